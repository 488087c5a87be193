import type { Transcript } from '../../model/transcript.ts'
import type { Entry } from './entries.ts'
import type { Place } from '../tree/outline-draft.ts'

/** Letters of a part's name. */
const longest = 16

const counts = '(?:[两兩二三四五六七八九]|\\d)'
/** What stands before the names of the parts; they follow to the end of the clause, or until it says that they are an order: 按照缘起、选址、明年打算的顺序. */
const announcement = new RegExp([
  `(?:分为|分成|分為|包括|围绕|圍繞|讲|講|谈|談|说|說|介绍|介紹|分享|展示|汇报|彙報)[^。；！？\\n]{0,12}?${counts}(?:个|個|大|点|點)?(?:部分|方面|板块|板塊|内容|內容|问题|問題|主题|主題|环节|環節|关键词|關鍵詞)`
  + '(?:[来來]?(?:谈|讲|介绍|汇报|展开))?(?:[，,]?(?:即|就是|分别是|分別是|它们是|包括))?(?:——|：|:|，|,|是)',
  '按照?(?:以下)?(?=[^，。；！？、\\n]{2,16}(?:、[^，。；！？、\\n]{2,16})+的(?:顺序|順序|次序))',
  '\\b(?:talk|speech|presentation|remarks|lecture|story|report|today|morning|evening|tonight)\\b[^.:;!?\\n]{0,60}?\\b(?:two|three|four|five|six|seven)\\s+(?:parts|things|topics|areas|themes|questions|points|ideas|places)(?:\\s*(?:[:—–]|--|, )|[^.:;!?,—–\\n]{0,50}?(?:[:—–]|--))\\s*',
].join('|'), 'g')

/**
 * Finds the parts that an announcement names and that no heading names again: each begins where the speech first speaks of it,
 * in the order of the announcement. Returns the entries with those beginnings marked.
 *
 *   | 今天我讲三个部分——书房的难处、解决办法和明年打算。
 *   |                   ^^^^^^^^^^ the heading of the first part
 *   | 大家都知道书房的难处在哪里。……          the first part begins
 *
 * Where the second and all after it are counted, they begin there, and the first one after the announcement.
 */
export function withAnnouncedParts(transcript: Transcript, entries: readonly Entry[]): Entry[] {
  for (const [at, { text, start }] of entries.entries()) {
    for (const { index, 0: lead } of text.matchAll(announcement)) {
      const names = namesIn(text, index + lead.length).map(place => ({ start: start + place.start, end: start + place.end }))
      const parts = names.length > 1 ? countedParts(entries, at, names) ?? partsOf(transcript, entries, at, names) : null
      if (parts) return entries.map((entry, index) => parts.has(index) ? asPart(entry, parts.get(index)!) : entry)
    }
  }
  return [...entries]
}

/** Where a series counts the parts that it names: 第1部分是缘起，第2部分是选址，最后第3部分是明年的打算. */
const ordinal = /(?:^|[，,；;、]\s?)(?:然后|最后|以及|而)?第(?:[一二三四五六七八九]|\d)个?(?:部分|方面|板块|环节|章)(?:就?是|为|介绍|[讲谈])?/g

/** The parts that a series counts, from one of their ordinals to the next and up to the end of the sentence. */
function countedNames(text: string, from: number): Place[] {
  const series = /^[^。！!？?\n]{1,240}/.exec(text.slice(from))?.[0] ?? ''
  const marks = [...series.matchAll(ordinal)]
  if (marks.length < 2 || marks[0]!.index > 0) return []
  return marks.map(({ index, 0: mark }, at) => {
    const words = series.slice(index + mark.length, marks[at + 1]?.index ?? series.length)
    const name = /^[^，；：,;:]*/.exec(words)![0].trimEnd()
    return { start: from + index + mark.length, end: from + index + mark.length + name.length }
  }).filter(({ start, end }) => end - start >= 2 && end - start <= longest)
}

