import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { canLeave } from '../condense/bonds.ts'
import { isHeadingAgain } from '../condense/candidates.ts'
import { balanced, EMBEDS, openerLength } from '../condense/chinese.ts'
import { holdsAside } from '../condense/cut.ts'
import { canStand, isAside, leans } from '../condense/fragments.ts'
import { VERB_FIRST } from '../condense/lexicon.ts'
import { isNominal, isTopic } from '../condense/nominal.ts'
import { refers } from '../condense/pointing.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { DEMANDS, JUDGES, PLEDGES, SUMS_UP, TURNED } from './cues.ts'
import { moveOf } from './move.ts'
import { rankOf, type Move } from './moves.ts'

/** Words cut from one sentence that say a whole thought, and how well they do. */
export interface Thought {
  text: Passage
  /** What the words alone do, the rest of their sentence left out. */
  move: Move
  score: number
}

/** Ems of the longest thought that a page holds; up to the second it is read at a glance. */
const WIDEST = 48
const GLANCE = 26
const LEAST = 6

/** What only leads to the thought: 这说明，, and what comes after it is the thought. */
const LEADS = /^(?:这(?:就)?(?:说明|表明|证明|告诉我们)了?，?|(?:毋[须庸]讳言|毕竟|大家知道|众所周知|无可否认|不可否认|坦白[说讲]|坦率地?[说讲]|所以说|(?:我[^，。]{0,8})?(?:告诉|提醒|告诫|奉劝)(?:各位|大家|你们))，?)/

/** How a clause begins that goes on with what was said: no name can stand there. */
const GOES_ON =
  /^(?:[以用从在对向把将被让使令与和同跟给为由就都也还又再更最很不没未已正会能可要应须必只仅所而且但却则即因并或及当随比像如若虽这那其此它他她来去过着做想说看]|一[起步直样定旦边面]|逐步|不断|共同|互相|相互|甚至|尤其|特别|包括|例如|比如|提出|表示|发现|变成|觉得|感到|得到|有(?!人)|依照|成了|犹如|取决|等于|来自|源于|基于|有助|旨在|可见|非常|十分|极其|相当|尤为|完全|(?:目的|原因|结果|理由|意思)就?是|\p{Script=Han}{2}(?:了(?!解)|着(?!力)|过(?![程去度于])))/u

/** How a clause begins that names whom it is said of. */
const NAMED = /^(?:我|大家|每|任何|所有|全[党国市省县校馆体]|没有|谁|只有|只要|如果|凡|你们|同学们)/

/** What is inferred or turned to within a sentence, and what only comes later in it. */
const TURNED_TO = 0.5
const LATER = 0.3

/** A deed whose doer stands in the sentence before, and a question without its mark. */
const NOBODY = 1
const ASKS = 0.8

/** What comes in pairs: one alone is half a thought. */
const HALVES = [/一方面/g, /(?:^|[，；：])(?:一个|一种|一类|一部分|另一个|另一种)(?:是|在)/g]

/** So many of something come next, all or none. */
const ANNOUNCED = /[两二三四五六七八九十几]\p{Script=Han}{1,4}$/u

/** A condition together with all that follows from it. */
const BINDS = /^(?:那么|因为|所以)?(?:如果|只有|只要|除非|即使|无论|不管|一旦)/

/** Whoever speaks is known: I is as good a subject as we. */
const FIRST_PERSON = /^我(?!们|国|市|省|县|区|校|党|军|院|馆|司)/

/** What is held to be so needs a subject of its own: 我相信读者会来, but no 我相信会来. */
const HOLDS = /^我(?:们)?(?:[始一都也真完][^，]{0,3})?(?:相信|认为|坚信|深信|觉得|以为)，?/

/** What a sentence loses when its end is cut away: the aim or the result. */
const CUT_OFF = 0.8

/**
 * The whole thoughts that can be cut from a Chinese sentence: all of it, or neighbouring clauses that begin with their subject.
 *
 *   | 从这件事看，书房要办在路口，让人一抬头就看见灯。
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ with its aim
 */
export function thoughtsOf(speech: Speech, sentence: Passage): Thought[] {
  if (isHeadingAgain(speech, sentence)) return []
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const isWide = widthOf(sentence.text) > WIDEST
  const found: Thought[] = []
  for (let from = 0; from < clauses.length; from++) {
    if (from > 0 && !begins(clauses, from)) continue
    for (let to = clauses.length - 1; to >= from; to--) {
      const text = textOf(speech, clauses[from]!, clauses[to]!)
      if (text === null || holdsAside(speech, text) || !isWhole(clauses, from, to, text.text)) continue
      const last = clauses[to]!
      const isEnd = to === clauses.length - 1 || /[；;]/.test(last.mark)
      const whole = speech.cut(clauses[from]!.at, endOf(last)).text
      const move = moveOf({ text: from === 0 ? whole : whole.replace(TURNED, ''), after: '' })
      const said = clauses[from]!.text
      const turn = isWide && from > 0 && (SUMS_UP.test(said) || TURNED.test(said)) ? TURNED_TO : 0
      found.push({ text, move, score: fitOf(text.text) + cuesIn(text.text) + turn - (isEnd ? 0 : CUT_OFF) - (from === 0 ? 0 : LATER) })
    }
  }
  return found
}

