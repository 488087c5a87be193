import type { Cause } from '../../model/outline.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import * as chinese from '../condense/chinese.ts'
import { canStand } from '../condense/fragments.ts'
import { holdsAside } from '../condense/cut.ts'
import * as english from '../condense/english.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { inside, widthOf, type Speech } from '../speech.ts'

/** So many causes stand before one effect. */
const CAUSES = 3

/** Ems of a side that is read at a glance, and of one that says too little to be drawn. */
const WIDEST = 44
const LEAST = 4

/** So much does a side sound of talk at the most; see `chattiness`. */
const TALK = 1.7

/** Who is meant, or what, was said elsewhere; a person's own story is no law. */
const POINTS = /[你他她它这那此其]|\b(?:I|me|my|he|she|him|his|her|it|its|they|them|their|this|that|these|those|here|there)\b/i

/** What the words before may have named: the effect stands before its cause. */
const POINTS_BACK = /[你他她这那此其]|\b(?:I|me|my|he|she|him|his|her|this|that|these|those|here|there)\b/i

/** A side that only goes on, leaves its subject to the sentence before, or is torn out of a longer one. */
const GOES_ON = /^(?:都|也|还|则|却|并|而|但|将|使|进行|采用|使用|可以|不能|才|就|再|已|从|对|在|有|是|为|被|把|of|to|and|or|for|in)(?![\p{L}])|^(?:都|也|还|则|却|并|而|但|进行|采用|使用|可以|才|就|再|从|对|在|有|是|被|把)/u

/**
 * A bare 因为 may lead to two reasons for what was said before.
 *
 *   | 夜里也要开门。因为白天人少，晚上灯亮。
 */
const TWO_REASONS = /^因为(?!.*(?:所以|因此|因而|于是|[就才]))/

/** What might be, is asked or denied is no cause. */
const UNREAL = /如果|假如|也许|可能|不是因为|是不是|[吗呢]|\b(?:if|unless|except|maybe|perhaps|might|probably)\b/i

/**
 * Why something is so: the clauses that give the reason, and what comes of them.
 *
 *   | 由于书架太高、灯光太暗，老读者越来越少。
 *         ^^^^^^^^^^^^^^^^^^ cause  ^^^^^^^^^^^^^^ effect
 */
export function recogniseCause({ speech, sentences }: Scene): Proposal[] {
  const end = endOf(sentences.at(-1) ?? { at: 0, text: '', span: [0, 0] })
  return sentences.flatMap((sentence, from) => inside(speech.causes, sentence).flatMap((found) => {
    const fact = { ...found, effect: effectOf(speech, sentence, found) }
    const causes = causesOf(speech, fact)
    const to = sentences.findIndex((one) => endOf(one) >= endOf(fact)) + 1
    if (endOf(fact) > end || to === 0 || causes.length === 0 || !isWhole(speech, fact, sentences.slice(from, to))) return []
    return [{ from, to, score: 5.6 + 0.6 * causes.length, shape: { kind: 'cause' as const, title: null, accent: null, causes, effect: fact.effect, reveals: causes, why: 'a cause and what comes of it' } }]
  }))
}

/**
 * What comes of it, with its subject where that stands before 之所以.
 *
 *   | 书房之所以热闹，是因为……
 *     ^^^^^^^^^^^^^^
 */
function effectOf(speech: Speech, sentence: Passage, { text, at, effect }: Cause): Passage {
  if (!text.startsWith('之所以')) return effect
  const clause = clausesOf(speech.outline.transcript, sentence).findLast((one) => one.at <= at)
  return speech.cut(clause?.at ?? at, endOf(effect))
}

/** The clauses of the reason, each by itself where all of them stand; else the reason as a whole. */
function causesOf(speech: Speech, { cause }: Cause): Passage[] {
  const clauses = clausesOf(speech.outline.transcript, cause)
  const parted = clauses.length > 1 && clauses.length <= CAUSES && clauses.every(({ text }) => widthOf(text) >= LEAST && canStand(text))
  return parted ? clauses.map((clause) => speech.cut(clause.at, endOf(clause))) : [cause]
}

/** Whether both sides say something alone, and the sentence says nothing of weight beside them. */
function isWhole(speech: Speech, fact: Cause, said: readonly Passage[]): boolean {
  const { cause, effect } = fact
  const sides = [cause, effect]
  const isNamed = !POINTS.test(effect.text) && !(effect.at < cause.at ? POINTS_BACK : POINTS).test(cause.text)
  const isRead = sides.every(({ text }) => widthOf(text) >= LEAST && widthOf(text) <= WIDEST && !GOES_ON.test(text))
  const beside = said.reduce((sum, { text }) => sum + widthOf(text), 0) - widthOf(fact.text)
  const stands = speech.isChinese
    ? canStand(effect.text) && sides.every(({ text }) => chinese.chattiness(text.replaceAll('我们', '')) < TALK)
    : english.canStand(effect.text) && sides.every(({ text }) => text.split(/\s+/).length >= 3)
  return isNamed && isRead && stands && beside <= 24 && !TWO_REASONS.test(fact.text) && said.every(({ text }) => !UNREAL.test(text)) && !holdsAside(speech, fact) && !isLimited(speech, fact, said[0]!)
}

/**
 * Whether words before both sides say when or where alone it holds.
 *
 *   | Too often, the doors stay shut because nobody has the key.
 *     ^^^^^^^^^
 */
function isLimited(speech: Speech, fact: Cause, sentence: Passage): boolean {
  const lead = sentence.text.slice(0, fact.at - sentence.at).trim()
  if (!speech.isChinese) return !/^(?:and|but|so|now|yes|well)?,?$/i.test(lead)
  const last = /[^，；]*(?=，$)/.exec(lead)?.[0] ?? ''
  return last !== '' && widthOf(last) <= 6 && chinese.openerLength(`${last}，${fact.text}`) === 0
}
