import type { Enumeration } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { isAside, leans } from '../condense/fragments.ts'
import { ACT } from '../condense/concrete.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import { bare, stands, unmarked } from '../condense/cut.ts'
import { canStand } from '../condense/english.ts'
import { conditions } from '../condense/english-clauses.ts'
import { capital } from '../condense/joints.ts'
import { isAboutTalk } from '../condense/weight.ts'
import { isTopic } from '../condense/nominal.ts'
import { bestLine, linesOf } from '../condense/lines.ts'
import { clausesOf } from '../clause.ts'
import { evenParts } from '../even-parts.ts'
import { promisedBy } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, trimBy, widthOf, type Speech } from '../speech.ts'
import { begunAlike } from './begun-alike.ts'
import { nameOf } from './labelled.ts'
import { namedMembers } from './named-members.ts'
import { evened, restOf, shapeOfPoints, type Point } from './points.ts'

/** The sign that opens a member and is no part of its lead. */
const SIGN = /^(?:其?[一二三四五六七八九十]+(?:是|要|则|，|、)|第[一二三四五六七八九十]+(?![次年天日届期季轮批线时产梯手名位人代章节页级类现印课责反]|要务|大)(?:点|个[^，]{0,4}?(?:是|，))?，?|首先是?，?|其次是?，?|再次是?，?|最后是?，?|另外，?)/

/**
 * Members that the speaker sets side by side: 一是…二是…, 在A上…在B上….
 *
 *   | 一是建好阵地。把分馆建在街坊身边……  二是用好队伍。……
 *     ^^ mark ^^^^ lead  ^^^^^^^^^^^^^^^^ line
 */
export function recogniseEnumeration({ speech, sentences }: Scene): Proposal[] {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (first === undefined || last === undefined) return []
  const scene = speech.cut(first.at, endOf(last))
  const tasks = sentences.flatMap((sentence, index) => tasksOf(speech, sentence, index) ?? [])
  return [...tasks, ...seriesIn(speech, sentences, scene)]
}

/**
 * What a sentence names as the tasks, aims or demands, one clause each.
 *
 *   | 今天会议的主要任务是总结工作，分析形势，部署下一步任务。
 *               ^^^^^^^^ title ^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^
 */
function tasksOf(speech: Speech, sentence: Passage, index: number): Proposal | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const at = clauses.findIndex(({ text }) => TASKS.test(text))
  const first = clauses[at]
  if (first === undefined) return null
  const [, lead = '', title = '', copula = ''] = TASKS.exec(first.text)!
  const head = trimBy(speech, first, lead.length + title.length + copula.length)
  const named = copula === '' ? /^(?:就|便|也)?是$/.test(clauses[at + 1]?.text ?? '') : true
  if (!named) return null
  const end = clauses.findIndex(({ text }, i) => i > at + 1 && AIMS.test(text))
  const items = [...(copula === '' ? [] : [head]), ...clauses.slice(at + (copula === '' ? 2 : 1), end < 0 ? undefined : end)].filter(({ text }) => text.length > 0)
  if (items.length < 2 || items.length > 5 || items.some(({ text }) => widthOf(text) > 20 || !(VERB_FIRST.test(text) || ACT.test(text)))) return null
  const points = items.map((lead) => ({ mark: null, lead, points: [] }))
  const name = speech.cut(first.at + lead.length, first.at + lead.length + title.length)
  return { from: index, to: index + 1, score: 6.5, shape: shapeOfPoints(points, name, 'tasks named one by one') }
}

const TASKS = /^(.*?)((?:主要|总体|基本|重点|中心|首要)?(?:任务|目的|目标|要求|思路))(就?是|$)/

/** What the tasks are for. */
const AIMS = /^(?:以便|以利|从而|进而|使|让|为了?)/

/** Bullets of the file itself, and its numbered lines: what their writer wants to see side by side. */
const BULLET = /^[-*+1]$/

/** What says only where something is done, which is nothing without it: 在选址上. */
const FIELD = /^[在从对]/

/** Marks that count: 一是, 第一, First. */
const COUNTS = /^(?:第?[一1１①]|first|one\b|首先)/i

/** So many members are shown on one slide. */
const MEMBERS = 7

/** Ems of a bullet that a list shows on one or two lines, and of an English one. */
const BULLET_WIDTH = 32
const ENGLISH_BULLET = 60

