import { VERB_FIRST } from '../condense/lexicon.ts'
import { isTopic } from '../condense/nominal.ts'

/** How a clause begins that goes on with what was said: no name can stand there. */
const GOES_ON =
  /^(?:[以用从在对向把将被让使令与和同跟给为由就都也还又再更最很不没未已正会能可要应须必只仅所而且但却则即因并或及当随比像如若虽这那其此它他她来去过着做想说看]|一[起步直样定旦边面]|一方面|另一方面|逐步|不断|共同|互相|相互|甚至|尤其|特别|充分|深刻|生动|有力|集中|真正|切实|包括|例如|比如|提出|表示|发现|变成|觉得|感到|得到|有(?!人)|依照|成了|犹如|取决|等于|来自|源于|基于|有助|旨在|可见|非常|十分|极其|相当|尤为|完全|(?:目的|原因|结果|理由|意思)就?是|\p{Script=Han}{2}(?:了(?!解)|着(?!力)|过(?![程去度于])))/u

/** How a clause begins that names whom it is said of. */
const NAMED = /^(?:我|大家|每|任何|所有|全[党国市省县校馆体]|没有|谁|只有|只要|如果|凡|你们|同学们)/

/** What is held to be so needs a subject of its own: 我相信读者会来, but no 我相信会来. */
const HOLDS = /^我(?:们)?(?:[始一都也真完][^，]{0,3})?(?:相信|认为|坚信|深信|觉得|以为)，?/

/**
 * Whether a clause names whom or what it tells of.
 *
 *   | 书房属于每一位街坊        | 一步一步把书房办好
 *     ^^^^                          nobody
 */
export function hasSubject(text: string): boolean {
  const held = HOLDS.exec(text)?.[0].length ?? 0
  if (held > 0) return hasSubject(text.slice(held))
  if (NAMED.test(text)) return true
  return !VERB_FIRST.test(text) && !GOES_ON.test(text) && isTopic(text.slice(0, 2)) && !isTopic(text)
}
