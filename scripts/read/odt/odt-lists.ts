import type { ListLevel } from '../list-counter.ts'
import { childrenOf, wholeNumber, type XmlElement } from '../xml.ts'

/** Numbering formats of ODF (OpenDocument 1.3 part 3, 20.374) by their first number, as Word calls them. */
const formats: Record<string, string> = {
  '1': 'decimal', '01': 'decimalZero', '1st': 'ordinal', 'a': 'lowerLetter', 'A': 'upperLetter', 'i': 'lowerRoman', 'I': 'upperRoman',
  '一': 'chineseCountingThousand', '壹': 'chineseLegalSimplified', '甲': 'ideographTraditional', '子': 'ideographZodiac',
  '①': 'decimalEnclosedCircle', '１': 'decimalFullWidth', 'イ': 'iroha', 'ｲ': 'iroha', 'ア': 'aiueo', 'ｱ': 'aiueo', '가': 'ganada',
  '일': 'koreanCounting', 'А': 'russianUpper', 'а': 'russianLower',
}

/** The levels of a list style, undefined where it says nothing. */
export function levelsOf(style: XmlElement | undefined): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = []
  for (const element of childrenOf(style)) {
    const at = wholeNumber(element.attributes['level'], 0) - 1
    if (at >= 0 && at < 10) levels[at] = levelOf(element, at)
  }
  return levels
}

function levelOf({ name, attributes }: XmlElement, at: number): ListLevel {
  const shown = Math.min(wholeNumber(attributes['display-levels'], 1), at + 1)
  const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}`).join('.')
  const first = attributes['num-format']?.split(',')[0]?.trim() ?? ''
  const isBullet = name.endsWith('bullet') || name.endsWith('image')
  return {
    start: wholeNumber(attributes['start-value'], 1),
    format: isBullet ? 'bullet' : first ? Object.hasOwn(formats, first) ? formats[first]! : 'decimal' : 'none',
    // A level without a format has no number, whatever stands around it.
    pattern: first ? attributes['num-list-format'] ?? `${attributes['num-prefix'] ?? ''}${numbers}${attributes['num-suffix'] ?? ''}` : '',
    isGlued: false,
    isLegal: false,
    restartsAfter: at,
  }
}
