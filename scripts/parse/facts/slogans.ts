import type { Slogan } from '../../model/outline.ts'
import type { Page } from './reading.ts'
import { apart, built, wordingsIn, type Way } from './wording.ts'

const kinds = [
  '精神|口号|理念|校训|宗旨|信条|誓言|座右铭|作风|风尚|承诺|信念|箴言|警句|家训|馆训|格言',
  '口號|校訓|座右銘|作風|風尚|承諾|家訓|館訓',
].join('|')
const isNamed = new RegExp(kinds)
const plain = '[^，；：。！？、\\s“”「」（）A-Za-z\\d]'

const chinese: readonly Way[] = [
  // 发扬“铺路石”精神
  { cue: isNamed, pattern: built(`(?<slogan>[“「][^“「”」，。；！？]{2,24}[”」])的?[^，。；、“”]{0,4}?(?:${kinds})`) },
  { cue: isNamed, pattern: built(`(?<slogan>[“「][^“「”」。；？]{4,30}[”」])的?[^，。；、“”]{0,4}?(?:${kinds})`) },
  // 我们的口号是“一册也不丢”
  { cue: isNamed, pattern: built(`(?:${kinds})(?:就?是|叫做?|：|，)+(?<slogan>[“「][^“「”」]{3,30}[”」])`) },
  // “开得早、关得晚”: two to four parts of one length
  { cue: /[“「][^“「”」]{2,9}[，、]/, pattern: built('(?<slogan>[“「][^“「”」]{5,30}[”」])'), holds: ({ slogan }) => isEven(slogan!.slice(1, -1)) },
  // 真抓实干、久久为功！ alone in a clause that is called out
  { cue: /！[”」]?$/, pattern: built(`(?<=^|[，；：])(?<slogan>${plain}{4}(?:、${plain}{4}){1,3})(?=[，！]|$)`) },
]

const latinKinds = '(?:motto|slogan|mantra|watchword|rallying cry|credo|maxim)'
const isLatinNamed = new RegExp(`\\b${latinKinds}\\b|spirit`)
const english: readonly Way[] = [
  // Our motto is "a lamp in every street"
  { cue: isLatinNamed, pattern: built(`\\b${latinKinds}\\b[^.“"]{0,24}(?<slogan>[“"][^”"]{4,80}[”"])`) },
  // "No door stays shut" is our motto
  { cue: isLatinNamed, pattern: built(
    `(?<slogan>[“"][^”"]{4,60}[”"])[,.]?\\s?(?:is|was|became|has been|remains)\\s(?:our|the|my|their)\\s(?:\\w+\\s)?${latinKinds}\\b`,
  ) },
  // the "open door" spirit
  { cue: isLatinNamed, pattern: built('(?<slogan>[“"][^”"]{4,40}[”"])\\s?(?:spirit|motto|slogan|mantra)\\b') },
]

/**
 * Words that are made to be repeated: named as a motto, or in quotation marks and of even measure.
 *
 *   | 我们提出“开得早、关得晚、坐得下”。
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function slogansIn(page: Page): Slogan[] {
  const found: Slogan[] = []
  for (const { part } of wordingsIn(page, chinese, english)) {
    const slogan = part('slogan')
    if (slogan) found.push({ ...slogan, kind: 'slogan' })
  }
  return apart(found)
}

/** Parts of three characters or more, as many in each; a list of kinds (机关化、行政化) is no slogan. */
function isEven(words: string): boolean {
  const parts = words.replace(/[。！]$/, '').split(/[，、]/)
  const [first] = parts
  if (parts.length < 2 || parts.length > 4 || first!.length < 3 || first!.length > 9) return false
  if (/[化性型者率法式类题]$/.test(first!) && parts.every(part => part.at(-1) === first!.at(-1))) return false
  return parts.every(part => part.length === first!.length && /^[\u3400-\u9fff]+$/.test(part))
}
