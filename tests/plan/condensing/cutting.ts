import { expect } from 'vitest'
import { linesOf } from '../../../scripts/plan/condense/lines.ts'
import type { Speech } from '../../../scripts/plan/speech.ts'

/** A sentence, the only phrases that may stand for it, and phrases of it that would change its sense. */
export type Row = readonly [sentence: string, may: readonly string[], never: readonly string[]]

/** The lines that are cut from the last paragraph of a speech's opening. */
function linesIn(speech: Speech, width: number): string[] {
  return linesOf(speech, speech.outline.opening.at(-1)!.sentences, { count: 6, width }).map(({ text }) => text)
}

/** Holds the lines cut from a row's sentence against what may stand and what must not; where something may, something does. */
export function expectRow([sentence, may, never]: Row, speech: Speech, width: number): void {
  for (const phrase of [...may, ...never]) expect(sentence).toContain(phrase)
  const lines = linesIn(speech, width)
  expect(lines.filter((line) => !may.includes(line))).toEqual([])
  expect(never.filter((phrase) => lines.includes(phrase))).toEqual([])
  expect(lines.length > 0).toBe(may.length > 0)
}
