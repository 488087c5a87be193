import { expect, test } from 'vitest'
import { paragraphsOf, removedFrom } from './cleaned.ts'

const script = (...legend: string[]): string => [...legend, '# 夜の灯', '```\n明かりを落とすと伝える．\n```', '## 1. 前書き', '> 灯には窓のものと街のものがある．', '灯には二つの種類があります。', '`時間がなければ飛ばす`', '一つは窓の灯です。'].join('\n\n')

test('what a script sets as its legend says that what is not read is set is not spoken', () => {
  const text = script('> 典拠（読まない）', '`メモ（読まない）`')
  expect(paragraphsOf(text, 'md')).toEqual(['夜の灯', '1. 前書き', '灯には二つの種類があります。', '一つは窓の灯です。'])
  expect(removedFrom(text, 'md')).toContain('metadata: > 灯には窓のものと街のものがある．')
  expect(paragraphsOf('> Where it stands in the paper (not read aloud)\n\n# Night Lamps\n\n> There are two sorts of lamps.\n\nThere are lamps and lamps.\n', 'md')).toEqual(['Night Lamps', 'There are lamps and lamps.'])
})

test('without a legend a quotation is read, and a legend of quotations says nothing of remarks', () => {
  expect(paragraphsOf(script(), 'md')).toContain('灯には窓のものと街のものがある．')
  const quoted = paragraphsOf(script('> 典拠（読まない）'), 'md')
  expect(quoted).toContain('時間がなければ飛ばす')
  expect(quoted).not.toContain('灯には窓のものと街のものがある．')
})
