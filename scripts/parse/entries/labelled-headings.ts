import type { Entry } from './entries.ts'

/** A word and a number before the words of a heading: 内容区 2 · 驾驭工程, Segment 3 — Why, Act 1: Home. */
const mark = /^(?<label>[\p{L}][\p{L} ]{0,14}?)\s?(?<n>\d{1,2})\s*[·・:：|｜—–-]+\s*(?=\S)/u

/**
 * Takes the label off the headings that the format marks where it counts them: the same word with one number after another.
 *
 *   | ## Segment 1 · Why we are late       Why we are late
 *   | ## Segment 2 · What it costs         What it costs
 */
export function withoutLabels(entries: readonly Entry[]): Entry[] {
  const numbers = new Map<string, Set<string>>()
  const labels = entries.map(({ depth, enumerator, text }) => depth === null || enumerator ? null : mark.exec(text))
  for (const label of labels) {
    if (!label) continue
    const { label: word, n } = label.groups!
    numbers.set(word!, (numbers.get(word!) ?? new Set()).add(n!))
  }
  return entries.map((entry, at) => {
    const label = labels[at]
    if (!label || numbers.get(label.groups!['label']!)!.size < 2) return entry
    const { n, label: variant } = label.groups!
    return { ...entry, enumerator: { family: 'slide', variant: variant!, number: Number(n), length: label[0].trimEnd().length, skip: label[0].length } }
  })
}
