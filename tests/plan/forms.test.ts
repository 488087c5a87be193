import { describe, expect, test } from 'vitest'
import type { Kind } from '../../scripts/model/deck.ts'
import { unmarked } from '../../scripts/plan/condense/cut.ts'
import { recognisers } from '../../scripts/plan/graphics/all.ts'
import { recogniseQuestion } from '../../scripts/plan/graphics/question.ts'
import type { Shape } from '../../scripts/plan/draft.ts'
import { speechFrom } from './planned.ts'

/** The best proposal of one kind for a paragraph, or undefined. */
function shapeOf<K extends Kind>(paragraph: string, kind: K, heading?: string): Extract<Shape, { kind: K }> | undefined {
  const speech = speechFrom(heading === undefined ? paragraph : `${heading}。${paragraph}`)
  const [first, ...rest] = speech.outline.opening[0]!.sentences
  const scene = { speech, sentences: heading === undefined ? [first!, ...rest] : rest, heading: heading === undefined ? null : first! }
  return recognisers
    .flatMap((recognise) => recognise(scene))
    .sort((a, b) => b.score - a.score)
    .map(({ shape }) => shape)
    .find((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind)
}

const texts = (passages: ({ text: string } | null)[]): (string | null)[] => passages.map((passage) => passage?.text ?? null)

describe('problem and remedy', () => {
  test('are told apart by the sentence that takes the problem up', () => {
    const shape = shapeOf('但有的分馆重建轻管，一锁了之。有的书架多年不换，读者寥寥。解决空转问题，必须把选书权交给读者，延长开放时间。', 'remedy', '要解决空转问题')
    expect(texts(shape!.problems)).toContain('有的书架多年不换')
    expect(texts(shape!.remedies)).toContain('延长开放时间')
    expect(texts(shape!.remedies).join()).not.toContain('解决空转问题')
  })

  test('are not seen where measures only mention a shortcoming', () => {
    expect(shapeOf('要补齐短板，健全机制。要加强培训，提升能力。', 'remedy')).toBeUndefined()
  })
})

describe('roles', () => {
  test('are actors with a motto and a deed each', () => {
    const shape = shapeOf('总馆是大脑，就要统一调度资源；分馆是触角，就要贴近街坊邻里；社区是门面，就要守好开放时间。', 'roles')
    expect(texts(shape!.roles.map(({ who }) => who))).toEqual(['总馆', '分馆', '社区'])
    expect(texts(shape!.roles.map(({ motto }) => motto))).toEqual(['大脑', '触角', '门面'])
    expect(texts(shape!.roles.map(({ deeds: [deed] }) => deed ?? null))).toEqual(['统一调度资源', '贴近街坊邻里', '守好开放时间'])
  })

  test('need three different actors', () => {
    expect(shapeOf('总馆要统一调度资源；总馆要统一采购图书；分馆要守好阵地。', 'roles')).toBeUndefined()
  })
})

describe('a chain', () => {
  test('is a series that the speaker calls steps, with what is said of each', () => {
    const shape = shapeOf('要抓好采、编、借三个环节。采，要问需于读者；编，要准确规范；借，要方便快捷。', 'chain')
    expect(texts(shape!.steps.map(({ lead }) => lead))).toEqual(['采', '编', '借'])
    expect(texts(shape!.steps.map(({ gloss }) => gloss))).toEqual(['问需于读者', '准确规范', '方便快捷'])
  })

  test('is not drawn when the count and the members differ', () => {
    expect(shapeOf('要抓好采、编、借四个环节。', 'chain')).toBeUndefined()
  })
})

test('a hub is a family of words around a core', () => {
  const shape = shapeOf('牢牢把握公益性、均等性、便利性，落实“三性”要求。', 'hub')
  expect(shape!.core!.text).toBe('“三性”')
  expect(texts(shape!.members.map(({ lead }) => lead))).toEqual(['公益性', '均等性', '便利性'])
})

describe('a contrast', () => {
  test('keeps the negation on the side that is rejected', () => {
    const [pair] = shapeOf('评价一个馆，不是看楼有多高，而是看读者有多少。', 'contrast')!.pairs
    expect([pair!.not.text, pair!.but.text]).toEqual(['不是看楼有多高', '是看读者有多少'])
  })

  test('ends where another subject begins', () => {
    const { pairs } = shapeOf('评价一个馆，不是看楼有多高，而是看读者有多少。书房的价值不在于收藏，而在于使用。', 'contrast')!
    expect(texts(pairs.map(({ but }) => but))).toEqual(['是看读者有多少'])
  })

  test('is no contrast but a row with an arrow where one state becomes another', () => {
    expect(shapeOf('推动馆员从管书人向领读人转变。', 'contrast')).toBeUndefined()
    const [row] = shapeOf('推动馆员从管书人向领读人转变。', 'matrix')!.rows
    expect([row!.from!.text, row!.to.text]).toEqual(['从管书人', '向领读人转变'])
  })

  test('is not seen where a change is warned of', () => {
    expect(shapeOf('不要把书房变成摆设。', 'contrast')).toBeUndefined()
  })
})

describe('a change', () => {
  const pairsOf = (paragraph: string): (string | null)[][] =>
    shapeOf(paragraph, 'change')?.pairs.map(({ subject, from, to, difference }) => texts([subject, from, to, difference])) ?? []

  test.each([
    ['全市夜读点从12个增加到40个，增长两倍多。', [['全市夜读点', '12个', '40个', '增长两倍多']]],
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
  ])('are not drawn of unlike things: %s', (paragraph) => {
    expect(barsOf(paragraph)).toEqual([])
  })
})

describe('figures', () => {
  test('keep what they count, their unit and the movement said next', () => {
    const [first, second] = shapeOf('全年接待读者超过48万人次，增长12.5%。人均藏书达到1.3册以上。', 'figures')!.figures
    expect(texts([first!.subject, first!.value, first!.unit, first!.change])).toEqual(['全年接待读者超过', '48', '万人次', '增长12.5%'])
    expect(texts([second!.value, second!.unit])).toEqual(['1.3', '册以上'])
  })
})

test('a timeline needs three different dates', () => {
  const shape = shapeOf('2019年，首家分馆开门迎客；2021年，全市实现通借通还；到2025年，书车开进所有乡镇。', 'timeline')
  expect(texts(shape!.events.map(({ when }) => when))).toEqual(['2019年', '2021年', '2025年'])
  expect(shape!.events[0]!.what.text).toBe('首家分馆开门迎客')
  expect(shapeOf('2019年，首家分馆开门迎客；2021年，全市实现通借通还。', 'timeline')).toBeUndefined()
})

test('a quotation has the words and who said them', () => {
  const shape = shapeOf('荀子说：“不积跬步，无以至千里。”', 'quotation')
  expect(shape!.text.text).toContain('不积跬步，无以至千里')
  expect(shape!.source!.text).toBe('荀子')
})

describe('questions', () => {
  const pairsOf = (paragraph: string, heading?: string): (string | null)[][] =>
    shapeOf(paragraph, 'question', heading)?.pairs.map(({ question, answer }) => texts([question, answer])) ?? []

  test.each([
    ['为什么夜里也要开门？因为白天来不了的人更多。', [['为什么夜里也要开门？', '因为白天来不了的人更多']]],
    ['那么，怎样把读者请回来？只有把门开得更久。', [['怎样把读者请回来？', '只有把门开得更久']]],
    ['书房靠什么留住人？靠一杯热水、一盏灯。书房为谁而开？为下了夜班的人。', [['书房靠什么留住人？', '靠一杯热水、一盏灯'], ['书房为谁而开？', '为下了夜班的人']]],
    ['问：夜里也开门吗？答：开到最后一位读者离开。', [['夜里也开门吗？', '开到最后一位读者离开']]],
    ['Why do we open the doors at night? Because most readers work by day.', [['Why do we open the doors at night?', 'Because most readers work by day']]],
    ['Who keeps the keys? The night warden.', [['Who keeps the keys?', 'The night warden']]],
    ['Q: Do you lend lamps? A: We do, and candles too.', [['Do you lend lamps?', 'We do, and candles too']]],
  ])('are shown with their answers: %s', (paragraph, pairs) => {
    expect(pairsOf(paragraph)).toEqual(pairs)
  })

  test('may be the heading over their answer', () => {
    const speech = speechFrom('夜里也开门吗？答：开到最后一位读者离开。')
    const [heading, ...sentences] = speech.outline.opening[0]!.sentences
    const scene = { speech, sentences, heading: unmarked(speech, heading!) }
    const [proposal] = recogniseQuestion(scene)
    expect(proposal!.shape).toMatchObject({ kind: 'question', pairs: [{ question: { text: '夜里也开门吗？' }, answer: { text: '开到最后一位读者离开' } }] })
  })

  test.each([
    '为什么？因为白天来不了的人更多。',
    '为什么它夜里也要开门？因为白天来不了的人更多。',
    '为什么夜里也要开门？各馆的情况并不一样。',
    '书房缺的是什么？是不是只缺一盏灯？',
    '有人问，书房靠什么留住人？靠热水。',
    '夜里要不要开门？有人说不用。',
    'Who keeps the keys? That is a good question.',
    'Where did the readers go? I asked the night warden.',
  ])('are none without an answer or a sense of their own: %s', (paragraph) => {
    expect(pairsOf(paragraph)).toEqual([])
  })
})

describe('definitions', () => {
  const termsOf = (paragraph: string): (string | null)[][] => shapeOf(paragraph, 'definition')?.terms.map(({ term, meaning }) => texts([term, meaning])) ?? []

  test.each([
    ['所谓“留灯”，就是最后一位读者走了才锁门，哪怕只剩一个人。', [['“留灯”', '最后一位读者走了才锁门，哪怕只剩一个人']]],
    ['流动书车主要指的是开进村里的图书馆。', [['流动书车', '开进村里的图书馆']]],
    ['公益性，就是全部免费开放；均等性，就是城里乡下一个标准。', [['公益性', '全部免费开放'], ['均等性', '城里乡下一个标准']]],
    ['By a quiet hour we mean the time before the schools close.', [['a quiet hour', 'the time before the schools close']]],
    ['Weeding is the practice of giving away what nobody reads.', [['Weeding', 'the practice of giving away what nobody reads']]],
  ])('set a term beside its meaning: %s', (paragraph, terms) => {
    expect(termsOf(paragraph)).toEqual(terms)
  })

  test.each([
    '我们的任务是指导各个分馆，就是多跑一跑。',
    '所谓留灯，就是好。',
    '所谓“留灯”，就是不让读者摸黑。',
    'This means that we must hurry.',
  ])('are none where nothing is named: %s', (paragraph) => {
    expect(termsOf(paragraph)).toEqual([])
  })
})

describe('cause and effect', () => {
  const sidesOf = (paragraph: string): (string | null)[] => {
    const shape = shapeOf(paragraph, 'cause')
    return shape === undefined ? [] : texts([...shape.causes, shape.effect])
  }

  test.each([
    ['由于书架太高，老读者越来越少。', ['书架太高', '老读者越来越少']],
    ['因为书架摆得太高，夜里灯光太暗，所以老读者越来越少。', ['书架摆得太高', '夜里灯光太暗', '老读者越来越少']],
    ['书房之所以热闹起来，是因为附近街坊当家作主。', ['附近街坊当家作主', '书房之所以热闹起来']],
    ['Readers stay late because the lamps burn until midnight.', ['the lamps burn until midnight', 'Readers stay late']],
  ])('are drawn with an arrow between: %s', (paragraph, sides) => {
    expect(sidesOf(paragraph)).toEqual(sides)
  })

  test.each([
    '因为白天人少，晚上灯亮。',
    '因为他们来得晚，所以我们锁门也晚。',
    '过去，由于书架太高，老读者越来越少。',
    '如果因为书架太高，所以读者少来，那就换书架。',
    'Too often, readers leave early because nobody has the key.',
    'I left early because the lamps went out.',
    'Readers leave early because they want it that way, perhaps.',
  ])('are not drawn of what is limited, personal or only thought of: %s', (paragraph) => {
    expect(sidesOf(paragraph)).toEqual([])
  })
})

test('members counted off are cards with a lead and a line', () => {
  const shape = shapeOf('一是配齐人员，每个分馆有一名专职馆员；二是提升能力，每年轮训一遍；三是完善激励，职称评定予以倾斜。', 'cards')
  expect(texts(shape!.cards.map(({ lead }) => lead))).toEqual(['配齐人员', '提升能力', '完善激励'])
})

test('tasks named one by one are cards under their name', () => {
  const shape = shapeOf('今天会议的主要任务是总结书房建设，分析存在问题，部署明年工作。', 'cards')
  expect((shape!.title as { text: string }).text).toBe('主要任务')
  expect(texts(shape!.cards.map(({ lead }) => lead))).toEqual(['总结书房建设', '分析存在问题', '部署明年工作'])
})

test('numbers keep the period they hold for', () => {
  expect(shapeOf('到2028年，全市分馆总数达到260家，持证读者超过150万人。', 'figures')!.scope!.text).toBe('到2028年')
})

test('a saying in two balanced halves is a statement', () => {
  expect(shapeOf('馆员有温度，图书馆才有温度。', 'statement')!.text.text).toBe('馆员有温度，图书馆才有温度')
})
