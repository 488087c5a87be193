import { describe, expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

const told = '去年冬天，城北的书房每晚都亮着灯，来的人一天比一天多，坐的地方一天比一天少。'
const rules = ['灯不灭，人不走。', '借书不问来处。', '下雨先收报纸。', '还书的人也要道谢。', '孩子睡着了别叫醒。', '热水要一直烧着。', '桌上不放两本账。', '门口的鞋要摆正。']
const numbered = rules.map((rule, at) => `${at + 1}. ${rule}`)

describe('rules of one sentence each', () => {
  const speech = `夜班的规矩\n一、为什么要有规矩\n${told}\n${told}\n二、规矩有哪些\n${told}\n值夜班的人要记住：\n`

  test('many of them in a row are a list that is read out', () => {
    expect(sectionsOf(`${speech}${numbered.join('\n')}\n`)).toEqual(['一、为什么要有规矩', '二、规矩有哪些'])
  })

  test('a few of them are points', () => {
    expect(sectionsOf(`${speech}${numbered.slice(0, 3).join('\n')}\n`).slice(-3)).toEqual(['  1.灯不灭，人不走。', '  2.借书不问来处。', '  3.下雨先收报纸。'])
  })

  test('points with something said under them stay points', () => {
    expect(sectionsOf(`${speech}${numbered.map(rule => `${rule}\n${told}`).join('\n')}\n`)).toContain('  8.门口的鞋要摆正。')
  })

  test('a speech that is nothing else is divided by them', () => {
    expect(sectionsOf(`夜班的规矩\n${numbered.join('\n')}\n`)).toHaveLength(rules.length)
  })
})

test('clauses of one sentence under a marked heading are a list, however long one of them is', () => {
  const long = `灯光：${'每个月换一次灯泡，先换靠窗的，再换靠门的，'.repeat(7)}换下来的留给修灯的人；`
  const speech = `# 夜班\n\n## 一、缘起\n\n${told}\n\n## 二、办法\n\n${told}\n\n1. 座位：靠窗的留给老人；\n2. ${long}\n3. 热水：一直烧着。\n\n## 三、打算\n\n${told}\n`
  expect(sectionsOf(speech, 'md')).toEqual(['一、缘起', '二、办法', '三、打算'])
})

describe('connectives that divide nothing', () => {
  test('the steps of what is shown', () => {
    const shown = ['首先，我们看一下东馆的借书量，蓝色是白天，红色是晚上。', '接着，再来看看西馆的借书量，晚上比白天还多。', '最后，大家看看流动书车的借书量。']
    const around = ['灯', '书', '椅子', '热水', '门', '窗'].map(thing => `${thing}是街坊捐的，${told}`)
    const speech = [...around, ...shown, ...around.map(line => `到了今年，${line}`)].join('\n')
    expect(sectionsOf(`${speech}\n`).filter(line => /首先|接着|最后/.test(line))).toEqual([])
  })

  test('the parts of a talk that each begin with what is shown', () => {
    const parts = ['首先，我们来看看选址的办法。', '其次，我们来看看选书的办法。', '最后，我们来看看筹款的办法。']
    expect(sectionsOf(`${parts.map(part => `${part}\n${told}\n${told}`).join('\n')}\n`)).toEqual(['首先，我们来看看选址的办法。', '其次，我们来看看选书的办法。', '最后，我们来看看筹款的办法。'])
  })

  test('one that goes on with a sequence before it has begun', () => {
    const speech = [told, '接下来是夜间书房，它开在车站旁边。', told, '首先讲选址。路口人多，车站的人更多。', told, told].join('\n')
    expect(outlineOf(speech).sections.map(({ enumerator }) => enumerator?.text ?? null)).not.toContain('接下来是')
  })
})

test('bullets that stand alone over a paragraph are headings below the one before them', () => {
  const speech = `# 夜里的灯\n\n## 缘起\n\n${told}\n\n### 灯\n\n* 第一盏路灯\n${told}\n\n${told}\n\n* 值夜班的人\n${told}\n\n## 办法\n\n${told}\n\n* 灯\n* 书\n\n${told}\n`
  expect(sectionsOf(speech, 'md')).toEqual(['缘起', '  灯', '    第一盏路灯', '    值夜班的人', '办法'])
})

test('a Chinese numeral is the number of a marked heading, though its siblings have none', () => {
  expect(sectionsOf(`# 夜里的灯\n\n## 缘起\n\n${told}\n\n## 二 办法\n\n${told}\n\n## 一生的灯\n\n${told}\n`, 'md')).toEqual(['缘起', '二办法', '一生的灯'])
})

test('an ordinal before a name in Latin letters needs no comma', () => {
  const speech = '第一个项目 nightlamp，是一盏会记账的灯。它记下谁来过。\n第二个项目 shelfmap，是一张会说话的书架图。它说出书在哪里。'
  expect(sectionsOf(speech)).toEqual(['第一个项目nightlamp，是一盏会记账的灯。>', '第二个项目shelfmap，是一张会说话的书架图。>'])
})

test('a line of two sentences over a list is a heading where its siblings are lines of their own', () => {
  const two = '二、灯是给晚归的人点的，不是给账本点的。我们要把灯点到最后一个人离开，也要让灯下有一杯热水。'
  const speech = `一、什么是夜间书房？\n${told}\n${two}\n第一，灯要亮。${told}\n${told}\n第二，水要热。${told}\n三、谁来值夜班？\n${told}\n`
  expect(sectionsOf(speech)).toContain(two)
})

describe('a document appended to a speech', () => {
  const speech = `一、选址\n${told}\n1、近车站。${told}\n2、近医院。${told}\n二、选书\n${told}\n1、要新。${told}\n2、要全。${told}\n`

  test('under the words that announce material', () => {
    const tree = sectionsOf(`${speech}【参考资料】\n《夜班守则》\n1、灯不灭。${told}\n2、门不锁。${told}\n`)
    expect(tree.slice(-3)).toEqual(['【参考资料】《夜班守则》', '  1、灯不灭。>', '  2、门不锁。>'])
  })

  test('does not keep the speech above it from being divided', () => {
    const talk = ['灯', '书', '椅子', '热水'].map(thing => `书房的${thing}是街坊捐的，${thing}坏了也是街坊来修。没有${thing}的夜里，谁也坐不住。${`${thing}的事，年年都有人问，年年都有人管。`.repeat(14)}`).join('\n')
    expect(outlineOf(`${talk}\n`).sections.length).toBeGreaterThan(1)
    expect(outlineOf(`${talk}\n附件\n夜班守则\n${told}\n`).sections.length).toBeGreaterThan(2)
  })
})

test('parts announced as an order begin where they are taken up', () => {
  const speech = `各位老师好。\n今晚我会按照建馆缘起、选址经过、明年打算的顺序来讲\n首先是建馆缘起\n${told}\n${told}\n然后说选址经过\n${told}\n再说明年打算\n${told}\n`
  expect(sectionsOf(speech)).toEqual(['建馆缘起~', '选址经过~', '明年打算~'])
})

test('a long heading of one sentence over a list is one where its siblings are lines of their own, of two sentences too', () => {
  const long = '三、灯光要照到每一张桌子，热水要送到每一个晚归的人手里；椅子要轻，门要轻，说话要轻，脚步也要轻，让人坐得住。'
  const two = '二、灯是给晚归的人点的，不是给账本点的。我们要把灯点到最后一个人离开。'
  const speech = `一、什么是夜间书房？\n${told}\n${two}\n${told}\n${long}\n第一，灯要亮。${told}\n${told}\n第二，水要热。${told}\n四、谁来值夜班？\n${told}\n五、灯油从哪里来？\n${told}\n`
  expect(sectionsOf(speech)).toEqual(expect.arrayContaining([long, two]))
})

test('lines of their own with which a speaker turns to the next part divide a speech without other marks', () => {
  const speech = `大家好，我是值夜班的人。\n\n首先，我们来看选址\n\n${told}\n\n接着，再说说选书\n\n${told}\n\n${told}街坊都说好。\n\n最后是夜班的安排\n\n${told}到了春天也不散。\n`
  expect(sectionsOf(speech)).toEqual(['选址~', '选书~', '夜班的安排~'])
  expect(sectionsOf(speech.replace('首先，我们来看选址', '我们来选址').replace('最后是', '说说'))).not.toContain('选书~')
  const within = speech.replace(`选书\n\n${told}`, `选书\n\n首先是旧书，${told}\n\n最后，新书由读者自己来挑，挑好了就写在门口的本子上，馆员每周照着去买。`)
  expect(sectionsOf(within)).toEqual(['选址~', '选书~', '夜班的安排~'])
})

test('the number of a marked heading may stand in brackets with its words', () => {
  const speech = `# 夜里的灯\n\n## 【一、缘起】（约 1 分钟）\n\n${told}\n\n## 【二、办法】（约 2 分钟）⭐\n\n${told}\n\n## 【热水】\n\n${told}\n`
  expect(sectionsOf(speech, 'md')).toEqual(['一、缘起', '二、办法', '热水'])
  const timed = `# 夜里的灯\n\n## 【缘起 - 30 秒】\n\n${told}\n\n## 【第一部分：办法】70秒\n\n${told}\n\n## 热水 ⭐⭐\n\n${told}\n`
  expect(sectionsOf(timed, 'md')).toEqual(['缘起', '第一部分：办法', '热水'])
})

test('what an ordinal counts goes with it', () => {
  const { sections } = outlineOf(`第一条线：灯要亮。${told}\n第二条线：水要热。${told}\n第三条线：门要轻。${told}\n`)
  expect(sections.map(({ enumerator, heading }) => [enumerator?.text, heading?.text])).toEqual([['第一条线：', '灯要亮。'], ['第二条线：', '水要热。'], ['第三条线：', '门要轻。']])
})

test('sentences in bold with which paragraphs in a row begin head them, where they are what a part is made of', () => {
  const leads = `**上面一层是窗。** ${told}\n\n**下面一层是桌。** ${told}到了春天也不散。\n\n`
  const speech = (about: string): string => `# 夜里的灯\n\n## 缘起\n\n${told}\n\n## 两层灯\n\n灯有两层。\n\n${leads}${about}## 热水\n\n${told}\n`
  expect(sectionsOf(speech('上面给人看，下面给人坐。\n\n'), 'md')).toEqual(['缘起', '两层灯', '  上面一层是窗。>', '  下面一层是桌。>', '热水'])
  expect(sectionsOf(speech(['灯', '书', '门'].map(thing => `${thing}是街坊捐的，${told}\n\n`).join('')), 'md')).toEqual(['缘起', '两层灯', '热水'])
})

test('what the hall is asked for after the last chapter, addressed once more, stands beside the chapters', () => {
  const chapters = ['缘起', '办法', '打算'].map((name, at) => `${'一二三'[at]!}、${name}\n${told}\n（一）夜里的${name}\n${told}\n（二）白天的${name}\n${told}\n`).join('')
  const wishes = '一是要守时。门开了，灯就要亮。\n二是要守信。灯亮了，人就要在。\n'
  expect(sectionsOf(`各位馆长：\n今天讲三件事。\n${chapters}同志们，书房要靠大家。我提两点希望：\n${wishes}`).slice(-4)).toEqual(['  （二）白天的打算', '…~', '  一是要守时。>', '  二是要守信。>'])
  expect(sectionsOf(`各位馆长：\n今天讲三件事。\n${chapters}书房要靠人守。\n${wishes}`).slice(-2)).toEqual(['    一是要守时。>', '    二是要守信。>'])
})

test('what a speaker counts of his own needs no measure word, and what another counts within it is no member', () => {
  const speech = `一、书房的现状\n${told}\n二、我的两点主张\n我的第一主张是：灯要亮到最后一个人离开。\n${told}\n其中的道理，理由一：夜里路远。\n理由二：家里太挤。${told}\n我的第二点主张是：门要开到最后一班车开走。\n${told}\n`
  const { sections } = outlineOf(speech)
  expect(sections.at(-1)!.children.map(({ enumerator, heading }) => [enumerator?.text, heading?.text])).toEqual([['我的第一主张是：', '灯要亮到最后一个人离开。'], ['我的第二点主张是：', '门要开到最后一班车开走。']])
})
