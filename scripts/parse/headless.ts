import type { DraftSection } from './outline-draft.ts'

/** From this share of points without a heading on, their siblings have none either. */
const share = 0.4

/** A point of more characters than this that is one sentence is a statement, not a heading. */
const longest = 34

/**
 * Takes headings back from points that only look like headings among siblings that have none: a list of plain
 * statements stays a list of plain statements, however short one of them is.
 *
 *   | 1、去年借出图书三百万册，比前年多出两成，其中少儿读物占了四成还多，这是建馆以来最好的一年。
 *   | 2、读者更年轻了。三十五岁以下的读者……        no heading either
 */
export function headless(sections: readonly DraftSection[]): void {
  const candidates = sections.filter(({ enumerator, heading, runIn, children }) => {
    return enumerator && (runIn || !heading || !children.length)
  })
  const bare = candidates.filter(section => !section.heading || (isPlain(section) && lengthOf(section) > longest))
  for (const section of bare) takeBack(section)
  if (candidates.length > 1 && bare.length >= candidates.length * share) {
    for (const section of candidates) if (section.runIn || isPlain(section)) takeBack(section)
  }
  for (const section of sections) headless(section.children)
}

/** A point that is one sentence and nothing else. */
function isPlain(section: DraftSection): boolean {
  return section.heading?.isSentence === true && !section.blocks.length && !section.children.length
}

function lengthOf({ heading }: DraftSection): number {
  return heading ? heading.end - heading.start : 0
}

function takeBack(section: DraftSection): void {
  const { heading } = section
  if (!heading) return
  const first = section.blocks[0]
  if (first && section.runIn) section.blocks[0] = { start: heading.start, end: first.end }
  else section.blocks.unshift({ start: heading.start, end: heading.end })
  section.heading = null
  section.runIn = false
}
