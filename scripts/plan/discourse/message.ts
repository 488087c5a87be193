import type { Passage } from '../../model/transcript.ts'
import { promisedBy } from '../promise.ts'
import { placeKey, remembered } from '../remembered.ts'
import { widthOf, type Speech } from '../speech.ts'
import { rankOf, type Move } from './moves.ts'
import { thoughtOf } from './thought.ts'

/** A sentence as a page would show it, and how much it stands for its passage. */
export interface Message {
  sentence: Passage
  text: Passage
  move: Move
  /** About 0 to 6, comparable among sentences of one move. */
  weight: number
  /** Whether the speaker has said that these are the words to keep. */
  isAnnounced: boolean
}

/** What the sentence that the others speak of gains, and what telling words are worth. */
const CENTRAL = 0.9
const TELLING = 0.2

/** What the writer set in bold is meant to be seen. */
const BOLD = 1.6

/** A sentence wider than this, in ems, does more than one thing: what it does is told by the words that are cut from it. */
const LONG = 64

/** What anybody could say of anything, and what it loses, as does what only says how many come: 夜读是很重要的, 借书是馆里一项重要的工作, 我们正在起草两个文件, 新街区对书房提出了更高要求, 抓住重点任务. */
const NEUTRAL = /^[^，]{2,10}是?(?:很|非常|十分|相当|比较|也)(?:重要|必要|关键|好|正常|困难|有意义)的?$|是[^，]{0,10}[一几][项个件种](?:很|非常|十分|相当|比较)?(?:重要|基础性?|日常|具体)的?(?:工作|事情?|任务|内容|环节|问题)$|对[^，]{2,12}提出了?(?:更[高新多]的?|[新高]的)+(?:要求|期待|挑战)$|^(?:，?(?:聚焦|紧扣|突出|抓住|抓好|紧盯|盯住|把握)(?:关键|核心|重点|主要|中心|重大)(?:任务|要点|环节|问题|工作|目标|内容|领域))+$/
const PLAIN = 1

/** One case that is singled out after the thought, and what it loses: 特别是馆员家里的灯. */
const SINGLED_OUT = /^(?:特别|尤其)是/
const ASIDE = 1

/** What a sentence says as one thought; null where no words of it stand alone. */
export const messageOf: (speech: Speech, sentence: Passage) => Message | null = remembered(weighed, placeKey)

function weighed(speech: Speech, sentence: Passage): Message | null {
  const standing = speech.standing(sentence)
  const isLong = widthOf(sentence.text) > LONG
  const most: Move = !isLong || standing.move === 'told' ? standing.move : 'claim'
  const thought = thoughtOf(speech, sentence, most)
  if (thought === null) return null
  const { text } = thought.text
  const isBold = speech.isBold(thought.text)
  const move = isBold ? 'claim' : rankOf(thought.move) < rankOf(most) ? thought.move : most
  const weight = thought.score - (NEUTRAL.test(text) || promisedBy(text) !== null ? PLAIN : 0) - (SINGLED_OUT.test(sentence.text) ? ASIDE : 0) + (isBold ? BOLD : 0) + standing.place + CENTRAL * (speech.centrality(sentence) * 2 - 1) + TELLING * Math.min(4, speech.salience(text))
  return { sentence, text: thought.text, move, weight, isAnnounced: standing.isAnnounced }
}

/**
 * What a passage says: of the sentences that do most in it the one that weighs most; one that is told, granted or only
 * leads on is taken where there is no other.
 *
 *   | 那年冬天下了三场雪。有人说书房该关门。但灯不能灭。
 *     ^^^^^^^^^^ told        ^^^^^^ granted     ^^^^^^^^ claim: taken
 */
export function messageIn(speech: Speech, sentences: readonly Passage[]): Message | null {
  return sentences.flatMap((sentence) => messageOf(speech, sentence) ?? []).reduce<Message | null>((best, one) => (best === null || isMore(one, best) ? one : best), null)
}

const isMore = (a: Message, b: Message): boolean => {
  const [rank, other] = [rankOf(a.move), rankOf(b.move)]
  return rank > other || (rank === other && a.weight > b.weight)
}
