import type { Box, PageMeasure } from '../model/page.ts'

/** Cells a page is divided into, across and down. */
const grid = { columns: 98, rows: 55 }

/** A panel that covers more of the page than this is its ground. */
const ground = 0.6

/** Edges no further apart than this, in pixels, are seen as one line. */
const sameLine = 2

/** Share of the page that neither a line of text nor a panel covers, by its cells. */
export function whiteSpaceOf({ size, runs, panels }: PageMeasure): number {
  const own = panels.filter(({ width, height }) => width * height < size.width * size.height * ground)
  const boxes = [...own, ...runs.map(({ ink }) => ink)]
  let free = 0
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const x = ((column + 0.5) * size.width) / grid.columns
      const y = ((row + 0.5) * size.height) / grid.rows
      if (!boxes.some(box => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)) free++
    }
  }
  return free / (grid.columns * grid.rows)
}

/** The box around the lines of each block of text, page numbers left out. */
function blockBoxes({ runs }: PageMeasure): Box[] {
  return [...Map.groupBy(runs.filter(run => !run.isPageNumber), ({ block }) => block).values()].map((lines) => {
    const [left, top] = [Math.min(...lines.map(({ ink }) => ink.x)), Math.min(...lines.map(({ ink }) => ink.y))]
    const right = Math.max(...lines.map(({ ink }) => ink.x + ink.width))
    const bottom = Math.max(...lines.map(({ ink }) => ink.y + ink.height))
    return { x: left, y: top, width: right - left, height: bottom - top }
  })
}

/**
 * Share of the blocks of text whose left edge, middle or right edge stands on that of another; 1 for a page with one block.
 *
 *   | 有的馆太远        left edges on one line: both are aligned
 *   | 有的馆关门早
 *   |      谁来管？     stands for itself
 */
export function alignmentOf(page: PageMeasure): number {
  const boxes = blockBoxes(page)
  if (boxes.length < 2) return 1
  const lines = ({ x, width }: Box): number[] => [x, x + width / 2, x + width]
  const isAligned = (box: Box): boolean => boxes.some(other => (
    other !== box && lines(box).some((line, edge) => Math.abs(line - lines(other)[edge]!) <= sameLine)
  ))
  return boxes.filter(isAligned).length / boxes.length
}

/**
 * How evenly blocks and panels lie about the middle of the page, 0 to 1: each weighs its area times its distance from
 * the axis, left against right and top against bottom (Ngo, Teo & Byrne 2003, Modelling Interface Aesthetics,
 * Information Sciences 152).
 */
export function balanceOf(page: PageMeasure): number {
  const { size } = page
  const panels = page.panels.filter(({ width, height }) => width * height < size.width * size.height * ground)
  const boxes = [...panels, ...blockBoxes(page)]
  if (boxes.length === 0) return 1
  const leaning = (distance: (box: Box) => number): number => {
    const moments = boxes.map(box => box.width * box.height * distance(box))
    const before = moments.filter(moment => moment < 0).reduce((sum, moment) => sum - moment, 0)
    const after = moments.filter(moment => moment > 0).reduce((sum, moment) => sum + moment, 0)
    return Math.max(before, after) === 0 ? 0 : Math.abs(before - after) / Math.max(before, after)
  }
  const across = leaning(({ x, width }) => x + width / 2 - size.width / 2)
  const down = leaning(({ y, height }) => y + height / 2 - size.height / 2)
  return 1 - (across + down) / 2
}
