import { expect, test } from 'vitest'
import type { SlideWords } from '../../scripts/model/slide-words.ts'
import { slidesMarkdown, slidesText } from '../../scripts/report.ts'

const slides: SlideWords[] = [{
  title: '各馆的座位',
  lines: [{ text: '馆 座位', depth: 0, cells: ['馆', '座位'] }, { text: '城北 7.5', depth: 0, cells: ['城北', '7.5'] }, { text: '城南', depth: 0, cells: ['城南', ''] }],
}]

test('rows of a table are lines with bars in plain text', () => {
  expect(slidesText(slides, [])).toBe('[1] 各馆的座位\n馆 | 座位\n城北 | 7.5\n城南 |\n')
})

test('rows of a table are a table in Markdown', () => {
  expect(slidesMarkdown(null, slides, [])).toBe('## 1. 各馆的座位\n\n| 馆 | 座位 |\n| --- | --- |\n| 城北 | 7.5 |\n| 城南 |  |\n')
})
