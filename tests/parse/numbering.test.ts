import { describe, expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

describe('styles of numbers', () => {
  test.each<[style: string, text: string, tree: string[]]>([
    ['一 with a space', '一　选址\n要近。\n二　选书\n要新。', ['一、选址', '二、选书'].map(line => line.replace('、', ''))],
    ['〔一〕', '〔一〕选址。要近。\n〔二〕选书。要新。', ['（一）选址。>', '（二）选书。>']],
    ['1. below 1、', '1、选址\n1. 近学校\n2. 近车站\n2、选书\n1. 要新\n2. 要全', ['1、选址', '  1.近学校', '  2.近车站', '2、选书', '  1.要新', '  2.要全']],
    ['1.1', '1 选址\n要近。\n1.1 近学校\n学生多。\n1.2 近车站\n旅客多。', ['1选址', '  1.1近学校', '  1.2近车站']],
    ['第一条 in a regulation', '第一章 总则\n第一条　为了办好书房，制定本办法。\n第二条　书房免费开放。\n第二章 附则\n第三条　本办法从五月起施行。', ['第一章总则', '  第一条为了办好书房，制定本办法。', '  第二条书房免费开放。', '第二章附则', '  第三条本办法从五月起施行。']],
    ['第一个问题是', '第一个问题是，书放在哪里？馆里已经没有地方。\n第二个问题是，人从哪里来？馆里已经没有人手。', ['第一个问题是，书放在哪里？>', '第二个问题是，人从哪里来？>']],
    ['I. A. 1. a)', 'A library for all\n\nI. Need\nA. Books cost too much.\n1. Ask any student.\na) Or any parent.\nb) Or any teacher.\n2. Ask any school.\nB. Homes are loud.\nII. Plan\nA. Open at night.\nB. Lend by post.', ['I.Need', '  A.Books cost too much.', '    1.Ask any student.', '      a)Or any parent.', '      b)Or any teacher.', '    2.Ask any school.', '  B.Homes are loud.', 'II.Plan', '  A.Open at night.', '  B.Lend by post.']],
    ['First, Second', 'First, open at night. Readers work by day.\n\nSecond, lend by post. Readers live far away.', ['First,open at night.>', 'Second,lend by post.>']],
    ['what the first story is about', 'The first story is about a boy. He could not read.\n\nHe learned.\n\nMy second story is about a bus. It carried books.', ['The first story is abouta boy.>', 'My second story is abouta bus.>']],
    ['a second place without a first', 'A second place where we fall short is the evening. We close at five.\n\nA third place where we fall short is the winter. We close for good.', ['A second place where we fall short is the evening.>', 'A third place where we fall short is the winter.>']],
    ['一抓 二抓', '一抓选址，把书房建在路口。路口人多。\n二抓选书，让读者自己来挑。读者最懂。', ['一抓选址，把书房建在路口。>', '二抓选书，让读者自己来挑。>']],
    ['其次是 after 首先是', '首先是选址的问题。路口人多。\n其次是选书的问题。读者最懂。', ['首先是选址的问题。>', '其次是选书的问题。>']],
    ['4-1.', '4-1. 选址\n要近。\n4-2. 选书\n要新。', ['4-1.选址', '4-2.选书']],
    ['Lesson one', 'Lesson one: be kind. It costs nothing.\n\nLesson two: be quick. It saves time.', ['Lesson one:be kind.>', 'Lesson two:be quick.>']],
    ['Number one', 'Number one: be kind. It costs nothing.\n\nAnd number two: be quick. It saves time.', ['Number one:be kind.>', 'And number two:be quick.>']],
    ['Rule # 1', 'Rule # 1: Be kind. It costs nothing.\n\nRule # 2: Be quick. It saves time.', ['Rule # 1:Be kind.>', 'Rule # 2:Be quick.>']],
    ['One, two and three', 'One, be kind. It costs nothing.\n\nTwo, be quick. It saves time.\n\nThree, be early. It saves seats.', ['One,be kind.>', 'Two,be quick.>', 'Three,be early.>']],
    ['One and two alone', 'One, of course, is the door. It sticks.\n\nTwo, three readers at most, come before nine. They are patient.', []],
    ['First… and First is', 'First… Be kind. It costs nothing.\n\nSecond… Be quick. It saves time.', ['First…Be kind.>', 'Second…Be quick.>']],
    ['Next after First', 'First, we asked the readers. They wanted light.\n\nNext, we asked the keepers. They wanted sleep.\n\nLast, we asked the neighbours. They wanted quiet.', ['First,we asked the readers.>', 'Next,we asked the keepers.>', 'Last,we asked the neighbours.>']],
    ['Next before Second', 'First, we asked the readers. They wanted light.\n\nNext, we made tea. It was late.\n\nSecond, we asked the keepers. They wanted sleep.', ['First,we asked the readers.>', 'Second,we asked the keepers.>']],
    ['Another after One', 'One lesson of the river is patience. It comes back every spring to where it was.\n\nAnother lesson of the river is salt. It stays in the wood for years and years.\n\nThe last lesson of the river is bread. Bring some with you when you come over.', ['One lesson of the river is patience.>', 'Another lesson of the river is salt.>', 'The last lesson of the river is bread.>']],
    ['Another without One', 'Another lesson of the river is patience. It comes back.\n\nThe boats are old.', []],
    ['First lesson', 'First lesson: be kind. It costs nothing.\n\nSecond lesson: be quick. It saves time.', ['First lesson:be kind.>', 'Second lesson:be quick.>']],
    ['a second that leaves out what it counts', 'The first point is kindness. It costs nothing.\n\nThe second is haste. It saves time.', ['The first point iskindness.>', 'The second ishaste.>']],
    ['a number that goes on in another way', 'The first lesson is kindness. It costs nothing.\n\nNumber two, be quick. It saves time.\n\nThird recommendation: be early. It saves seats.', ['The first lesson iskindness.>', 'Number two,be quick.>', 'Third recommendation:be early.>']],
    ['Finally without a list', 'First, be kind. It costs nothing.\n\nThe readers come at nine.\n\nFinally, let me thank you. It was a long day.', []],
    ['一 with no mark', '书房的三件事\n各位同事：\n一选址，书房要建在路口，路口人多。\n二选书，让读者自己来挑，读者最懂。\n三服务，灯要亮到十点，晚上人多。', ['一选址，书房要建在路口，路口人多。', '二选书，让读者自己来挑，读者最懂。', '三服务，灯要亮到十点，晚上人多。'].map(line => `${line[0]}${line.slice(1)}`)],
    ['1 with a space', '1 选址\n要近学校，学生放学就能来。\n2 选书\n要新，旧书没有人看。', ['1选址', '2选书']],
    ['01 to 10', [...Array(10).keys()].map(at => `${String(at + 1).padStart(2, '0')} 第${at + 1}家书房的夜\n要近学校，学生放学就能来。`).join('\n'), [...Array(10).keys()].map(at => `${String(at + 1).padStart(2, '0')}第${at + 1}家书房的夜`)],
    ['a number of things', '1 选址\n要近学校，学生放学就能来。\n2 选书\n要新，旧书没有人看。\n3 个人捐书四百册', ['1选址', '2选书']],
    ['a name before the dash', '第一，流动书车（大巴）——每天走三个村，把新书送到村口，把看完的旧书再带回城里的总馆。\n第二，夜间书房——设在车站和医院旁边，灯亮到十点，让晚归的人和陪床的人也有地方坐。', ['第一，流动书车（大巴）>', '第二，夜间书房>']],
    ['a dash in a short heading', '第一，书要新——旧书没有人看。\n各馆都要补。\n第二，灯要亮——天黑得早。\n各馆都要修。', ['第一，书要新——旧书没有人看。', '第二，灯要亮——天黑得早。']],
    ['我想说的第一点', '我想说的第一点是选址。路口人多。\n我想说的第二点是选书。读者最懂。', ['我想说的第一点是选址。>', '我想说的第二点是选书。>']],
    ['首先 without a comma', '首先加强选书工作。旧书没有人看，新书才有人借。\n其次是要留住读者 。读者来了还要再来。\n最后要守住安静。书房不是集市。', ['首先加强选书工作。>', '其次是要留住读者。>', '最后要守住安静。>']],
    ['第 1 页 · 选址', '第 1 页 · 选址\n要近学校，学生放学就能来。\n第 2 页 · 选书\n要新，旧书没有人看。\n第 3 页 · 开门\n要早，也要晚。', ['第 1 页·选址', '第 2 页·选书', '第 3 页·开门']],
    ['a name before the sentence', '一、选址缘由，我们在走访中发现，晚归的人没有去处，孩子也没有写字的地方，所以书房建在车站旁边。路口人多。\n二、开门时间，由于读者多在晚上来，我们把灯留到十点，周末再晚一个小时，节日也不关门。晚上人多。', ['一、选址缘由>', '二、开门时间>']],
    ['第二 after 首先', '首先，书要新。旧书没有人看。\n第二，人要勤。懒人办不好书房。\n第三，灯要亮。天黑得早。', ['首先，书要新。>', '第二，人要勤。>', '第三，灯要亮。>']],
    ['首先 that thanks', '首先，我代表市图书馆，向大家表示感谢！大家辛苦了。\n其次，说说书。书要新。', []],
    ['named speakers', '座谈记录\n主持人：书房几点关门？\n林馆长：九点。\n主持人：周末开吗？\n林馆长：开。\n主持人：节日呢？\n林馆长：也开。', ['主持人：书房几点关门？', '主持人：周末开吗？', '主持人：节日呢？']],
    ['two hosts at one text', '书房之夜\n甲：灯亮了。\n乙：门开了。\n合：书房之夜，现在开始！\n甲：春天我们种下一排书架。\n乙：秋天我们收下一屋读者。\n合：请欣赏朗诵《灯》。', []],
    ['（步骤一）', '搬书的工作分为两步，都要在夜里做完。\n（步骤一）从旧馆的账本里抄出每一本书的名字，一个书架一张纸。\n（步骤二）由于账本里的名字不完全一样，所以对照目录再核对一遍。', ['（步骤一）从旧馆的账本里抄出每一本书的名字，一个书架一张纸。', '（步骤二）由于账本里的名字不完全一样，所以对照目录再核对一遍。']],
    ['words in brackets', '図書館の夜\n（はじめに）\n皆さん、夜の図書館へようこそ。今日は三つの話をします。\n（本を選ぶ）\n本は毎年三割を入れ替えます。古い本は学校へ送ります。', ['はじめに', '本を選ぶ']],
  ])('%s', (_, text, tree) => {
    expect(sectionsOf(text)).toEqual(tree)
  })
})

describe('headings without numbers', () => {
  test('lines without an end mark among prose are the first level, the numbers below them the second', () => {
    expect(sectionsOf('在馆长会议上的讲话\n各位馆长：\n今天我讲两件事，都很要紧，请大家记下来，回去以后抓好落实。\n去年的工作\n（一）书房多了。新开了十座，覆盖了所有街道，老城区也有了第一座。\n（二）读者多了。来了百万人次。\n今年的打算\n（一）再开十座。选址要近学校。\n（二）再添新书。每馆一万册。')).toEqual([
      '去年的工作', '  （一）书房多了。>', '  （二）读者多了。>', '今年的打算', '  （一）再开十座。>', '  （二）再添新书。>',
    ])
  })

  test('so are title-case lines without blank lines around them', () => {
    expect(sectionsOf('Reading for Everyone\nGood evening, everyone.\nWe have come to speak about books and those who read them in this town.\nA Library in Every Street\nLast year a million readers came through our doors, more than ever before.\nBooks for the Young\nEvery school shall have a shelf of new books, chosen by the pupils themselves.')).toEqual([
      'A Library in Every Street', 'Books for the Young',
    ])
  })

  test('a list read out once more at the end is no second list', () => {
    const points = ['1. Read more', '2. Read aloud', '3. Read on', '4. Read together']
    expect(sectionsOf(`${points.map(point => `${point}\n\nBooks are patient and wait for you.`).join('\n\n')}\n\nRemember these:\n\n${points.join('\n\n')}\n\nThank you.`)).toEqual(['1.Read more', '2.Read aloud', '3.Read on', '4.Read together'])
  })

  test('numbers that count paragraphs right through the document are no headings', () => {
    const paragraph = (at: number): string => `${at}. Every reader may borrow ten books at a time. The period is four weeks, and it can be renewed once.`
    const lines = Array.from({ length: 14 }, (_, at) => paragraph(at + 1))
    lines.splice(7, 0, 'Returning Books')
    lines.splice(0, 0, 'Borrowing Books')
    expect(sectionsOf(`An Address on the Library Rules\nGood evening, everyone.\n${lines.join('\n')}`)).toEqual(['Borrowing Books', 'Returning Books'])
  })

  test('a few numbers that run through the headings of an address count its paragraphs, whatever a page sets above each', () => {
    const paragraph = (at: number): string => `{:start="${at}"}\n${at}. ${at % 2 ? 'The lamps burn late.' : 'Readers come from every street.'} We count them every evening, and the number grows with each winter that we stay open.\n\n`
    const part = (name: string, ...numbers: number[]): string => `**${name}**\n\n${numbers.map(paragraph).join('')}`
    const address = `---\ntitle: Lamps for the Harbour\n---\n\n${part('Introduction', 1, 2)}${part('Lamps and Readers', 3, 4, 5)}${part('Conclusion', 6, 7)}`
    expect(sectionsOf(address, 'md')).toEqual(['Introduction', 'Lamps and Readers', 'Conclusion'])
  })

  test('bold numbers above numbered paragraphs count alone, and head them', () => {
    const paragraph = (at: number): string => `${at}. Readers come from every street of the harbour. We count them every evening, and the number grows with each winter.\n\n`
    const part = (name: string, ...numbers: number[]): string => `**${name}**\n\n${numbers.map(paragraph).join('')}`
    expect(sectionsOf(`# Lamps for the Harbour\n\n${part('1. Where We Stand', 1, 2)}${part('2. Lamps and Readers', 3, 4)}${part('3. What We Ask', 5, 6)}`, 'md')).toEqual(['1.Where We Stand', '2.Lamps and Readers', '3.What We Ask'])
  })

  test('what the first part is called stands beside the bold numbers after it, and Roman numerals above figures that run through them', () => {
    const told = 'Readers come from every street of the harbour, and we count them every evening.\n\n'
    expect(sectionsOf(`# Lamps\n\n**Introduction**\n\n${told}**1. The Lamp**\n\n${told}**2. The Door**\n\n${told}**Conclusion**\n\n${told}`, 'md')).toEqual(['Introduction', '1.The Lamp', '2.The Door', 'Conclusion'])
    const numbered = (at: number): string => `${at}. ${told}`
    expect(sectionsOf(`${numbered(1)}${numbered(2)}I. Lamps\n\n${numbered(3)}${numbered(4)}II. Doors\n\n${numbered(5)}${numbered(6)}`)).toEqual(['I.Lamps', 'II.Doors'])
  })

  test('parts that are announced and never named again begin where they are first spoken of', () => {
    expect(sectionsOf('今天我的展示分为三个部分——书房的难处、解决办法和明年打算。\n大家都知道，书房的难处在哪里。地方小，人手少。\n第一个问题，大家可能都想过，书放在哪里？每年进书三千册，馆里早就放不下了，只好堆在走廊里、楼梯下，连值班室也堆满了，读者要找一本书得翻上半天，馆员看着也着急，却一点办法都没有。\n第二个问题，人从哪里来？\n对这些，我们有解决办法。\n首先，我来介绍一下流动书车，它每天走三个村，把书送到家门口，一年跑了上万公里，送出图书五万多册，深受各村老人和孩子们的欢迎。\n接着是夜间书房，我们把它开到了地铁站里，下班的人顺路就能借书还书。\n明年，我们还有新的打算。')).toEqual([
      '书房的难处~', '  第一个问题，书放在哪里？', '  第二个问题，人从哪里来？', '解决办法~', '  首先，流动书车', '  接着是夜间书房', '明年打算~',
    ])
  })

  test('points told at length within a paragraph are sections, a short count is none', () => {
    const long = '书房开了十年，来过的人都说好，可是要把它办下去，光靠热心还不够，还要有规矩、有章法、有人管，这些年我们吃过不少亏，也学会了不少东西，今天都告诉大家。'
    expect(sectionsOf(`体会\n各位同事：\n我有两点体会，第一点就是“多问”，${long}第二点就是信任，${long}`)).toEqual(['第一点就是“多问”', '第二点就是信任'])
    expect(sectionsOf('体会\n各位同事：\n我有两点体会，第一点就是多问，第二点就是多学。')).toEqual([])
  })
})

describe('scripts that count slides', () => {
  test('the number of a slide is a mark, not part of its heading', () => {
    expect(sectionsOf('# 书房之夜\n\n## 第 1 页｜缘起（约 1 分钟）\n\n大家好。\n\n## 第 2 到 3 页：办法\n\n先开门。\n', 'md')).toEqual(['第 1 页｜缘起', '第 2 到 3 页：办法'])
    expect(sectionsOf('# 书房之夜\n\n## ① 0:00–0:40 ｜ 灯\n\n大家好。\n\n## ② 0:40–1:30 ｜ 人（约 0:50）\n\n再说人。\n', 'md')).toEqual(['①灯', '②人'])
    const [first] = outlineOf('# Night\n\n## Slide 1: Why\n\nWe are late.\n\n## Slide 2: How\n\nWe open.\n', 'md').sections
    expect([first?.enumerator?.text, first?.heading?.text]).toEqual(['Slide 1:', 'Why'])
    const [name] = outlineOf('# Nets\n\n## P2P networks\n\nThey are flat.\n\n## Servers\n\nThey are not.\n', 'md').sections
    expect(name?.heading?.text).toBe('P2P networks')
  })

  test('首先 under one heading and 其次 under another are no list', () => {
    expect(sectionsOf('# 书房\n\n## 缘起\n\n首先，我向大家问好。今天天气很好，来的人也多。\n\n## 办法\n\n其次，我们要开门。早九点到晚九点，天天如此。\n', 'md')).toEqual(['缘起', '办法'])
  })

  test('the titles of the pictures head a talk that has no other headings', () => {
    const talk = ['Why we are late', 'What it costs', 'What to do'].map(title => `![${title}](x.png)\n\nReaders come after work. They find the door shut, and go home again.\n`).join('\n')
    expect(sectionsOf(`# The night branch\n\n${talk}`, 'md')).toEqual(['Why we are late', 'What it costs', 'What to do'])
  })
})

describe('lists that are written in two ways', () => {
  test('a lone number goes on with the list before it', () => {
    expect(sectionsOf('一、选址\n1. 近学校\n学生放学就能来。\n2. 近车站\n旅客顺路就能来。\n（3）近菜场\n老人买菜就能来。\n二、选书\n要新。')).toEqual(['一、选址', '  1.近学校', '  2.近车站', '  （3）近菜场', '二、选书'])
  })

  test('a spoken ordinal goes with the written number before it', () => {
    const [first] = outlineOf('1. 首先，书要新。旧书没有人看。\n2. 其次，人要勤。懒人办不好书房。').sections
    expect([first?.enumerator?.text, first?.heading?.text]).toEqual(['1. 首先，', '书要新。'])
  })

  test('short points of one paragraph are a list, and parts where the count goes on below', () => {
    const points = '第一，书要新，旧的每年换掉三成。第二，人要勤，开门前半个钟头到。'
    expect(sectionsOf(`各位馆员：\n办书房有三条。\n${points}第三，灯要亮，坏了当天就修。\n谢谢大家。`)).toEqual([])
    expect(sectionsOf(`各位馆员：\n办书房有三条。\n${points}\n第三，灯要亮。坏了当天就修。`)).toHaveLength(3)
  })

  test('ordinals told one by one within other numbers only count', () => {
    const long = '书房开了十年，来过的人都说好，可是要把它办下去，光靠热心还不够，还要有规矩、有章法、有人管，这些年我们吃过不少亏。'
    expect(sectionsOf(`一、要求\n今天讲要求。第一，开门要准时。${long}第二，关门要准时。${long}\n二、保障\n钱由财政出。\n三、时限\n年底完成。`)).toEqual(['一、要求', '二、保障', '三、时限'])
  })
})

describe('a long first sentence', () => {
  test('is a heading in the company of headings', () => {
    const long = '书要全，不能只有小说，也要有科学、历史和地方的资料，让每一个进门的读者都找得到自己要的那一本。'
    expect(sectionsOf(`1. 书要新。旧书没有人看。\n2. ${long}今年各馆都要补。\n3. 书要好找。架上要有标牌。\n4. 书要干净。每周擦一次。`)).toEqual(['1.书要新。>', `2.${long}>`, '3.书要好找。>', '4.书要干净。>'])
  })
})

describe('a first sentence of plain points', () => {
  const said = '书房开了三年，来的人一年比一年多，借出去的书一年比一年厚，门口的灯一夜比一夜亮。'.repeat(6)
  const points = ['三年来我们从每一座书房的开门和关门里明白了一个道理，办好书房、留住读者、守住街区，必须依靠每一位走进来的志愿者', '三年来我们从每一座书房的开门和关门里明白了一个道理，办好书房、留住读者、守住街区，开门的时间是最要紧的一件事情']

  test('is a heading where each is a passage', () => {
    expect(sectionsOf(points.map(point => `——${point}。${said}`).join('\n'))).toEqual(points.map(point => `——${point}。>`))
  })

  test('its first clause is, where it is too long', () => {
    const long = '，让晚归的人也能进门，让孩子有地方坐，让老人有一盏看得清的灯，让每一位读者都有一张自己的桌子，也让街区有一个说话的地方，有一处安静的角落'
    expect(sectionsOf(['书房的根本是开放', '灯要留到最后一个人'].map(topic => `——${topic}${long}。${said}${said}`).join('\n'))).toEqual(['——书房的根本是开放>', '——灯要留到最后一个人>'])
  })

  test('and none where each is a remark', () => {
    expect(sectionsOf(points.map(point => `——${point}。书房开了三年。`).join('\n'))).toEqual(['——…', '——…'])
  })
})

describe('labels in bold', () => {
  test('head the paragraphs that they begin, two of them at least', () => {
    expect(sectionsOf('# 书房须知\n\n**开放时间：** 各馆每天早九点到晚九点，周末照常。\n\n**借书规则：** 每证可借十册，四周还，可以续借一次。\n', 'md')).toEqual(['开放时间：>', '借书规则：>'])
    expect(sectionsOf('# The night branch\n\n**Opening hours.** We open from nine to nine, on weekends too.\n\n**Borrowing.** Every card takes ten books for four weeks.\n', 'md')).toEqual(['Opening hours.>', 'Borrowing.>'])
  })

  test('are no words that are only said with force', () => {
    expect(sectionsOf('# 书房\n\n**书在手上才是力量。** 这句话大家都记得，今天再说一遍，因为它要紧。\n\n**灯亮着，人就来。** 这句话是老馆长说的，我们也要记住它。\n', 'md')).toEqual([])
  })

  test('said three times are marks of the script', () => {
    const part = (at: number): string => `第${at}段讲的是书房怎样开门，怎样关门，怎样把书送到读者手里。`
    expect(sectionsOf(`书房之夜\n各位同事：\n${[1, 2, 3].map(at => `画面说明\n${part(at)}`).join('\n')}`)).toEqual([])
  })
})

describe('ordinals that count nothing', () => {
  const more = '书房开了十年，来过的人都说好，可是要把它办下去，光靠热心还不够。'
  test('things that are not of one kind make no list', () => {
    expect(sectionsOf(`书房\n各位同事：\n第一个五年计划是成功的。${more}\n${more}\n第二个办公室呢，还空着。${more}`)).toEqual([])
  })

  test('首先 leads to 第二 in its own section, whatever another section has', () => {
    expect(sectionsOf(`一、选址\n首先，要近。${more}\n第二，要亮。${more}\n二、选书\n第一，要新。${more}\n第二，要全。${more}`)).toEqual(['一、选址', '  首先，要近。>', '  第二，要亮。>', '二、选书', '  第一，要新。>', '  第二，要全。>'])
  })

  test('an ordinal after a number that says what it counts belongs to the heading', () => {
    expect(sectionsOf('一、定位\n1、第一个定位：书房是什么？\n书房是家门口的学校。\n2、第二个定位：书房为了谁？\n书房为了街坊。')).toEqual(['一、定位', '  1、第一个定位：书房是什么？', '  2、第二个定位：书房为了谁？'])
  })
})

describe('labels', () => {
  test('that count headings are marks', () => {
    expect(sectionsOf('# 书房之夜\n\n## 内容区 1 · 缘起\n\n大家好。\n\n## 内容区 2 · 办法\n\n先开门。\n', 'md')).toEqual(['内容区 1 ·缘起', '内容区 2 ·办法'])
  })

  test('with which all paragraphs of a section begin are its parts', () => {
    expect(sectionsOf('一、设计\n选址：书房都建在路口，离学校和车站不过五分钟，下班就能到。\n灯光：每张桌子都有一盏台灯，光线不刺眼，夜里也看得清楚。\n二、经费\n钱由财政出。')).toEqual(['一、设计', '  选址：>~', '  灯光：>~', '二、经费'])
  })
})

describe('lists that are no sections', () => {
  test('clauses of one sentence', () => {
    expect(sectionsOf('図書館の夜\n皆さん、貸し出しが減った理由は、\n①場所が遠い、\n②本が古い\nといったものです。本は毎年三割を入れ替えます。')).toEqual([])
  })

  test('the turns of somebody whose name stands before each in bold', () => {
    const turn = (at: number): string => `${at}、读者提问：书房几点关门，周末开不开，节日开不开，下雨开不开？\n\n**林馆长：**九点关门，天天都开，下雨也开，下雪也开。\n`
    expect(sectionsOf([1, 2, 3, 4, 5].map(turn).join('\n'), 'md').some(line => line.includes('林馆长'))).toBe(false)
  })
})

test('three announced places, the second and third counted, begin where they are counted', () => {
  const more = 'We keep the lamps burning every night until ten, and nobody is ever asked to leave before that.'
  expect(sectionsOf(`I want to talk today about three places where we can begin--in our streets, in our schools, and in our homes.\n\nMost of you live in a street. ${more}\n\nA second place where we can begin is in our schools. ${more}\n\nA third place to begin is at home. ${more}`)).toEqual(['in our streets~', 'in our schools~', 'in our homes~'])
})

test('the parts that a class outline names on plain lines stand above its numbers, and what its template calls the steps is a cue', () => {
  const outline = 'Subject: Lamps\n\nIntroduction\n\nAttention getter: Who has read by a lamp this week?\n\nThesis: Today you hear why a lamp matters.\n\nBody\n\n1. "Lamps are cheap."\n    a. "Why is that? Because nobody wants them."\n    b. "One costs a coin, and it lasts for ten winters."\n\nTransition: So much for the price.\n\n1. Lamps are kind.\n\nConclusion\n\nClincher: Keep yours on.\n\nWorks Cited\n\nUse MLA format\n'
  expect(sectionsOf(outline, 'md')).toEqual([
    'Introduction', 'Body', '  1."Lamps are cheap."', '    a."Why is that? Because nobody wants them."', '    b."One costs a coin, and it lasts for ten winters."', '  1.Lamps are kind.', 'Conclusion',
  ])
  expect(outlineOf(outline, 'md').transcript.asides.map(({ text }) => text)).toEqual(['Attention getter:', 'Thesis:', 'Transition:', 'Clincher:'])
})

test('a first figure among paragraphs whose list breaks off there is no section', () => {
  const told = '街角的灯亮到深夜，值夜班的人路过就进来坐一会儿，看几页书再走，一年到头都是这样。'
  const list = (second: string): string => `第一部分 目标\n${told}\n我们的目标是\n1. 灯要亮：${told}\n${second}门要开：${told}\n第二部分 办法\n${told}\n办法有两个\n1. 点灯\n${told}\n2. 开门\n${told}\n`
  expect(sectionsOf(list('')).join(' ')).not.toContain('灯要亮')
  expect(sectionsOf(list('2. '))).toContain('    1.灯要亮：>')
})

test('a part that is counted twice has one name', () => {
  const told = '灯要亮到最后一个读者离开，门要开到末班车到站，椅子要留给走累了的人坐一坐。'
  expect(sectionsOf(`一、开场\n${told}\n二、第一部分：老街\n${told}\n三、第二部分：渡口\n${told}`)).toEqual(['一、开场', '二、第一部分：老街', '三、第二部分：渡口'])
  expect(outlineOf(`一、开场\n${told}\n二、第一部分：老街\n${told}\n三、第二部分：渡口\n${told}`).sections.map(({ heading }) => heading!.text)).toEqual(['开场', '老街', '渡口'])
})
