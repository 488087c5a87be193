import { describe, expect, test } from 'vitest'
import { shapeOf, texts } from './shapes.ts'

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

  test('an effort against a problem is no problem', () => {
    expect(shapeOf('拿出守夜的劲头，盯住借书难、还书难这些老问题，努力找到新办法，全力把书添齐。比如，开放时间关系到每一位读者，必须多方商量，真正解开书房开放的难题。', 'remedy', '要破难题')).toBeUndefined()
  })
})

describe('roles', () => {
  test('are not those who all do one thing together', () => {
    expect(shapeOf('总馆负责守灯，分馆负责守灯，社区负责守灯。', 'roles')).toBeUndefined()
    expect(shapeOf('总馆负责选书，分馆负责借书，社区负责开门。', 'roles')).toBeDefined()
  })

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
    '健全旧书循环利用的办法，抓好采、编、借。',
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

test('members counted off are cards with a lead and a line', () => {
  const shape = shapeOf('一是配齐人员，每个分馆有一名专职馆员；二是提升能力，每年轮训一遍；三是完善激励，职称评定予以倾斜。', 'cards')
  expect(texts(shape!.cards.map(({ lead }) => lead))).toEqual(['配齐人员', '提升能力', '完善激励'])
})

test('tasks named one by one are cards under their name', () => {
  const shape = shapeOf('今天会议的主要任务是总结书房建设，分析存在问题，部署明年工作。', 'cards')
  expect((shape!.title as { text: string }).text).toBe('主要任务')
  expect(texts(shape!.cards.map(({ lead }) => lead))).toEqual(['总结书房建设', '分析存在问题', '部署明年工作'])
})
