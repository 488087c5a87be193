import { openerLength, SPOKEN_END } from '../condense/chinese.ts'
import { EQUATES } from '../condense/nominal.ts'
import { COPULA, DEMANDS, EXAMPLE, GRANTS, HAPPENED, JUDGES, OTHERS, SOMEBODY, STEERS, STORY_TIME, SUMS_UP, TURNED, TURNS, VOWS } from './cues.ts'
import { rememberedWords } from '../remembered.ts'
import type { Move } from './moves.ts'

/** A sentence with the one that follows it in its paragraph; empty where none does. */
export interface Said {
  text: string
  after: string
}

/**
 * What a Chinese sentence does, told by its own words and by how the next one takes it up.
 *
 *   | 那年老街停了电。书房的灯却亮着。街坊都说方便。但方便不是全部。书房要让人安心。
 *     ^^^^^^^^ told                        ^^^^^^ granted   ^^^^^^^^^^^^ claim
 */
export const moveOf = rememberedWords(moved, ({ text, after }: Said) => `${text}\n\n${after}`)

function moved({ text, after }: Said): Move {
  const said = text.trim()
  if (STEERS.test(said) || isAsked(said)) return 'aside'
  const vows = VOWS.test(said)
  if (OTHERS.test(said) || (GRANTS.test(said) && !turnsWithin(said))) return 'granted'
  if (!vows && TURNS.test(after.trim()) && !turnsWithin(said)) return 'granted'
  const own = said.slice(openerLength(said))
  if (EXAMPLE.test(said) || (SOME_DO.test(own) && /可以不|不要|不想|不愿|却|硬|随便/.test(own))) return 'told'
  const sumsUp = SUMS_UP.test(said) || TURNED.test(said)
  const isStory = STORY_TIME.test(own) || (SOMEBODY.test(own) && HAPPENED.test(said))
  const demands = DEMANDS.test(said) && !SOME_DO.test(own)
  if (isStory && !vows && !(sumsUp && demands)) return 'told'
  return vows || sumsUp || demands || JUDGES.test(said) || COPULA.test(own) || EQUATES.test(own.replace(/。$/, '')) ? 'claim' : 'plain'
}

/**
 * What some are said to do is no demand, and what they leave undone is told of them: 许多人办书房，可以不要选书，不要登记.
 */
const SOME_DO = /^(?:现在|从前|过去|我们|但是?|可是|，)*(?:许多|很多|不少|有些|有的|一些|个别|少数|大多数)[^，是要应须]{0,6}(?:人|同志|干部|员工|馆员|朋友|领导|部门|单位|地方)(?!都?(?:应|必须|要))/

/** A question that is written without its mark. */
const UNMARKED = /(?:是否|有没有|怎么办|为什么|有多少|(\p{Script=Han})不\1)[^，。]*。?$|想过没有。?$/u

/** A question, or the cry after it. */
function isAsked(said: string): boolean {
  return /[？?]["”」』]?$/.test(said) || SPOKEN_END.test(said) || UNMARKED.test(said)
}

/** Whether what is granted is taken back in the sentence itself. */
function turnsWithin(said: string): boolean {
  return /[，；](?:但|然而|可是|不过|而是|却)/.test(said)
}
