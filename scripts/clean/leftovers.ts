import type { Source } from '../model/source.ts'
import { removeLine, written, type Line } from './lines.ts'
import { depthOf, underlinedDepth } from './markdown.ts'
import type { Sheet } from './sheet.ts'

/** So many lines may be left above a title, none of them longer. */
const most = { lines: 2, characters: 240 }
/** Who addresses the hall above a heading is speaking already. */
const spoken = /^(?:Good (?:morning|afternoon|evening)|Hello|Hi\b|Thank|Welcome|Dear|Ladies|Friends|各位|大家|尊敬|亲爱|同学|老师|同志)/i

/**
 * Takes out what was left in a Markdown file above its title, the one heading of the first depth: what the speech was asked for, where it is linked.
 *
 *   | Five to seven minutes about a place that you like.      metadata
 *   | # The Night Branch
 */
export function dropLeftovers(sheet: Sheet, source: Pick<Source, 'format'>): void {
  if (source.format !== 'md' || sheet.front) return
  const lines = written(sheet)
  const isTitle = ({ start, end }: Line): boolean => (depthOf(sheet.text.slice(start, end)) ?? underlinedDepth(sheet.text, start, end)) === 1
  const title = lines.slice(0, most.lines + 1).findIndex(isTitle)
  const above = lines.slice(0, Math.max(title, 0))
  const isLeft = above.some(({ text }) => /[.!?。！？]$|https?:\/\//.test(text)) && above.every(({ text }) => text.length <= most.characters && !spoken.test(text))
  if (isLeft && !lines.slice(title + 1).some(isTitle)) for (const line of above) removeLine(sheet, line, 'metadata')
}
