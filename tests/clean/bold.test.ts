import { expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import { cleaned, sourceOf } from './cleaned.ts'

const bold = (text: string): string[] => cleaned(text, 'md').value.bold.map(passage => passage.text)
const plain = '书房办了三年，来的人一年比一年多，借出去的书一年比一年厚。'

test('what the writer set in bold is known by its words, in each paragraph that it runs through', () => {
  expect(bold(`${plain}**灯亮着，人才会来。**${plain}`)).toEqual(['灯亮着，人才会来。'])
  expect(bold(`${plain}__Doors open late__ on our quay.${plain}`)).toEqual(['Doors open late'])
})

test('emphasis within emphasis leaves the words alone', () => {
  expect(cleaned('Open late.\n\n***This* is the door of the whole town?**', 'md').value.text).toBe('Open late.\nThis is the door of the whole town?')
})

test('emphasis goes on over the end of a line, and not into another paragraph', () => {
  expect(cleaned('We open *late, and\nwe close* early.\nThe lamp is on.', 'md').value.text).not.toContain('*')
  expect(cleaned('We open *late.\n\nWe close* early.', 'md').value.text).toContain('*')
})

test.each([
  ['the name of a paragraph', `**开门要早**：每天六点开门。${plain}`],
  ['a single word', `书房**最**要紧的是灯。${plain}`],
  ['bold that runs through the speech', `**${plain}**${plain}`],
])('%s is no such stretch', (_, text) => {
  expect(bold(text)).toEqual([])
})

test('a format that says so line by line gives it too', () => {
  const text = `${plain}灯亮着，人才会来。${plain}`
  const source = { ...sourceOf(text, 'docx'), lines: [{ span: [0, text.length] as const, kind: 'text' as const, depth: null, strong: 0, isCentred: false, bold: [[plain.length, plain.length + 9] as const] }] }
  expect(clean(source).value.bold.map(passage => passage.text)).toEqual(['灯亮着，人才会来。'])
})