/** Every enumeration of the outline that lies within a scene. */
function seriesIn(speech: Speech, sentences: Scene['sentences'], scene: Passage): Proposal[] {
  return inside(speech.enumerations, scene).flatMap(slidesOf).flatMap(({ items: all, marker }) => {
    const items = speech.isEnglish && BULLET.test(marker) ? all.filter((item) => !isBare(speech, item, item === all.at(-1) && endOf(item) < endOf(scene) - 1)) : all
    if (items.length < all.length / 2) return []
    if (marker === '、' || (marker === '有的' && items.length < 3)) return []
    const [{ at } = scene] = items
    const end = endOf(items.at(-1) ?? scene)
    if (end > endOf(scene) || items.length < 2 || items.length > MEMBERS || isHalf(speech, scene, items) || areNamed(speech, marker, items)) return []
    const from = sentences.findLastIndex((sentence) => sentence.at <= at)
    const whole = sentences.findIndex((sentence) => endOf(sentence) >= end) + 1
    const begun = sentences.findLastIndex((sentence) => sentence.at <= items.at(-1)!.at) + 1
    return [...new Set([begun, whole])].flatMap((to) => {
      const isBullet = BULLET.test(marker)
      const found = pointsOfItems(speech, items, endOf(sentences[to - 1]!), FIELD.test(marker), isBullet)
      const points = (speech.isChinese && found.length >= 3 ? evened(found) : found).map((point, i) => (marker === '；' ? toldOf(speech, point, items[i]!) : point))
      const isTold = !speech.isChinese || points.every((point) => point.points.length > 0 || !(NEEDS.test(point.lead.text) || (FIELD.test(marker) && isTopic(point.lead.text))))
      if (points.length !== items.length || !isTold) return []
      const shape = shapeOfPoints(points, null, `${points.length} members side by side: ${marker}`)
      return [{ from, to, score: (marker === '要' ? 3 : isBullet ? 6 : 5) + Math.min(2, points.length / 2), shape: shape.kind === 'list' && COUNTS.test(marker) ? { ...shape, isCounted: true } : shape }]
    })
  })
}

/** A member whose first clause only names something, together with what is said of it where there is room: 夜里的灯，由街坊来守. */
function toldOf(speech: Speech, point: Point, item: Passage): Point {
  const whole = unmarked(speech, item)
  return point.points.length === 0 && isTopic(point.lead.text) && widthOf(whole.text) <= BULLET_WIDTH ? { ...point, lead: whole } : point
}

/** What only answers or points at what is shown. */
const ANSWERS = /^(?:(?:yes|no|right|sure|maybe|okay|ok)\b[\s.,!…]*$|(?:this|these|that|those)\b|I (?:do|did) (?:this|that)\b)/i

/**
 * Whether an English bullet says nothing among others: it answers, points, speaks of the talk, leaves a condition open, or only leads to the bullets of its own
 * with which its section goes on.
 *
 *   | - Fair enough; if the oil lasts.        | - Things to look at
 *   |                                         |     - the wick
 */
function isBare(speech: Speech, item: Passage, leadsOn: boolean): boolean {
  const { text } = unmarked(speech, item)
  const clauses = clausesOf(speech.outline.transcript, item)
  const isOpen = clauses.length > 1 && conditions(clauses.at(-1)!.text) && !clauses.slice(0, -1).some((clause) => canStand(capital(clause.text)))
  return ANSWERS.test(text) || isAboutTalk(text) || isOpen || /\b(?:an?|the|using|have|can|and|or)$/i.test(text) || (leadsOn && /\b(?:for|of|about|at|following)$/i.test(text))
}

/** Whether every bullet begins with a name of its own: names are shown with what is said of each, see `recogniseLabelled`. */
function areNamed(speech: Speech, marker: string, items: readonly Passage[]): boolean {
  return BULLET.test(marker) && items.every((item) => nameOf(speech, item) !== null)
}

/**
 * Whether more members were announced right before the first than are found: some do not stand for all.
 *
 *   | 好馆员的标准有四个：第一，要细心；第二，要耐心。第三点和第四点，……
 */
function isHalf(speech: Speech, scene: Passage, items: readonly Passage[]): boolean {
  if (!speech.isChinese) return false
  const before = speech.cut(Math.max(scene.at, items[0]!.at - LEADS), items[0]!.at).text
  const promised = promisedBy(before.replace(/(?:第一|其一|一是|首先)[，是点]*$/, ''))
  return promised !== null && promised !== items.length
}

/** So far before the first member their number may be said. */
const LEADS = 24

/** An enumeration whole, or in even parts where it has more bullets than a slide holds. */
function slidesOf({ under, items, marker }: Enumeration): Enumeration[] {
  return evenParts(items, BULLET.test(marker) ? MEMBERS : Infinity).map((part) => ({ under, marker, items: part }))
}

