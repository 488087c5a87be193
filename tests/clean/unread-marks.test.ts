import { expect, test } from 'vitest'
import { paragraphsOf, removedFrom } from './cleaned.ts'

const script = (...legend: string[]): string => [...legend, '# 夜の灯', '```\n明かりを落とすと伝える．\n```', '## 1. 前書き', '> 灯は大きく二種類に分けられる．', '灯には二つの種類があります。', '`ここは省略`', '一つは窓の灯です。'].join('\n\n')

test('what a script sets as its legend says that what is not read is set is not spoken', () => {
  const text = script('> 対応する箇所（読まない）', '`コメント（読まない）`')
  expect(paragraphsOf(text, 'md')).toEqual(['夜の灯', '1. 前書き', '灯には二つの種類があります。', '一つは窓の灯です。'])
  expect(removedFrom(text, 'md')).toContain('metadata: > 灯は大きく二種類に分けられる．')
  expect(paragraphsOf('> Where it stands in the paper (not read aloud)\n\n# Night Lamps\n\n> There are two sorts of lamps.\n\nThere are lamps and lamps.\n', 'md')).toEqual(['Night Lamps', 'There are lamps and lamps.'])
})

test('without a legend a quotation is read, and a legend of quotations says nothing of remarks', () => {
  expect(paragraphsOf(script(), 'md')).toContain('灯は大きく二種類に分けられる．')
  const quoted = paragraphsOf(script('> 対応する箇所（読まない）'), 'md')
  expect(quoted).toContain('ここは省略')
  expect(quoted).not.toContain('灯は大きく二種類に分けられる．')
})
