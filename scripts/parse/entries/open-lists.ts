import type { Entry } from './entries.ts'
import type { Enumerator, Family } from './enumerators.ts'
import { withoutNumber } from './membership.ts'

/** Characters that a part must have on average before Japanese connectives divide a speech. */
const longEnough = 60
/** Styles that count members of a list as well as parts of a speech. */
const figures: readonly Family[] = ['arabic', 'arabic-brackets', 'circled']
const kana = /\p{Script=Hiragana}/u

/**
 * Takes the numbers back of lists that are clauses of one sentence, and in Japanese of circled numbers that count sentences, and of
 * connectives with little said after each.
 *
 *   | 貸し出しが減った理由は、
 *   | ①場所が遠い、        a list,
 *   | ②本が古い            not two sections
 *   | といったものです。
 */
export function withoutOpenLists(entries: readonly Entry[]): Entry[] {
  const kept = [...entries]
  for (let from = 0; from < entries.length;) {
    const to = endOfRun(entries, from)
    if (to - from > 1 && isList(entries, from, to)) for (let at = from; at < to; at += 1) kept[at] = withoutNumber(entries[at]!)
    from = Math.max(to, from + 1)
  }
  return withoutConnectives(kept.map(entry => isCountedSentence(entry) ? withoutNumber(entry) : entry))
}

/** ②また、本が古く、新しい本が少ないという声もありました。 */
function isCountedSentence({ enumerator, text, depth }: Entry): boolean {
  return depth === null && enumerator?.family === 'circled' && kana.test(text) && /[。、]/.test(text)
}

/** The index after the last of the numbers of one list that stand right below one another. */
function endOfRun(entries: readonly Entry[], from: number): number {
  const { enumerator, key } = entries[from]!
  let to = from
  while (enumerator && entries[to]?.enumerator && entries[to]!.key === key && entries[to]!.enumerator!.number === enumerator.number + to - from) to += 1
  return to
}

/** Members that end with a comma, figures below a colon, or a line after them that says what they were. */
function isList(entries: readonly Entry[], from: number, to: number): boolean {
  const members = entries.slice(from, to)
  if (isBelowColon(entries, from, to)) return true
  if (members.slice(0, -1).every(({ text }) => /[、，,]\s*$/.test(text))) return true
  return /^(?:といった|などの?|という)/.test(entries[to]?.text ?? '')
}

/**
 * Figures of one sentence each below an unnumbered line that ends with a colon, another unnumbered line after them; where chapters are
 * numbered, figures below them are their parts.
 *
 *   | 夜里开门有两个好处：
 *   | 1. 下班的人来得了
 *   | 2. 座位不会空着
 *   | 不过也有难处。
 */
function isBelowColon(entries: readonly Entry[], from: number, to: number): boolean {
  const [before, after] = [entries[from - 1], entries[to]]
  if (!isPlain(before) || !isPlain(after) || after.isVocative || !/[：:]$/.test(before.text.trimEnd())) return false
  if (entries.slice(0, from).some(({ enumerator }) => enumerator && isChapter(enumerator))) return false
  return entries.slice(from, to).every(({ enumerator, text }) => figures.includes(enumerator!.family) && !/[。！？!?]/.test(text.replace(/[。！？!?…\s]+$/, '')))
}

function isPlain(entry: Entry | undefined): entry is Entry {
  return entry !== undefined && !entry.enumerator && entry.depth === null
}

function isChapter({ family }: Enumerator): boolean {
  return family === 'chapter' || family === 'hanzi' || family === 'hanzi-brackets'
}

/** まず and 次に join sentences; they divide a speech only where something is told after each. */
function withoutConnectives(entries: readonly Entry[]): Entry[] {
  const members = entries.flatMap(({ enumerator, text }, at) => enumerator?.family === 'sequence' && kana.test(text.slice(0, 4)) ? [at] : [])
  if (!members.length) return [...entries]
  const isMember = new Set(members)
  const told = entries.slice(members[0]).reduce((sum, { text }) => sum + text.length, 0) / members.length
  const isShort = told < longEnough
  return entries.map((entry, at) => !isMember.has(at) ? entry : isShort ? withoutNumber(entry) : { ...entry, implicit: true })
}
