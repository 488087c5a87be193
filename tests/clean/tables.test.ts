import { describe, expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import type { LineMark } from '../../scripts/model/source.ts'
import type { Table, Transcript } from '../../scripts/model/transcript.ts'
import { cleaned, sourceOf } from './cleaned.ts'

/** A table as its words, an empty cell as `·`. */
function wordsOf({ caption, head, rows }: Table): { caption: string | null, head: string[] | null, rows: string[][] } {
  const row = (cells: Table['rows'][number]): string[] => cells.map(cell => cell?.text ?? '·')
  return { caption: caption?.text ?? null, head: head && row(head), rows: rows.map(row) }
}

const tablesIn = (text: string, format: 'md' | 'txt' | 'html' = 'md'): ReturnType<typeof wordsOf>[] => cleaned(text, format).value.tables.map(wordsOf)

/** A Word document of rows, the first as bold as it says. */
function wordTable(rows: readonly string[], isFirstBold: boolean): Transcript {
  let at = 0
  const lines = rows.map((row, i): LineMark => {
    const span = [at, at + row.length] as const
    at = span[1] + 1
    return { span, kind: 'row', depth: null, strong: i === 0 && isFirstBold ? row.length : 0, isCentred: false }
  })
  return clean({ ...sourceOf(`${rows.join('\n')}\n各位馆员，这是今年的数字。`, 'docx'), lines }).value
}

describe('a table of Markdown', () => {
  test('has its head over the line, its cells without marks, an empty cell as none', () => {
    expect(tablesIn('各馆情况如下。\n\n| 馆 | 座位 | 读者 |\n|:--|--:|:-:|\n| **城北** | 120 | |\n| 城南 | `90` | 3000 |\n\n还会多。')).toEqual([
      { caption: null, head: ['馆', '座位', '读者'], rows: [['城北', '120', '·'], ['城南', '90', '3000']] },
    ])
  })

  test('may have a head without words over its first column, and a bar within a cell', () => {
    expect(tablesIn('|  | Open | Shut |\n|---|---|---|\n| North | 9 \\| 10 | 17 |\n| South | 10 | 18 |\n\nWe open early.')[0]).toEqual({
      caption: null, head: ['·', 'Open', 'Shut'], rows: [['North', expect.stringContaining('|'), '17'], ['South', '10', '18']],
    })
  })

  test('is two tables where a paragraph stands between', () => {
    expect(tablesIn('| 馆 | 座位 |\n|---|---|\n| 城北 | 120 |\n\n再看读者。\n\n| 馆 | 读者 |\n|---|---|\n| 城北 | 4000 |\n').map(({ head }) => head)).toEqual([['馆', '座位'], ['馆', '读者']])
  })

  test('is in the transcript where its cells stand in the file', () => {
    const { tables, text, source } = cleaned('各馆情况如下。\n\n| 馆 | 座位 |\n|---|---|\n| **城北** | 120 |\n', 'md').value
    for (const cell of [...tables[0]!.head!, ...tables[0]!.rows.flat()]) {
      expect(text.slice(cell!.at, cell!.at + cell!.text.length)).toBe(cell!.text)
      expect(source.text.slice(...cell!.span)).toBe(cell!.text)
    }
    expect(tables[0]!.text).toBe('馆 | 座位\n城北 | 120')
  })

  test('goes with a list that serves the making of the talk', () => {
    expect(tablesIn('# 书房之夜\n\n大家好，我来自城北分馆。\n\n## 附：时间分配\n\n| 分钟 | 部分 |\n|---|---|\n| 3 | 开场 |\n| 5 | 选址 |\n')).toEqual([])
  })
})

test('a table of HTML and one of tabs have the same cells', () => {
  const expected = [{ caption: null, head: ['分馆', '座位', '人数'], rows: [['城北', '120', '4000'], ['城南', '90', '3000']] }]
  const row = (cell: string, words: readonly string[]): string => `<tr>${words.map(word => `<${cell}>${word}</${cell}>`).join('')}</tr>`
  expect(tablesIn(`<table>${row('th', ['分馆', '座位', '人数'])}${row('td', ['城北', '120', '4000'])}${row('td', ['城南', '90', '3000'])}</table>\n\n读者多了。`)).toEqual(expected)
  expect(tablesIn('分馆\t座位\t人数\n城北\t120\t4000\n城南\t90\t3000\n读者多了。', 'txt')).toEqual(expected)
})

describe('a table of a Word document', () => {
  test('has a head where the first row alone is bold, or names what numbers stand for', () => {
    expect(wordsOf(wordTable(['馆\t管理员', '城北\t老林', '城南\t小苏'], true).tables[0]!).head).toEqual(['馆', '管理员'])
    expect(wordsOf(wordTable(['馆\t座位', '城北\t120', '城南\t90'], false).tables[0]!).head).toEqual(['馆', '座位'])
    expect(wordsOf(wordTable(['浇水\t早上', '除草\t周五'], false).tables[0]!)).toMatchObject({ head: null, rows: [['浇水', '早上'], ['除草', '周五']] })
  })

  test('is called what a row across its columns says', () => {
    expect(wordsOf(wordTable(['各馆座位\t', '馆\t座位', '城北\t120', '城南\t90'], false).tables[0]!)).toEqual({ caption: '各馆座位', head: ['馆', '座位'], rows: [['城北', '120'], ['城南', '90']] })
  })

  test('is none where its rows have not all as many cells: what belongs together is not known', () => {
    expect(wordTable(['馆\t座位\t读者', '城北\t共210', '城南\t90\t3000'], false).tables).toEqual([])
  })
})
