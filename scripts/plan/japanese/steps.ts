import { endOf, type Passage } from '../../model/transcript.ts'
import { unmarked } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'
import { bestCut } from './best.ts'
import { OPEN_END } from './lexicon.ts'
import { tailOf } from './line.ts'

/** A line that a speaker labels: 画面1：本を選ぶ. */
const LABELLED = /^[★☆]?\s*([^：。、]{2,16})：\s*(?=\S)/

/** Steps of one page. */
const LEAST = 3
const MOST = 6

const STEP = 16
const GLOSS = 30

/**
 * What is shown step by step: paragraphs of a scene that begin with a label of their own.
 *
 *   | ★ 検索画面：題名を入れる        | ★ 予約：日を選ぶ        | ★ 受け取り：棚番号が出る
 *       ^^^^^^^^ lead  ^^^^^^^^^^ gloss
 */
export function stepsIn({ speech, sentences }: Scene): Proposal[] {
  const { text } = speech.outline.transcript
  const found = sentences.flatMap((sentence, index) => {
    const match = /(?:^|\n)[★☆▶►\s]*$/.test(text.slice(Math.max(0, sentence.at - 5), sentence.at)) ? LABELLED.exec(sentence.text) : null
    if (match === null) return []
    const start = sentence.at + match[0].indexOf(match[1]!)
    return [{ index, lead: speech.cut(start, start + match[1]!.trimEnd().length), sentence, rest: speech.cut(sentence.at + match[0].length, endOf(sentence)) }]
  })
  if (found.length < LEAST || found.length > MOST || found.some(({ lead }) => widthOf(lead.text) > STEP)) return []
  const glosses = found.map(({ rest, index }, i) => glossOf(speech, rest) ?? nextGloss(speech, sentences.slice(index + 1, found[i + 1]?.index ?? index + 2)))
  const isEven = glosses.every((gloss) => gloss !== null)
  const steps = found.map(({ lead }, i) => ({ lead: unmarked(speech, lead), gloss: isEven ? glosses[i]! : null }))
  const last = found.at(-1)!.index + 1
  return [{ from: found[0]!.index, to: last, score: 9, shape: { kind: 'chain', title: null, accent: null, steps, reveals: steps.map(({ lead }) => lead), why: 'steps that are shown' } }]
}

/** What follows a label that breaks off. */
function nextGloss(speech: Speech, after: readonly Passage[]): Passage | null {
  return bestCut(speech, after, GLOSS) ?? after.map((one) => tailOf(speech, one, GLOSS)).find((one) => one !== null) ?? null
}

function glossOf(speech: Speech, rest: Passage): Passage | null {
  const whole = unmarked(speech, rest)
  return widthOf(whole.text) <= GLOSS && !OPEN_END.test(unmarked(speech, whole).text) && !/[—…]/.test(rest.text) ? whole : bestCut(speech, [rest], GLOSS)
}