/** The points of the members, nothing taken from beyond `end`: the last member may go on on the next slide. */
function pointsOfItems(speech: Speech, items: readonly Passage[], end: number, isFrame: boolean, isBullet: boolean): Point[] {
  const many = items.length > 4
  const shared = speech.isChinese ? sharedBy(items) : null
  const subject = speech.isChinese && items.length >= 3 ? subjectOf(items) : null
  const framed = speech.isChinese && shared === null && !isBullet ? framedIn(speech, items) : null
  if (framed !== null) return framed.map((lead) => ({ mark: null, lead, points: [] }))
  const named = speech.isChinese && !isBullet && items.length >= 3 ? namedMembers(speech, items.map((item) => trimBy(speech, item, SIGN.exec(item.text)?.[0].length ?? 0))) : null
  const alike = speech.isChinese && isBullet ? begunAlike(speech, items.map((item) => trimBy(speech, item, SIGN.exec(item.text)?.[0].length ?? 0))) : null
  if (named !== null || alike !== null) return named ?? alike!
  return items.flatMap((whole, index) => {
    const item = speech.cut(whole.at, Math.min(endOf(whole), end))
    const sign = SIGN.exec(item.text)?.[0].length ?? 0
    const body = trimBy(speech, item, sign + (subject === null ? 0 : (subject.exec(item.text.slice(sign))?.[0].length ?? 0)))
    const clauses = clausesOf(speech.outline.transcript, body)
    const said = clauses.filter(({ text }) => !isAside(text) && !ADDRESS.test(text) && !LEADS_TO.test(text))
    const head = said.find(({ text }) => index === 0 && shared !== null && text.includes(shared)) ?? said[0]
    if (head === undefined) return []
    const next = clauses[clauses.indexOf(head) + 1]
    if (speech.isChinese && next !== undefined && GOES_TOGETHER.test(next.text)) return togetherOf(speech, head, next)
    if (speech.isEnglish && !isBullet) return englishPoint(speech, body) ?? []
    const name = speech.isChinese && head === said[0] && /[。！]/.test(head.mark) && widthOf(head.text) >= 2 && widthOf(head.text) <= NAME ? speech.cut(head.at, endOf(head)) : null
    const lead = isBullet ? bulletOf(speech, body) : (name ?? leadOf(speech, body, head, isFrame) ?? (subject !== null && clauses.length === 1 && widthOf(head.text) <= NAME * 2 ? speech.cut(head.at, endOf(head)) : null))
    if (lead === null || LEADS_TO.test(lead.text)) return []
    const after = speech.cut(endOf(lead), endOf(body))
    const rest = trimBy(speech, after, /^[\p{P}\s]*/u.exec(after.text)![0].replace(/[“《].*$/, '').length)
    if (speech.isChinese && NEEDS.test(lead.text)) {
      const told = unmarked(speech, rest)
      return rest.text.length < 3 || widthOf(told.text) > TOLD ? [] : [{ mark: null, lead, points: [told] }]
    }
    const all = speech.purpose === 'reading' ? restOf(speech, rest, speech.cut(rest.at, rest.at)) : null
    const line = all ?? (many || rest.text.length < 4 ? null : (linesOf(speech, [rest], { count: 1, width: LINE, ideal: 12 })[0] ?? null))
    return [{ mark: null, lead, points: line === null ? [] : [line] }]
  })
}

/**
 * Whom every member speaks of before it says what, where that is one and the same: 一，他们起得早。二，他们看得远。
 */
function subjectOf(items: readonly Passage[]): RegExp | null {
  const subjects = items.map(({ text }) => /^(?:因为|由于)?([我你他她它]们?)(?![的们国市省校])/.exec(text.replace(SIGN, ''))?.[1])
  return subjects[0] !== undefined && subjects.every((one) => one === subjects[0]) ? /^(?:因为|由于)?[我你他她它]们?/ : null
}

/** Ems of the line below a member. */
const LINE = 28

/** Ems of a member's name, said as a sentence of its own: 一是再添新书。 */
const NAME = 14

/** A form of address in front of the first member. */
const ADDRESS = /^[^，]{0,6}们$/

/** What leads to a member and names none: an example, a day. */
const LEADS_TO = /^(?:比如|例如|譬如|比方说|[\d年]*\d{1,2}月\d{1,2}日)$/

