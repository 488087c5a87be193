import type { Block, Quotation } from '../../model/outline.ts'
import { cut, type Transcript } from '../../model/transcript.ts'

const quotes = /“[^“”]{2,400}”|「[^「」]{2,400}」|"[^"\n]{12,400}"/g
const verbs = '指出|强调|说|讲|写道|写过|要求|告诫|告诉我们|问|答|回答|有云|云|曰|提出|认为|号召'
const manner = '(?:曾经?|就|都|多次|反复|明确|深刻|一再|常)?'
const saying = new RegExp(`([^，。；：！？、“”]{1,24}?)${manner}(?:${verbs})(?:过|道|的|的那样)?[，：:]?\\s*$`)
const english = /\b([A-Z][\w.' -]{1,40}?)\s+(?:once\s+)?(?:said|wrote|says|put it|asked|told us)[,:]?\s*$/
const opening = /^(?:正如|正像|就像|如|像|记得|因为|所以|但是|但|而|同时|当|后来|有一次|最近|今天|昨天)+/

/** Words before a verb of saying that are no speaker. */
const notPerson = /(?:[能要会得想来去是]|可以|应该|不|可|也|就|都|所|这么|这样|一句|总|换句话)$/

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
  const name = match[1]!.replace(opening, '')
  if (!name.trim() || notPerson.test(name)) return null
  const start = block.at + index - before.length + match.index + match[1]!.length - name.length
  return cut(transcript, start, start + name.length)
}

/** Long enough and with a clause in it, or closed by an end mark. */
function isSaying(words: string): boolean {
  const inner = words.slice(1, -1)
  if (/[A-Za-z]{3}/.test(inner) && !/\p{Script=Han}/u.test(inner)) return inner.split(/\s+/).length >= 6
  return inner.length >= 9 && (/[。！？]$/.test(inner) || (/[，；]/.test(inner) && inner.length >= 11))
}
