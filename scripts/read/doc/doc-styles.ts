import { mostAncestors, type Role } from '../style-names.ts'
import { characterSettings, paragraphSettings } from './changes.ts'

/** What a style says, its ancestors asked. */
export interface DocStyle extends Role {
  isBold: boolean
  isCentred: boolean
  /** Number of its list, 0 for none. */
  list: number
  /** Level in it from 0. */
  level: number
}

/** A style as it stands in the file. */
interface Entry {
  /** Number by which Word knows a style it brings along. */
  own: number
  parent: number
  paragraph: Buffer
  character: Buffer
}

const plain: DocStyle = { kind: 'text', depth: null, isBold: false, isCentred: false, list: 0, level: 0 }

/** The styles of a document by their number ([MS-DOC], 2.9.271: STSH). */
export function docStyles(document: Buffer, table: Buffer): (style: number) => DocStyle {
  const start = document.readUInt32LE(0xa2)
  const entries = entriesIn(table.subarray(start, start + document.readUInt32LE(0xa6)))
  const known = new Map<number, DocStyle>()
  const resolve = (number: number, below = 0): DocStyle => {
    const found = known.get(number)
    if (found) return found
    const entry = entries[number]
    if (!entry || below > mostAncestors) return plain
    const style = applied(resolve(entry.parent, below + 1), entry)
    known.set(number, style)
    return style
  }
  return number => resolve(number)
}

function applied(inherited: DocStyle, { own, paragraph, character }: Entry): DocStyle {
  const { isCentred, outline, list, level } = paragraphSettings(paragraph)
  const { isBold } = characterSettings(character)
  return {
    ...inherited,
    ...roleOf(own) ?? outlined(outline, inherited),
    isBold: isBold === 'other' ? !inherited.isBold : isBold ?? inherited.isBold,
    isCentred: isCentred ?? inherited.isCentred,
    list: list ?? inherited.list,
    level: level ?? inherited.level,
  }
}

/** What the level in the outline says, 9 being ordinary text; titles have none and stay titles. */
export function outlined(outline: number | null, { kind }: Role): Role | null {
  if (outline === null || kind === 'title' || kind === 'subtitle') return null
  return outline < 9 ? { kind: 'heading', depth: Math.min(outline + 1, 6) } : { kind: 'text', depth: null }
}

/** Numbers of Word's own styles: 1 to 9 for headings, 62 for the title, 74 for the subtitle ([MS-DOC], 2.9.260: StdfBase). */
function roleOf(own: number): Role | null {
  if (own >= 1 && own <= 9) return { kind: 'heading', depth: Math.min(own, 6) }
  if (own === 62) return { kind: 'title', depth: null }
  return own === 74 ? { kind: 'subtitle', depth: null } : null
}

function entriesIn(sheet: Buffer): (Entry | null)[] {
  if (sheet.length < 6) return []
  const base = sheet.readUInt16LE(4)
  const entries: (Entry | null)[] = []
  let at = 2 + sheet.readUInt16LE(0)
  while (at + 2 <= sheet.length) {
    const size = sheet.readUInt16LE(at)
    entries.push(size > base ? entryOf(sheet.subarray(at + 2, at + 2 + size), base) : null)
    at += 2 + size + size % 2
  }
  return entries
}

/** A style: fixed fields, its name, then what it says of paragraphs and of characters ([MS-DOC], 2.9.258: STD). */
function entryOf(bytes: Buffer, base: number): Entry | null {
  const nameSize = base + 2 <= bytes.length ? 2 + bytes.readUInt16LE(base) * 2 + 2 : 0
  const isParagraph = (bytes.readUInt16LE(2) & 0xf) === 1
  const [paragraph, next] = partAt(bytes, base + nameSize)
  const [character] = partAt(bytes, next)
  if (!isParagraph) return null
  return { own: bytes.readUInt16LE(0) & 0xfff, parent: bytes.readUInt16LE(2) >> 4, paragraph: paragraph.subarray(2), character }
}

/** A part that begins with its length, and where the next begins: at an even place. */
function partAt(bytes: Buffer, at: number): [Buffer, number] {
  if (at + 2 > bytes.length) return [Buffer.alloc(0), bytes.length]
  const end = at + 2 + bytes.readUInt16LE(at)
  return [bytes.subarray(at + 2, end), end + end % 2]
}
