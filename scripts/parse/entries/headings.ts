import { boldLabel } from './bold-labels.ts'
import type { Enumerator, Family } from './enumerators.ts'
import type { Piece } from './pieces.ts'

/** Characters of a heading that ends with a full stop, and its clauses; 一、 and （一） carry longer ones than 1. does. */
const most = { high: { characters: 64, clauses: 4 }, low: { characters: 45, clauses: 3 } }
/** Characters of a heading on a line of its own without an end mark. */
const longestLine = 80

/** A paragraph of more characters that is one sentence states something, and is no heading as it stands. */
export const statement = 34

/** Where a numbered paragraph's heading stands, as offsets in its piece; null when it has none of its own. */
export interface HeadingPlace {
  start: number
  end: number
  runIn: boolean
  /** Where the paragraph goes on, where that is not right behind the heading. */
  next?: number
}

/**
 * The heading of a numbered paragraph.
 *
 *   | 三、把书房办到家门口                             own line: no end mark
 *   | （二）要延长开馆时间。夜间读者逐年增多……         run-in: the first sentence
 *   | 2、借阅规则：每张读者证可借十册……              run-in: up to the colon
 *   | 第一，流动书车——每天走三个村，……              run-in: the name before the dash
 *   | 3. "Why a lamp? Because it is dark."              own line: one quotation
 *   | 1、去年全市新建书房十二座，接待读者百万人次，获得好评。  none: the point is a sentence like any other
 */
export function headingOf({ paragraph, text, start: at }: Piece, enumerator: Enumerator): HeadingPlace | null {
  const start = enumerator.skip
  const bold = at === paragraph.at ? boldLabel(text, paragraph.strong, start) : null
  if (bold) return bold
  const whole = text.slice(start).trimEnd()
  if (/^["“][^"“”]+["”]\.?$/.test(whole) && lengthOf(whole) <= most.low.characters) return { start, end: start + whole.length, runIn: false }
  const first = paragraph.sentences.find(sentence => sentence.at + sentence.text.length > at + start)
  if (!first || start >= text.length) return null
  const end = Math.min(first.at - at + first.text.trimEnd().length, text.trimEnd().length)
  const words = text.slice(start, end)
  const isWhole = end >= text.trimEnd().length
  if (isWhole && !/[。；;！？!?，,.]$/.test(words) && lengthOf(words) <= longestLine) return { start, end, runIn: false }
  const label = isHigh(enumerator.family) ? labelIn(words) : 0
  if (label) return { start, end: start + label, runIn: true }
  if (isWhole && !/[。；;！？!?，,.]$/.test(words)) return null
  const colon = colonIn(words)
  if (colon && start + colon < text.trimEnd().length) return { start, end: start + colon, runIn: true }
  if (/[；;，,]$/.test(words) || isExample(words)) return null
  const { characters, clauses } = isHigh(enumerator.family) ? most.high : most.low
  if (lengthOf(words) > characters || words.split(/[，；,;]/).length > clauses) return nameIn(words, start)
  return (isWhole && lengthOf(words) > statement ? nameIn(words, start) : null) ?? { start, end, runIn: !isWhole }
}

/** Length in Chinese characters, without spaces at either end; a Latin letter takes less than half of one's room and time. */
export function lengthOf(words: string): number {
  const text = words.trim()
  return text.length - 0.6 * (text.match(/[\x20-\x7e]/g)?.length ?? 0)
}

/**
 * The length of a name that a speaker sets before the sentence about it; 0 where there is none.
 *
 *   | 二、开放时间，我们在走访中发现，晚归的人……
 *         ^^^^^^^^
 */
function labelIn(words: string): number {
  const name = /^\p{Script=Han}{2,8}(?=，(?:$|(?:我们?|咱们?|本[馆组队校院]|在[^，]{2,16}[中上里](?=[，我发發]|大家)|由于|目前|大家(?:可以|都)))|，$)/u.exec(words)?.[0] ?? ''
  return /^(?:同志|各位|大家|尊敬|亲爱|首先|其次|最后|另外|此外|同时|当然|因此|所以|今[天年]|去年|[要把让使在从以为对])|[们年月日时后前中里下来去了着过的是有说讲看]$/.test(name) ? 0 : name.length
}

/** The name before a dash with which a sentence begins that is no heading itself; null where there is none. */
function nameIn(words: string, start: number): HeadingPlace | null {
  const found = /^(?<name>[^，。：；！？、“”—–]{2,24}?)\s*(?:——|—|──| – )\s*(?=[^，。]{2,}[，、]|[^，。]{8,})/u.exec(words)
  const name = found?.groups!['name']!
  if (!found || !/\p{Script=Han}/u.test(words) || /^(?:我|你|他|她|它|这|那|大家|有|让|把|在|从|要)|[了是的说]$/.test(name)) return null
  return { start, end: start + name.length, runIn: true, next: start + found[0].length }
}

function isExample(words: string): boolean {
  return /^(?:比如|例如|譬如|如[，：])/.test(words)
}

/** Whether a style numbers chapters and their parts: 一、 and （一）. */
export function isHigh(family: Family): boolean {
  return family === 'hanzi' || family === 'hanzi-brackets' || family === 'chapter'
}

/** The length of a Chinese heading up to its colon, the colon included; 0 when it has none. */
function colonIn(words: string): number {
  if (!/\p{Script=Han}/u.test(words)) return 0
  const colon = words.search(/[：:]/)
  const before = words.slice(0, Math.max(colon, 0))
  if (/(?:提问|問|问)$/.test(before)) return 0
  if (/^第[一二三四五六七八九十\d]{1,3}\S{0,8}$/.test(before)) return 0
  return colon > 1 && colon <= 24 && !/[。“]/.test(before) && before.split('，').length <= 2 ? colon + 1 : 0
}
