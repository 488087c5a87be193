import type { Box, PageFault, TextRun } from '../../model/page.ts'
import type { RawPage, RawRun } from './collect.ts'

/** Rounding, and the side bearings of glyphs. */
const tolerance = 1.5

/** Smallest type that can be read from the last row, in pixels of the 980 px canvas. */
const smallestType = 18

/** Everything that is wrong with the lines of a page; `runs` are those of `raw`, measured. */
export function faultsOf(raw: RawPage, runs: readonly TextRun[]): PageFault[] {
  return [
    ...raw.runs.flatMap(run => placement(run, raw.size)),
    ...overlaps(raw.runs),
    ...runs.flatMap(legibility),
    ...orphans(raw),
  ]
}

/** One fault a line: the worst of being outside the slide, cut off, or beyond its box. */
function placement(run: RawRun, size: RawPage['size']): PageFault[] {
  const beyondSlide = excess(run.ink, { x: 0, y: 0, ...size })
  if (beyondSlide > tolerance) return [fault('outside', run.text, beyondSlide)]
  const hidden = run.window ? excess(run.ink, run.window) : 0
  if (hidden > tolerance) return [fault('clipped', run.text, hidden)]
  const boxes = run.isPlaced ? run.panels.slice(0, 1) : [run.frame, ...run.panels]
  const beyond = Math.max(0, ...boxes.map(box => excess(run.ink, box)))
  return beyond > tolerance * 2 ? [fault('overflow', run.text, beyond)] : []
}

/** By how much `inner` sticks out of `outer` on its worst side. */
function excess(inner: Box, outer: Box): number {
  return Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  )
}

function overlaps(runs: readonly RawRun[]): PageFault[] {
  const covered = runs.filter(run => run.isCovered).map(run => fault('overlap', run.text, 0))
  const crossing = runs.flatMap((one, index) => runs.slice(index + 1).flatMap((other) => {
    const depth = one.block === other.block ? 0 : shared(one.ink, other.ink)
    return depth > tolerance ? [{ ...fault('overlap', one.text, depth), other: other.text }] : []
  }))
  return [...covered, ...crossing]
}

/** How deep two boxes lie in each other. */
function shared(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  )
}

function legibility(run: TextRun): PageFault[] {
  const faults: PageFault[] = []
  if (!run.isPageNumber && run.fontSize < smallestType - 0.05) faults.push(fault('small-type', run.text, run.fontSize))
  const isLarge = run.fontSize >= 24 || (run.bold && run.fontSize >= 18.66)
  if (run.contrast !== null && run.contrast < (isLarge ? 3 : 4.5)) faults.push(fault('contrast', run.text, run.contrast))
  return faults
}

/**
 * A block of two lines or more whose last holds one Chinese or Japanese character, marks aside.
 *
 *   | 开展志愿服务和阅读推
 *   | 广。
 */
function orphans({ blocks, runs }: RawPage): PageFault[] {
  return blocks.flatMap((text, block) => {
    const lines = linesOf(runs.filter(run => run.block === block))
    const last = lines.at(-1)?.replace(/[\p{P}\s]/gu, '') ?? ''
    return lines.length > 1 && /^\p{Script=Han}$|^[\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(last) ? [fault('orphan', text, 1)] : []
  })
}

/** The lines of a block, put together from the runs that stand at the same height. */
export function linesOf(runs: readonly RawRun[]): string[] {
  const lines: { middle: number, height: number, text: string }[] = []
  for (const { ink, text } of runs) {
    const middle = ink.y + ink.height / 2
    const line = lines.at(-1)
    if (line && Math.abs(line.middle - middle) < Math.max(line.height, ink.height) * 0.6) line.text += text
    else lines.push({ middle, height: ink.height, text })
  }
  return lines.map(line => line.text)
}

function fault(kind: PageFault['kind'], text: string, amount: number): PageFault {
  return { kind, text, amount: Math.round(amount * 10) / 10, other: null }
}
