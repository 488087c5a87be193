import type { QuestionSlide } from '../../model/deck.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { HEARSAY } from '../condense/chinese.ts'
import { holdsAside, unmarked } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { givenBy, isAnswer } from './answers.ts'

type Pair = QuestionSlide['pairs'][number]

/** A pair with the sentences that say it, and how plainly they do. */
interface Asked {
  pair: Pair
  from: number
  to: number
  score: number
}

/** So many pairs stand on one slide. */
const PAIRS = 3

/** What each further pair is worth, and where all of them are no more than so many ems: said so soon, they belong on one page. */
const ONE_MORE = 0.8
const BRIEFLY = 150
const TOGETHER = 3.4

/** Ems of a question that is taken in at a glance, and of an answer. */
const QUESTION = 44
const ANSWER = 60

/** An answer of fewer ems takes the next sentence with it. */
const BRIEF = 8

/** The signs of those who ask and answer in a conversation; an arrow leads from a question to its answer without one. */
const ASKER = /^(?:问|Q(?: \([^)]*\))?)[：:]\s*/
const ANSWERER = /^(?:(?:答|A)[：:]|→|[-=]>)\s*/

/** What joins a question to the words before it; an English one would lose its capital letter. */
const JOINS = /^(?:那么|那|但是|但|可是|然而|所以|因此|不过)(?=[，为怎靠凭谁什如我大])，?/

/** What joins an answer to the words before it that are not shown. */
const THEREFORE = /^(?:因此|所以|因而|于是|那么|但是?|可是|不过)，?/

/** What is granted before what matters more: 夜读的前景，地段当然有关系，但更要紧的是灯. */
const GRANTED = /^[^。；]*(?:自然|当然|固然|诚然)[^，。；]*，但是?(?=更|最|关键|根本|主要)/

/** What a question points back with, for which it cannot stand alone. */
const POINTS = /[它他她这那]|^(?:又|也|还)|\b(?:it|they|them|this|that|these|those|he|she|his|her|its|their)\b/i

/** An answer that only begins a tale, or leans on what was said before. */
const LEANS = /^(?:有[一个]|这(?!就?是因为|是由于)|那(?!就是)|它|他|她|你|It\b|This\b|That\b|There\b|Well\b)/

/**
 * A question and its answer: a turn of a conversation, or the speaker's own question with what follows it. Pairs that follow one
 * another share a slide.
 *
 *   | 问：夜里也开门吗？答：开到最后一位读者离开。
 *         ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^ question, answer
 *   | 书房靠什么留住人？靠一杯热水、一盏灯。
 *     ^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 */
export function recogniseQuestion(scene: Scene): Proposal[] {
  const asked = [...turnUnder(scene), ...scene.sentences.flatMap((_, index) => pairAt(scene, index))]
  return asked.flatMap((_, index) => runFrom(asked, index))
}

/** A slide for each number of pairs that follow one another without a word between. */
function runFrom(asked: readonly Asked[], index: number): Proposal[] {
  const first = asked[index]!
  const run: Asked[] = []
  return asked.slice(index, index + PAIRS).flatMap((one) => {
    if (run.length > 0 && run.at(-1)!.to !== one.from) return []
    run.push(one)
    const pairs = run.map(({ pair }) => pair)
    return {
      from: first.from,
      to: one.to,
      score: Math.min(...run.map(({ score }) => score)) + (widthOfAll(pairs) <= BRIEFLY ? TOGETHER : ONE_MORE) * (run.length - 1),
      shape: { kind: 'question', title: null, accent: null, pairs, reveals: pairs.map(({ answer }) => answer), why: 'a question and its answer' },
    } satisfies Proposal
  })
}

const widthOfAll = (pairs: readonly Pair[]): number => pairs.reduce((sum, { question, answer }) => sum + widthOf(question.text) + widthOf(answer.text), 0)

/** The answer that begins a scene whose heading is the question. */
function turnUnder({ speech, sentences, heading }: Scene): Asked[] {
  const first = sentences[0]
  if (heading === null || first === undefined) return []
  const { text } = speech.outline.transcript
  const mark = /^[”’」』]?[？?]/.exec(text.slice(endOf(heading), endOf(heading) + 2))?.[0] ?? ''
  const before = text.slice(text.lastIndexOf('\n', heading.at - 1) + 1, heading.at).trimEnd()
  const question = trimBy(speech, speech.cut(heading.at, endOf(heading) + mark.length), JOINS.exec(heading.text)?.[0].length ?? 0)
  const isWhole = /[？?]$/.test(question.text) && /^[\d.]*$|[：:、.．)）]$/.test(before)
  const sign = ANSWERER.exec(first.text)?.[0].length ?? 0
  if (!isWhole) return []
  if (sign > 0) return turned(speech, question, sentences, sign)
  return isAnswer(question.text, first.text) ? answered(speech, question, sentences, 0, sign).map((pair) => ({ ...pair, from: 0 })) : []
}

