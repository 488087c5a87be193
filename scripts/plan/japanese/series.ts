import type { Sentence } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import type { Shape } from '../draft.ts'
import { shapeOfPoints, type Point } from '../graphics/points.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { bestCut } from './best.ts'
import { announcedLength, countIn, jointLength, ORDINAL } from './lexicon.ts'
import { nameOf } from './name.ts'
import { cutEnd, cutsOf, lineOf, tailOf, topicOf, trimmedOf } from './line.ts'

/** Words that order members without counting them. */
const FIRST = /^(?:まず|はじめに|第一に|まず最初に)、?/
const NEXT = /^(?:次に|つぎに|続いて|さらに|また|それから|もう(?:1|１|一|ひと)つは?|加えて)、?/
const LAST = /^(?:最後に|そして最後に)、?/

/** What sums up after the last member. */
const SUMS_UP = /^(?:以上|この[2-9２-９二三四五]つ|これら|このように|ということで|つまり|だから|そこで)/

/** How many members a page holds, and over how many ems of talk one member may go on. */
const MOST = 6
const MEMBER = 260
const COUNTED = 500

interface Member {
  from: number
  to: number
  /** The first sentence without its mark. */
  head: Passage
  rest: readonly Passage[]
}

/**
 * What the speaker counts off, every member with its name and what comes of it, however many sentences lie between.
 *
 *   | 工夫は2つあります。1つ目は低い棚。子どもの手が届きます。2つ目は夜の開館。……
 *     ^^^^ title              ^^^^^^ head  ^^^^^^^^^^^^^^ line     ^^^^^^^^
 */
export function countedOff({ speech, sentences, heading }: Scene): Proposal[] {
  const found: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    const isCounted = ordinalOf(sentences[from]!.text) === 1
    const isOrdered = FIRST.test(sentences[from]!.text)
    if (!isCounted && !isOrdered) continue
    const members = isCounted ? countedFrom(speech, sentences, from) : orderedFrom(speech, sentences, from)
    const before = sentences[from - 1] ?? heading ?? undefined
    const announced = before === undefined ? null : announcementOf(before)
    const promised = before === undefined ? null : countIn(before.text)
    if (members.length < 2 || members.length > MOST || (promised !== null && promised !== members.length)) continue
    if (!isCounted && promised === null && announced === null && members.length < 3) continue
    const points = members.map((member) => pointOf(speech, member, members.length))
    if (points.some((point) => point === null)) continue
    const title = before === undefined ? null : announced === null ? (countedIn(speech, before) ?? toldOf(speech, before)) : speech.cut(before.at + announced.from, before.at + announced.to)
    const start = from > 0 && (announced !== null || promised !== null) ? from - 1 : from
    const shape = shapeOf(evened(speech, points as Point[]), title, `${members.length} members that are counted off`)
    found.push({ from: start, to: members.at(-1)!.to, score: (isCounted ? 8 : 7) + Math.min(1, members.length / 4), shape })
  }
  return [...found, ...bulletsIn(speech, sentences), ...sentences.flatMap((sentence, index) => withinOne(speech, sentence, index))]
}

/** Ems of a name that heads a card; longer ones, each with a line, are read as a list. */
const CARD = 10

function shapeOf(points: readonly Point[], title: Passage | null, why: string): Shape {
  const isList = points.length > 2 && points.every((point) => point.points.length === 1) && points.some(({ lead }) => widthOf(lead.text) > CARD)
  if (!isList) return shapeOfPoints(points, title, why)
  return { kind: 'list', title, accent: null, points: points.map(({ mark, lead, points: [detail] }) => ({ mark, lead, detail: detail! })), reveals: points.map(({ lead }) => lead), why }
}

const NUMERALS = '一二三四五六七八九'
const WORDS = ['ひとつ', 'ふたつ', 'みっつ', 'よっつ', 'いつつ']

