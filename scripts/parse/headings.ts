import type { Enumerator, Family } from './enumerators.ts'
import type { Place } from './outline-draft.ts'
import type { Piece } from './pieces.ts'

/** Characters of a heading that ends with a full stop, and its clauses; 一、 and （一） carry longer ones than 1. does. */
const most = { high: { characters: 64, clauses: 4 }, low: { characters: 45, clauses: 3 } }
/** Characters of a heading on a line of its own without an end mark. */
const longestLine = 80

/** Where a numbered paragraph's heading stands, as offsets in its piece; null when it has none of its own. */
export interface HeadingPlace {
  start: number
  end: number
  runIn: boolean
}

/**
 * The heading of a numbered paragraph.
 *
 *   | 三、把书房办到家门口                             own line: no end mark
 *   | （二）要延长开馆时间。夜间读者逐年增多……         run-in: the first sentence
 *   | 2、借阅规则：每张读者证可借十册……              run-in: up to the colon
 *   | 1、去年全市新建书房十二座，接待读者百万人次，获得好评。  none: the point is a sentence like any other
 */
export function headingOf({ paragraph, text, start: at }: Piece, enumerator: Enumerator): HeadingPlace | null {
  const start = enumerator.skip
  const first = paragraph.sentences.find(sentence => sentence.at + sentence.text.length > at + start)
  if (!first || start >= text.length) return null
  const end = Math.min(first.at - at + first.text.trimEnd().length, text.trimEnd().length)
  const words = text.slice(start, end)
  const isWhole = end >= text.trimEnd().length
  if (isWhole && !/[。；;！？!?，,.]$/.test(words)) {
    return lengthOf(words) <= longestLine ? { start, end, runIn: false } : null
  }
  const colon = colonIn(words)
  if (colon && start + colon < text.trimEnd().length) return { start, end: start + colon, runIn: true }
  if (/[；;，,]$/.test(words) || isExample(words)) return null
  const { characters, clauses } = isHigh(enumerator.family) ? most.high : most.low
  if (lengthOf(words) > characters || words.split(/[，；,;]/).length > clauses) return null
  return { start, end, runIn: !isWhole }
}

/**
 * The words that name a point within its first sentence, as places in the transcript; null when there are none.
 *
 *   | 接着是夜间书房，我们把它开到了地铁站里，……            夜间书房
 *   | 首先，我来介绍一下流动书车，它每天走三个村，……        流动书车
 *   | 第一个问题，大家可能都想过，谁来看书？……              谁来看书？
 *   | 主持人：谢谢馆长。周末开吗？                            周末开吗？
 *   | 第一点就是“多问”，遇到不懂的……                      “多问”
 */
export function embeddedHeading({ text, start: at }: Piece, { family, number, skip, variant }: Enumerator, hasHeading: boolean): Place | null {
  const words = text.slice(skip)
  if (/[问問][题題]/.test(variant)) {
    const question = /^[^。！!？?]{0,24}?(?:大家|诸位|諸位|各位|你们|你們|有人|也许|也許|可能|想)[^，。！!？?]{0,16}，([^，。！!？?]{4,30}[？?])/.exec(words)
    if (question) return placeAt(at + skip + question[0].length - question[1]!.length, question[1]!)
  }
  if (family === 'question' && !/^[^。！.!]*[？?]/.test(words)) {
    const question = /(?:^|[。！？.!?])\s*([^。！？.!?]{4,60}[？?])\s*$/.exec(words)?.[1]
    if (question) return placeAt(at + text.trimEnd().length - question.length, question)
  }
  const isNamed = (family === 'sequence' && Number.isNaN(number)) || (/是$/.test(text.slice(0, skip).trim()) && /^[^，。：；！？、]{2,6}，[^。！？]{14,}/.test(words))
  if (hasHeading && !isNamed) return null
  if (family === 'ordinal-is') {
    const quoted = /^[“"「『《][^”“"」』》。]{2,30}[”“"」』》]/.exec(words)?.[0]
    if (quoted) return placeAt(at + skip, quoted)
    if (!isNamed) return null
  } else if (family !== 'sequence') return null
  const lead = /^(?:我们?(?:先|就|再|来|來|想|要)*(?:给大家|給大家|向大家)?(?:解释|解釋|介绍|介紹|讲|講|说|說|谈|談|看)(?:一下|一[讲说谈看])?)?/.exec(words)![0].length
  const name = /^[^，。：；！？、的了我你他她它这那]{2,12}(?=，)/.exec(words.slice(lead))?.[0]
  return name ? placeAt(at + skip + lead, name) : null
}

function placeAt(start: number, words: string): Place {
  return { start, end: start + words.length }
}

/** Length in Chinese characters; a Latin letter takes less than half of one's room and time. */
function lengthOf(words: string): number {
  return words.length - 0.6 * (words.match(/[\x20-\x7e]/g)?.length ?? 0)
}

function isExample(words: string): boolean {
  return /^(?:比如|例如|譬如|如[，：])/.test(words)
}

function isHigh(family: Family): boolean {
  return family === 'hanzi' || family === 'hanzi-brackets' || family === 'chapter'
}

/** The length of a Chinese heading up to its colon, the colon included; 0 when it has none. */
function colonIn(words: string): number {
  if (!/\p{Script=Han}/u.test(words)) return 0
  const colon = words.search(/[：:]/)
  const before = words.slice(0, Math.max(colon, 0))
  return colon > 1 && colon <= 24 && !/[。“]/.test(before) && before.split('，').length <= 2 ? colon + 1 : 0
}
