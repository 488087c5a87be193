import type { Sentence } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { unmarked } from '../condense/cut.ts'
import { statementShape } from '../draft.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { overlap, span, trimBy, widthOf, type Speech } from '../speech.ts'
import { bestCut, scoredCuts } from './best.ts'
import { isPatter, jointLength, POINTS_BACK } from './lexicon.ts'
import { lineOf, trimmedOf } from './line.ts'

/** Ems of a sentence on a page of its own. */
const STATEMENT = 40

/** Two short sentences are one saying: 選ぶと迷う。なら、選ばなければいい. */
const SAYING = 30
const GOES_ON = /^(?:なら|だから|だったら|でも|しかし|だが|それなら|ならば)、?/
const PLAIN_END = /(?:[うくぐすつぬぶむるただい]|こと|もの)[。！]\s*$/
const POLITE_END = /(?:です|ます|ました|でした|ません)[。！]\s*$/

/** A sentence that carries its passage: what judges, turns or is said in plain form amid polite speech. */
export function statementsIn({ speech, sentences }: Scene): Proposal[] {
  return sentences.flatMap((sentence, index) => {
    if (speech.lastWords !== null && overlap(sentence, speech.lastWords)) return []
    const next = sentences[index + 1]
    const isSaying = next !== undefined && GOES_ON.test(next.text) && [sentence, next].every(({ text }) => PLAIN_END.test(text) && !POLITE_END.test(text))
    if (isSaying) {
      const both = span(speech, trimBy(speech, sentence, jointLength(sentence.text)), unmarked(speech, next))
      if (widthOf(both.text) <= SAYING) return [{ from: index, to: index + 2, score: 5.6, shape: statementShape(both, 'a saying in two halves') }]
    }
    const line = scoredCuts(speech, sentence, STATEMENT, 22)[0]
    if (line === undefined || line.score < LEAST || POINTS_BACK.test(line.text) || /、(?:これ|この|それ|その)/.test(line.text)) return []
    return [{ from: index, to: index + 1, score: Math.min(4.6, line.score - 0.7), shape: statementShape(line, 'a sentence that carries the passage') }]
  })
}

/** What a line must say to stand alone, and among others. */
const LEAST = 3.4
const POINT = 3

/** What terms mean: 共起語とは、一緒に使われる言葉のことです. */
export function definitionsIn({ speech, sentences }: Scene): Proposal[] {
  return sentences.flatMap((sentence, index) => {
    const match = /^(.{2,16}?)とは、(.+)$/s.exec(trimmedOf(speech, sentence).text)
    if (match === null || isPatter(sentence.text)) return []
    const whole = trimmedOf(speech, sentence)
    const term = speech.cut(whole.at, whole.at + match[1]!.length)
    const rest = speech.cut(endOf(whole) - match[2]!.length, endOf(whole))
    const meaning = trimBy(speech, rest, 0, /のこと$/.exec(rest.text)?.[0].length ?? 0)
    if (widthOf(meaning.text) > 56 || widthOf(term.text) > 14) return []
    return [{ from: index, to: index + 1, score: 5.4, shape: { kind: 'definition' as const, title: null, accent: null, terms: [{ term, meaning }], reveals: [], why: 'what a term means' } }]
  })
}

/** The lines of a passage that say most, one a sentence, in the order of the speech. */
export function pointsIn(speech: Speech, sentences: readonly Sentence[], shown: readonly Passage[]): Passage[] {
  const lines = sentences.flatMap((sentence) => {
    const best = scoredCuts(speech, sentence, 34, 18)[0]
    return best === undefined || best.score < POINT || POINTS_BACK.test(best.text) || [...shown, ...(speech.lastWords === null ? [] : [speech.lastWords])].some((other) => overlap(other, best)) ? [] : [best]
  })
  return lines.sort((a, b) => b.score - a.score).slice(0, 4).sort((a, b) => a.at - b.at)
}

/** The one thought of a passage that asks for no form: its best line, or its sentence of the usual length. */
export function thoughtIn(speech: Speech, sentences: readonly Passage[]): Passage {
  const best = bestCut(speech, sentences, STATEMENT, 22) ?? bestCut(speech, sentences, 60, 22)
  if (best !== null) return best
  const matter = sentences.filter(({ text }) => !isPatter(text))
  const [first] = matter.length > 0 ? matter : sentences
  return lineOf(speech, first!, 60) ?? trimmedOf(speech, first!)
}
