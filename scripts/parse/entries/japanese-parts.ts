import type { Transcript } from '../../model/transcript.ts'
import type { Entry } from './entries.ts'
import type { Family } from './enumerators.ts'

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

/** The entries of a Japanese speech: parts begin where the speaker names them, and not where a sentence is counted. */
export function withJapaneseParts({ language }: Transcript, entries: readonly Entry[]): Entry[] {
  if (!/^ja\b/.test(language)) return [...entries]
  const plain = entries.map((entry) => entry.enumerator !== null && spoken.has(entry.enumerator.family) && entry.depth === null ? { ...entry, enumerator: null, heading: null, named: null } : entry)
  const found = plain.map((entry) => (entry.enumerator === null && entry.depth === null ? part.exec(entry.text) : null))
  if (found.filter((one) => one !== null).length < least) return plain
  return plain.map((entry, at) => {
    const words = found[at]?.groups?.['name']
    if (words === undefined) return entry
    const start = entry.start + entry.text.indexOf(words)
    return { ...entry, enumerator: { family: 'part', variant: '', number: NaN, length: 0, skip: 0 }, named: { start, end: start + words.length } }
  })
}
