import type { DividerSlide } from '../model/deck.ts'
import type { Frontmatter } from './yaml.ts'

const digits = '零一二三四五六七八九'

/** A number up to 99 in Chinese numerals: 12 -> 十二. */
function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens ? '十' : ''}${ones || !tens ? digits[ones] : ''}`
}

/**
 * What a page of one sentence says of the part it stands in: the number of its divider, to be drawn in the same numerals; nothing where the
 * speech counts in another way.
 *
 *   | 一、把花种到街角        part: 1, numerals: han        | 3. The old well        part: 3
 */
export function partFields(divider: DividerSlide | null): Frontmatter {
  if (!divider || divider.position[1] < 2) return {}
  const [index] = divider.position
  const mark = divider.mark?.text.replace(/[、.．，,）)]+$/u, '').replace(/^[（(]/u, '') ?? null
  if (mark === null) return { part: index }
  if (/^\d{1,2}$/.test(mark)) return { part: Number(mark) }
  return mark === chinese(index) ? { part: index, numerals: 'han' } : {}
}
