import { expect, test } from 'vitest'
import { paragraphsOf } from './cleaned.ts'

const said = (i: number): string => `${['North', 'South', 'East', 'West', 'Old', 'New', 'High', 'Low', 'Long'][i]!} Quay must keep one lamp alight for the boat that comes late, and somebody must be awake beside it.`

test('numbers that count the paragraphs of an address are not said', () => {
  const numbered = Array.from({ length: 9 }, (_, i) => `${i + 1} ${said(i)}`)
  expect(paragraphsOf(['Night Lamps', ...numbered].join('\n\n'))).toEqual(['Night Lamps', ...numbered.map((_, i) => said(i))])
})

test('numbers of parts, of few lines and within a sentence stay', () => {
  const parts = Array.from({ length: 9 }, (_, i) => `${i + 1} Lamp room ${i + 1}`)
  expect(paragraphsOf(parts.join('\n\n'))).toEqual(parts)
  const few = [1, 2, 3].map((number) => `${number} ${said(number)}`)
  expect(paragraphsOf(few.join('\n\n'))).toEqual(few)
  const counts = Array.from({ length: 9 }, (_, i) => `${(i + 1) * 12} 户街坊守着这条老街上的夜里的灯，一年三百六十五天从来没有断过，谁家有事就换一家来守，守灯的册子已经写满了十二本，放在书房的柜子里。`)
  expect(paragraphsOf(counts.join('\n'))).toEqual(counts)
})

/** Twelve numbered paragraphs with a point behind each number, a heading above the fifth and the ninth. */
const pointed = Array.from({ length: 12 }, (_, i) => `${i + 1}.\u00a0\u00a0 ${i % 4 === 3 ? 'We kept it.' : said(i % 9)}`)
const withHeadings = pointed.flatMap((line, i) => i === 4 || i === 8 ? [`Lamps and Boats ${i}`, line] : [line])

test('numbers with a point that count on through the headings are not said', () => {
  const left = paragraphsOf(['Night Lamps', ...withHeadings].join('\n\n'))
  expect(left).toEqual(['Night Lamps', ...withHeadings.map(line => line.replace(/^\d+\.\s+/, ''))])
})

test('numbers with a point that no heading interrupts, that begin again below one, or that count headings stay', () => {
  const plain = pointed.map(line => line.replace(/\u00a0/g, ' '))
  const numbered = (lines: string[]): string[] => paragraphsOf(lines.join('\n\n')).filter(text => /^\d+\./.test(text))
  expect(numbered(plain)).toHaveLength(12)
  expect(numbered([...plain.slice(0, 6), 'Lamps and Boats', ...plain.slice(0, 6), 'Oil and Wick', ...plain.slice(0, 6)])).toHaveLength(18)
  expect(numbered(plain.flatMap((_, i) => [`${i + 1}. Lamp room ${i + 1}`, said(i % 9)]))).toHaveLength(12)
})