/** How the second half of a pair begins, or what is said of a topic: 有热闹的夜，也有安静的夜; 埋头选书，是打地基; 有的馆员守了夜，觉得灯亮了就算完成. */
const GOES_TOGETHER = /^(?:也|又|更(?!新|换)|(?:才|就|正|便)?是(?!否|非)|而是|而不|却|但|(?:总|都)?(?:觉得|认为|以为))/

/** A case, or as whom somebody speaks, without what is said of it. */
const NEEDS = /的$|^(?:作|身)为/

/** Ems of what is said of a case, and of a pair in one line. */
const TOLD = 26

function togetherOf(speech: Speech, head: Passage, next: Passage): Point[] {
  const both = speech.cut(head.at, endOf(next))
  return widthOf(both.text) <= TOLD ? [{ mark: null, lead: both, points: [] }] : []
}

/**
 * The longest run of three characters or more that stands in the first member and in the first clauses of all others: what leads up
 * to it in the first is said of all. Null where there is none.
 *
 *   | 我们在老街长大，看见灯可以怎样亮起来；门可以怎样打开；人可以怎样留下来。
 *                           ^^^^^^^^                  ^^^^^^^^        ^^^^^^^^
 */
function sharedBy([first, ...others]: readonly Passage[]): string | null {
  const text = first?.text ?? ''
  for (let length = Math.min(12, text.length); length >= 3; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const run = text.slice(from, from + length)
      if (/^\p{Script=Han}+$/u.test(run) && others.every((other) => other.text.split('，')[0]!.includes(run))) return run
    }
  }
  return null
}

/** Ems of a clause in which all members agree. */
const FRAMED = 28

/**
 * A clause of each member behind its first that begins and ends as one of every other does: what all of them come to.
 *
 *   | 白天讲故事，留住了带孩子的读者；夜里亮着灯，留住了下晚班的读者
 *                 ^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^
 */
function framedIn(speech: Speech, items: readonly Passage[]): Passage[] | null {
  if (items.length < 3) return null
  const clauses = items.map((item) => clausesOf(speech.outline.transcript, item))
  const isLike = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3) && one.slice(-2) === other.slice(-2)
  for (const first of clauses[0]!.slice(1)) {
    const found = clauses.map((own) => own.find(({ text }, i) => i > 0 && isLike(text, first.text)))
    if (found.every((clause) => clause !== undefined && widthOf(clause.text) <= FRAMED && widthOf(clause.text) > 6 && stands(speech, clause))) return found.map((clause) => speech.cut(clause!.at, endOf(clause!)))
  }
  return null
}

/** Ems of an English member that stands whole. */
const ENGLISH = 44

/**
 * An English member as it is said where that is short enough, or its best line.
 *
 *   | second, they must open the doors; and
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function englishPoint(speech: Speech, body: Passage): Point | null {
  const joint = /[\s,;]+(?:and|or)\s*$/i.exec(body.text)?.[0].length ?? 0
  const whole = unmarked(speech, trimBy(speech, body, 0, joint))
  const lead = widthOf(whole.text) <= ENGLISH ? whole : bestLine(speech, [body], ENGLISH)
  return lead === null ? null : { mark: null, lead, points: [] }
}

/** The member's first clause when it is short and stands alone, or is the frame of all (在A上); otherwise its best line. */
function leadOf(speech: Speech, body: Passage, head: Passage, isFrame: boolean): Passage | null {
  const whole = bare(speech, head, true)
  const short = isFrame ? withoutPlace(speech, trimBy(speech, whole, /^对于?(?=[^，“]{2,10}$)/.exec(whole.text)?.[0].length ?? 0)) : whole
  if (widthOf(short.text) >= 2 && widthOf(short.text) <= 20 && (isFrame || (widthOf(short.text) <= 8 && !/^(?:[这那其对在从当]|关于|没有|让其)/.test(short.text) && !leans(short.text)) || stands(speech, short))) return short
  return bestLine(speech, [body], 20)
}

/** The field in which something is done by its name: 在选址上 is 选址. */
function withoutPlace(speech: Speech, frame: Passage): Passage {
  const [, head, name, tail] = /^(在)([^，“]{2,16}?)(上|方面|中|维度上?|层面上?)$/.exec(frame.text) ?? []
  return head === undefined || /[的了着]$/.test(name!) ? frame : trimBy(speech, frame, head.length, tail!.length)
}

/** A bullet as it stands where it is short enough: it is written to be shown whole. */
function bulletOf(speech: Speech, body: Passage): Passage | null {
  const whole = unmarked(speech, body)
  return widthOf(whole.text) <= (speech.isEnglish ? ENGLISH_BULLET : BULLET_WIDTH) ? whole : bestLine(speech, [body], BULLET_WIDTH)
}
