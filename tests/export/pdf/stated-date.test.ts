import { expect, test } from 'vitest'
import { statedDate } from '../../../scripts/export/pdf/stated-date.ts'

test.each([
  ['2031年4月2日', '2031-04-02'],
  ['（２０３１年４月２日）', '2031-04-02'],
  ['二〇三一年十二月二十一日', '2031-12-21'],
  ['二零三一年四月十日上午', '2031-04-10'],
  ['2031-04-02', '2031-04-02'],
  ['2 April 2031', '2031-04-02'],
  ['April 2nd, 2031', '2031-04-02'],
  ['Friday, Sept. 5, 2031', '2031-09-05'],
  ['2031年4月', null],
  ['2031年2月30日', null],
  ['April 31, 2031', null],
  ['March of the Penguins 2031', null],
  ['', null],
])('%s is %s', (words, day) => {
  expect(statedDate(words)?.toISOString().slice(0, 10) ?? null).toBe(day)
})