function ordinalOf(text: string): number | null {
  const mark = ORDINAL.exec(text)?.[0]
  if (mark === undefined) return null
  const circled = '①②③④⑤⑥⑦⑧⑨'.indexOf(mark[0]!)
  if (circled >= 0) return circled + 1
  const word = WORDS.findIndex((one) => mark.startsWith(one))
  if (word >= 0) return word + 1
  const digit = /[1-9１-９一二三四五六七八九]/.exec(mark)![0]
  const han = NUMERALS.indexOf(digit)
  return han >= 0 ? han + 1 : digit.charCodeAt(0) - (digit > '９' || digit < '０' ? 0x30 : 0xff10)
}

/** Where the name in an announcing sentence stands; null for a sentence that announces nothing. */
export function announcementOf({ text }: Passage): { from: number, to: number } | null {
  const joint = jointLength(text)
  const length = announcedLength(text.slice(joint))
  return length === 0 ? null : { from: joint, to: joint + length }
}

/** What is counted, with its number, where nothing else names it: 3つの課題. */
function countedIn(speech: Speech, { text, at }: Passage): Passage | null {
  const found = /[2-9２-９二三四五六七八九]つの[^、。はがをにでも]{1,8}/.exec(text)
  return found === null ? null : speech.cut(at + found.index, at + found.index + found[0].length)
}

/** What the members are told of, where the sentence before them stops at its topic: 列が長い理由は、. */
function toldOf(speech: Speech, { text, at }: Passage): Passage | null {
  const joint = jointLength(text)
  const found = /^([^、。]{3,22}?)(?:として)?は、\s*$/.exec(text.slice(joint))
  return found === null ? null : speech.cut(at + joint, at + joint + found[1]!.length)
}

function countedFrom(speech: Speech, sentences: readonly Sentence[], from: number): Member[] {
  const starts = [from]
  for (let at = from + 1; at < sentences.length && sentences[at]!.at - sentences[starts.at(-1)!]!.at <= COUNTED; at++) {
    const ordinal = ordinalOf(sentences[at]!.text)
    if (ordinal === 1) break
    if (ordinal === starts.length + 1) starts.push(at)
  }
  return membersOf(speech, sentences, starts, (text) => ORDINAL.exec(text)?.[0].length ?? 0)
}

function orderedFrom(speech: Speech, sentences: readonly Sentence[], from: number): Member[] {
  const starts = [from]
  for (let at = from + 1; at < sentences.length && speech.cut(sentences[starts.at(-1)!]!.at, sentences[at]!.at).text.length <= MEMBER; at++) {
    if (FIRST.test(sentences[at]!.text)) break
    if (NEXT.test(sentences[at]!.text)) starts.push(at)
    if (!LAST.test(sentences[at]!.text)) continue
    starts.push(at)
    break
  }
  return membersOf(speech, sentences, starts, () => 0)
}

/** The members: the last one goes on to the end of its paragraph, or to what sums all up. */
function membersOf(speech: Speech, sentences: readonly Sentence[], starts: readonly number[], markOf: (text: string) => number): Member[] {
  const { text } = speech.outline.transcript
  const last = starts.at(-1)!
  let end = last + 1
  while (end < sentences.length && text[sentences[end]!.at - 1] !== '\n' && !SUMS_UP.test(sentences[end]!.text)) end++
  return starts.map((start, i) => {
    const to = starts[i + 1] ?? end
    const first = sentences[start]!
    return { from: start, to, head: trimBy(speech, first, markOf(first.text)), rest: sentences.slice(start + 1, to) }
  })
}

/** Quoted terms that a sentence is of. */
export const QUOTED = /^((?:「[^」]{1,16}」[、・と]?){1,3})(?:項目|欄|ボタン)?(?:とあり(?:ます)?が|に(?:つ|関)[いし]て(?:は)?|に対して(?:は)?|は|では|も)、/

/** What joins a member to the next one: 灯りの暗さや、 / 二階は工事中で、. */
const MEMBER_END = /、の[2-9２-９二三四五六七八九](?:点|つ)$|(?<=[\p{Script=Han}\p{Script=Katakana}と])(?:や|で)$/u

/** Ems of a head beside others, and of a line below it. */
const HEAD = 24
const LINE = 30

/** Ems of a head that has no shorter cut. */
const LONG = 50

