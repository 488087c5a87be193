import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { isHeadingAgain } from '../condense/candidates.ts'
import { EMBEDS, openerLength } from '../condense/chinese.ts'
import { FRUITLESS } from '../condense/concrete.ts'
import { holdsAside } from '../condense/cut.ts'
import { EQUATES } from '../condense/nominal.ts'
import { pointsOutside } from '../condense/pointing.ts'
import { rememberedText } from '../remembered.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { DEMANDS, FIGURES, JUDGES, PLEDGES, SUMS_UP, TURNED } from './cues.ts'
import { moveOf } from './move.ts'
import { rankOf, type Move } from './moves.ts'
import { hasSubject } from './subject.ts'
import { begins, isHeld, isWhole, LEADS } from './whole.ts'

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

/** What a sentence loses when its end is cut away: the aim or the result. */
const CUT_OFF = 0.8

/** What a thought loses that stops behind the first of some short words that go on. */
const STOPS_SHORT = 0.3
const SHORT = 4

/** What is inferred or turned to within a sentence, and what only comes later in it. */
const TURNED_TO = 0.5
const LATER = 0.3

/** A figure of speech. */
const FIGURE = 0.4

/** What the writer set in bold, and all of it to its end. */
const BOLD = 0.8
const WHOLE_BOLD = 0.8

/** What somebody is said to hold. */
const HELD = 2

/** A demand of everybody after a clause that demands nothing: 灯笼师傅会扎灯笼，你一定要知道自己会什么. */
const CALLED_ON = 0.5
const CALLS = /^(?:我们|你们?|大家|同学们|每个人)(?:都|就|也)?(?:一定(?:要|得)|必须|应该|应当|要|需要|千万)/

/** A deed whose doer stands in the sentence before, and a question without its mark. */
const NOBODY = 1
const ASKS = 0.8

/** That nothing came of something. */
const NOTHING = 1

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
      if (text === null || holdsAside(speech, text) || pointsOutside(text.text) || !isWhole(clauses, from, to, text.text)) continue
      const last = clauses[to]!
      const isEnd = to === clauses.length - 1 || /[；;]/.test(last.mark)
      const whole = speech.cut(clauses[from]!.at, endOf(last)).text
      const held = isHeld(clauses, from)
      const move = held ? 'claim' : moveOf({ text: from === 0 ? whole : whole.replace(TURNED, ''), after: '' })
      const said = clauses[from]!.text
      const turn = isWide && from > 0 && (SUMS_UP.test(said) || TURNED.test(said)) ? TURNED_TO : 0
      const bold = speech.isBold(text) ? BOLD + (endsBold(speech, last) ? WHOLE_BOLD : 0) : 0
      const call = from > 0 && CALLS.test(said) && !clauses.slice(0, from).some((clause) => DEMANDS.test(clause.text) || EMBEDS.test(clause.text)) ? LATER + CALLED_ON : 0
      found.push({ text, move, score: fitOf(text.text) + cuesIn(text.text) + turn + call + bold + (held ? HELD : 0) - (isEnd ? 0 : CUT_OFF + (to > from && last.text.length <= SHORT ? STOPS_SHORT : 0)) - (from === 0 ? 0 : LATER) })
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

/** Whether what the writer set in bold ends with a clause. */
function endsBold({ outline: { transcript } }: Speech, clause: Clause): boolean {
  const end = endOf(clause)
  return transcript.bold.some((stretch) => stretch.at < end && Math.abs(endOf(stretch) - end) <= 2)
}

/** What speaks for a thought, and against it. */
const cuesIn = rememberedText((text: string): number => {
  const own = text.replace(/^(?:在|当|从|经过|通过)[^，]*?[中里时后上下]，?/, '')
  const isNobodys = /了(?!解)/.test(own) && !hasSubject(own) && !DEMANDS.test(own)
  const asks = /(?:多少|什么|哪[里个些]|谁)(?!都|也|样)[^，]*$/.test(text)
  return (DEMANDS.test(text) ? 0.4 : 0) + (JUDGES.test(text) || EQUATES.test(text) ? 0.7 : 0) + (PLEDGES.test(text) ? 0.5 : 0) + (FIGURES.test(text) ? FIGURE : 0) - (isNobodys ? NOBODY : 0) - (asks ? ASKS : 0) - (FRUITLESS.test(text) ? NOTHING : 0)
})

/** How handy the words are: a sentence read at a glance, of a width that fills the page. */
const fitOf = rememberedText((text: string): number => {
  const width = widthOf(text)
  const handy = width < 10 ? 0.3 : width <= GLANCE ? 1 : 1 - (width - GLANCE) / 24
  return handy - (/[这那](?!时|里|座|个(?:时代|世界|城市))|他们|它们/.test(text) ? 0.5 : 0) - (/[，；][这那](?:就|才|也)?是/.test(text) ? 0.5 : 0)
})
