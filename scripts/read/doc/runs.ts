import { characterSettings, paragraphSettings, type CharacterSettings, type ParagraphSettings } from './changes.ts'

/** A stretch of the stream `WordDocument`, in bytes. */
export interface Stretch {
  start: number
  end: number
}

/** How characters are set. */
export interface CharacterRun extends Stretch, CharacterSettings {}

/** How paragraphs are set. */
export interface ParagraphRun extends Stretch, ParagraphSettings {
  /** Number of the style. */
  style: number
}

/** A page of settings, which says something of the text between each two borders. */
interface Page {
  bytes: Buffer
  count: number
  borders: number[]
}

/** Pages of settings are of this size, in bytes ([MS-DOC], 2.9.33 and 2.9.174). */
const pageSize = 512

/** The runs of characters, in the order of the stream ([MS-DOC], 2.9.33: ChpxFkp). */
export function characterRuns(document: Buffer, table: Buffer): CharacterRun[] {
  return runsOf(pagesIn(document, table, 0xfa), ({ bytes, count }, index) => {
    const at = bytes[(count + 1) * 4 + index]! * 2
    return characterSettings(at ? bytes.subarray(at + 1, at + 1 + bytes[at]!) : Buffer.alloc(0))
  })
}

/** The runs of paragraphs, in the order of the stream ([MS-DOC], 2.9.174: PapxFkp). */
export function paragraphRuns(document: Buffer, table: Buffer): ParagraphRun[] {
  return runsOf(pagesIn(document, table, 0x102), ({ bytes, count }, index) => {
    const at = bytes[(count + 1) * 4 + index * 13]! * 2
    const isLong = bytes[at] === 0
    const start = at + (isLong ? 2 : 1)
    const changes = at ? bytes.subarray(start, start + (isLong ? bytes[at + 1]! * 2 : bytes[at]! * 2 - 1)) : Buffer.alloc(0)
    return { style: changes.length > 1 ? changes.readUInt16LE(0) : 0, ...paragraphSettings(changes.subarray(2)) }
  })
}

/** The run that an offset lies in; runs are in order. */
export function runAt<T extends Stretch>(runs: readonly T[], offset: number): T | undefined {
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

function runsOf<T>(pages: readonly Page[], settingsOf: (page: Page, index: number) => T): (T & Stretch)[] {
  return pages
    .flatMap(page => Array.from({ length: page.count }, (_, index) => {
      return { start: page.borders[index]!, end: page.borders[index + 1]!, ...settingsOf(page, index) }
    }))
    .sort((one, other) => one.start - other.start)
}

/** The pages that the table at an address names. */
function pagesIn(document: Buffer, table: Buffer, address: number): Page[] {
  const start = document.readUInt32LE(address)
  const bins = table.subarray(start, start + document.readUInt32LE(address + 4))
  const total = Math.max(0, Math.floor((bins.length - 4) / 8))
  return Array.from({ length: total }, (_, index) => {
    const number = bins.readUInt32LE((total + 1) * 4 + index * 4) & 0x3fffff
    const bytes = document.subarray(number * pageSize, (number + 1) * pageSize)
    const count = bytes[pageSize - 1] ?? 0
    return { bytes, count, borders: Array.from({ length: count ? count + 1 : 0 }, (_, border) => bytes.readUInt32LE(border * 4)) }
  })
}
