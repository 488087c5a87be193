/** How the characters from `start` on are set, in bytes of the stream `WordDocument`. */
export interface CharacterRun {
  start: number
  end: number
  isBold: boolean
  /** Deleted or hidden. */
  isUnseen: boolean
}

/** How the paragraphs between two offsets are set. */
export interface ParagraphRun {
  start: number
  end: number
  /** Number of the style. */
  style: number
  isCentred: boolean
  isInTable: boolean
  /** Whether it is the mark at the end of a row. */
  isRowEnd: boolean
  /** Level in the outline from 0, 9 for ordinary text; null when the style says it. */
  outline: number | null
}

/** Pages of settings are of this size, in bytes ([MS-DOC], 2.9.33 and 2.9.174). */
const pageSize = 512

/** The runs of characters, in the order of the file ([MS-DOC], 2.9.33: ChpxFkp). */
export function characterRuns(document: Buffer, table: Buffer): CharacterRun[] {
  return pagesIn(document, table, 0xfa).flatMap(({ page, count, borders }) => Array.from({ length: count }, (_, index) => {
    const at = page[(count + 1) * 4 + index]! * 2
    const run: CharacterRun = { start: borders[index]!, end: borders[index + 1]!, isBold: false, isUnseen: false }
    if (at) {
      for (const { code, value } of changesIn(page.subarray(at + 1, at + 1 + page[at]!))) {
        if (code === 0x0835) run.isBold = value === 1 || value === 0x81
        else if (code === 0x0800 || code === 0x083c) run.isUnseen ||= value === 1 || value === 0x81
      }
    }
    return run
  }))
}

/** The runs of paragraphs, in the order of the file ([MS-DOC], 2.9.174: PapxFkp). */
export function paragraphRuns(document: Buffer, table: Buffer): ParagraphRun[] {
  return pagesIn(document, table, 0x102).flatMap(({ page, count, borders }) => Array.from({ length: count }, (_, index) => {
    const at = page[(count + 1) * 4 + index * 13]! * 2
    const isLong = page[at] === 0
    const start = at + (isLong ? 2 : 1)
    const size = isLong ? page[at + 1]! * 2 : page[at]! * 2 - 1
    const settings = page.subarray(start, start + size)
    const run: ParagraphRun = {
      start: borders[index]!,
      end: borders[index + 1]!,
      style: at && settings.length > 1 ? settings.readUInt16LE(0) : 0,
      isCentred: false,
      isInTable: false,
      isRowEnd: false,
      outline: null,
    }
    for (const { code, value } of at ? changesIn(settings.subarray(2)) : []) {
      if (code === 0x2403 || code === 0x2461) run.isCentred = value === 1
      else if (code === 0x2416) run.isInTable = value === 1
      else if (code === 0x2417) run.isRowEnd = value === 1
      else if (code === 0x2640) run.outline = value
    }
    return run
  }))
}

/** The run that an offset lies in: runs are in order. */
export function runAt<T extends { start: number, end: number }>(runs: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const found = runs[low]
  return found && found.start <= offset ? found : undefined
}

/** The pages that the table at an address names, with the borders of the runs in each. */
function pagesIn(document: Buffer, table: Buffer, address: number): { page: Buffer, count: number, borders: number[] }[] {
  const start = document.readUInt32LE(address)
  const bins = table.subarray(start, start + document.readUInt32LE(address + 4))
  const total = Math.max(0, Math.floor((bins.length - 4) / 8))
  return Array.from({ length: total }, (_, index) => {
    const number = bins.readUInt32LE((total + 1) * 4 + index * 4) & 0x3fffff
    const page = document.subarray(number * pageSize, (number + 1) * pageSize)
    const count = page[pageSize - 1] ?? 0
    return { page, count, borders: Array.from({ length: count ? count + 1 : 0 }, (_, border) => page.readUInt32LE(border * 4)) }
  })
}

/** The changes to how text is set, each with the first byte of its value ([MS-DOC], 2.2.5: Prl). */
function* changesIn(settings: Buffer): Generator<{ code: number, value: number }> {
  let at = 0
  while (at + 2 < settings.length) {
    const code = settings.readUInt16LE(at)
    yield { code, value: settings[at + 2]! }
    at += 2 + sizeOf(code, settings.subarray(at + 2))
  }
}

/** Bytes of a value: the upper three bits of the code say how many ([MS-DOC], 2.2.5.1: Sprm). */
function sizeOf(code: number, value: Buffer): number {
  if (code === 0xd608) return (value.length > 1 ? value.readUInt16LE(0) : 0) + 1
  const kind = code >> 13
  return kind === 6 ? value[0]! + 1 : [1, 1, 2, 4, 2, 2, 1, 3][kind]!
}
