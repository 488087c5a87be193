import { element, ruled, slidePlace, type HandoutDeck } from './markup.ts'

/** Slides on a sheet, and lines to write on for each. */
export const sheets = {
  '2up': { perPage: 2, lines: 0 },
  '3up': { perPage: 3, lines: 8 },
  '4up': { perPage: 4, lines: 0 },
  '6up': { perPage: 6, lines: 3 },
} as const

/** Sheets of slides, each with its number. */
export function sheetPages({ slides }: HandoutDeck, kind: keyof typeof sheets): string {
  const { perPage, lines } = sheets[kind]
  const cells = slides.map((_, i) => element('section', 'cell', slidePlace(i + 1) + element('p', 'number', String(i + 1)) + (lines ? ruled(lines) : '')))
  const pages = cells.flatMap((_, i) => (i % perPage === 0 ? [cells.slice(i, i + perPage)] : []))
  return pages.map(page => element('div', 'sheet', page.join(''))).join('')
}