/** The members of the series that begins at an offset, up to the end of the clause. */
function namesIn(text: string, from: number): Place[] {
  const parts = countedNames(text, from)
  if (parts.length > 1) return parts
  const series = /^[^。；;！!？?\n.]{1,160}?(?=的(?:顺序|順序|次序))|^[^。；;！!？?\n.]{1,160}/.exec(text.slice(from))?.[0] ?? ''
  const names: Place[] = []
  const separator = /、|，(?:最后|还有)?(?:是)?|, (?:and |then )?|和|与|與|及|以及| and /gu
  let start = 0
  const push = (end: number): void => {
    const words = series.slice(start, end)
    const blank = /^[\s“"「《]*/.exec(words)![0].length
    const name = words.slice(blank).replace(/[\s”"」》]+$/, '')
    if (name.length >= 2) names.push({ start: from + start + blank, end: from + start + blank + name.length })
  }
  const marks = [...series.matchAll(/、/g)].length ? /、|[和与與及]|以及|[，,]/gu : separator
  for (const { index, 0: mark } of series.matchAll(marks)) {
    push(index)
    start = index + mark.length
    if (/[，,]/.test(mark) && marks !== separator) return names
  }
  push(series.length)
  return names.every(({ start: a, end: b }) => b - a <= longest * (/[a-z]/.test(series) ? 3 : 1)) ? names : []
}

/**
 * For each part, the index of the entry that begins it, where those from the second on begin with their ordinals and no first does.
 *
 *   | … about three places: in our streets, in our schools, and in our homes.
 *   | Most of you live in a street.                      the first part
 *   | A second place where we can begin is the school.   the second
 */
function countedParts(entries: readonly Entry[], from: number, names: readonly Place[]): Map<number, Place> | null {
  const parts = new Map<number, Place>([[from + 1, names[0]!]])
  let at = from + 1
  for (const [index, name] of names.entries()) {
    if (!index) continue
    at = entries.findIndex(({ enumerator }, next) => next > at && enumerator?.family === 'nth' && enumerator.number === index + 1)
    if (at < 0) return null
    parts.set(at, name)
  }
  const isFirstCounted = entries.slice(from + 1).some(({ enumerator }) => enumerator?.family === 'nth' && enumerator.number === 1)
  return isFirstCounted || entries[from + 1]!.enumerator ? null : parts
}

/** For each part, the index of the entry that begins it; null where too few are found, or one is a heading already. */
function partsOf(transcript: Transcript, entries: readonly Entry[], from: number, names: readonly Place[]): Map<number, Place> | null {
  const words = names.map(({ start, end }) => transcript.text.slice(start, end))
  const isNamed = (heading: string): boolean => words.some(name => heading.toLowerCase().includes(name.toLowerCase()))
  if (entries.some(({ heading, text, depth }) => depth !== null ? isNamed(text) : heading && isNamed(text.slice(heading.start, heading.end)))) return null
  const all = beginningsOf(entries, from, words, speaksOf)
  if (all.every(at => at >= 0)) return new Map(all.map((at, index) => [at, names[index]!]))
  const some = beginningsOf(entries, from, words, opensWith)
  const found = some.filter(at => at >= 0).length
  const isBroken = some.slice(1, -1).filter(at => at < 0).length > 1
  if (found < 2 || found * 2 < names.length || isBroken) return null
  if (some[0]! < 0 && !some.includes(from + 1) && isPlain(entries[from + 1]!)) some[0] = from + 1
  return new Map(some.flatMap((at, index) => at < 0 ? [] : [[at, names[index]!]]))
}

/** Where each part begins, in the order of the announcement; -1 for one that is not spoken of. */
function beginningsOf(entries: readonly Entry[], from: number, words: readonly string[], speaks: typeof speaksOf): number[] {
  let at = from + 1
  return words.map((name) => {
    const found = entries.findIndex((entry, index) => index >= at && isPlain(entry) && speaks(entry, name))
    if (found >= 0) at = found + 1
    return found
  })
}

function isPlain({ enumerator, depth }: Entry): boolean {
  return !enumerator && depth === null
}

/** Whether a paragraph's first words name a part, or all that its name is made of. */
function speaksOf({ text }: Entry, words: string): boolean {
  const beginning = text.slice(0, 90).toLowerCase()
  const bits = contentWords(words)
  return beginning.includes(words.toLowerCase()) || (bits.length > 1 && bits.every(bit => beginning.includes(bit)))
}

/**
 * Whether a paragraph begins with the name of a part, a word that leads to it before it at most; so it does where not every part is named.
 *
 *   | 再说存在的不足。……
 *   | 关于用到的技术，……
 *   | 心得：                  of the part 心得和打算
 *   | 下面我们看看选址的过程    of the part 选址结果
 */
function opensWith({ text }: Entry, words: string): boolean {
  if (label.test(text.trim()) && words.startsWith(text.trim().slice(0, -1))) return true
  if (turning.test(text.trim()) && /^\p{Script=Han}{4}/u.test(words) && text.includes(words.slice(0, 2))) return true
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  return at >= 0 && at <= (/[a-z]/i.test(words) ? 24 : 8) && !/[，。；：！？,.;:!?]\S/.test(text.slice(0, at))
}

/** A name and a colon alone on their line: 心得： */
const label = /^\p{Script=Han}{2,8}[：:]$/u

/** A short line with which a speaker turns to what comes next. */
const turning = /^(?:下面|接下来|接着|现在|那么|然后|最后).{4,20}$/

function contentWords(words: string): string[] {
  const segmenter = new Intl.Segmenter(/\p{Script=Han}/u.test(words) ? 'zh' : 'en', { granularity: 'word' })
  return [...segmenter.segment(words.toLowerCase())].filter(({ isWordLike, segment }) => isWordLike && segment.length > 1).map(({ segment }) => segment)
}

/** An entry that begins a part which is named elsewhere; a name and a colon alone on a line are its heading. */
export function asPart(entry: Entry, name: Place): Entry {
  const enumerator = { family: 'part' as const, variant: '', number: NaN, length: 0, skip: 0 }
  const part = { ...entry, enumerator, key: 'part' }
  if (label.test(entry.text.trim())) return { ...part, heading: { start: 0, end: entry.text.trimEnd().length, runIn: false } }
  return { ...part, named: name, implicit: true }
}
