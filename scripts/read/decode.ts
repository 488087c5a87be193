import { analyse } from 'chardet'
import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import { encodingOf } from './encodings.ts'
import { isWords, proseScore, westernScore, type Prose } from './score.ts'

/** Text with the WHATWG name of the encoding it was in, its byte order mark left out. */
export interface Decoded {
  text: string
  encoding: string
  /** How many bytes or groups of bytes stand for no character; each is U+FFFD in the text. */
  bad: number
}

/** How many bytes, from the first one beyond ASCII, an encoding is judged by. */
const sampleLength = 1 << 16

/** More bad bytes than a few, and than one for so many units, mean that it is another encoding, or no text. */
const fewBad = 4
const textPerBad = 100

/** What decides between the encodings of two bytes a character, and what prose each is used for. */
const candidates: readonly (readonly [encoding: string, proses: readonly Prose[]])[] = [
  ['gb18030', ['simplified', 'traditional']],
  ['big5', ['traditional']],
  ['shift_jis', ['japanese']],
  ['euc-jp', ['japanese']],
  ['euc-kr', ['korean']],
]

const wideCandidates: typeof candidates = [
  ['utf-16le', ['simplified', 'traditional', 'japanese', 'korean']],
  ['utf-16be', ['simplified', 'traditional', 'japanese', 'korean']],
]

/**
 * The text of a file, or null when it is not text. An encoding that was asked for is used; then a byte order
 * mark decides; then text that is valid UTF-8 is UTF-8 (other encodings hit its bit patterns by accident only in
 * a few bytes); then zeros in every other byte mean UTF-16. What is left is decoded in each encoding of the trade,
 * and the one whose result is most like prose is taken: byte patterns, which detectors go by, are alike in GB18030,
 * Big5 and EUC-KR, and tell little in a text of one line, where the characters tell at once (of pieces of 12 to 60
 * characters in GB18030 chardet takes one in fourteen for another encoding, and it does not know UTF-16 without a mark).
 * A few bad bytes in a text that is otherwise clear are counted.
 */
export function decode(bytes: Uint8Array, asked?: string): Decoded | null {
  if (asked) return attempt(bytes, asked, Infinity)
  const marked = byMark(bytes)
  if (marked) return attempt(bytes, marked)
  const strict = attempt(bytes, 'utf-8', 0)
  if (strict) return strict
  const wide = zerosIn(bytes) ?? (isEven(bytes) ? likely(ranked(bytes, wideCandidates)) : null)
  if (wide) return attempt(bytes, wide)
  if (bytes.includes(0)) return null
  if (isMostlyUtf8(bytes)) return attempt(bytes, 'utf-8')
  const ranking = ranked(bytes, candidates)
  return attempt(bytes, likely(ranking) ?? oneByte(bytes) ?? ranking[0]!.encoding)
}

/** A warning when a file held bytes that stand for no character, placed at the first of them. */
export function badBytes({ text, bad, encoding }: Decoded): Diagnostic[] {
  const first = bad ? text.indexOf('\ufffd') : -1
  return bad ? [diagnose('read/bad-bytes', first < 0 ? null : [first, first + 1], bad, encoding)] : []
}

/** The encoding that a byte order mark names, or null when there is none. */
export function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function isEven(bytes: Uint8Array): boolean {
  return bytes.length > 3 && bytes.length % 2 === 0
}

/**
 * UTF-16 without a mark: line feeds and spaces are two bytes there, one of them always 0.
 *
 *   | 61 00 0a 00   little endian: "a", line feed
 *   | 00 61 00 0a   big endian
 */
function zerosIn(bytes: Uint8Array): string | null {
  if (!isEven(bytes)) return null
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    const neighbour = sample[index ^ 1] ?? 0
    if (byte === 0 && (neighbour === 0x0a || neighbour === 0x20 || neighbour === 0x0d)) zeros[index % 2]! += 1
  })
  if (zeros[1]! > 0 && zeros[0] === 0) return 'utf-16le'
  if (zeros[0]! > 0 && zeros[1] === 0) return 'utf-16be'
  return null
}

interface Ranked { encoding: string, score: number }

/** What scores more is prose; rare names, or a list of plants, stay below in any encoding. */
const scoreOfProse = 0.3

function likely([top]: readonly Ranked[]): string | null {
  return top && top.score > scoreOfProse ? top.encoding : null
}

/** The encodings with how much a sample is like prose in each, the best first. */
function ranked(bytes: Uint8Array, among: typeof candidates): Ranked[] {
  const first = among === wideCandidates ? 0 : bytes.findIndex(byte => byte > 0x7f)
  const sample = bytes.subarray(first, first + sampleLength)
  const scored = among.map(([encoding, proses]) => {
    const text = new TextDecoder(encoding).decode(sample, { stream: true })
    return { encoding, score: isText(text) ? Math.max(...proses.map(prose => proseScore(text, prose))) : -4 }
  })
  if (among === candidates) {
    const score = westernScore(new TextDecoder('windows-1252').decode(sample))
    scored.push({ encoding: 'windows-1252', score })
  }
  return scored.sort((a, b) => b.score - a.score)
}

/**
 * Whether a file that is not valid UTF-8 was meant to be: its sequences of two to four bytes are whole, but for
 * a few that were cut or mixed in.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  const whole = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0
  return whole > 4 * (text.match(/\ufffd/g)?.length ?? 0)
}

/** The encoding of one byte a character that chardet finds, if it makes words; those of Europe it knows well. */
function oneByte(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleLength)
  const found = analyse(sample).flatMap(({ name }) => encodingOf(name) ?? [])
  const ofAlphabets = found.filter(name => /^(?:windows|koi8|iso-8859)-/.test(name))
  return ofAlphabets.find(name => isWords(new TextDecoder(name).decode(sample))) ?? null
}

/** Null when more bytes are bad than a few in a long text (or `allowed`), or the result is not text. */
function attempt(bytes: Uint8Array, encoding: string, allowed?: number): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const replaced = text.match(/\ufffd/g)?.length ?? 0
  const bad = replaced && replaced - literalReplacements(bytes, encoding)
  if (bad > (allowed ?? fewBad + text.length / textPerBad) || !isText(text)) return null
  return { text, encoding, bad }
}

/** How often the file itself says U+FFFD: damage that was done before, and no bad byte. */
function literalReplacements(bytes: Uint8Array, encoding: string): number {
  const sequence = { 'utf-8': [0xef, 0xbf, 0xbd], 'utf-16le': [0xfd, 0xff], 'utf-16be': [0xff, 0xfd] }[encoding]
  if (!sequence) return 0
  let count = 0
  const needle = Buffer.from(sequence)
  const hay = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) count += 1
  return count
}

/** Whether almost nothing in a text is a control character: a picture read as GB18030 is full of them. */
function isText(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return !text.includes('\u0000') && controls * 200 <= text.length
}