/** The best of them: that which does most, none more than `most`, and of these the one that says it best. */
export function thoughtOf(speech: Speech, sentence: Passage, most: Move): Thought | null {
  const rank = ({ move }: Thought): number => Math.min(rankOf(move), rankOf(most))
  return thoughtsOf(speech, sentence).reduce<Thought | null>((best, one) => (best === null || rank(one) > rank(best) || (rank(one) === rank(best) && one.score > best.score) ? one : best), null)
}

/** From the first clause to the last without what joins and what marks the end; null for what is too wide or too narrow. */
function textOf(speech: Speech, first: Clause, last: Clause): Passage | null {
  const whole = span(speech, first, last)
  const opener = openerLength(whole.text)
  const cut = opener + (LEADS.exec(whole.text.slice(opener))?.[0].length ?? 0)
  const line = trimBy(speech, whole, cut, /[。！；，：、.!;,:\s]*$/.exec(whole.text)![0].length)
  const width = widthOf(line.text)
  return width < LEAST || width > WIDEST ? null : line
}

/** Whether a thought may begin behind the head of its sentence: what stands before only sets the scene, or it names its own subject. */
function begins(clauses: readonly Clause[], from: number): boolean {
  const { text } = clauses[from]!
  if (/^(?:特别是?|尤其是?|甚至|包括|以及)/.test(text)) return false
  return hasSubject(text.slice(openerLength(text))) || isSetting(clauses.slice(0, from))
}

/**
 * Whether a clause names whom or what it tells of.
 *
 *   | 书房属于每一位街坊        | 一步一步把书房办好
 *     ^^^^                          nobody
 */
export function hasSubject(text: string): boolean {
  const held = HOLDS.exec(text)?.[0].length ?? 0
  if (held > 0) return hasSubject(text.slice(held))
  if (NAMED.test(text)) return true
  return !VERB_FIRST.test(text) && !GOES_ON.test(text) && isTopic(text.slice(0, 2)) && !isTopic(text)
}

/** Whether clauses only greet, join, or name a time. */
function isSetting(clauses: readonly Clause[]): boolean {
  return clauses.every(({ text }) => isAside(text) || /^(?:在|从|随着)[^，]*(?:看|来说|而言|今天|上|中|下|里|时|后|前)$/.test(text))
}

/** Whether neighbouring clauses are a sentence in which nothing is missing. */
function isWhole(clauses: readonly Clause[], from: number, to: number, text: string): boolean {
  const isAll = from === 0 && to === clauses.length - 1
  const head = clauses[from]!.text
  const first = head.slice(openerLength(head)).replace(LEADS, '')
  if (!balanced(text) || /[：？?]$/.test(clauses[to]!.mark) || refers(first) || /^(?:如?果?[以为对据就]此)/.test(first) || isNominal(text)) return false
  const said = text.replace(FIRST_PERSON, '我们')
  if (leans(said) || (from === to && !canStand(said))) return false
  const isEnd = to === clauses.length - 1
  if (!isEnd && from !== to && !canStand(clauses[to]!.text)) return false
  if (!isEnd && clauses.slice(from, to).some((clause) => clause.mark === '：' && ANNOUNCED.test(clause.text))) return false
  if (HALVES.some((half) => (text.match(half)?.length ?? 0) === 1) || (/一是/.test(text) && !/二是/.test(text))) return false
  if (to === from && /^(?:曾|也|还)?有(?:一?[个位些种]|一|的)/.test(first) && !isAll) return false
  const isBound = isEnd && from > 0 && BINDS.test(head) && !clauses.slice(0, from).some((clause) => EMBEDS.test(clause.text))
  return isAll || isBound || canLeave({ clauses: turnedTo(clauses, from, to), from, to, text })
}

/**
 * The clauses as far as the next turn, for what was turned to itself: a second 但 takes back less than the first.
 *
 *   | 大家都送旧书，但孩子们要的是新书，但送旧书的还在排队
 *                       ^^^^^^^^^^^^^^^^ stands
 */
function turnedTo(clauses: readonly Clause[], from: number, to: number): readonly Clause[] {
  if (!clauses.slice(0, from + 1).some(({ text }) => TURNED.test(text))) return clauses
  const next = clauses.findIndex(({ text }, i) => i > to && TURNED.test(text))
  return next < 0 ? clauses : clauses.slice(0, next)
}

/** What speaks for a thought, and against it. */
function cuesIn(text: string): number {
  const own = text.replace(/^(?:在|当|从|经过|通过)[^，]*?[中里时后上下]，?/, '')
  const isNobodys = /了(?!解)/.test(own) && !hasSubject(own) && !DEMANDS.test(own)
  const asks = /(?:多少|什么|哪[里个些]|谁)(?!都|也|样)[^，]*$/.test(text)
  return (DEMANDS.test(text) ? 0.4 : 0) + (JUDGES.test(text) ? 0.7 : 0) + (PLEDGES.test(text) ? 0.5 : 0) - (isNobodys ? NOBODY : 0) - (asks ? ASKS : 0)
}

/** How handy the words are: a sentence read at a glance, of a width that fills the page. */
function fitOf(text: string): number {
  const width = widthOf(text)
  const handy = width < 10 ? 0.3 : width <= GLANCE ? 1 : 1 - (width - GLANCE) / 24
  return handy - (/[这那](?!时|里|座|个(?:时代|世界|城市))|他们|它们/.test(text) ? 0.5 : 0)
}
