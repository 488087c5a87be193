import type { Transcript } from '../../model/transcript.ts'
import type { Entry } from './entries.ts'
import type { Family } from './enumerators.ts'
import { withoutNumber } from './membership.ts'

const comes = '(?:まず|はじめに|次に|つぎに|続いて|続きまして|つづいて|最後に|では|それでは|さて|ここから(?:は)?(?:まず)?|ここで)、?\\s*'
const tells = '(?:お話し?|ご?説明|ご?紹介|ご?報告|ご?発表)(?:を)?(?:し|いたし|させていただき|申し上げ)ます'
const name = '(?<name>(?:「[^」]{1,16}」|[^、。はがを「」\\s]){2,20})'

/**
 * A sentence with which a Japanese speaker comes to the next part, and its name.
 *
 *   | 続いて、本棚の選び方です。        | 次に、開館時間についてご説明いたします。
 *             ^^^^^^^^^^                       ^^^^^^^^
 */
const part = new RegExp(`^${comes}${name}(?:ですが|です|になりますが|となりますが|に(?:つ|就)いて(?:です(?:が)?|、?${tells}))[、。]`)

/** So many parts are a division of the talk; fewer are turns of phrase. */
const least = 3

/** Numbers that a Japanese speaker counts with in running text: they head nothing. */
const spoken: ReadonlySet<Family> = new Set(['circled', 'sequence'])

/** So many headings that the format marks divide the talk, and what a speaker says to come to a part only leads to them. */
const marked = 3

/**
 * The entries of a Japanese speech: parts begin where the speaker names them, and not where a sentence is counted. Below the headings
 * of the format he names none; paragraphs that he counts one after the other are points without a mark of their own.
 */
export function withJapaneseParts({ language }: Transcript, entries: readonly Entry[]): Entry[] {
  if (!/^ja\b/.test(language)) return [...entries]
  const isDivided = entries.filter(({ depth }) => depth !== null).length >= marked
  const counted = isDivided ? countedParagraphs(entries) : new Set<Entry>()
  const plain = entries.map(entry => isSpokenMark(entry) ? withoutNumber(entry) : counted.has(entry) ? { ...entry, implicit: true } : entry)
  if (isDivided) return plain
  const found = plain.map((entry) => (entry.enumerator === null && entry.depth === null ? part.exec(entry.text) : null))
  if (found.filter((one) => one !== null).length < least) return plain
  return plain.map((entry, at) => {
    const words = found[at]?.groups?.['name']
    if (words === undefined) return entry
    const start = entry.start + entry.text.indexOf(words)
    return { ...entry, enumerator: { family: 'part', variant: '', number: NaN, length: 0, skip: 0 }, named: { start, end: start + words.length } }
  })
}

function isSpokenMark({ enumerator, depth }: Entry): boolean {
  return enumerator !== null && spoken.has(enumerator.family) && depth === null
}

/**
 * Paragraphs that count from one on with nothing between: 1つ目は低い棚です。…… 2つ目は夜の開館です。……
 */
function countedParagraphs(entries: readonly Entry[]): Set<Entry> {
  const counted = new Set<Entry>()
  for (let from = 0; from < entries.length;) {
    let to = from
    while (entries[to]?.enumerator?.family === 'ordinal' && entries[to]!.enumerator!.number === to - from + 1) to += 1
    if (to - from > 1) for (const entry of entries.slice(from, to)) counted.add(entry)
    from = Math.max(to, from + 1)
  }
  return counted
}
