import type { Entry } from './entries.ts'

/** A word and a number before the words of a heading: 内容区 2 · 夜里的灯, Segment 3 — Why, Act 1: Home; or the number alone: 4 - Why. */
const mark = /^(?:(?<label>[\p{L}][\p{L} ]{0,14}?)\s?(?<n>\d{1,2})(?:\s*[·・:：|｜—–-]+\s*|(?<=\bpart\s?\d{1,2})\s+)|(?<m>\d{1,2})\s*(?:[·・:：|｜—–]\s*|-\s+))(?=[^\s\d])/iu

/**
 * Takes the label off the headings that the format marks where it counts them: the same word with one number after another.
 *
 *   | ## Segment 1 · Why we are late       Why we are late
 *   | ## Segment 2 · What it costs         What it costs
 */
export function withoutLabels(entries: readonly Entry[]): Entry[] {
  const counted = countedHeadings(entries.filter(({ enumerator }) => !enumerator))
  return entries.map((entry) => {
    const label = entry.depth === null || entry.enumerator ? undefined : counted.get(entry.text)
    if (!label) return entry
    const { n, m, label: variant = '' } = label.groups!
    return { ...entry, enumerator: { family: 'slide', variant, number: Number(n ?? m), length: label[0].trimEnd().length, skip: label[0].length } }
  })
}

/** The headings that the format marks and that are counted with one word, or with none: their texts, with what counts each. */
export function countedHeadings(lines: readonly { text: string, depth: number | null }[]): Map<string, RegExpExecArray> {
  const labels = lines.map(({ text, depth }) => depth === null ? null : mark.exec(text)).filter(label => label !== null)
  const numbers = new Map<string, Set<string>>()
  for (const { groups } of labels) {
    const { label = '', n, m } = groups!
    numbers.set(label, (numbers.get(label) ?? new Set()).add((n ?? m)!))
  }
  return new Map(labels.filter(({ groups }) => numbers.get(groups!['label'] ?? '')!.size > 1).map(label => [label.input, label]))
}