function pointOf(speech: Speech, { head, rest }: Member, count: number): Point | null {
  const named = trimmedOf(speech, head)
  const whole = trimBy(speech, named, 0, MEMBER_END.exec(named.text)?.[0].length ?? 0)
  const line = widthOf(whole.text) <= HEAD ? whole : null
  const quoted = QUOTED.exec(whole.text)
  const said = quoted === null ? null : tailOf(speech, head, LINE)
  if (line === null && quoted !== null && said !== null) return { mark: null, lead: speech.cut(whole.at, whole.at + quoted[1]!.length), points: [said] }
  const told = line === null ? topicOf(speech, whole) : null
  if (line === null && told !== null && widthOf(told.topic.text) <= HEAD && widthOf(told.told.text) <= LINE) return { mark: null, lead: told.topic, points: [cutEnd(speech, told.told)] }
  const lead = line ?? cutsOf(speech, head).find(({ text }) => widthOf(text) <= LINE) ?? bestCut(speech, rest, LINE) ?? cutsOf(speech, head).findLast(({ text }) => widthOf(text) <= LONG)
  if (lead === null || lead === undefined) return null
  const after = rest.filter((one) => one.at >= endOf(lead))
  const gain = count > 4 ? null : bestCut(speech, after, LINE)
  return { mark: null, lead, points: gain === null ? [] : [gain] }
}

/** A lead with what is told of it where that follows at once: a topic alone says nothing. */
function withPredicate(speech: Speech, { lead, points: [told] }: Point): Passage {
  return told !== undefined && told.at - endOf(lead) <= 2 && told.at > lead.at ? speech.cut(lead.at, endOf(told)) : lead
}

/** Lines below all leads, or below none but the one that is missing is not seen in a list. */
function evened(speech: Speech, points: readonly Point[]): Point[] {
  const told = points.filter((point) => point.points.length > 0).length
  return told * 2 >= points.length && told > 1 ? [...points] : points.map((point) => ({ ...point, lead: withPredicate(speech, point), points: [] }))
}

const MARKS = /(?:^|[、。])(?:[1-9１-９一二三四五六七八九]つ目は|[①-⑨])、?/g

/** Members within one sentence: 1つ目は早起き、2つ目は読書、3つ目は散歩です. */
function withinOne(speech: Speech, sentence: Passage, index: number): Proposal[] {
  const marks = [...sentence.text.matchAll(MARKS)]
  if (marks.length < 2) return []
  const leads = marks.map((mark, i) => {
    const start = sentence.at + mark.index + mark[0].length
    const end = i + 1 < marks.length ? sentence.at + marks[i + 1]!.index : endOf(sentence)
    return trimmedOf(speech, speech.cut(start, end))
  })
  if (leads.some(({ text }) => widthOf(text) > HEAD || text.length < 2)) return []
  return [{ from: index, to: index + 1, score: 8, shape: shapeOfPoints(leads.map((lead) => ({ mark: null, lead, points: [] })), null, 'members that are counted off') }]
}

const BULLET = /^[・●○◆■▪•]\s*/

/** Bullets of the file, two or more, under what is said before them: よかった点としては、. */
function bulletsIn(speech: Speech, sentences: readonly Sentence[]): Proposal[] {
  const found: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    let to = from
    while (to < sentences.length && BULLET.test(sentences[to]!.text)) to++
    if (to - from < 2 || to - from > MOST) continue
    const leads = sentences.slice(from, to).map((one) => lineOf(speech, trimBy(speech, one, BULLET.exec(one.text)![0].length), BULLET_WIDTH))
    const before = sentences[from - 1]
    const title = before !== undefined && /[、：:]\s*$/.test(before.text) ? nameOf(speech, before, 22) : null
    if (leads.every((lead) => lead !== null)) found.push({ from: title === null ? from : from - 1, to, score: 7, shape: shapeOfPoints(leads.map((lead) => ({ mark: null, lead, points: [] })), title, `${to - from} bullets`) })
    from = to
  }
  return found
}

/** Ems of a bullet on one or two lines. */
const BULLET_WIDTH = 40
