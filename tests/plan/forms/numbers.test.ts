import { describe, expect, test } from 'vitest'
import { shapeOf, texts } from './shapes.ts'

describe('a change', () => {
  const pairsOf = (paragraph: string): (string | null)[][] =>
    shapeOf(paragraph, 'change')?.pairs.map(({ subject, from, to, difference }) => texts([subject, from, to, difference])) ?? []

  test.each([
    ['全市夜读点从12个增加到40个，增长两倍多。', [['全市夜读点', '12个', '40个', '增长两倍多']]],
    ['每座书房的经费也将从2000元提高到5000元。', [['每座书房的经费', '2000元', '5000元', null]]],
    ['办证时间由20分钟缩短到3分钟。', [['办证时间', '20分钟', '3分钟', null]]],
    ['藏书从30万册增加到52万册以上，读者从8万人增加到19万人。', [['藏书', '30万册', '52万册以上', null], ['读者', '8万人', '19万人', null]]],
    ['镇上的书房已由摆设角落变成街坊客厅。', [['镇上的书房', '摆设角落', '街坊客厅', null]]],
    ['Loans rose from 1,200 books to 4,500 books.', [['Loans', '1,200 books', '4,500 books', null]]],
  ])('%s', (paragraph, pairs) => {
    expect(pairsOf(paragraph)).toEqual(pairs)
  })

  test.each([
    '从小学到大学，书房一直陪着读者。',
    '读者从8岁到80岁都有，馆员从20人到60人不等。',
    '要防止书房从街坊客厅变成摆设角落。',
    '我们由被动变为主动。',
    'From time to time a reader comes from Monday to Friday.',
  ])('is no range and nothing that is warned of: %s', (paragraph) => {
    expect(pairsOf(paragraph)).toEqual([])
  })
})

describe('bars', () => {
  const barsOf = (paragraph: string): (string | null)[][] =>
    shapeOf(paragraph, 'bars')?.bars.map(({ subject, value, unit }) => texts([subject, value, unit])) ?? []

  test.each([
    ['总馆借出42万册，城东馆借出31万册，城西馆借出9万册。', [['总馆借出', '42', '万册'], ['城东馆借出', '31', '万册'], ['城西馆借出', '9', '万册']]],
    ['The harbour room lent 4,200 books. The station room lent 2,900 books.', [['The harbour room lent', '4,200', 'books'], ['The station room lent', '2,900', 'books']]],
  ])('compare %s', (paragraph, bars) => {
    expect(barsOf(paragraph)).toEqual(bars)
  })

  test.each([
    '总馆借出42万册，城东馆来了31万人。',
    '总馆借出42万册，城东馆购入31万册。',
    '藏书超过42万册，期刊超过31万册。',
    '夜读点增至42家，流动站增至31家。',
    '总馆借出增长12%，城东馆借出增长30%。',
    '总馆借出4200万册，城东馆借出3万册。',
    '总馆办书展3场，城东馆办书展2场。',
  ])('are not drawn of unlike things: %s', (paragraph) => {
    expect(barsOf(paragraph)).toEqual([])
  })
})

describe('columns', () => {
  const columnsOf = (paragraph: string): (string | null)[][] => {
    const shape = shapeOf(paragraph, 'columns')
    return shape === undefined ? [] : [texts([shape.subject]), ...shape.columns.map(({ when, value, unit }) => texts([when, value, unit]))]
  }

  test.each([
    ['全市借书量，2021年是12万册，2022年18万册，2023年增加到25万册。', [['全市借书量'], ['2021年', '12', '万册'], ['2022年', '18', '万册'], ['2023年', '25', '万册']]],
    ['总馆2021年借出12万册，2022年借出18万册，2023年借出25万册。', [['借出'], ['2021年', '12', '万册'], ['2022年', '18', '万册'], ['2023年', '25', '万册']]],
    ['到馆人次一季度3.5万人，二季度4.2万人，三季度5.1万人。', [['到馆人次'], ['一季度', '3.5', '万人'], ['二季度', '4.2', '万人'], ['三季度', '5.1', '万人']]],
    ['The loans of the town were 1,200 in 2021, 1,800 in 2022 and 2,500 in 2023.', [['The loans of the town'], ['2021', '1,200', null], ['2022', '1,800', null], ['2023', '2,500', null]]],
  ])('rise and fall with the numbers: %s', (paragraph, columns) => {
    expect(columnsOf(paragraph)).toEqual(columns)
  })

  test.each([
    '2021年借出12万册，2022年借出18万册。',
    '2021年建成12座书房，2022年借出18万册，2023年来了25万人。',
    '2023年借出12万册，2021年借出18万册，2022年借出25万册。',
    '2021年借出12万册，书还不够，2022年借出18万册，2023年借出25万册。',
    '2021年借出12万册，2022年借出18万册，增长50%，2023年借出25万册。',
    '2021年借出1万册，2022年借出18万册，2023年借出80万册。',
    '2021年借出12万册，2022年借出18万册，2023年突破25万册。',
  ])('are not drawn of unlike things, out of order, or with more said between: %s', (paragraph) => {
    expect(columnsOf(paragraph)).toEqual([])
  })
})

