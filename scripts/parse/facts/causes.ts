import type { Cause } from '../../model/outline.ts'
import { chineseCauses, englishCauses } from './causal-words.ts'
import type { Page } from './reading.ts'
import { apart, wordingsIn } from './wording.ts'

/** Loose talk is no reason, nor are words that only point elsewhere or lead to what is said next: 这一点, when you think of it. */
const loose = /\b(?:sort of|kind of|you know|I mean|I think|whatever|stuff|things?|blah|somehow|anyway|right)\b/i
const pointing = new RegExp([
  '^是|的$',
  '^(?:这|那|這)(?:样|些|个|一点|也|就|都|種|种|樣|件事)*$',
  '^(?:as|when|if|at|in|on|for|after|before|once|while|of (?:this|that|it)|that|this|which|what)\\b',
  '^(?:it|they|I|he|she|we|you)(?:[\'’]s)?(?:\\s\\w+){0,2}$',
].join('|'), 'i')

/**
 * Why something is so, in the words of the speech.
 *
 *   | 由于选址太偏，新馆少有人来。
 *         ^^^^^^^^ ^^^^^^^^^^^^ cause, effect
 */
export function causesIn(page: Page): Cause[] {
  const found: Cause[] = []
  for (const { whole, part } of wordingsIn(page, chineseCauses, englishCauses)) {
    const [cause, effect] = [part('cause'), part('effect')]
    if (cause && effect && isClear(cause.text) && isClear(effect.text)) found.push({ ...whole, kind: 'cause', cause, effect })
  }
  return apart(found)
}

function isClear(text: string): boolean {
  return !loose.test(text) && !pointing.test(text)
}
