import { expect, test } from 'vitest'
import { diagnose } from '../../scripts/model/diagnostic.ts'
import { diagnosticJson, diagnosticText } from '../../scripts/report.ts'

const gap = diagnose('parse/enumerator-gap', [4, 6], '一、', '三、')

test('a diagnostic gives line and column, and the page where the speech has pages', () => {
  const text = '开场\n\n三、收尾'
  expect(diagnosticText(gap, { path: 'talk.txt', text })).toMatch(/^talk\.txt:3:1 {2}warning {2}parse\/enumerator-gap {2}"三、" follows/)
  expect(diagnosticText(gap, { path: 'talk.pdf', text, pages: [0, 3] })).toMatch(/^talk\.pdf:3:1 {2}warning {2}parse\/enumerator-gap {2}page 2: "三、" follows/)
  expect(diagnosticJson(gap, { path: 'talk.txt', text })).not.toHaveProperty('page')
  expect(diagnosticJson(gap, { path: 'talk.pdf', text, pages: [0, 3] })).toMatchObject({ line: 3, column: 1, page: 2 })
})
