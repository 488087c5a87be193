import type { Contrast } from '../../../model/outline.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { bare, unmarked } from '../../condense/cut.ts'
import { canStand } from '../../condense/english.ts'
import { capital } from '../../condense/joints.ts'
import { deedsOf } from '../../condense/deeds.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { inside, trimBy, widthOf, type Speech } from '../../speech.ts'
import { statementShape } from '../../draft.ts'
import { denials } from './denials.ts'
import { refutations } from './turned-down.ts'

/** Ems of one side, of both in one sentence, and of what stands over them. */
const SIDE = 36
const BOTH = 60
const TITLE = 30

/** Words before a side that is denied or the lesser: they belong to it. */
const DENIES = /(?:\bnot,?|\b\w+n['’]t|\brather than|\binstead of)\s+$/i

/**
 * What an English sentence denies or thinks less of and what it asserts instead, the words that deny it included; a pair too long for
 * two panels stands as one sentence.
 *
 *   | A library is not a warehouse for books but a meeting place.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 */
export function englishContrasts(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  return [...sentences.flatMap((sentence, index) => inside(speech.contrasts, sentence).flatMap((contrast): Proposal[] => {
    if (contrast.form !== 'negation' && contrast.form !== 'preference') return []
    const to = sentences.findIndex((one) => endOf(one) >= endOf(contrast)) + 1
    if (to === 0 || to > index + 2) return []
    const sides = sidesOf(speech, sentence, contrast)
    const title = sides === null ? null : titleOf(speech, sentence, contrast)
    if (sides !== null && title !== null) {
      const shape = { kind: 'contrast' as const, title, accent: null, pairs: [sides], reveals: [sides.not], why: 'not this but that' }
      return [{ from: index, to, score: 6.5, covers: sentences.slice(index, to), shape }]
    }
    const text = to > index + 1 || contrast.form !== 'negation' ? null : sayingOf(speech, sentence, contrast)
    return text === null || speech.cut(endOf(text), endOf(text) + 1).text === ':' ? [] : [{ from: index, to, score: 5.8, shape: statementShape(text, 'not this but that, in one sentence') }]
  })), ...oughts(scene), ...refutations(scene), ...denials(scene)]
}

/**
 * The pair with the clause that it is said in, where that clause stands alone; else the whole sentence where it is short enough.
 *
 *   | We offer not a shelf but a chair, for those who come at night.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function sayingOf(speech: Speech, sentence: Passage, { not, but }: Contrast): Passage | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const first = clauses.findLast(({ at, text }) => at < Math.min(not.at, but.at) && SUBJECT.test(text))
  const end = Math.max(endOf(not), endOf(but))
  const part = first === undefined ? null : speech.cut(first.at, end)
  const line = part !== null && canStand(capital(part.text)) ? part : unmarked(speech, sentence)
  return widthOf(line.text) <= BOTH && canStand(capital(line.text)) ? line : null
}

/** Both sides where they are short enough for panels and what denies the one stands right before it. */
function sidesOf(speech: Speech, sentence: Passage, { form, not: denied, but }: Contrast): { not: Passage, but: Passage } | null {
  const before = DENIES.exec(speech.outline.transcript.text.slice(sentence.at, denied.at))
  if (before === null || widthOf(denied.text) < 4 || /\b(?:that|it|this|them)$/i.test(denied.text) || (form === 'preference' && !canStand(but.text))) return null
  const not = speech.cut(denied.at - before[0].length, endOf(denied))
  return widthOf(not.text) <= SIDE && widthOf(but.text) <= SIDE ? { not, but } : null
}

/** What ends a subject that the pair is said of, and words before it that say who thinks so. */
const COPULA = /\s+(?:is|are|was|were|am|be|means?|isn['’]t|aren['’]t)(?: (?:really|simply|always))?$/i
const THINKS = /^.*\b(?:that|whether|because|and|but|so)\s+(?=(?:the|an?|our|my|your|every|this)\s)/i

/** How a clause begins that says of whom the pair is said. */
const SUBJECT = /^(?:we|I|you|let|ask|our|the|a|an)\s\S/i

/**
 * Of whom both sides are said: the subject alone where only its verb comes between, a whole clause otherwise; a sentence that breaks
 * off at its verb is no title.
 *
 *   | We all know that a library is not a warehouse but a meeting place.
 *                      ^^^^^^^^^
 */
function titleOf(speech: Speech, sentence: Passage, { not, but }: Contrast): Passage | null {
  const lead = sentence.text.slice(0, Math.min(not.at, but.at) - sentence.at).replace(DENIES, '').trimEnd().replace(/[,;:–—-]+$/, '')
  const whole = bare(speech, speech.cut(sentence.at, sentence.at + lead.length))
  const [last = whole] = clausesOf(speech.outline.transcript, whole).slice(-1)
  const copula = COPULA.exec(last.text)
  if (copula !== null) {
    const name = trimBy(speech, last, THINKS.exec(last.text.slice(0, copula.index))?.[0].length ?? 0, copula[0].length)
    return isName(name.text) ? speech.cut(name.at, endOf(name)) : null
  }
  const clause = clausesOf(speech.outline.transcript, whole).findLast(({ text }) => SUBJECT.test(text))
  const subject = widthOf(whole.text) > TITLE && clause !== undefined ? speech.cut(clause.at, endOf(clause)) : whole
  return widthOf(subject.text) >= 8 && widthOf(subject.text) <= TITLE && canStand(capital(subject.text)) && subject.text.split(' ').length > 3 ? subject : null
}

/** Whether a few words name something, and do not only point at it. */
function isName(text: string): boolean {
  return widthOf(text) >= 3 && widthOf(text) <= TITLE && !/^(?:it|this|that|these|those|they|he|she|we|you|I|there|what|which|who|in other words|for example)\b/i.test(text) && !canStand(capital(text))
}

/**
 * What one should do and what the same should not, in two sentences.
 *
 *   | We should lend books. We should not count shelves.
 *     ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A subject with a name stands once over both; a pronoun stays on each side, for no other title says who should.
 */
function oughts({ speech, sentences }: Scene): Proposal[] {
  return sentences.slice(1).flatMap((sentence, before) => {
    const [one] = deedsOf(speech, sentences[before]!)
    const [other] = deedsOf(speech, sentence)
    if (one === undefined || other === undefined || one.who.text.toLowerCase() !== other.who.text.toLowerCase()) return []
    const [first, second] = [one, other].map(({ binds }) => binds.replace(/ not$/, ''))
    const isDenied = (binds: string): boolean => / not$/.test(binds)
    if (first !== second || isDenied(one.binds) === isDenied(other.binds) || one.what === null || other.what === null) return []
    const isNamed = !/^(?:I|we|you|it|they|he|she|one|people)$/i.test(one.who.text)
    const [not, but] = (isDenied(one.binds) ? [one, other] : [other, one]).map(({ who, what }) => speech.cut(isNamed ? endOf(who) + 1 : who.at, endOf(what!)))
    if (widthOf(not!.text) > SIDE || widthOf(but!.text) > SIDE) return []
    const shape = { kind: 'contrast' as const, title: isNamed ? one.who : null, accent: null, pairs: [{ not: not!, but: but! }], reveals: [not!], why: 'what one should do and what not' }
    return [{ from: before, to: before + 2, score: 8, covers: sentences.slice(before, before + 2), shape }]
  })
}
