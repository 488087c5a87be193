import type { Sentence } from '../../model/outline.ts'
import type { Text } from '../../model/deck.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, unitsOf } from '../clause.ts'
import { bare, holdsAside, stands, unmarked } from '../condense/cut.ts'
import { bestLine, linesOf } from '../condense/lines.ts'
import { siblingsAmong } from '../condense/siblings.ts'
import { isPoint } from '../condense/weight.ts'
import { VERB_FIRST, VERBS } from '../condense/lexicon.ts'
import { DATED } from '../discourse/cues.ts'
import { pointsIn } from '../japanese/plain.ts'
import { messageOf } from '../discourse/message.ts'
import { rankOf } from '../discourse/moves.ts'
import { hasSubject } from '../discourse/subject.ts'
import type { Shape } from '../draft.ts'
import { overlap, trimBy, widthOf, type Speech } from '../speech.ts'

/** A card's lead and the lines under it. */
export interface Point {
  mark: Passage | null
  lead: Passage
  points: Passage[]
}

/** Weaker lines are left to the notes: a sentence shown whole says more than scraps, of which talk has many. */
const LEAST = 2.6
const LEAST_OF_TALK = 4.5

/** Side by side the lines of a talk are of equal rank only where each calls for something: a fact beside a demand is no sibling. */
const CALLS = /一定要|必须|必需|应当|应该|不能|不要|不得|千万|决不|绝不|要(?!求|素|点|么)|^(?:不|别|少|多)/

/** English points are whole claims: no step of a story, no talk about the talk, no clause out of the middle of a sentence. */
const ENGLISH = {
  width: 46,
  ideal: 26,
  least: 4.2,
  suits: isPoint,
}

/** Ems a slide of points may hold: one idea a slide, about sixty characters. */
const BUDGET = 68

/** A sentence goes on below its lead for so many ems on a page that is read. */
const REST = 56

/**
 * What a page that is read shows below a lead: the rest of its sentence, or the longest line of a rest that is too long.
 *
 *   | 书架要低，孩子站着就能看见书名，不用大人来抱。
 *     ^^^^^^^^ lead
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rest
 */
