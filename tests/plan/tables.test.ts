import { describe, expect, test } from 'vitest'
import { layOut, readSpeech } from '../../scripts/compile.ts'
import type { Deck, TableSlide } from '../../scripts/model/deck.ts'
import { textsOf } from '../../scripts/model/texts.ts'
import type { Transcript } from '../../scripts/model/transcript.ts'
import { plan, type PlanOptions } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'
import { slidesOf } from './planned.ts'

/** A table in Markdown. */
function markdown(head: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const seats = markdown(['馆', '座位', '到馆人次'], ['东馆', '120', '38,000'], ['西馆', '80', '21,000'], ['南馆', '—', '15,400'])

/** The deck of a talk on a library, with some Markdown in its first section. */
function deckWith(part: string, options: PlanOptions = {}): { deck: Deck, transcript: Transcript } {
  const outline = outlineOf(`# 城市书房一年\n\n各位来宾：\n\n书房开了一年，我来汇报几件事，请大家多提意见，我们一条一条记下来。\n\n## 各馆的情况\n\n${part}\n\n## 明年的打算\n\n明年要办好三件事。一要延长开放时间，二要补足新书，三要培训志愿者。\n\n谢谢大家。\n`, 'md')
  return { deck: plan(outline, options).value, transcript: outline.transcript }
}

const tablesIn = (part: string, options?: PlanOptions): TableSlide[] => slidesOf(deckWith(part, options).deck, 'table')
const titleOf = ({ title }: TableSlide): string | null => (title && 'text' in title ? title.text : null)
const wordsOf = ({ rows }: TableSlide): string[][] => rows.map((row) => row.map((cell) => cell?.text ?? '·'))

describe('a table is a slide of its own', () => {
  test('with its head and rows, numbers known as numbers, a row a click, and the notes cut at the rows', () => {
    const [slide] = tablesIn(`三个馆差得不少，东馆最忙。\n\n${seats}\n\n西馆的夜间开放还要办好。`)
    expect(slide!.columns.map(({ head, isNumeric }) => [head?.text, isNumeric])).toEqual([['馆', false], ['座位', true], ['到馆人次', true]])
    expect(wordsOf(slide!)).toEqual([['东馆', '120', '38,000'], ['西馆', '80', '21,000'], ['南馆', '—', '15,400']])
    expect(slide!.clicks).toBe(3)
    expect(slide!.notes.slice(1).map(({ text }) => text.trim())).toEqual(['东馆 | 120 | 38,000', '西馆 | 80 | 21,000', '南馆 | — | 15,400'])
  })

  test('under the sentence that leads to it, which stands with it, below the name of its section', () => {
    const [slide] = tablesIn(`三个馆差得不少，东馆最忙。\n\n${seats}`)
    expect([titleOf(slide!), slide!.eyebrow?.text]).toEqual(['三个馆差得不少，东馆最忙', '各馆的情况'])
    expect(slide!.notes[0]!.text).toContain('三个馆差得不少')
  })

  test('under what a colon announces; under the heading where the sentence only says that there is a table, or none stands before it', () => {
    expect(titleOf(tablesIn(`书房开到了每个街区，离家最近的只有三百步。三个馆的座位和人次如下：\n\n${seats}`)[0]!)).toBe('三个馆的座位和人次')
    expect(titleOf(tablesIn(`下表是大家记下来的。\n\n${seats}`)[0]!)).toBe('各馆的情况')
    expect(titleOf(tablesIn(seats)[0]!)).toBe('各馆的情况')
  })

  test('under its caption, without the number', () => {
    expect(titleOf(tablesIn(`书房开到了每个街区，离家最近的只有三百步。\n\n表1 各馆一年的数字\n\n${seats}`)[0]!)).toBe('各馆一年的数字')
  })

  test('between what is said before and after it: each sentence stands on a page of its own side', () => {
    const { deck, transcript } = deckWith(`书房开到了每个街区，离家最近的只有三百步。街坊们下楼就能看书，这是最要紧的。\n\n${seats}\n\n西馆周边有两所学校，晚上来的人最多。西馆的夜间开放一定要办好。`)
    const at = deck.slides.findIndex(({ kind }) => kind === 'table')
    const said = (no: number): string => deck.slides[no]!.notes.map(({ text }) => text).join('')
    expect(said(at - 1)).toContain('这是最要紧的')
    expect(said(at + 1)).toMatch(/^西馆周边有两所学校/)
    expect(deck.slides.flatMap(({ notes }) => notes).map(({ text }) => text).join('')).toBe(transcript.text)
  })

  test('of words that are all cut from the speech', () => {
    const { deck, transcript } = deckWith(`三个馆差得不少：\n\n${seats}`)
    for (const text of deck.slides.flatMap(textsOf)) if ('at' in text) expect(transcript.text.slice(text.at, text.at + text.text.length)).toBe(text.text)
  })

  test('in a section whose subsections are short: they are not folded over it', () => {
    const { deck } = deckWith(`### 座位\n\n${seats}\n\n### 新书\n\n新书要多买，买街坊点名要的。\n\n### 灯\n\n灯要亮到十点。`)
    expect(deck.slides.map(({ kind }) => kind)).toContain('table')
  })
})

describe('a table that is too large for a page', () => {
  const rows = (count: number): string[][] => Array.from({ length: count }, (_, i) => [`第${i + 1}街`, String(100 + i)])

  test('goes on with the head repeated and the same title, about as many rows on each page', () => {
    const slides = tablesIn(`各街的读者数：\n\n${markdown(['街', '读者'], ...rows(16))}`)
    expect(slides.map((slide) => slide.rows.length)).toEqual([5, 6, 5])
    expect(new Set(slides.map(titleOf)).size).toBe(1)
    expect(slides.map(({ columns }) => columns.map(({ head }) => head?.text))).toEqual([['街', '读者'], ['街', '读者'], ['街', '读者']])
    expect(slides[1]!.notes.map(({ text }) => text).join('')).toMatch(/^第6街/)
  })

  test('is not shown in a hall where it would be looked up in, and is for readers', () => {
    const part = `各街的读者数：\n\n${markdown(['街', '读者'], ...rows(30))}`
    expect(tablesIn(part)).toEqual([])
    expect(tablesIn(part, { purpose: 'reading' })).toHaveLength(5)
  })

  test('has its cells cut short as headings are, or is left to the notes', () => {
    const long = '早上开门前先把还书箱清空，再把昨天的报纸换下来，然后打开窗户通风，最后把灯一盏一盏打开，等第一位读者进门，再去把门口的花浇一遍'
    const [slide] = tablesIn(markdown(['谁', '做什么', '什么时候', '找谁问'], ['馆员', long, '每天早上开门之前', '城北总馆的老林'], ['保洁', '擦桌子', '每天两次，早晚各一次', '城南分馆的小苏']))
    expect(wordsOf(slide!)[0]![1]!.length).toBeLessThan(long.length)
    expect(long).toContain(wordsOf(slide!)[0]![1])
    const wide = Array.from({ length: 9 }, (_, i) => `第${i + 1}季度的读者`)
    expect(tablesIn(markdown(wide, wide, wide))).toEqual([])
  })
})

describe('a table is no slide', () => {
  test('where it tells the speaker how to share out the time', () => {
    expect(tablesIn(markdown(['分钟', '部分'], ['3', '各馆的情况'], ['5', '明年的打算']))).toEqual([])
    expect(tablesIn(markdown(['时长', '讲什么'], ['3分钟', '各馆的情况'], ['5分钟', '明年的打算']))).toEqual([])
    expect(tablesIn(markdown(['路线', '步行几分钟'], ['东门到书房', '3'], ['西门到书房', '5']))).toHaveLength(1)
  })

  test('where it lists cues, or stands under a heading for the speaker', () => {
    expect(tablesIn(markdown(['画面', '说明'], ['全景', '新馆'], ['近景', '灯']))).toEqual([])
    expect(tablesIn(`### 人名读音\n\n${markdown(['名字', '怎么念'], ['仇馆长', '求'], ['单老师', '善'])}`)).toEqual([])
  })

  test('before the speech begins, where a letterhead is set as one, or where it has a single row', () => {
    const outline = outlineOf(`| 时间 | 四月 |\n|---|---|\n| 地点 | 操场 |\n| 主持 | 校长 |\n\n# 在收成会上的讲话\n\n各位家长：\n\n今天我们把一年的菜地账拿出来，请大家看看孩子们种出了什么，也请大家想想明年种什么好，种在哪里好。\n`, 'md')
    expect(slidesOf(plan(outline).value, 'table')).toEqual([])
    expect(tablesIn(markdown(['馆', '座位'], ['东馆', '120']))).toEqual([])
  })
})

describe('the speeches with tables', () => {
  const kindsOf = async (file: string): Promise<[kind: string, title: string | null][]> => {
    const { deck } = layOut(await readSpeech(`tests/fixtures/tables/${file}`))
    expect(deck.slides.flatMap(({ notes }) => notes).map(({ text }) => text).join('').replace(/\s/g, '')).toBe((await readSpeech(`tests/fixtures/tables/${file}`)).transcript.text.replace(/\s/g, ''))
    return deck.slides.filter(({ kind }) => kind === 'table' || kind === 'matrix').map(({ kind, title }) => [kind, title && 'text' in title ? title.text : null])
  }

  test('in Markdown have a page for each, but for the plan of the minutes', async () => {
    expect(await kindsOf('market-year.md')).toEqual([['table', '各区的变化'], ['table', '怎么管'], ['table', '支出一览'], ['table', '支出一览']])
    expect(await kindsOf('evening-branches.md')).toEqual([
      ['table', 'The east branch is the busiest of the three'], ['table', 'here is what each branch gets next year'], ['table', 'here is what each branch gets next year'],
    ])
  })

  test('in Word have a page for each but the letterhead; keys with a line each are rows', async () => {
    expect(await kindsOf('school-garden.docx')).toEqual([['table', '四个班一共收了三百多斤菜，最多的是三年级'], ['matrix', '明年怎么分工']])
  })

  test('in traditional characters are shown as they are written', () => {
    const outline = outlineOf(`# 書房一年\n\n各位來賓：\n\n書房開了一年，我來彙報幾件事，請大家多提意見，我們一條一條記下來。\n\n## 各館的情況\n\n${markdown(['館', '座位'], ['東館', '120'], ['南館', '60'])}\n\n## 明年的打算\n\n明年要延長開放時間，要補足新書。\n`, 'md')
    expect(wordsOf(slidesOf(plan(outline).value, 'table')[0]!)).toEqual([['東館', '120'], ['南館', '60']])
  })
})
