import { roleOf, type Role } from '../style-names.ts'
import { codePageOf } from './code-pages.ts'

/** A font of the file. */
export interface Font {
  name: string
  /** Of text in it; null when it is that of the file. */
  page: number | null
  /** Whether it has signs in the place of letters. */
  isSymbolic: boolean
}

/** The fonts and styles of a file, filled as its tables are read. */
export interface RtfTables {
  fonts: Map<number, Font>
  styles: Map<number, Role>
  /** Takes a control word in the table of fonts in. */
  fontWord: (word: string, value: number | null) => void
  fontName: (text: string) => void
  /** Takes the number of the next paragraph style in. */
  styleNumber: (value: number | null) => void
  styleName: (text: string) => void
}

/** Tables with nothing in them yet. */
export function rtfTables(): RtfTables {
  const fonts = new Map<number, Font>()
  const styles = new Map<number, Role>()
  let font: Font = { name: '', page: null, isSymbolic: false }
  let style = { id: 0, name: '' }
  return {
    fonts,
    styles,
    fontWord(word, value) {
      if (word === 'f') {
        font = { name: '', page: null, isSymbolic: false }
        fonts.set(value ?? 0, font)
      }
      else if (word === 'cpg') font.page = value
      else if (word === 'fcharset') {
        font.page ??= codePageOf(value ?? 0)
        font.isSymbolic = value === 2
      }
    },
    fontName(text) {
      font.name += text
    },
    styleNumber(value) {
      style = { id: value ?? 0, name: '' }
    },
    styleName(text) {
      style.name += text
      if (!text.includes(';')) return
      const role = roleOf(style.name.slice(0, style.name.indexOf(';')))
      if (role && style.id) styles.set(style.id, role)
      style = { id: 0, name: '' }
    },
  }
}
