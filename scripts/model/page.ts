/** A rectangle in CSS pixels of the slide's canvas, from its top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A line of text as it is drawn: what stands side by side in one text node. */
export interface TextRun {
  text: string
  /** Where its glyphs leave ink, not the line's height. */
  ink: Box
  /** Which of the page's `blocks` it belongs to. */
  block: number
  /** In canvas pixels, scaling included. */
  fontSize: number
  bold: boolean
  /** WCAG 2 contrast with the worst background behind it; null where that is a picture. */
  contrast: number | null
  /** A page number, which may be smaller than other type. */
  isPageNumber: boolean
}

/** Text that flows together: a paragraph, a heading, a cell; what CSS sets in one block. */
export interface TextBlock {
  text: string
  lines: number
}

/**
 * What is wrong with a line as it is drawn:
 *   outside    beyond the slide
 *   clipped    cut off by an ancestor that hides what does not fit
 *   overflow   beyond its own block, or the painted panel it stands in
 *   overlap    over or under another text, or below something painted over it
 *   small-type under 18 px
 *   contrast   below WCAG AA: 4.5, or 3 from 24 px, or from 18.66 px in bold
 *   orphan     a single character alone on the last line
 */
export type FaultKind = 'outside' | 'clipped' | 'overflow' | 'overlap' | 'small-type' | 'contrast' | 'orphan'

export interface PageFault {
  kind: FaultKind
  /** The text that is affected. */
  text: string
  /** Pixels too many, the type size, or the contrast, after the kind. */
  amount: number
  /** The other text of an overlap; otherwise null. */
  other: string | null
}

/** A slide as the browser draws it with everything shown. */
export interface PageMeasure {
  /** From 1. */
  no: number
  size: { width: number, height: number }
  /** Every text that can be seen, in the order of the document, also what style sheets add. */
  blocks: TextBlock[]
  runs: TextRun[]
  /** Painted panels that text stands in, each once: cards, bars, the coloured part of a page. */
  panels: Box[]
  faults: PageFault[]
}
