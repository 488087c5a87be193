import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'

/** The most bytes a file may have: 64 MB, hundreds of times the longest speech with its pictures. */
export const mostBytes = 64 * 1024 * 1024

/** The most bytes that are unpacked from one archive: 256 MB. */
export const mostUnpacked = 256 * 1024 * 1024

/** The most parts an archive may have. */
export const mostParts = 10_000

/** How deep elements of XML and groups of RTF may be nested; Word itself stops far earlier. */
export const mostDepth = 256

/** The most elements that one part of an archive may have: 80,000 paragraphs of two runs have fewer. */
export const mostElements = 1_000_000

/** What is thrown for a file that is broken; `reason` ends the sentence "The file is damaged: …". */
export function damaged(reason: string): SpeechdeckError {
  return new SpeechdeckError(diagnose('read/damaged', null, reason))
}

/** What is thrown for a file that only a password opens. */
export function encrypted(): SpeechdeckError {
  return new SpeechdeckError(diagnose('read/encrypted', null))
}

/** What is thrown for a file that is no text in any format that is read. */
export function binary(): SpeechdeckError {
  return new SpeechdeckError(diagnose('read/binary', null))
}

/** What is thrown for a file of more than `mostBytes`. */
export function tooManyBytes(): SpeechdeckError {
  return tooLarge('The file', megabytes(mostBytes))
}

/** What is thrown for an archive that unpacks to more than `mostUnpacked`. */
export function tooMuchUnpacked(): SpeechdeckError {
  return tooLarge('The unpacked text of the file', megabytes(mostUnpacked))
}

/** What is thrown for an archive of `count` parts, more than `mostParts`. */
export function tooManyParts(count: number): SpeechdeckError {
  return tooLarge(`An archive of ${grouped(count)} parts`, grouped(mostParts))
}

/** What is thrown for a part of more than `mostElements`. */
export function tooManyElements(): SpeechdeckError {
  return tooLarge('The number of elements in one part of the file', grouped(mostElements))
}

/** What is thrown for a nesting of more than `mostDepth`. */
export function tooDeep(): SpeechdeckError {
  return new SpeechdeckError(diagnose('read/too-deep', null, mostDepth))
}

function tooLarge(what: string, limit: string): SpeechdeckError {
  return new SpeechdeckError(diagnose('read/too-large', null, what, limit))
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
