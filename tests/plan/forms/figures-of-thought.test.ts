import { describe, expect, test } from 'vitest'
import { unmarked } from '../../../scripts/plan/condense/cut.ts'
import { recogniseQuestion } from '../../../scripts/plan/graphics/question.ts'
import { speechFrom } from '../planned.ts'
import { shapeOf, texts } from './shapes.ts'

test('words that the speaker holds against others are no quotation', () => {
  expect(shapeOf('有些人到处散布“书读得越多人越没有用处”，街坊都不信。', 'quotation')).toBeUndefined()
})

test('what a hearer is only imagined to say is no quotation', () => {
  expect(shapeOf('你跟守夜的人说“把灯再调亮一点点吧”，他把整条街的灯都换了。', 'quotation')).toBeUndefined()
})

test('what joins two members leads up to neither', () => {
  const { sets } = shapeOf('希望你们坚持学习灯下功课与投身街巷服务的统一。', 'sets')!
  expect(texts(sets.map(({ lead }) => lead))).toEqual(['学习灯下功课', '投身街巷服务'])
})

describe('a comparison', () => {
  test.each([
    ['quoted words of each', '借书证是“把门关上的锁”，阅览卡是“把门打开的钥匙”。', ['借书证：“把门关上的锁”', '阅览卡：“把门打开的钥匙”']],
    ['the names without what belongs to the verb', '总馆应该是街坊的大客厅，分馆应该是街坊的小书桌。', ['总馆：街坊的大客厅', '分馆：街坊的小书桌']],
    ['what is alike of three', '馆员是守灯守夜的人，街坊是借灯读书的人，孩子是灯下长大的人。', ['馆员：守灯守夜的人', '街坊：借灯读书的人', '孩子：灯下长大的人']],
  ])('sets side by side %s', (_, sentence, rows) => {
    expect(shapeOf(sentence, 'matrix')!.rows.map(({ to, gloss }) => `${to.text}：${gloss!.text}`)).toEqual(rows)
  })

  test.each(['书房是新的，管理办法是馆里定的。', '夜读是书房的重要任务，做好夜读是书房的长期任务。', '它既是街坊的书房，又是孩子的书房。', '蓝色的线是去年夜里的读者，橙色的线是今年夜里的读者。'])('is none in %s', (sentence) => {
    expect(shapeOf(sentence, 'matrix')).toBeUndefined()
  })
})

