import { listDepths, newCounts, nextNumber, type Counts, type ListLevel, type ListNumber } from '../list-counter.ts'

/** Numbering formats by their number ([MS-OSHARED], 2.2.1.3: MSONFC), as `numberText` knows them. */
const formats: Record<number, string> = {
  0x00: 'decimal', 0x01: 'upperRoman', 0x02: 'lowerRoman', 0x03: 'upperLetter', 0x04: 'lowerLetter', 0x05: 'ordinal', 0x06: 'cardinalText',
  0x07: 'ordinalText', 0x0a: 'ideographDigital', 0x0b: 'japaneseCounting', 0x0c: 'aiueo', 0x0d: 'iroha', 0x0e: 'decimalFullWidth',
  0x10: 'japaneseLegal', 0x11: 'japaneseDigitalTenThousand', 0x12: 'decimalEnclosedCircle', 0x13: 'decimalFullWidth2', 0x14: 'aiueoFullWidth',
  0x15: 'irohaFullWidth', 0x16: 'decimalZero', 0x17: 'bullet', 0x18: 'ganada', 0x19: 'chosung', 0x1a: 'decimalEnclosedFullstop',
  0x1b: 'decimalEnclosedParen', 0x1c: 'decimalEnclosedCircleChinese', 0x1d: 'ideographEnclosedCircle', 0x1e: 'ideographTraditional',
  0x1f: 'ideographZodiac', 0x20: 'ideographZodiac', 0x21: 'taiwaneseCounting', 0x22: 'ideographLegalTraditional',
  0x23: 'taiwaneseCountingThousand', 0x24: 'taiwaneseDigital', 0x25: 'chineseCounting', 0x26: 'chineseLegalSimplified',
  0x27: 'chineseCountingThousand', 0x29: 'koreanDigital', 0x2a: 'koreanCounting', 0x2b: 'koreanLegal', 0x2c: 'koreanDigital2',
  0x39: 'numberInDash', 0x3a: 'russianLower', 0x3b: 'russianUpper', 0xff: 'none',
}

/** The number of the next paragraph at a level (from 0) of a list (from 1), null when it has none. */
export type DocLists = (list: number, level: number) => ListNumber | null

interface List {
  levels: (ListLevel | undefined)[]
  /** Shared by all lists of one kind. */
  counts: Counts
  /** Levels that begin anew when this list is used for the first time. */
  begins: Set<number>
}

/** Sizes of fixed fields, in bytes ([MS-DOC], 2.9.147, 2.9.149, 2.9.131). */
const [kindSize, levelSize, listSize] = [28, 28, 16]

/**
 * The lists of a document, which count as they are asked: ask once for each paragraph, in order. A list is of
 * a kind, and may number some levels in its own way ([MS-DOC], 2.9.200: PlfLst, 2.9.197: PlfLfo).
 */
export function docLists(document: Buffer, table: Buffer): DocLists {
  if (document.length < 0x2f2) return () => null
  const lists = listsIn(document, table, kindsIn(document, table))
  return (number, level) => {
    const list = lists[number - 1]
    if (!list) return null
    if (list.begins.delete(level)) list.counts[level] = null
    return nextNumber(list.levels, list.counts, level)
  }
}

/** The kinds of lists by their numbers; their levels stand behind all of them, nine of each or one. */
function kindsIn(document: Buffer, table: Buffer): Map<number, Pick<List, 'levels' | 'counts'>> {
  const start = document.readUInt32LE(0x2e2)
  const size = document.readUInt32LE(0x2e6)
  const kinds = new Map<number, Pick<List, 'levels' | 'counts'>>()
  if (size < 2) return kinds
  let at = start + size
  for (let index = 0; index < table.readUInt16LE(start); index += 1) {
    const field = start + 2 + index * kindSize
    const isSimple = (table[field + 26]! & 1) === 1
    const levels: ListLevel[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level += 1) {
      levels.push(levelAt(table, at, level))
      at += sizeOfLevel(table, at)
    }
    kinds.set(table.readInt32LE(field), { levels, counts: newCounts() })
  }
  return kinds
}

function listsIn(document: Buffer, table: Buffer, kinds: ReturnType<typeof kindsIn>): (List | null)[] {
  const start = document.readUInt32LE(0x2ea)
  if (document.readUInt32LE(0x2ee) < 4) return []
  const count = table.readUInt32LE(start)
  let at = start + 4 + count * listSize
  return Array.from({ length: Math.min(count, table.length / listSize) }, (_, index) => {
    const field = start + 4 + index * listSize
    const kind = kinds.get(table.readInt32LE(field))
    const list: List = { levels: kind ? [...kind.levels] : [], counts: kind?.counts ?? newCounts(), begins: new Set() }
    at += 4
    for (let change = 0; change < table[field + 12]!; change += 1) at = changeLevel(list, table, at)
    return kind ? list : null
  })
}

/** Applies a change to a level of a list, and returns where the next stands ([MS-DOC], 2.9.132: LFOLVL). */
function changeLevel(list: List, table: Buffer, at: number): number {
  const flags = table.readUInt32LE(at + 4)
  const level = Math.min(flags & 0xf, listDepths - 1)
  const hasStart = (flags & 0x10) !== 0
  const hasLevel = (flags & 0x20) !== 0
  const own = hasLevel ? levelAt(table, at + 8, level) : list.levels[level]
  if (own) list.levels[level] = hasStart && !hasLevel ? { ...own, start: table.readInt32LE(at) } : own
  if (hasStart) list.begins.add(level)
  return at + 8 + (hasLevel ? sizeOfLevel(table, at + 8) : 0)
}

/** A level: fixed fields, how it is set, and its pattern, where characters 0 to 8 stand for numbers ([MS-DOC], 2.9.150: LVL). */
function levelAt(table: Buffer, at: number, level: number): ListLevel {
  const flags = table[at + 5]!
  const text = at + levelSize + table[at + 24]! + table[at + 25]!
  const pattern = table.toString('utf16le', text + 2, text + 2 + table.readUInt16LE(text) * 2)
  return {
    start: table.readInt32LE(at),
    format: formats[table[at + 4]!] ?? 'decimal',
    pattern: [...pattern].map(character => character < '\u0009' ? `%${character.charCodeAt(0) + 1}` : character).join(''),
    isGlued: table[at + 15] === 2,
    isLegal: (flags & 0x04) !== 0,
    restartsAfter: (flags & 0x08) !== 0 ? table[at + 26]! : level,
  }
}

function sizeOfLevel(table: Buffer, at: number): number {
  const text = levelSize + table[at + 24]! + table[at + 25]!
  return text + 2 + table.readUInt16LE(at + text) * 2
}
