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

describe('a cycle', () => {
  const cycleOf = (paragraph: string): (string | null)[] => {
    const shape = shapeOf(paragraph, 'cycle')
    return shape === undefined ? [] : texts([shape.core, ...shape.steps.map(({ lead }) => lead)])
  }

  test.each([
    ['选书、借书、评书形成闭环。', ['闭环', '选书', '借书', '评书']],
    ['构建“选—借—评—改”的良性循环。', ['良性循环', '选', '借', '评', '改']],
    ['要抓好选书、借书、评书、改进四个环节，环环相扣，形成完整闭环。', ['完整闭环', '选书', '借书', '评书', '改进']],
    ['选书、借书、评书、再选书，周而复始。', ['周而复始', '选书', '借书', '评书']],
    ['The life of the room is a cycle of planting, tending and sharing. It is the work of the year.', ['cycle', 'planting', 'tending', 'sharing']],
    ['This is the loop we use in the town: ask the readers, buy the books, lend them, and listen.', ['loop', 'ask the readers', 'buy the books', 'lend them', 'listen']],
  ])('is what the speaker calls so: %s', (paragraph, cycle) => {
    expect(cycleOf(paragraph)).toEqual(cycle)
  })

  test('tells what each step is', () => {
    const shape = shapeOf('选书、借书、评书形成闭环。选书，要问读者；借书，要快；评书，要常。', 'cycle')
    expect(texts(shape!.steps.map(({ gloss }) => gloss))).toEqual(['要问读者', '要快', '要常'])
  })

  test.each([
    '选书、借书、评书要抓好。',
    '推动借书和还书、选书和评书良性循环。',
    '健全绿色低碳循环发展的体系，抓好采、编、借。',
    '形成采、编的闭环。',
    'The cycle of the year is long.',
  ])('needs the word, and three steps beside it: %s', (paragraph) => {
    expect(cycleOf(paragraph)).toEqual([])
  })
})

describe('sets', () => {
  const setsOf = (paragraph: string, heading?: string): (string | null)[] => {
    const shape = shapeOf(paragraph, 'sets', heading)
    return shape === undefined ? [] : texts([shape.core, ...shape.sets.flatMap(({ lead, gloss }) => (gloss === null ? [lead] : [lead, gloss]))])
  }

  test.each([
    ['坚持阅读、讨论、动手有机统一。', ['有机统一', '阅读', '讨论', '动手']],
    ['把充实馆藏同改进服务结合起来。', ['结合', '充实馆藏', '改进服务']],
    ['健全借书、还书、荐书相结合的服务办法。', ['相结合', '借书', '还书', '荐书']],
    ['坚持阅读和讨论相结合。阅读是本分，要天天坚持；讨论是习惯，要人人开口。', ['相结合', '阅读', '本分，要天天坚持', '讨论', '习惯，要人人开口']],
    ['The best of the rooms is the one where craft meets care.', [null, 'craft', 'care']],
    ['For all of the years we have worked at the crossroads of memory, craft and play.', ['crossroads', 'memory', 'craft', 'play']],
  ])('are what the words join: %s', (paragraph, sets) => {
    expect(setsOf(paragraph)).toEqual(sets)
  })

  test('stand under a heading that joins them where each is told of', () => {
    expect(setsOf('阅读是本分，要天天坚持；讨论是习惯，要人人开口。', '坚持阅读和讨论相结合')).toHaveLength(5)
    expect(setsOf('选书是开头，借书是过程，评书是结果。', '坚持选书、借书、评书有机统一')).toEqual(['有机统一', '选书', '开头', '借书', '过程', '评书', '结果'])
    expect(setsOf('这是办馆的老办法。', '坚持阅读和讨论相结合')).toEqual([])
  })

  test.each([
    '我们要办好书房，推动馆藏和街坊深度融合，让书走出门，让人走进来。',
    '防止阅读和讨论相互脱节，做到二者统一。',
    '牢牢把握公益性、均等性、便利性，落实“三性”要求。',
    '统一思想、统一行动。',
  ])('are not drawn where the union is one thing of several, or none: %s', (paragraph) => {
    expect(setsOf(paragraph)).toEqual([])
  })
})

describe('layers', () => {
  const layersOf = (paragraph: string): (string | number | null)[][] =>
    shapeOf(paragraph, 'layers')?.layers.map(({ lead, role, gloss, level }) => [...texts([lead, role, gloss]), level]) ?? []

  test.each([
    ['读书是基础，讨论是关键，动手是目的。', [['读书', '基础', null, 1], ['讨论', '关键', null, 2], ['动手', '目的', null, 3]]],
    ['选书是关键，要问读者；选人是根本保障，要看长处；选址是基础，要近街坊。', [['选书', '关键', '要问读者', 3], ['选人', '根本保障', '要看长处', 2], ['选址', '基础', '要近街坊', 1]]],
    ['要以街坊为基础、以馆员为支撑、以爱读书为目标。', [['街坊', '基础', null, 1], ['馆员', '支撑', null, 2], ['爱读书', '目标', null, 3]]],
    ['前提在于开门，关键在于开得久，根本在于有人来。', [['开门', '前提', null, 1], ['开得久', '关键', null, 3], ['有人来', '根本', null, 2]]],
    ['顶层要抓规划，中层要抓传导，基层要抓落实。', [['顶层', null, '要抓规划', 3], ['中层', null, '要抓传导', 2], ['基层', null, '要抓落实', 1]]],
    ['Trust is the foundation, craft is the framework, and service is the roof.', [['Trust', 'the foundation', null, 1], ['craft', 'the framework', null, 2], ['service', 'the roof', null, 3]]],
  ])('stand on what bears them: %s', (paragraph, layers) => {
    expect(layersOf(paragraph)).toEqual(layers)
  })

  test.each([
    '书房不是基础，讨论是关键，动手是目的。',
    '读书是权利，讨论是乐趣，动手是目的。',
    '读书是关键，讨论是动力，动手是目的。',
    '读书是基础，讨论是关键。',
    'It is the foundation, craft is the framework, and service is the roof.',
  ])('need a foundation that is named, and three members: %s', (paragraph) => {
    expect(layersOf(paragraph)).toEqual([])
  })
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
