import type { Enumerator } from './enumerators.ts'
import type { Place } from '../tree/outline-draft.ts'
import type { Piece } from './pieces.ts'

/**
 * The words that name a point within its first sentence, as places in the transcript; null when there are none.
 *
 *   | 接着是夜间书房，我们把它开到了地铁站里，……            夜间书房
 *   | 首先，我来介绍一下流动书车，它每天走三个村，……        流动书车
 *   | 第一个问题，大家可能都想过，谁来看书？……              谁来看书？
 *   | 主持人：谢谢馆长。周末开吗？                            周末开吗？
 *   | **Q: The doors are shut. Who opens them?**              all of it, as the writer set it in bold
 *   | 第一点就是“多问”，遇到不懂的……                      “多问”
 */
export function embeddedHeading({ text, start: at, paragraph }: Piece, { family, number, skip, variant }: Enumerator, hasHeading: boolean): Place | null {
  const words = text.slice(skip)
  if (/[问問][题題]/.test(variant)) {
    const question = /^[^。！!？?]{0,24}?(?:大家|诸位|諸位|各位|你们|你們|有人|也许|也許|可能|想)[^，。！!？?]{0,16}，([^，。！!？?]{4,30}[？?])/.exec(words)
    if (question) return placeAt(at + skip + question[0].length - question[1]!.length, question[1]!)
  }
  const isBold = paragraph.strong >= text.trimEnd().length
  if (family === 'question' && !isBold && !/^[^。！.!]*[？?]/.test(words)) {
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
