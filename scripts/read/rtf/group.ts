import type { Destination } from './destinations.ts'
import type { Flow } from '../flow.ts'

/** What holds in a group until it ends; groups in it begin with the same. */
export interface Group {
  destination: Destination
  /** Whether `\*` has just been read. */
  isStarred: boolean
  flow: Flow
  font: number
  /** How many bytes after a Unicode character stand for it in programs that know none. */
  substitutes: number
  /** Whether what is said of the script beside the Western one is said of Chinese, Japanese or Korean. */
  isEastAsian: boolean
  isStrong: boolean
  isHidden: boolean
  isDeleted: boolean
  isCentred: boolean
  isInTable: boolean
  style: number
  /** Level in the outline from 0, 9 for ordinary text. */
  outline: number
}

/** How paragraphs are set before anything is said of them. */
export const plainParagraph = { isCentred: false, isInTable: false, style: 0, outline: 9 }

/** How characters are set before anything is said of them. */
export const plainCharacters = { isEastAsian: false, isStrong: false, isHidden: false, isDeleted: false }

/** What control words say of the text after them; a word without a number is on. */
const settings: Record<string, (value: number | null, group: Group) => Partial<Group>> = {
  uc: value => ({ substitutes: Math.max(0, value ?? 1) }),
  f: value => ({ font: value ?? 0 }),
  deff: value => ({ font: value ?? 0 }),
  b: value => ({ isStrong: value !== 0 }),
  // Word sets \b for all scripts; others set \ab for the one beside the Western.
  ab: (value, { isEastAsian, isStrong }) => ({ isStrong: isEastAsian ? value !== 0 : isStrong }),
  dbch: () => ({ isEastAsian: true }),
  ...Object.fromEntries(['rtlch', 'ltrch', 'hich', 'loch'].map(word => [word, () => ({ isEastAsian: false })])),
  v: value => ({ isHidden: value !== 0 }),
  deleted: value => ({ isDeleted: value !== 0 }),
  plain: () => plainCharacters,
  pard: () => plainParagraph,
  qc: () => ({ isCentred: true }),
  ...Object.fromEntries(['ql', 'qr', 'qj', 'qd', 'qk', 'qt'].map(word => [word, () => ({ isCentred: false })])),
  s: value => ({ style: value ?? 0 }),
  outlinelevel: value => ({ outline: value ?? 9 }),
  intbl: value => ({ isInTable: value !== 0 }),
  itap: value => ({ isInTable: value !== 0 }),
}

/** Applies a control word to a group; false when it is not about how text is set. */
export function applySetting(group: Group, word: string, value: number | null): boolean {
  if (!Object.hasOwn(settings, word)) return false
  Object.assign(group, settings[word]!(value, group))
  return true
}
