import type { Block, Quotation } from '../../model/outline.ts'
import { cut, type Transcript } from '../../model/transcript.ts'

const quotes = /“[^“”]{2,400}”|「[^「」]{2,400}」|(?<![\w.,!?])"(?=\S)[^"\n]{12,400}(?<=\S)"/g
const verbs = '指出|强调|说|讲|写道|写过|要求|告诫|告诉我们|问|答|回答|有云|云|曰|提出|认为|号召|強調|說|講|寫道|寫過|告誡|告訴我們|問|認為|號召'
const manner = '(?:曾经?|曾經|就|都|多次|反复|反覆|明确|明確|深刻|一再|常)?'
const saying = new RegExp(`([^，。；：！？、“”]{1,24}?)(?:${manner}(?:${verbs})(?:过|過|道|的|的那样|的那樣)?|的(?:原话|一句话|名言)(?:就?是|叫)?)[，：:]?\\s*$`)
const english = new RegExp([
  "\\b([A-Z][\\w.'’ -]{1,40}?)\\s+(?:once\\s+|often\\s+|always\\s+|used to\\s+)?",
  '(?:said|wrote|says|say|put it|asked|told (?:us|me)|replied|answered|warned|argued)[,:]?\\s*$',
].join(''))
/** Words that make what stands before a verb of saying a clause and no speaker. */
const clausal = /\b(?:if|and|imagine|that|when|what|looked|so|you|everybody|somebody|someone|they|nobody|people|then|could|would|to)\b/i
/** A speaker who plays somebody else's thoughts. */
const played = /^.(?:Oh|Ah|Well|Okay|OK|Yeah|Hey|Hmm|Wow|No,|Yes,|You know|I\b|I['’]|We\b|We['’]|Let['’]?s?\b|That['’]?s?\b|How\b|What\b|Why\b)/
const opening = /^(?:后面|結果|结果|于是|於是|然后|接着|其实|总之|正如|正像|就像|如|像|记得|因为|所以|但是|但|而|同时|当|后来|有一次|最近|今天|昨天)+/

/** When or how often somebody says it is no part of the name: 老馆长最近说. */
const when = /(?:最近|近来|率先|最早|首先|后来|当年|当时|曾经|曾|还|经常|常常|一直|特别|专门|明确|最近|後來|當年|當時|經常)+$/

/** Words before a verb of saying that are no speaker. */
const notPerson = new RegExp([
  '^(?:在|跟|和|对|向|从|用|把|人家|別人|别人)|^(?:应|应该|重点|一会儿|这|那|还|又|也|再|不要|可以|我们?|他们?|她|大家|有人|人们|最)$|^(?:这|那)(?:正|就)?是|印证|没有|[不能让哪]',
  '(?:[能要会得想来去是了里]|可以|应该|不|可|也|就|都|所|这么|这样|一句|总|换句话)$',
].join('|'))

/**
 * What is said in quotation marks: words with a speaker before them, or a saying with a clause in it. A quoted
 * term such as “早读” is none, unless somebody is said to have used it.
 *
 *   | 一位老馆长说过：“书是请人来坐的椅子。”      source: 一位老馆长
 */
export function quotationsOf(transcript: Transcript, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  for (const block of blocks) {
    for (const { index, 0: words } of block.text.matchAll(quotes)) {
      const source = sourceBefore(transcript, block, index)
      if (!source && !isSaying(words)) continue
      found.push({ ...cut(transcript, block.at + index, block.at + index + words.length), source })
    }
  }
  return found
}

function sourceBefore(transcript: Transcript, block: Block, index: number): Quotation['source'] {
  const before = block.text.slice(Math.max(0, index - 60), index)
  const match = saying.exec(before) ?? english.exec(before)
  if (!match) return null
  const opened = match[1]!.replace(opening, '')
  const name = opened.replace(when, '')
  if (!name.trim() || notPerson.test(name) || /(?<![各当本外])[地的得了着]$/.test(name) || (/^[A-Z]/.test(name) && clausal.test(name))) return null
  const start = block.at + index - before.length + match.index + match[1]!.length - opened.length
  return cut(transcript, start, start + name.length)
}

/** Long enough, and closed by an end mark or of even measure as proverbs and verses are. */
function isSaying(words: string): boolean {
  const inner = words.slice(1, -1)
  if (/[A-Za-z]{3}/.test(inner) && !/\p{Script=Han}/u.test(inner)) return inner.split(/\s+/).length >= 6 && !played.test(words) && !isTitle(inner)
  return inner.length >= 9 && (/[。！？]$/.test(inner) || (inner.length >= 11 && isMeasured(inner)))
}

/** Most of its words have a capital: the name of a book or a talk. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/)
  return all.filter(word => /^[A-Z]/.test(word)).length > all.length * 0.5
}

/** Two halves with clauses of the same lengths: 书到用时方恨少，事非经过不知难 */
function isMeasured(words: string): boolean {
  const lengths = words.split(/[，；]/).map(({ length }) => length)
  const half = lengths.length / 2
  if (lengths.length > 1 && lengths.every(length => length === lengths[0])) return true
  return lengths.length > 2 && Number.isInteger(half) && lengths.slice(0, half).every((length, index) => length === lengths[half + index])
}
