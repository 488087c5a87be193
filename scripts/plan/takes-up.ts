import type { Passage } from '../model/transcript.ts'
import { messageOf } from './discourse/message.ts'
import { wordsOf } from './salience.ts'
import { widthOf, type Speech } from './speech.ts'

/** Ems of a heading that is a name, for a longer one shares its words with anything, and so many sentences under one are all of it. */
const NAME = 14
const BRIEFLY = 3

/**
 * The Chinese sentences under a name that take it up, where few are said: a truth that only leads to them has none of its words.
 *
 *   | 夜间借书        灯是书房的眼睛。夜间的借书台要有人值守。
 *     ^^^^ ^^^^                        ^^^^   ^^^^
 */
export function takenUp<T extends Passage>(speech: Speech, sentences: readonly T[], heading: Passage): T[] {
  if (!speech.isChinese || sentences.length > BRIEFLY || widthOf(heading.text) > NAME) return []
  const words = wordsOf(heading.text, 'zh').filter((word) => word.length >= 2)
  return sentences.filter((sentence) => {
    const said = messageOf(speech, sentence)?.text.text ?? ''
    return words.length > 0 && words.filter((word) => said.includes(word)).length >= words.length / 2
  })
}
