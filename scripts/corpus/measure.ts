import { basename } from 'node:path'
import { table } from '../bench/measuring.ts'
import { readSpeech } from '../compile.ts'
import { SpeechdeckError } from '../model/diagnostic.ts'
import { walk } from '../model/outline.ts'
import type { Gold } from './gold.ts'
import { scoreOf, type Count, type Score } from './score.ts'

/** One speech as it was read. */
export interface Measured {
  file: string
  isHeldOut: boolean
  milliseconds: number
  characters: number
  sections: number
  /** Null where no reader has made an outline. */
  score: Score | null
  /** Why the file was refused; null when it was read. */
  refusal: string | null
}

/** Reads a speech and holds it against an outline made by a reader, if there is one. */
export async function measure(path: string, gold: Gold | null): Promise<Measured> {
  const measured = { file: basename(path), isHeldOut: gold?.isHeldOut ?? false }
  const start = performance.now()
  try {
    const reading = await readSpeech(path)
    return {
      ...measured,
      milliseconds: performance.now() - start,
      characters: reading.source.text.length,
      sections: [...walk(reading.outline.sections)].length,
      score: gold && scoreOf(reading, gold),
      refusal: null,
    }
  } catch (error) {
    if (!(error instanceof SpeechdeckError)) throw error
    return { ...measured, milliseconds: performance.now() - start, characters: 0, sections: 0, score: null, refusal: error.message }
  }
}

/** The table of a corpus: a speech a line, the speeches seen and those held out summed up below. */
export function tableOf(measured: readonly Measured[]): string {
  const head = ['speech', 'characters', 'sections', 'title', 'P', 'R', 'F1', 'level', 'parent', 'removed P', 'removed R', 'ms']
  const rows = measured.map(one => [
    one.isHeldOut ? `${one.file} *` : one.file, String(one.characters), one.refusal ? 'refused' : String(one.sections),
    ...(one.score ? cells(one.score) : Array.from({ length: 8 }, () => '')), one.milliseconds.toFixed(0),
  ])
  const totals = [['seen', false], ['held out *', true]] as const
  for (const [name, isHeldOut] of totals) {
    const scores = measured.filter(one => one.isHeldOut === isHeldOut).flatMap(({ score }) => score ?? [])
    if (scores.length) rows.push([`${scores.length} ${name}`, '', '', ...cells(sumOf(scores), titlesOf(scores)), ''])
  }
  return table([head, ...rows])
}

function cells(score: Omit<Score, 'isTitleRight' | 'faults'> & { isTitleRight?: boolean }, title = score.isTitleRight ? 'right' : 'WRONG'): string[] {
  const { headings, removed } = score
  const [precision, recall] = [precisionOf(headings), recallOf(headings)]
  const f1 = precision + recall ? 2 * precision * recall / (precision + recall) : 0
  return [title, ...[precision, recall, f1, score.levels, score.parents, precisionOf(removed), recallOf(removed)].map(value => value.toFixed(2))]
}

function titlesOf(scores: readonly Score[]): string {
  return `${scores.filter(({ isTitleRight }) => isTitleRight).length} of ${scores.length}`
}

function sumOf(scores: readonly Score[]): Omit<Score, 'isTitleRight' | 'faults'> {
  const weight = scores.reduce((sum, { headings }) => sum + headings.right, 0)
  const mean = (key: 'levels' | 'parents'): number =>
    weight ? scores.reduce((sum, score) => sum + score[key] * score.headings.right, 0) / weight : 1
  const total = (key: 'headings' | 'removed'): Count => ({
    right: scores.reduce((sum, score) => sum + score[key].right, 0),
    found: scores.reduce((sum, score) => sum + score[key].found, 0),
    there: scores.reduce((sum, score) => sum + score[key].there, 0),
  })
  return { headings: total('headings'), removed: total('removed'), levels: mean('levels'), parents: mean('parents') }
}

function precisionOf({ right, found }: Count): number {
  return found ? right / found : 1
}

function recallOf({ right, there }: Count): number {
  return there ? right / there : 1
}
