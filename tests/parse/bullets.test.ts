import { describe, expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

const listsOf = (text: string, format: 'md' | 'txt' = 'md'): string[][] =>
  outlineOf(text, format).enumerations.map(({ marker, items }) => [marker, ...items.map(item => item.text)])

describe('bullets', () => {
  test.each<[string, string, string[][]]>([
    ['that follow one another', '- Open late\n- Open early\n- Open on Sundays', [['-', 'Open late', 'Open early', 'Open on Sundays']]],
    ['with deeper ones', '* Open late\n  * With coffee\n* Open early', [['*', 'Open late', 'Open early']]],
    ['with boxes and bold words', '- [x] **Open** late\n- [ ] Open early', [['-', 'Open late', 'Open early']]],
    ['divided by a paragraph', '- Open late\n- Open early\n\nNow the rooms.\n\n- A loud one\n- A quiet one', [
      ['-', 'Open late', 'Open early'], ['-', 'A loud one', 'A quiet one'],
    ]],
    ['divided by another mark', '- Open late\n- Open early\n\n* A loud one\n* A quiet one', [['-', 'Open late', 'Open early'], ['*', 'A loud one', 'A quiet one']]],
    ['of which there is one', '- Open late', []],
  ])('%s are members side by side', (_, lines, expected) => {
    expect(listsOf(`# Open Doors\n\n## One\n\n${lines}\n`)).toEqual(expected)
  })

  test('numbered lines of a list are members without their numbers', () => {
    const list = (text: string): string[][] => listsOf(`# 值夜班\n\n## 准备\n\n带上：\n\n${text}\n\n## 巡夜\n\n慢走。\n\n## 交班\n\n谢谢。\n`)
    expect(list('1. 钥匙\n2. 手电筒')).toEqual([['1', '钥匙', '手电筒']])
    expect(list('1. 钥匙\n3. 手电筒')).toEqual([])
  })

  test('in plain text are dashes', () => {
    expect(listsOf('Open Doors\n\nWe change the hours.\n- Open late\n- Open early', 'txt')).toEqual([])
  })
})

describe('an outline written by hand', () => {
  const text = '---\ntitle: 书房明年怎么办\nspeaker: 林晓\ndate: 2031年5月6日\n---\n同志们：\n\n# 把书送到身边\n\n- 建好分馆\n- 开到晚上\n\n# 把人请进门来\n\n- 办好读书会\n- 办好故事屋\n'

  test('has its title block from the front matter', () => {
    const { title, speaker, date, salutation, opening } = outlineOf(text, 'md')
    expect([title, speaker, date, salutation].map(passage => passage?.text)).toEqual(['书房明年怎么办', '林晓', '2031年5月6日', '同志们：'])
    expect(opening).toEqual([])
  })

  test('has its sections from the headings', () => {
    expect(sectionsOf(text, 'md')).toEqual(['把书送到身边', '把人请进门来'])
  })
})