describe('a contrast', () => {
  test('keeps the negation on the side that is rejected', () => {
    const [pair] = shapeOf('评价一个馆，不是看楼有多高，而是看读者有多少。', 'contrast')!.pairs
    expect([pair!.not.text, pair!.but.text]).toEqual(['不是看楼有多高', '是看读者有多少'])
  })

  test('leaves out what only points at the subject', () => {
    const [pair] = shapeOf('书房是街坊办的。它不是一间仓库，而是一盏常亮的灯。', 'contrast')!.pairs
    expect([pair!.not.text, pair!.but.text]).toEqual(['不是一间仓库', '是一盏常亮的灯'])
  })

  test('ends where another subject begins', () => {
    const { pairs } = shapeOf('评价一个馆，不是看楼有多高，而是看读者有多少。书房的价值不在于收藏，而在于使用。', 'contrast')!
    expect(texts(pairs.map(({ but }) => but))).toEqual(['是看读者有多少'])
  })

  test('is no contrast but a row with an arrow where one state becomes another', () => {
    expect(shapeOf('推动馆员从管书人向领读人转变。', 'contrast')).toBeUndefined()
    const [row] = shapeOf('推动馆员从管书人向领读人转变。', 'matrix')!.rows
    expect([row!.from!.text, row!.to.text]).toEqual(['管书人', '领读人'])
    const [other] = shapeOf('书房实现了从“等人来借”到“送书上门”的伟大转变。', 'matrix')!.rows
    expect([other!.from!.text, other!.to.text]).toEqual(['“等人来借”', '“送书上门”'])
    const [turned] = shapeOf('书房从“等人来借”全面转向“送书上门”。', 'change')!.pairs
    expect([turned!.from.text, turned!.to.text]).toEqual(['“等人来借”', '“送书上门”'])
  })

  test('that is said twice is shown once', () => {
    expect(shapeOf('书房要从管理者转变为服务者。只有从管理者转变为服务者，才能留住读者。', 'matrix')!.rows).toHaveLength(1)
  })

  test.each([
    ['what was and what is, in two sentences', '以往还书要到总馆排队，一排就是半天。现在，街角的书亭就能还，随到随走。', null, '以往还书要到总馆排队', '现在，街角的书亭就能还'],
    ['the second of two, which alone counts', '点灯照亮街道，是本分；留灯照亮行人，才是用心。', null, '点灯照亮街道，是本分', '留灯照亮行人，才是用心'],
    ['what is asked, without the joint of the order before', '不要把门关得太早，而是要让读者等到末班车。', null, '不要把门关得太早', '让读者等到末班车'],
    ['what it is said of, over it', '各馆真心爱护馆员，就不是替他开脱，而是替他补课。', '各馆真心爱护馆员', '不是替他开脱', '是替他补课'],
  ])('shows %s', (_, paragraph, title, not, but) => {
    const { title: shown, pairs: [pair] } = shapeOf(paragraph, 'contrast')!
    expect([shown && 'text' in shown ? shown.text : shown, pair!.not.text, pair!.but.text]).toEqual([title, not, but])
  })

  test('in one sentence keeps the case that it is made for', () => {
    expect(shapeOf('我们挑选馆员时，首先不能看字写得好不好，要看心细不细。', 'statement')!.text).toMatchObject({ text: '我们挑选馆员时，首先不能看字写得好不好，要看心细不细' })
  })

  test('in one sentence goes on to what happens at the time that it ends with', () => {
    expect(shapeOf('关门不是结束，而是书房安静下来之后，另一种阅读的开始。', 'statement')!.text).toMatchObject({ text: '关门不是结束，而是书房安静下来之后，另一种阅读的开始' })
  })

  test('is not seen where a change is warned of', () => {
    expect(shapeOf('不要把书房变成摆设。', 'contrast')).toBeUndefined()
  })
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

  test.each([
    ['what an arrow leads to', '夜里也开门吗？→ 开到最后一位读者离开。', '夜里也开门吗？', '开到最后一位读者离开'],
    ['the sentence after the question', '夜里也开门吗？答：开到最后一位读者离开。', '夜里也开门吗？', '开到最后一位读者离开'],
    ['not what is granted or an example', '夜里怎么留住读者？答：当然，腊月里人少。比如去年只来了三位。关键是把灯开得早一些。', '夜里怎么留住读者？', '关键是把灯开得早一些'],
    ['what decides between two', '先修路还是先开馆？答：各馆的情况不一样。因此应当先修路。', '先修路还是先开馆？', '应当先修路'],
    ['how many, where that is asked', '来的人里有多少办了证？答：办证的规矩每年都在变，证是越来越好用的。老街坊大多办了，过路人较少。', '来的人里有多少办了证？', '老街坊大多办了，过路人较少'],
    ['what judges both of two that are quoted', '到底是“先点灯再开门”还是“先开门再点灯”？答：先要看各馆的情况。先点灯再开门、先开门再点灯都行得通，不能两头都不管。', '到底是“先点灯再开门”还是“先开门再点灯”？', '先点灯再开门、先开门再点灯都行得通，不能两头都不管'],
    ['what a view is, not what is to be done', '如何理解书房是老街的眼睛？答：有一篇文章叫《灯下》，写的是老街。书房也是守着老街的人，夜里替街坊看着路。要早一点把门打开才会有人来。', '如何理解书房是老街的眼睛？', '书房也是守着老街的人，夜里替街坊看着路'],
    ['what matters more than what is granted before it', '夜读的前景如何？答：夜读的前景如何，天气自然会有影响，但更要紧的还是门口的那盏灯。', '夜读的前景如何？', '更要紧的还是门口的那盏灯'],
    ['the last clauses of a long question', '与城里那些已经开了几十年、有几十位馆员、还有自己印刷间的老馆比起来，我们书房的长处在哪里？答：长处是离家近。', '我们书房的长处在哪里？', '长处是离家近'],
  ])('may be the heading over their answer, of which stands %s', (_, paragraph, question, answer) => {
    const speech = speechFrom(paragraph)
    const [heading, ...sentences] = speech.outline.opening[0]!.sentences
    const scene = { speech, sentences, heading: unmarked(speech, heading!) }
    const [proposal] = recogniseQuestion(scene)
    expect(proposal!.shape).toMatchObject({ kind: 'question', pairs: [{ question: { text: question }, answer: { text: answer } }] })
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

test('a saying in two balanced halves is a statement', () => {
  expect(shapeOf('馆员有温度，图书馆才有温度。', 'statement')!.text.text).toBe('馆员有温度，图书馆才有温度')
})
