import { removeLine, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { bare, headOf, isDocumentTitle } from './title-lines.ts'

/** A title must find this much less echo in the text than the best one to be called foreign. */
const margin = 0.6
/** So many units of the text, and no more, are asked for a title's words. */
const sample = 200_000

/**
 * Takes the title of another document out, and returns what was taken. Sharing sites glue the name of a
 * neighbouring file to a speech; the true title is the one whose words come back in the text.
 *
 *   | 在城市书房建设推进会上的讲话
 *   | xx区2031年度消防演练情况报告      foreign: 消防, 演练 are never said
 */
export function dropForeignTitles(sheet: Sheet): Line[] {
  const lines = written(sheet)
  const head = headOf(lines)
  const titles = head.filter(line => isDocumentTitle(line.text) && !/^[—–-]/.test(line.text))
  if (titles.length < 2) return []
  const counts = bigrams(lines.slice(head.length, head.length + sample).map(line => line.text.slice(0, sample)).join('\n').slice(0, sample))
  const echoes = titles.map(line => echo(line.text, counts))
  const best = Math.max(...echoes)
  const foreign = titles.filter((_, index) => echoes[index]! < best * margin)
  for (const line of foreign) removeLine(sheet, line, 'foreign-title')
  return foreign
}

/** How strongly a title's pairs of characters come back in the text: the mean of their counts' logarithms. */
function echo(title: string, counts: ReadonlyMap<string, number>): number {
  const pairs = [...bigrams(bare(title)).keys()]
  return pairs.reduce((sum, pair) => sum + Math.log1p(counts.get(pair) ?? 0), 0) / Math.max(pairs.length, 1)
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    if (/^[\p{L}\p{N}]{2}$/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}
