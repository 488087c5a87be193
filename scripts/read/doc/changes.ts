/** What is said of a paragraph, a part of it or a style; null where nothing is said. */
export interface ParagraphSettings {
  isCentred: boolean | null
  isInTable: boolean
  /** Whether it is the mark at the end of a row. */
  isRowEnd: boolean
  /** Level in the outline from 0, 9 for ordinary text. */
  outline: number | null
  /** Number of its list, 0 for none. */
  list: number | null
  /** Level in it from 0. */
  level: number | null
}

/** What is said of characters; null where nothing is said. */
export interface CharacterSettings {
  /** `other` is the opposite of what the style says. */
  isBold: boolean | 'other' | null
  /** Deleted or hidden. */
  isUnseen: boolean
}

/** What a list of changes says of a paragraph ([MS-DOC], 2.6.2: paragraph properties). */
export function paragraphSettings(changes: Buffer): ParagraphSettings {
  const settings: ParagraphSettings = { isCentred: null, isInTable: false, isRowEnd: false, outline: null, list: null, level: null }
  for (const { code, value } of changesIn(changes)) {
    if (code === 0x2403 || code === 0x2461) settings.isCentred = value[0] === 1
    else if (code === 0x2416) settings.isInTable = value[0] === 1
    else if (code === 0x2417) settings.isRowEnd = value[0] === 1
    else if (code === 0x2640) settings.outline = value[0] ?? null
    else if (code === 0x260a) settings.level = value[0] ?? null
    else if (code === 0x460b && value.length > 1) settings.list = value.readUInt16LE(0)
  }
  return settings
}

/** What a list of changes says of characters ([MS-DOC], 2.6.1: character properties). */
export function characterSettings(changes: Buffer): CharacterSettings {
  const settings: CharacterSettings = { isBold: null, isUnseen: false }
  for (const { code, value } of changesIn(changes)) {
    if (code === 0x0835) settings.isBold = value[0] === 0x80 ? null : value[0] === 0x81 ? 'other' : value[0] === 1
    else if (code === 0x0800 || code === 0x083c) settings.isUnseen ||= value[0] === 1 || value[0] === 0x81
  }
  return settings
}

/** The single changes, each with its value ([MS-DOC], 2.2.5: Prl). */
function* changesIn(changes: Buffer): Generator<{ code: number, value: Buffer }> {
  let at = 0
  while (at + 2 < changes.length) {
    const code = changes.readUInt16LE(at)
    const value = changes.subarray(at + 2)
    yield { code, value }
    at += 2 + sizeOf(code, value)
  }
}

/** Bytes of a value: the upper three bits of the code say how many ([MS-DOC], 2.2.5.1: Sprm). */
function sizeOf(code: number, value: Buffer): number {
  if (code === 0xd608) return (value.length > 1 ? value.readUInt16LE(0) : 0) + 1
  const kind = code >> 13
  return kind === 6 ? value[0]! + 1 : [1, 1, 2, 4, 2, 2, 1, 3][kind]!
}
