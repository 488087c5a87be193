import type { Span } from '../model/position.ts'
import { cut, type Passage, type Transcript } from '../model/transcript.ts'
import { placeOf } from './asides.ts'
import type { Sheet } from './sheet.ts'

/** Fewer letters are a word, not a thought. */
const shortest = 6

/** Of what is bold for so large a share of the speech, nothing stands out. */
const most = 0.35

/** A name at the head of a paragraph, which goes on in plain type: it is no more than a heading. */
const name = 24

/**
 * What the writer set in bold within paragraphs, a passage for each paragraph.
 *
 *   | 书房办了三年。**灯亮着，人才会来。**今年再办两家。
 *                     ^^^^^^^^^^^^^^^^^^
 */
export function boldIn(transcript: Transcript, sheet: Sheet): Passage[] {
  const { origins, paragraphs, source, text } = transcript
  const ofLines = source.lines.flatMap(({ span: [start], bold = [] }) => bold.map(([from, to]): Span => [start + from, start + to]))
  const places = [...sheet.bold, ...ofLines].map(([start, end]): Span => [placeOf(origins, start), placeOf(origins, end)]).sort((a, b) => a[0] - b[0])
  const found: Passage[] = []
  let index = 0
  for (const { at, text: { length }, depth } of paragraphs) {
    while (index < places.length && places[index]![1] <= at) index += 1
    for (let next = index; depth === null && next < places.length && places[next]![0] < at + length; next += 1) {
      const [start, end] = [Math.max(at, places[next]![0]), Math.min(at + length, places[next]![1])]
      const words = text.slice(start, end)
      const isName = start === at && words.length <= name && (end === at + length || !/[。！？!?.]["”’」』]?$/.test(words))
      if (!isName && lettersIn(words) >= shortest) found.push(cut(transcript, start, end))
    }
  }
  return found.reduce((sum, one) => sum + one.text.length, 0) > most * text.length ? [] : found
}

function lettersIn(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