/** So many sentences of an answer are looked at for the one that gives what was asked for. */
const LOOKED_AT = 6

/**
 * The turn of a conversation: a question that was put to the speaker is never passed over, and of the first sentences of the answer the
 * one is shown that gives what the question asks for. A long question keeps its last clauses, which ask.
 *
 *   | 问：冬天客流少，夜里怎么留住人？答：冬天确实冷清。比如腊月只有三位读者。关键是把灯开得早一些。
 *                    ^^^^^^^^^^^^^^^^                                          ^^^^^^^^^^^^^^^^^^^^^^
 */
function turned(speech: Speech, question: Passage, sentences: readonly Passage[], sign: number): Asked[] {
  const clauses = clausesOf(speech.outline.transcript, question)
  const asked = [question, ...clauses.slice(1).map((clause) => speech.cut(clause.at, endOf(question)))].find((one) => widthOf(one.text) <= QUESTION)
  if (asked === undefined) return []
  const answers = sentences.slice(0, LOOKED_AT).flatMap((sentence, i) => {
    const mark = i === 0 ? sign : 0
    const gives = givenBy(question.text, sentence.text.slice(mark)) + (i === 0 ? 1 : -i / LOOKED_AT)
    return answered(speech, asked, sentences, i, mark).map((pair) => ({ pair, gives }))
  })
  const best = answers.reduce<(typeof answers)[number] | null>((most, one) => (most === null || one.gives > most.gives ? one : most), null)
  return best === null ? [] : [{ ...best.pair, from: 0, score: 7 }]
}

/** How a sentence begins that sets its own subject against what was just asked: 灯是什么？是书房的眼睛。而书是它的心。 */
const SET_AGAINST = /^而[^，。]{1,12}是/

/** The pair whose question is the sentence at an index. */
function pairAt({ speech, sentences }: Scene, index: number): Asked[] {
  const [sentence, next] = [sentences[index]!, sentences[index + 1]]
  const text = sentence.text.trimEnd()
  if (next === undefined || !/[？?]$/.test(text)) return []
  const [asker, answerer] = [ASKER.exec(text)?.[0].length ?? 0, ANSWERER.exec(next.text)?.[0].length ?? 0]
  const head = asker + (JOINS.exec(text.slice(asker))?.[0].length ?? 0)
  const question = trimBy(speech, sentence, head, sentence.text.length - text.length)
  const after = sentences[index + 2]
  if (speech.isChinese && answerer === 0 && after !== undefined && SET_AGAINST.test(after.text)) return []
  const isTurn = answerer > 0 && (asker > 0 || !/^[答A]/.test(next.text))
  const isOwn = !POINTS.test(question.text) && !HEARSAY.test(question.text) && !/^["“‘「]/.test(question.text) && isAnswer(question.text, next.text)
  return isTurn || isOwn ? answered(speech, question, sentences, index + 1, answerer) : []
}

/** A question with the answer that begins at an index: its sentence, and the next one where that is no more than a word. */
function answered(speech: Speech, question: Passage, sentences: readonly Passage[], index: number, sign: number): Asked[] {
  const first = sentences[index]!
  const next = sentences[index + 1]
  const brief = widthOf(first.text.slice(sign).trim()) < BRIEF && next !== undefined && !/[？?]\s*$/.test(next.text) && endOf(first) >= next.at
  const last = brief && widthOf(next.text) <= ANSWER - BRIEF ? next : first
  const said = unmarked(speech, speech.cut(first.at + sign, endOf(last)))
  const answer = trimBy(speech, said, (GRANTED.exec(said.text) ?? THEREFORE.exec(said.text))?.[0].length ?? 0)
  const isRead = widthOf(question.text) >= 6 && widthOf(question.text) <= QUESTION && widthOf(answer.text) >= 3 && widthOf(answer.text) <= ANSWER
  if (!isRead || /[？?]\s*$/.test(first.text) || LEANS.test(answer.text) || holdsAside(speech, question) || holdsAside(speech, answer)) return []
  return [{ pair: { question, answer }, from: index - 1, to: index + (last === first ? 1 : 2), score: sign > 0 ? 7 : 6.6 }]
}
