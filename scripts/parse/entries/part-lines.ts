import type { Entry } from './entries.ts'
import type { Piece } from './pieces.ts'

/** What a class outline calls the parts of any speech, each alone on its line; no speech calls a part of its own its body. */
const part = /^(?:introduction|body|conclusion|works cited|bibliography)\s*:?$/i
const middle = /^body\s*:?$/i

/**
 * Gives the lines that only name the parts of a speech, in an outline whose format marks no headings, the first level: numbers stand below them.
 *
 *   | Introduction
 *   | Who has read by a lamp this week?
 *   | Body
 *   | 1. A lamp is cheap.
 */
export function withPartLines(pieces: readonly Piece[], entries: readonly Entry[]): Entry[] {
  const parts = entries.filter(({ text }, at) => part.test(text.trim()) && pieces[at]!.paragraph.strong === 0)
  if (parts.length < 2 || !parts.some(({ text }) => middle.test(text.trim())) || entries.some(({ depth }) => depth !== null)) return [...entries]
  return entries.map(entry => parts.includes(entry) ? { ...entry, depth: 1 } : entry)
}
