import type { Passage } from '../model/transcript.ts'
import { clausesOf } from './clause.ts'
import { wordsOf } from './condense/english.ts'
import type { Draft } from './draft.ts'
import { span, widthOf, type Speech } from './speech.ts'

/** Ems of a side that says something, and of one that is read at a glance. */
const LEAST = 4
const WIDEST = 40

/** Ems of a saying without a word for the condition, which is called out whole: 灯亮着，门才开着. */
const SAYING = 24

/** So many clauses stand on a side. */
const CLAUSES = 2

/** How a Chinese condition begins, one that is an aim, and what comes of either: its first words, or what follows whom it is said of. */
const IF = /^(?:如果|假如|假使|倘若|要是|若(?!干)|一旦|只要|只有|除非)/
const AIM = /^(?:.{0,4}要想?|想要?|为了)/
const THEN = /^(?:那么?|就(?!是)|则|便|才|都|必[须然将]|也)|^[^，]{1,6}?(?:就(?!是)|才|都|则|便|必[须然将])/
const AIMED = /^(?:就(?!是)|才|必须|必得|首先要?|还?[须得])|^[^，]{1,5}?(?:就[要得]|就必须|必须|才[能会行])/
const ONLY_THEN = /^(?:[^，]{1,8}?)?才(?:能|会|可以|有)/

/** A turn, a second sentence, a question: more than a condition. */
const MORE = /[；。：？?;]|——|但是?|不过|可是|然而|因为|是不是|吗$/

/** How an English condition begins, what tells of a time and of nothing that always holds, and how no result begins. */
const ENGLISH_IF = /^(?:if|when(?:ever)?|once|unless|as long as)\b/i
const TOLD = /\b(?:I|my|me|he|she|was|were|had|ago|did|said|went|came|became|began)\b/
const NO_RESULT = /^(?:and|or|but|which|who|whom|even|at least|not|especially|like|as|to|in|on|of|with|because|so that)\b/i
const ENGLISH_MORE = /[;:?!]|--|—|\.\s|\bbut\b/i

type Statement = Extract<Draft, { kind: 'statement' }> & { text: Passage }

/**
 * The slides with a thought that is a condition and what comes of it drawn as that, an arrow from one to the other. Its words stay as they are: 如果 on
 * one side and 就 on the other, so that nobody takes it for a fact.
 *
 *   | 只有灯亮到最后，读者才坐得住。      只有灯亮到最后  ->  读者才坐得住
 */
export function withConditions(speech: Speech, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const sides = isBare(draft) ? sidesOf(speech, draft.text) : null
    if (sides === null) return draft
    const { kind: _kind, text: _text, gloss: _gloss, isDeep: _isDeep, ...place } = draft as Statement
    const [condition, result] = sides
    const page: Draft = { ...place, kind: 'cause', accent: null, causes: [condition], effect: result, isCondition: true, reveals: [], why: 'a condition and what comes of it' }
    const { weighed = [], ...thought } = draft
    const [own, ...others] = weighed
    return own === undefined ? page : { ...page, weighed: [{ ...own, draft: page }, { ...own, draft: thought }, ...others] }
  })
}

const isBare = (draft: Draft): draft is Statement => draft.kind === 'statement' && 'at' in draft.text && draft.gloss === null

/** What a thought supposes and what comes of it; null where it is no condition or a side cannot be read at a glance. */
function sidesOf(speech: Speech, text: Passage): [condition: Passage, result: Passage] | null {
  const sides = speech.isChinese ? chineseSides(speech, text) : speech.isEnglish ? englishSides(speech, text) : null
  return sides !== null && sides.every((side) => widthOf(side.text) >= LEAST && widthOf(side.text) <= WIDEST) ? sides : null
}

/** A Chinese condition and what comes of it, each as it is said; null for every other thought. */
export function chineseSides(speech: Speech, text: Passage): [Passage, Passage] | null {
  const clauses = clausesOf(speech.outline.transcript, text)
  const [first] = clauses
  const isSaid = first !== undefined && !IF.test(first.text) && !AIM.test(first.text) && widthOf(text.text) <= SAYING
  if (first === undefined || isSaid || MORE.test(text.text)) return null
  const then = IF.test(first.text) ? THEN : AIM.test(first.text) ? AIMED : ONLY_THEN
  const at = clauses.findIndex((clause, i) => i > 0 && (then.test(clause.text) || ONLY_THEN.test(clause.text)))
  if (at < 1 || at > CLAUSES || clauses.length - at > CLAUSES) return null
  return [span(speech, first, clauses[at - 1]!), span(speech, clauses[at]!, clauses.at(-1)!)]
}

function englishSides(speech: Speech, text: Passage): [Passage, Passage] | null {
  const how = ENGLISH_IF.exec(text.text)?.[0].toLowerCase()
  if (how === undefined || ENGLISH_MORE.test(text.text)) return null
  const commas = [...text.text.matchAll(/, /g)].map(({ index }) => index)
  const at = commas.findLast((index) => !NO_RESULT.test(text.text.slice(index + 2)))
  if (at === undefined) return null
  const [condition, result] = [speech.cut(text.at, text.at + at), speech.cut(text.at + at + 2, text.at + text.text.length)]
  const isTold = how !== 'if' && how !== 'unless' && TOLD.test(condition.text)
  return isTold || [condition, result].some((side) => wordsOf(side.text).length < 3) ? null : [condition, result]
}
