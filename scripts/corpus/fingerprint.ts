import { lettersOf } from './letters.ts'

/**
 * Words known by their count of letters and a hash of these: enough to recognise them in a speech, and nothing that
 * could be read. `12:9f3a…`: twelve letters.
 */
export type Fingerprint = string

const bases = [0x01000193, 0x5bd1e995] as const

/** The fingerprint of the letters in some words. */
export function fingerprintOf(words: string): Fingerprint {
  const { text } = lettersOf(words)
  return `${text.length}:${hashOf(text)}`
}

/** How many letters a fingerprint stands for. */
export function lengthOf(fingerprint: Fingerprint): number {
  return Number.parseInt(fingerprint, 10)
}

/** Whether letters are those of the fingerprint, to the last one. */
export function isSame(letters: string, fingerprint: Fingerprint): boolean {
  return `${letters.length}:${hashOf(letters)}` === fingerprint
}

/** Whether letters begin with those of the fingerprint. */
export function beginsWith(letters: string, fingerprint: Fingerprint): boolean {
  return isSame(letters.slice(0, lengthOf(fingerprint)), fingerprint)
}

/** Every index at which the letters of the fingerprint stand in others: a rolling hash (Karp and Rabin 1987). */
export function indicesOf(letters: string, fingerprint: Fingerprint): number[] {
  const length = lengthOf(fingerprint)
  if (!length || letters.length < length) return []
  const wanted = fingerprint.slice(fingerprint.indexOf(':') + 1)
  const rolling = bases.map(base => hashWith(base, letters.slice(0, length)))
  const powers = bases.map(base => powerOf(base, length - 1))
  const found: number[] = []
  for (let at = 0; ; at += 1) {
    if (written(rolling) === wanted) found.push(at)
    if (at + length >= letters.length) return found
    for (const [which, base] of bases.entries()) {
      const without = (rolling[which]! - Math.imul(letters.charCodeAt(at), powers[which]!)) | 0
      rolling[which] = (Math.imul(without, base) + letters.charCodeAt(at + length)) | 0
    }
  }
}

function hashOf(letters: string): string {
  return written(bases.map(base => hashWith(base, letters)))
}

function hashWith(base: number, letters: string): number {
  let hash = 0
  for (let at = 0; at < letters.length; at += 1) hash = (Math.imul(hash, base) + letters.charCodeAt(at)) | 0
  return hash
}

function powerOf(base: number, exponent: number): number {
  let power = 1
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, base)
  return power
}

function written(hashes: readonly number[]): string {
  return hashes.map(hash => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