export function restOf(speech: Speech, sentence: Passage, lead: Passage): Passage | null {
  const after = speech.cut(endOf(lead), endOf(unmarked(speech, sentence)))
  const rest = trimBy(speech, after, /^[^\p{L}\p{N}“‘「『《（(]*/u.exec(after.text)![0].length)
  if (widthOf(rest.text) < 4) return null
  return widthOf(rest.text) <= REST && !holdsAside(speech, rest) ? rest : (linesOf(speech, [rest], { count: 1, width: 36, ideal: 24, shown: [lead] })[0] ?? null)
}

/**
 * The points of a run of sentences that asks for no form of its own: the sentences that say most, each
 * as a short lead with a line of its own where there is room; one line among many leads is left out. Null
 * when fewer than two leads can be cut.
 */
export function pointsOf(speech: Speech, sentences: readonly Sentence[], shown: readonly Passage[]): Point[] | null {
  if (speech.isJapanese) return japanesePoints(speech, sentences, shown)
  const isRead = speech.purpose === 'reading'
  const said = speech.isChinese ? sentences.filter((sentence) => rankOf(speech.standing(sentence).move) >= rankOf('plain')) : sentences
  const all = linesOf(speech, said, { count: sentences.length > 5 || isRead ? 4 : 3, ...(speech.isEnglish ? ENGLISH : { width: 22, ideal: 10, least: speech.isTalk ? LEAST_OF_TALK : LEAST, ...(speech.isChinese ? { suits: isOfRank } : {}) }), shown, onePerSentence: !isOrder(speech, sentences) })
  const series = speech.isChinese && !isRead ? seriesOf(speech, sentences, shown) : []
  const leads = series.length > 0 ? series : speech.isEnglish ? siblingsAmong(all) : speech.isChinese ? rankedOf(speech, sentences, all, shown) : all
  if (leads.length < 2 || (speech.isChinese && leads.length === 2 && !isRead && !isOrder(speech, sentences) && leads.some((lead) => isTail(speech, sentences, lead)))) return null
  const points = leads.map((lead) => ({ mark: null, lead, points: [] as Passage[] }))
  if (isRead) return points.map((point) => ({ ...point, points: [restOf(speech, sentences.find((one) => overlap(one, point.lead))!, point.lead)].filter((line) => line !== null) }))
  if (speech.isEnglish) return points
  let room = BUDGET - leads.reduce((sum, lead) => sum + widthOf(lead.text), 0)
  if (leads.length <= 3) {
    for (const [i, point] of points.entries()) {
      const sentence = sentences.find((one) => overlap(one, point.lead))!
      const taken = [...shown, ...leads, ...points.flatMap((other) => other.points)]
      const line = bestLine(speech, [sentence], 20, taken)
      if (line === null || line.at < point.lead.at || (speech.isChinese && line.at > (leads[i + 1]?.at ?? Infinity)) || widthOf(line.text) > room) continue
      point.points.push(line)
      room -= widthOf(line.text)
    }
  }
  return evened(points)
}

function japanesePoints(speech: Speech, sentences: readonly Sentence[], shown: readonly Passage[]): Point[] | null {
  const leads = pointsIn(speech, sentences, shown)
  return leads.length < 2 ? null : leads.map((lead) => ({ mark: null, lead, points: [] }))
}

/** What a line tells of its subject: 夜读人数实现翻番. */
const TELLS_OF = new RegExp(`^[^，]{3,12}?(?:${VERBS.join('|')})`)

/**
 * Whether a line is said behind the clause that carries its sentence, and tells of nothing that it names itself: of two points such a one is the
 * end of a thought beside the head of another.
 *
 *   | 馆员们走遍了老街的每一条巷子，挨家登记旧书，细化目录。
 *                                               ^^^^^^^^
 */
function isTail(speech: Speech, sentences: readonly Passage[], lead: Passage): boolean {
  const sentence = sentences.find((one) => overlap(one, lead))!
  const unit = unitsOf(clausesOf(speech.outline.transcript, sentence)).find((clauses) => clauses.some((clause) => overlap(clause, lead)))!
  const head = unit.find((clause) => stands(speech, bare(speech, clause)))
  return head !== undefined && lead.at >= endOf(head) && !(hasSubject(lead.text) && (/\d/.test(lead.text) || TELLS_OF.test(lead.text)))
}

/** Ems of a sentence that orders many things, one after the other. */
const ORDER = 120

/** Whether a passage is one long sentence: each of its clauses is a point. */
function isOrder(speech: Speech, sentences: readonly Passage[]): boolean {
  return speech.isChinese && !speech.isTalk && sentences.length <= 2 && sentences.some(({ text }) => widthOf(text) >= ORDER)
}

/** Fewer are no series, and more fill a page. */
const SERIES: readonly [least: number, most: number] = [3, 5]

/**
 * The first clauses of sentences that begin with the same two characters, where most of a passage is made of them: each is a member,
 * whatever the others say.
 *
 *   | 守好老街的书房。……守好码头的书房。……守好山上的书房。……
 *     ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 */
function seriesOf(speech: Speech, sentences: readonly Passage[], shown: readonly Passage[]): Passage[] {
  const heads = sentences.flatMap((sentence) => {
    const [clause] = clausesOf(speech.outline.transcript, sentence)
    const line = clause === undefined ? null : bare(speech, clause)
    return line === null || shown.some((other) => overlap(other, line)) ? [] : [line]
  })
  const alike = heads.map(({ text }) => heads.filter((other) => other.text.slice(0, 2) === text.slice(0, 2))).reduce<Passage[]>((a, b) => (b.length > a.length ? b : a), [])
  const fits = alike.every((line) => VERB_FIRST.test(line.text) && widthOf(line.text) >= 4 && widthOf(line.text) <= 22 && stands(speech, line))
  return fits && alike.length >= SERIES[0] && alike.length <= SERIES[1] && alike.length >= heads.length / 2 ? alike : []
}

/**
 * Whether a Chinese line has the rank of a point: a measure, a demand, a number, or what is told of a subject that it names. What the speaker
 * grants, tells of or announces is no sibling of them, nor is the tail of a sentence.
 */
function isOfRank(text: string): boolean {
  return !DATED.test(text) && !/^[\d年月日至到、—－-]+$/.test(text) && (VERB_FIRST.test(text) || CALLS.test(text) || hasSubject(text) || /\d/.test(text))
}

/** Lines of a Chinese passage; where they are few, and always in talk, its claims. */
function rankedOf(speech: Speech, sentences: readonly Passage[], lines: readonly Passage[], shown: readonly Passage[]): Passage[] {
  const ranked = speech.isTalk ? [] : lines.filter((lead) => !shown.some((other) => overlap(other, lead)))
  if (ranked.length >= 3) return ranked
  const claims = claimsOf(speech, sentences, shown)
  return claims.length > ranked.length ? claims : ranked
}

/** Ems of a whole thought among others, and how many of them a page holds. */
const THOUGHT = 26
const THOUGHTS = 4

/** Ems of all of them: more is a wall. */
const WALL = 84

/** What a thought of a talk must weigh to stand among others. */
const WEIGHTY = 1.6

/** What follows only if something else is so is no sibling of what is so. */
const SUPPOSED = /^(?:如果|要是|假如|假使|倘若|万一)/

/** So many characters at their beginning make thoughts of one frame. */
const FRAME = 2

/**
 * The whole thoughts of a passage that demand or judge something, each with whom it is said of: a clause of talk is a scrap. Those that
 * weigh most, where there are three at least; in talk, which wanders, only those that begin alike are one list.
 */
function claimsOf(speech: Speech, sentences: readonly Passage[], shown: readonly Passage[]): Passage[] {
  const claims = sentences.flatMap((sentence) => messageOf(speech, sentence) ?? []).filter(({ move, text, weight }) => move === 'claim' && weight >= WEIGHTY && widthOf(text.text) <= THOUGHT && (CALLS.test(text.text) || hasSubject(text.text)) && !SUPPOSED.test(text.text) && !shown.some((other) => overlap(other, text)))
  const frames = Map.groupBy(claims, ({ text }) => text.text.slice(0, FRAME))
  const listed = speech.isTalk ? ([...frames.values()].find((family) => family.length >= 3) ?? []) : claims
  const most: Passage[] = []
  for (const { text } of listed.toSorted((a, b) => b.weight - a.weight)) {
    if (most.length < THOUGHTS && most.reduce((sum, one) => sum + widthOf(one.text), widthOf(text.text)) <= WALL) most.push(text)
  }
  return most.length < 3 ? [] : most.toSorted((a, b) => a.at - b.at)
}

/** Lines below all leads or below none: a blank place beside filled ones looks forgotten. */
export function evened(points: readonly Point[]): Point[] {
  return points.some((point) => point.points.length === 0) ? points.map((point) => ({ ...point, points: [] })) : [...points]
}

/** Cards where the leads are short enough to be big, a list where they are not. */
export function shapeOfPoints(points: readonly Point[], title: Text | null, why: string): Shape {
  const reveals = points.map(({ lead }) => lead)
  const widest = Math.max(...points.map(({ lead }) => widthOf(lead.text)))
  const few = points.length <= 4 || (points.length <= 6 && points.every((point) => point.points.length === 0))
  const isLatin = points.every(({ lead }) => /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(lead.text))
  if (few && widest <= (isLatin ? 34 : 22)) return { kind: 'cards', title, accent: null, cards: [...points], reveals, why }
  return {
    kind: 'list',
    title,
    accent: null,
    points: points.map(({ mark, lead, points: [detail] }) => ({ mark, lead, detail: detail ?? null })),
    reveals,
    why,
  }
}

/** Points with a line each, side by side as rows; null when one has none. */
export function rowsOf(points: readonly Point[], title: Passage | null): Shape | null {
  const rows = points.flatMap(({ lead, points: lines }) => (lines.length === 1 ? [{ from: null, to: lead, gloss: lines[0]! }] : []))
  if (rows.length !== points.length) return null
  return { kind: 'matrix', title, accent: null, rows, reveals: [], why: 'points with a line each' }
}
