import { spokenIn } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { asked, unmarked } from './condense/cut.ts'
import { isOpenEnded } from './condense/english.ts'
import { dashedName, shortOf } from './condense/short.ts'
import type { Draft } from './draft.ts'
import { trimmedOf } from './japanese/line.ts'
import { marksOf } from './marks.ts'
import { COUNTS, NUMERALS } from './promise.ts'
import { lettersOf, widthOf, type Speech } from './speech.ts'

/** What an English announcement counts, up to the end of its clause: three stories from the quay. */
const COUNTED = /\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:(?!(?:and|or|in|on|at|of)\b)[\w-]+ ){0,2}?[\w-]+s\b(?:(?!--)[^.,:;!?—–])*/i

/** What a Chinese announcement counts, with whose or of what it is, up to the end of its clause or to whom it is told: 三点守灯的体会给大家. The parts of the talk itself are its agenda. */
const CHINESE = /(?<!第)([两二三四五六七八九十])[个点条项件种句大](?!\p{Script=Han}*(?:部分|方面|环节|板块|内容|章节?|问题|话题|主题)(?!\p{Script=Han}))\p{Script=Han}{1,8}的\p{Script=Han}{2}(?=[给跟和与向]|(?!\p{Script=Han}))/u

/** Ems of such words over an agenda. */
const PROMISE = 34

/** How many parts there are and of what, as the speaker says, in so many ems at most; null where that is no title. */
export function promiseIn(speech: Speech, announcement: Passage | undefined, count: number, widest = PROMISE): Passage | null {
  const match = announcement === undefined || !speech.isEnglish ? null : COUNTED.exec(announcement.text)
  if (match === null || announcement === undefined || COUNTS[count] !== /^\w+/.exec(match[0])![0].toLowerCase()) return null
  const line = unmarked(speech, speech.cut(announcement.at + match.index, announcement.at + match.index + match[0].length))
  return widthOf(line.text) <= widest && !isOpenEnded(line.text) ? line : null
}

/** The same of a Chinese announcement. */
function chinesePromise(speech: Speech, announcement: Passage | undefined, count: number): Passage | null {
  const match = announcement === undefined || !speech.isChinese ? null : CHINESE.exec(announcement.text)
  if (match === null || NUMERALS.indexOf(match[1]!.replace('两', '二')) !== count) return null
  return speech.cut(announcement!.at + match.index, announcement!.at + match.index + match[0].length)
}

/** What leads to the names of the parts, what comes after them, and so many more of them may be announced than begin with their name. */
const BEFORE = /^.*(?:按照|依照|按|从|由|围绕|包括|分为|介绍|[讲谈说]|汇报)(?=[^、]{2,12}$)/
const AFTER = /(?:的(?:顺序|次序|思路)|[这等]?[几两二三四五六七八九]个?(?:方面|部分)|来?(?:介绍|展开|汇报|讲|谈)).*$|[，。！].*$/s
const MORE = 2

/**
 * All parts that the opening names in a row, where those that were found are among them in this order: one of them may begin without its name.
 *
 *   | 下面按照缘起、选址、建馆、打算的顺序汇报        found: 缘起, 选址, 建馆
 *             ^^^^^^^^^^^^^^^^^^^^
 */
function announcedIn(speech: Speech, found: readonly Passage[]): Passage[] | null {
  if (found.length < 3) return null
  for (const { at, text } of spokenIn(speech.outline.opening)) {
    const pieces = text.split('、')
    if (pieces.length <= found.length || pieces.length > found.length + MORE) continue
    let from = at
    const names = pieces.map((piece, i) => {
      const head = i === 0 ? (BEFORE.exec(piece)?.[0].length ?? 0) : 0
      const tail = i === pieces.length - 1 ? (AFTER.exec(piece.slice(2))?.[0].length ?? 0) : 0
      const name = speech.cut(from + head, from + piece.length - tail)
      from += piece.length + 1
      return name
    })
    const places = found.map((one) => names.findIndex((name) => name.text === one.text))
    if (names.every((name) => name.text.length >= 2 && name.text.length <= 12) && places.every((place, i) => place > (places[i - 1] ?? -1))) return names
  }
  return null
}

/** The parts of a speech, under what the speaker says they are; `start` is where they are announced. */
export function agendaOf(speech: Speech, start: number, announcement?: Passage): Draft {
  const { sections } = speech.outline
  const entryOf = (heading: Passage): Passage => (speech.isJapanese ? trimmedOf(speech, heading) : asked(speech, unmarked(speech, heading)))
  const headed = sections.flatMap(({ heading }) => (heading === null ? [] : [entryOf(heading)]))
  const isWhole = headed.every(({ text }) => widthOf(text) <= (sections.length <= 4 ? 40 : 26))
  const isByField = headed.filter(({ text }) => /^[^，。]{2,8}方面，/.test(text)).length > 1
  const room = sections.length <= 10 && speech.isChinese && !isByField ? 22 : 0
  const isDashed = speech.isChinese && headed.filter((heading) => dashedName(heading) !== undefined).length * 2 > headed.length
  const named = sections.filter(({ heading }) => heading !== null)
  const marks = marksOf(speech, named)
  const entries = named.map((section, i) => {
    const whole = entryOf(section.heading!)
    const heading = isWhole || (widthOf(whole.text) <= room && !isDashed) ? whole : shortOf(speech, section.heading!, 24)
    return { mark: marks[i] ?? null, heading }
  })
  const told = speech.isChinese ? announcedIn(speech, headed) : null
  if (told !== null && marks.every((mark) => mark === null)) entries.splice(0, entries.length, ...told.map((heading) => ({ mark: null, heading })))
  const isOneMark = entries.length > 1 && entries.every(({ mark }) => mark?.text === entries[0]!.mark?.text)
  return {
    kind: 'agenda',
    section: [],
    eyebrow: null,
    title: promiseIn(speech, announcement, entries.length) ?? chinesePromise(speech, announcement, entries.length) ?? { label: 'agenda' },
    accent: null,
    entries: isOneMark ? entries.map((entry) => ({ ...entry, mark: null })) : entries,
    start,
    reveals: [],
    why: `${sections.length} sections`,
  }
}

/** So many names of parts in a list make it a look back at all of them, which belongs to none. */
const PARTS = 3

/** The slides without the name of the last part over a list of all parts. */
export function withoutNameOverAll({ outline }: Speech, drafts: readonly Draft[]): Draft[] {
  const names = new Set(outline.sections.flatMap(({ heading }) => (heading === null ? [] : [lettersOf(heading.text)])))
  return drafts.map((draft) => (draft.kind === 'agenda' && draft.eyebrow !== null && draft.entries.filter(({ heading }) => names.has(lettersOf(heading.text))).length >= PARTS ? { ...draft, eyebrow: null } : draft))
}
