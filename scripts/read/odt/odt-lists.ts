import { beforeWords, countOn, fillPattern, type Counts, type ListNumber } from '../list-counter.ts'
import { childrenOf, type XmlElement } from '../xml.ts'

/** Numbering formats of ODF (OpenDocument 1.3 part 3, 20.374) by their first number, as Word calls them. */
const formats: Record<string, string> = {
  1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', 一: 'chineseCountingThousand', 壹: 'chineseLegalSimplified',
  甲: 'ideographTraditional', 子: 'ideographZodiac', '①': 'decimalEnclosedCircle', '１': 'decimalFullWidth', イ: 'iroha', ｲ: 'iroha', ア: 'aiueo',
  ｱ: 'aiueo', 가: 'ganada', 일: 'koreanCounting', А: 'russianUpper', а: 'russianLower', '01': 'decimalZero', '1st': 'ordinal',
}

interface Level {
  isBullet: boolean
  format: string
  pattern: string
  start: number
}

/** Ten levels, as the format has them. */
const depths = 10

/** Counts that nothing has been counted in. */
export function newCounts(): Counts {
  return Array<null>(depths).fill(null)
}

/**
 * The number of the next paragraph at `level` (from 0) of a list in a style, null when the style gives none
 * there. `start` begins the count at a number of the paragraph's own.
 */
export function nextNumber(style: XmlElement | undefined, counts: Counts, level: number, start?: number): ListNumber | null {
  const levels = childrenOf(style)
  const levelAt = (at: number): Level | null => {
    const element = levels.find(({ attributes }) => attributes['level'] === String(at + 1))
    return element ? levelOf(element, at) : null
  }
  const own = levelAt(level)
  if (!own) return null
  if (start !== undefined) counts[level] = null
  countOn(counts, level, start ?? own.start)
  if (own.isBullet) return { text: '' }
  const number = fillPattern(own.pattern, (other) => {
    const shown = levelAt(other)
    if (!shown || shown.isBullet || !shown.format || other > level) return null
    counts[other] ??= shown.start
    return { n: counts[other], format: shown.format }
  }).trim()
  return number && own.format ? { text: beforeWords(number) } : null
}

function levelOf({ name, attributes }: XmlElement, at: number): Level {
  const shown = Math.min(Number(attributes['display-levels'] ?? 1), at + 1)
  const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}%`).join('.')
  const first = attributes['num-format']?.split(',')[0]?.trim() ?? ''
  return {
    isBullet: name.endsWith('bullet') || name.endsWith('image'),
    format: first && (formats[first] ?? 'decimal'),
    pattern: attributes['num-list-format'] ?? `${attributes['num-prefix'] ?? ''}${numbers}${attributes['num-suffix'] ?? ''}`,
    start: Number(attributes['start-value'] ?? 1),
  }
}