describe('shares', () => {
  const sharesOf = (paragraph: string): (string | null)[][] => {
    const shape = shapeOf(paragraph, 'share')
    return shape === undefined ? [] : [texts([shape.whole]), ...shape.parts.map(({ subject, value, unit }) => texts([subject, value, unit]))]
  }

  test.each([
    ['来的人里，借书的占60%，看报的占25%，自习的占15%。', [['来的人'], ['借书', '60', '%'], ['看报', '25', '%'], ['自习', '15', '%']]],
    ['经费中，60%用于购书、30%用于修缮、10%用于活动。', [['经费'], ['用于购书', '60', '%'], ['用于修缮', '30', '%'], ['用于活动', '10', '%']]],
    ['老年读者占读者总数的30%，少年读者占25%。', [['读者总数'], ['老年读者', '30', '%'], ['少年读者', '25', '%']]],
    ['Of the budget, 60% goes to books, 30 percent to repairs and 10% to events.', [['the budget'], ['goes to books', '60', '%'], ['to repairs', '30', 'percent'], ['to events', '10', '%']]],
  ])('are parts of one whole: %s', (paragraph, shares) => {
    expect(sharesOf(paragraph)).toEqual(shares)
  })

  test.each([
    '女读者占40%，带孩子的占30%，本地人占20%。',
    '老年读者占读者总数的30%，少年读者占借书人数的25%。',
    '借书增长60%，还书增长40%。',
    '借书的占60%，看报的占55%。',
    '借书的约占60%，看报的约占40%。',
    'In the end 60% of the loans were late and the town grew by 40%.',
  ])('are not seen where parts may overlap or belong to several wholes: %s', (paragraph) => {
    expect(sharesOf(paragraph)).toEqual([])
  })
})

describe('figures', () => {
  test('keep what they count, their unit and the movement said next', () => {
    const [first, second] = shapeOf('全年接待读者超过48万人次，增长12.5%。人均藏书达到1.3册以上。', 'figures')!.figures
    expect(texts([first!.subject, first!.value, first!.unit, first!.change])).toEqual(['全年接待读者', '超过48', '万人次', '增长12.5%'])
    expect(texts([second!.value, second!.unit])).toEqual(['1.3', '册以上'])
    const [reached] = shapeOf('夜间借阅量接连突破40万册，增长12.5%。人均藏书达到1.3册以上。', 'figures')!.figures
    expect(texts([reached!.subject, reached!.value])).toEqual(['夜间借阅量接连突破', '40'])
  })
})

test('a timeline needs three different dates', () => {
  const shape = shapeOf('2019年，首家分馆开门迎客；2021年，全市实现通借通还；到2025年，书车开进所有乡镇。', 'timeline')
  expect(texts(shape!.events.map(({ when }) => when))).toEqual(['2019年', '2021年', '2025年'])
  expect(shape!.events[0]!.what.text).toBe('首家分馆开门迎客')
  expect(shapeOf('2019年，首家分馆开门迎客；2021年，全市实现通借通还。', 'timeline')).toBeUndefined()
})

test('numbers keep the period they hold for', () => {
  expect(shapeOf('到2028年，全市分馆总数达到260家，持证读者超过150万人。', 'figures')!.scope!.text).toBe('到2028年')
})

describe('numbers that are added up', () => {
  const figuresOf = (paragraph: string): (string | null)[][] =>
    shapeOf(paragraph, 'figures')?.figures.map(({ subject, value }) => texts([subject, value])) ?? []

  test('are shown with every part of their sum', () => {
    expect(figuresOf('我们去年送到村里的童书和画册是18万册，字典是9万册，加起来一共是27万册。')).toEqual([['童书和画册', '18'], ['字典', '9'], ['加起来一共', '27']])
  })

  test('are not shown where a part has no name', () => {
    expect(figuresOf('那一年送到村里去的、谁也说不清是从哪里来的旧书有18万册之多，字典是9万册，加起来一共是27万册。')).toEqual([])
  })
})

test('numbers that the speaker takes back at once are no figures', () => {
  expect(shapeOf('全城一年借书320万册，每册省下12元，一年省下3840万元。这样算太理想化了，就取它的十分之一。', 'figures')).toBeUndefined()
})
