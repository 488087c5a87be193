import type { Slogan } from '../../model/outline.ts'
import type { Page, Reading } from './reading.ts'
import { apart, wordingsOf } from './wording.ts'

const kinds = '精神|口号|理念|校训|宗旨|信条|誓言|座右铭|作风|风尚|承诺|信念|箴言|警句|家训|馆训|格言|口號|校訓|座右銘|作風|風尚|承諾|家訓'
const patterns: readonly RegExp[] = [
  /* 发扬“铺路石”精神 */
  new RegExp(`(?<slogan>[“「][^”」，。；！？]{2,24}[”」])的?[^，。；、“”]{0,4}?(?:${kinds})`, 'dg'),
  new RegExp(`(?<slogan>[“「][^”」。；？]{4,30}[”」])的?[^，。；、“”]{0,4}?(?:${kinds})`, 'dg'),
  /* 我们的口号是“一册也不丢” */
  new RegExp(`(?:${kinds})(?:就?是|叫做?|：|，)+(?<slogan>[“「][^”」]{3,30}[”」])`, 'dg'),
  new RegExp(`(?:喊出|叫响|提出了?|打出|高呼|喊响)了?(?<slogan>[“「][^”」]{3,30}[”」])的?(?:响亮)?(?:口号|口號)`, 'dg'),
]
const english: readonly RegExp[] = [
  /\b(?:motto|slogan|mantra|watchword|rallying cry|credo|maxim)\b[^.“"]{0,24}(?<slogan>[“"][^”"]{4,80}[”"])/dg,
  /(?<slogan>[“"][^”"]{4,60}[”"])[,.]?\s?(?:is|was|became|has been|remains)\s(?:our|the|my|their)\s(?:\w+\s)?(?:motto|slogan|mantra|watchword|rallying cry|credo|maxim)\b/dg,
  /(?<slogan>[“"][^”"]{4,40}[”"])\s?(?:spirit|motto|slogan|mantra)\b/dg,
]
const quoted = /[“「](?<slogan>[^”」]{5,30})[”」]/dg
const clause = /(?<=^|[，；：])(?<slogan>[^，；：。！？、\s“”「」（）A-Za-z\d]{4}(?:、[^，；：。！？、\s“”「」（）A-Za-z\d]{4}){1,3})(?=[，！]|$)/dg

/**
 * Words that are made to be repeated: named as a motto, or in quotation marks and of even measure.
 *
 *   | 我们提出“开得早、关得晚、坐得下”。
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function slogansIn({ sentences }: Page): Slogan[] {
  return apart(sentences.flatMap(reading => reading.isLatin ? named(reading, english) : [...named(reading, patterns), ...even(reading), ...cries(reading)]))
}

function named(reading: Reading, ways: readonly RegExp[]): Slogan[] {
  if (!/[“「"]/.test(reading.text)) return []
  return ways.flatMap(way => [...wordingsOf(reading, way)].map(({ passage }) => ({ ...passage('slogan')!, kind: 'slogan' as const })))
}

/** Two to four parts of one length in quotation marks: “开得早、关得晚”. */
function even(reading: Reading): Slogan[] {
  if (!/[“「][^”」]*[，、]/.test(reading.text)) return []
  return [...wordingsOf(reading, quoted)].filter(({ groups }) => isEven(groups['slogan']!)).map(({ whole }) => ({ ...whole, kind: 'slogan' as const }))
}

function isEven(words: string): boolean {
  const parts = words.replace(/[。！]$/, '').split(/[，、]/)
  const length = parts[0]!.length
  if (/[化性型者率法式类类问题]$/.test(parts[0]!) && parts.every(part => part.at(-1) === parts[0]!.at(-1))) return false
  return parts.length >= 2 && parts.length <= 4 && length >= 3 && length <= 9 && parts.every(part => part.length === length && /^[\u3400-\u9fff]+$/.test(part))
}

/** Four characters and four more, on their own in a sentence that is called out: 真抓实干、久久为功！ */
function cries(reading: Reading): Slogan[] {
  if (!/！[”」]?\s*$/.test(reading.text)) return []
  return [...wordingsOf(reading, clause)].map(({ passage }) => ({ ...passage('slogan')!, kind: 'slogan' as const }))
}
