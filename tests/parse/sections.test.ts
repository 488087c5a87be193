import { describe, expect, test } from 'vitest'
import { walk } from '../../scripts/model/outline.ts'
import { outlined, outlineOf, sectionsOf } from './outlined.ts'

describe('levels', () => {
  test('own-line and run-in headings of four styles stand under one another', () => {
    expect(sectionsOf([
      '一、建好书房', '书房是城市的客厅。', '（一）选好址。书房要建在读者身边。', '1．靠近学校。学生放学就能来。', '2．靠近车站。', '（1）不占车道。', '（2）不挡站牌。',
      '（二）配好书。每年要换三成新书。', '二、管好书房', '（一）管好人。馆员要经过培训。', '（二）管好钱。账目要公开。',
    ].join('\n'))).toEqual([
      '一、建好书房', '  （一）选好址。>', '    1．靠近学校。>', '    2．靠近车站。', '      （1）不占车道。', '      （2）不挡站牌。',
      '  （二）配好书。>', '二、管好书房', '  （一）管好人。>', '  （二）管好钱。>',
    ])
  })

  test('a report whose first numbered level is （一） begins with it', () => {
    expect(sectionsOf('（一）去年的工作。书房都开了。\n1、借书多了。\n2、读者多了。\n（二）今年的打算。再开十座。')).toEqual([
      '（一）去年的工作。>', '  1、借书多了。', '  2、读者多了。', '（二）今年的打算。>',
    ])
  })

  test('ordinals and 一是 at the start of paragraphs are levels of their own', () => {
    expect(sectionsOf('一、去年的工作\n第一，书房多了。新开了十座。\n第二，读者多了。来了百万人次。\n二、今年的工作\n一是抓书房。再开十座。\n二是抓活动。每周一次。')).toEqual([
      '一、去年的工作', '  第一，书房多了。>', '  第二，读者多了。>', '二、今年的工作', '  一是抓书房。>', '  二是抓活动。>',
    ])
  })

  test('首先, 其次 and 最后 count when there are two of them', () => {
    expect(sectionsOf('首先，馆舍旧了。墙皮都掉了。\n其次，新书少了。一年只进三百册。\n最后，人手紧了。')).toEqual(['首先，馆舍旧了。>', '其次，新书少了。>', '最后，人手紧了。'])
    expect(sectionsOf('首先，我向大家问好。今天天气很好。\n我们开始吧。')).toEqual([])
  })

  test('topic sentences after a dash are headings until the series ends', () => {
    expect(sectionsOf('一、去年的工作\n——书房多起来了。新开了十座。\n——读者多起来了。来了百万人次。\n这些成绩来之不易，我们要珍惜。\n二、今年的工作\n要再接再厉。')).toEqual([
      '一、去年的工作', '  ——书房多起来了。>', '  ——读者多起来了。>', '  …~', '二、今年的工作',
    ])
  })

  test('Markdown headings rank above numbers', () => {
    expect(sectionsOf('# 开馆致辞\n\n## 缘起\n\n1. 书多了\n\n三年多了两万册。\n\n2. 人多了\n\n读者翻了一番。\n\n## 二、心愿\n\n### （一）读书\n\n多读书。\n', 'md')).toEqual([
      '缘起', '  1.书多了', '  2.人多了', '二、心愿', '  （一）读书',
    ])
  })

  test('a passage that is only set large is no heading', () => {
    expect(sectionsOf('# 开馆致辞\n\n## 缘起\n\n书多了。\n\n#### 馆是大家的馆，书也是大家的书。每一本书用完了都请放回原处，让下一位读者也找得到它；每一盏灯用完了都请随手关上，让下一个夜晚还有光。\n\n## 心愿\n\n多读书。\n', 'md')).toEqual(['缘起', '心愿'])
  })

  test('figures of one line each under marked headings are a list, not sections', () => {
    expect(sectionsOf('# 开馆致辞\n\n## 缘起\n\n带上两样东西：\n\n1. 借书证\n2. 书包\n\n## 心愿\n\n1. 多读\n2. 多写\n\n## 结语\n\n谢谢。\n', 'md')).toEqual(['缘起', '心愿', '结语'])
  })

  test('figures of one line each below a colon are a list, and parts where chapters are numbered', () => {
    const list = '夜里要带两样东西：\n1. 钥匙\n2. 手电筒\n带齐了再出门。'
    expect(sectionsOf(`值夜班的事\n${list}\n谢谢大家。`)).toEqual([])
    expect(outlineOf(`值夜班的事\n${list}`).enumerations.map(({ items }) => items.map(({ text }) => text))).toEqual([['钥匙', '手电筒']])
    expect(sectionsOf(`一、准备\n${list}\n二、巡夜\n走慢一点。`)).toHaveLength(4)
    expect(sectionsOf('今天讲两点：\n1. 多读。书读得越多，眼界越宽。\n2. 多问。问得越多，懂得越快。\n谢谢大家。')).toHaveLength(2)
  })

  test('a heading of Markdown behind a sentence begins its section', () => {
    expect(sectionsOf('# Doors\n\n## Who comes\n\nNurses come after their shift, and drivers before theirs. ## What it costs\n\nLight is cheap, and staff are dear. We count both ## in one book.\n', 'md')).toEqual(['Who comes', 'What it costs'])
  })

  test('figures of one line each in the middle of a long speech are a list that is read out', () => {
    const story = Array.from({ length: 5 }, (_, at) => `On evening ${at + 1} the keeper wrote down who had come, what they had borrowed and how long they had sat under the lamp by the door.`).join('\n\n')
    const list = '1. Bread.\n2. A warm coat.\n3. The key to the reading room.'
    expect(sectionsOf(`# The Keeper\n\n${story}\n\n${list}\n\n${story}`, 'md')).toEqual([])
    expect(sectionsOf(`# The Keeper\n\n${list}`, 'md')).toHaveLength(3)
  })

  test('a numbered line of two sentences is a heading where the others of its list are lines of their own', () => {
    const below = '夜里来的人，白天都有别的事，坐下来读上一个钟头，再走回家去。'
    const text = (second: string): string => ['一、把灯留到最后。', below, `二、${second}`, below, '三、门口要有人。', below].join('\n')
    expect(sectionsOf(text('不为人多添椅子。要为人少留椅子。'))).toEqual(['一、把灯留到最后。', '二、不为人多添椅子。要为人少留椅子。', '三、门口要有人。'])
    expect(sectionsOf(text('不为人多添椅子。去年添了两百把，冬天空着一半，夏天又不够坐，读者只好站在窗边看，站累了就回家去。'))[1]).toBe('二、不为人多添椅子。>')
    expect(sectionsOf(`一、留灯。灯要亮。\n${below}\n二、留椅。椅要稳。\n${below}`)).toEqual(['一、留灯。>', '二、留椅。>'])
  })

  test('so is a line of one long sentence among lines, and any that is set in bold as all of its list are', () => {
    const below = '夜里来的人，白天都有别的事，坐下来读上一个钟头，再走回家去，第二天晚上又来，十年里天天都是这样。'
    const long = '要把书房开到车站和医院的旁边，让晚归的人有地方坐，让陪床的人有书看，让开车的人有水喝，也让值夜班的馆员有一盏自己的灯。'
    expect(sectionsOf(['一、把灯留到最后。', below, `二、${long}`, below, `三、${long}`, below].join('\n'))).toEqual(['一、把灯留到最后。', `二、${long}`, `三、${long}`])
    expect(sectionsOf(['一、把灯留到最后。灯最要紧。', below, `二、${long}`, below].join('\n'))[1]).not.toBe(`二、${long}`)
    const bold = ['先把灯修好。老馆的灯暗，新馆的灯亮，读者都往新馆去。', '再把椅子添够。椅子不够坐，读者只好站在窗边看。']
    expect(sectionsOf(bold.map((words, at) => `**${at + 1}、${words}**\n\n${below}`).join('\n\n'), 'md')).toEqual([`1、${bold[0]}`, `2、${bold[1]}`])
    expect(sectionsOf(`# 书房\n\n${bold.map((words, at) => `**${at + 1}、${words}**`).join('\n\n')}\n\n${below}`, 'md')).toEqual([`1、${bold[0]!.split('。')[0]}。>`, `2、${bold[1]!.split('。')[0]}。>`])
  })

  test('the names of the frame of a talk with a colon are headings, two of them at least', () => {
    const told = '书房开了十年，灯一天也没有灭过。'
    expect(sectionsOf(`夜里的书房\n\n开场白：\n大家好！${told}\n\n主体部分：\n第一，灯要亮。${told}\n第二，门要开。${told}\n\n结束语：\n${told}`)).toEqual(['开场白：', '主体部分：', '  第一，灯要亮。>', '  第二，门要开。>', '结束语：'])
    expect(sectionsOf(`夜里的书房\n\n开场白：\n大家好！${told}\n\n${told}`)).toEqual([])
  })

  test('a clause behind a short one on a line of its own belongs to the heading', () => {
    const told = '书房开了十年，灯一天也没有灭过。'
    expect(sectionsOf(`（一）聚焦选址，在优化布局上持续用力\n${told}\n（二）聚焦服务，在提升质量上持续用力\n${told}`)).toEqual(['（一）聚焦选址，在优化布局上持续用力', '（二）聚焦服务，在提升质量上持续用力'])
  })

  test('lists of figures that begin again are no annex', () => {
    expect(sectionsOf('1、多读。书读得越多，眼界越宽。\n2、多问。问得越多，懂得越快。\n另外还有两个难处要说\n1、人少。夜里只有两个人。\n2、灯暗。老馆的灯该换了。')[0]).toBe('1、多读。>')
  })

  test('headings without a number before the first chapter and after the last stand beside them', () => {
    const [one, two] = ['选址最要紧的是看人流，老人多的地方还要有坡道。', '钱一半来自邻居，每个月底把账贴在门口。']
    expect(sectionsOf(`**引言**\n\n${two}\n\n**一、选址**\n\n${one}\n\n**二、筹款**\n\n${two}\n\n**结束语**\n\n${one}\n`, 'md')).toEqual(['引言', '一、选址', '二、筹款', '结束语'])
  })

  test('small letters and small Roman figures stand below great ones', () => {
    const lines = ['The Night Library', 'I. Who comes', 'A. Nurses come after their shift.', '1. They read.', 'a. Most of them read novels.', 'i. Old ones.', 'ii. New ones.', 'b. Some only sit.', 'B. Drivers come before theirs.', '1. They plan.', '2. They rest.', 'II. What it costs', 'A. Light is cheap.', 'B. Staff are dear.']
    expect(sectionsOf(lines.join('\n')).map(line => line.search(/\S/) / 2)).toEqual([0, 1, 2, 3, 4, 4, 3, 1, 2, 2, 0, 1, 1])
    expect(sectionsOf('A. 选址\n要看人流。\nB. 筹款\n账要贴出来。\na) 灯\n夜里要亮。\nb) 人\n要够。')).toEqual(['A.选址', 'B.筹款', '  a)灯', '  b)人'])
  })

  test('points named in italics are headings, and so are the headings of HTML within Markdown', () => {
    const [one, two, three] = ['Nobody reads in the dark, and nobody walks home in it.', 'They pay for half of it, and they hold the keys.', 'The nurses come at two, when all else is shut.']
    expect(sectionsOf(`# Night Reading\n\n*Light it well.* ${one}\n\n*Know your street.* ${two}\n\n*Stay late.* ${three}\n`, 'md').map(line => line.replace(/\W+$/, ''))).toEqual(['Light it well', 'Know your street', 'Stay late'])
    expect(sectionsOf(`# Night Reading\n\n*Light it well.* ${one}\n\n${two}\n\n*Stay late.* ${three}\n`, 'md')).toEqual([])
    expect(sectionsOf(`# Night Reading\n\n**Light**\n<ul>\n<li>${one}\n<br>\n<b>Street</b>\n<li>${two}\n<br>\n<strong>The Hours</strong>\n<li>${three}\n`, 'md')).toEqual(['Light', 'Street', 'The Hours'])
    expect(sectionsOf(`<h2>Light</h2>\n<p>${one}</p>\n<h2>Street</h2>\n<p>${two}</p>\n<h2>Hours</h2>\n<p>${three}</p>\n`, 'md')).toContain('Street')
  })

  test('the time within which a part is spoken stands for its number', () => {
    const said = '老城区夜里没有安静的地方看书，我们想试一试。'
    expect(sectionsOf(`0:00-0:20 问好\n${said}\n0:20-1:40 为什么\n${said}\n1:40-3:00 怎么办\n${said}`)).toEqual(['0:00-0:20问好', '0:20-1:40为什么', '1:40-3:00怎么办'])
    expect(sectionsOf(`【00:00—00:20】问好\n${said}\n【00:20—01:40】为什么\n${said}\n【01:40—03:00】怎么办\n${said}`)).toHaveLength(3)
  })

  test('words for the last part go on with a written count', () => {
    expect(sectionsOf('一、选址\n要看人流。\n二、筹款\n账要贴出来。\n最后一部分是开门，我们想再请三个人。\n第一，灯要亮。夜里要看得清字。\n第二，人要够。一个人忙不过来。')).toEqual([
      '一、选址', '二、筹款', '最后一部分是开门>', '  第一，灯要亮。>', '  第二，人要够。>',
    ])
    expect(sectionsOf('一、选址\n最后一个难处是人少，夜里只有两个人。\n二、筹款\n账要贴出来。')).toEqual(['一、选址', '二、筹款'])
  })

  test('parts that were announced are found where the first and the last are not named again', () => {
    const text = '各位老师，大家好。\n我的汇报分为四个部分，办书房的缘由，用到的地方，开门的时间以及心得\n老城区夜里没有安静的地方看书。\n关于用到的地方，我们借了三间空房。\n接下来是开门的时间，夜里八点到十二点。\n这一年学到了许多，谢谢大家。'
    expect(sectionsOf(text)).toEqual(['办书房的缘由~', '用到的地方~', '开门的时间~'])
    expect(sectionsOf('我要讲三个方面：灯光、人手、书房\n夜里没有灯，路很黑。\n来的人不多，都在等天亮。')).toEqual([])
  })

  test('numbers under marked headings begin again without an annex', () => {
    const text = '# 开馆致辞\n\n# 缘起\n\n## 为什么\n\n1. 书多了。地方不够。\n\n两万册书没有架子。\n\n2. 人多了。座位不够。\n\n每天有人站着读。\n\n# 小事\n\n先说小事。\n\n## 怎么办\n\n1. 加座位。从阅览室加起。\n\n先加三十个。\n\n2. 加书架。从大厅加起。\n\n再加五十个。\n'
    expect(sectionsOf(text, 'md').filter(line => !/\d/.test(line))).toEqual(['缘起', '  为什么', '小事', '  怎么办'])
  })

  test('headings that are nothing but a number have no words', () => {
    expect(outlineOf('# 谈读书\n\n## 一\n\n书要常读。\n\n## 二\n\n书要细读。\n\n## 三\n\n书要共读。\n', 'md').sections.map(({ enumerator, heading, blocks }) => [enumerator?.text, heading, blocks[0]?.text])).toEqual([
      ['一', null, '书要常读。'], ['二', null, '书要细读。'], ['三', null, '书要共读。'],
    ])
  })

  test('paragraphs that begin again and again alike are the parts of a speech without headings', () => {
    const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'
    const parts = ['坚持开门办馆', '依靠志愿者', '把书送到门口'].map(words => `办好书房、服务读者，必须${words}。${more}\n${more}`)
    const { opening, sections } = outlineOf(['各位读者：', more, ...parts, '谢谢大家。'].join('\n'))
    expect(opening.map(({ text }) => text)).toEqual([more])
    expect(sections.map(({ heading, implicit, blocks }) => [heading?.text, implicit, blocks.length])).toEqual([
      ['办好书房、服务读者，必须坚持开门办馆。', true, 2], ['办好书房、服务读者，必须依靠志愿者。', true, 2], ['办好书房、服务读者，必须把书送到门口。', true, 2],
    ])
  })

  test('so are those that call upon the same people, by their first clause where the sentence is long', () => {
    const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'
    const parts = ['开门办馆，守好书房', '依靠街坊，用好书房', '把书送到每一个村子和每一条街道的家门口，让老人和孩子们不出门也能借到书、还上书、找到人问，天天如此'].map(words => `全体馆员要${words}。${more}`)
    expect(sectionsOf([more, ...parts, '谢谢大家。'].join('\n')).map(line => line.slice(0, 9))).toEqual(['全体馆员要开门办馆', '全体馆员要依靠街坊', '全体馆员要把书送到'])
  })

  test('the turns of two hosts do not divide what headings divide', () => {
    const turns = '女：各位读者，晚上好。\n\n男：欢迎来到开馆之夜。\n\n女：今晚的书房灯火通明。\n\n男：请大家入座。\n\n'
    expect(sectionsOf(`# 开馆之夜主持词\n\n## 开场\n\n${turns}## 朗读\n\n${turns}## 结束\n\n${turns}`, 'md')).toEqual(['开场', '朗读', '结束'])
  })

  test('Finally closes a list of ordinals, and is nothing alone', () => {
    const more = 'We keep the lamps burning every night until ten, and nobody is ever asked to leave before that.'
    expect(sectionsOf(`Opening night\n\nDear readers,\n\nFirst, read. ${more}\n\nSecond, write. ${more}\n\nFinally, share. ${more}\n`, 'md')).toEqual(['First,read.>', 'Second,write.>', 'Finally,share.>'])
    expect(sectionsOf(`Opening night\n\nDear readers,\n\n${more}\n\nFinally, share. ${more}\n`, 'md')).toEqual([])
  })

  test('a few marked headings among more unmarked ones stand on their level, and a term in quotes may begin or end one', () => {
    const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'
    const text = `# 开馆致辞\n\n各位读者：\n\n引言\n\n${more}\n\n### 为什么要“慢读”\n\n${more}\n\n“快读”不是办法\n\n${more}\n\n结语\n\n${more}\n`
    expect(sectionsOf(text, 'md')).toEqual(['引言', '为什么要“慢读”', '“快读”不是办法', '结语'])
  })

  test('a spoken list that is long past has nothing below it', () => {
    const text = ['——要多读。每天一小时。', '——要多写。每天一页纸。', '读书的事就说到这里。', '朋友们！', '图书馆是城市的客厅。', '今年还有三件事要办。', '第一，办好夜读。每周三个晚上。', '第二，办好讲座。每月两场讲座。'].join('\n')
    expect(outlineOf(text).sections.map(({ enumerator, level }) => [enumerator?.text, level])).toEqual([['——', 1], ['——', 1], ['第一，', 1], ['第二，', 1]])
  })

  test('words after the last of several one-paragraph points belong to the section above', () => {
    const [first] = outlineOf('一、要求\n（一）开好门。不能误点。\n（二）管好书。不能丢失。\n（三）待好人。不能冷淡。\n以上三条，馆长要带头做到。\n二、保障\n钱由财政出。').sections
    expect(first?.children.map(child => child.blocks.map(block => block.text))).toEqual([['不能误点。'], ['不能丢失。'], ['不能冷淡。'], ['以上三条，馆长要带头做到。']])
  })

  test('points that go on over paragraphs keep them', () => {
    const [first] = outlineOf('一、要求\n（一）开好门。不能误点。\n节假日也要开门。\n（二）管好书。不能丢失。\n二、保障\n钱由财政出。').sections
    expect(first?.children[0]?.blocks.map(block => block.text)).toEqual(['不能误点。', '节假日也要开门。'])
  })

  test('points that are plain statements have no heading, also the short one among them', () => {
    expect(sectionsOf('一、情况\n1、去年全市书房接待读者三百多万人次，其中少儿读者占了四成，夜间读者占了两成，都比前年多。\n2、借阅图书两百多万册次，流通率比前年高出三个百分点，最受欢迎的是少儿读物和健康读物两类。\n3、投诉少了。')).toEqual([
      '一、情况', '  1、…', '  2、…', '  3、…',
    ])
  })

  test('a heading before a colon is run in', () => {
    expect(sectionsOf('1、借阅规则：每证可借十册。\n2、开放时间：早九点到晚九点。')).toEqual(['1、借阅规则：>', '2、开放时间：>'])
  })
})

describe('other numbers', () => {
  test.each<[string, string, string[]]>([
    ['circled and bracketed signs', '㈠选址\n⒈靠近学校。学生多。\n⒉靠近车站。旅客多。\n㈡选书\n要新。', ['㈠选址', '  ⒈靠近学校。>', '  ⒉靠近车站。>', '㈡选书']],
    ['其一, 其二', '其一，书要新。旧书没人看。\n其二，人要勤。懒人办不好书房。', ['其一，书要新。>', '其二，人要勤。>']],
    ['第一个方面', '第一个方面，抓书。书要新。\n第二个方面，抓人。人要勤。', ['第一个方面，抓书。>', '第二个方面，抓人。>']],
    ['chapters', '第一章 总则\n为了办好书房，制定本办法。\n第二章 附则\n本办法从五月起施行。', ['第一章总则', '第二章附则']],
    ['ordinals within a sentence', '书房的第一个毛病是：开门太晚。上班的人来不了。\n书房的第二个毛病是：关门太早。下班的人来不了。', ['书房的第一个毛病是：开门太晚。>', '书房的第二个毛病是：关门太早。>']],
    ['questions and answers', '问：书房几点关门？\n答：九点。\n问：周末开吗？\n答：开。', ['问：书房几点关门？', '问：周末开吗？']],
    ['四是切实', '一是开好门。要准时。\n二是管好书。要细心。\n三是待好人。要热心。\n四是切实用好钱。要节约。', ['一是开好门。>', '二是管好书。>', '三是待好人。>', '四是切实用好钱。>']],
    ['numbers that count down', '#3: Read more.\n\nBooks are patient.\n\n#2: Read aloud.\n\nVoices are warm.\n\n#1: Read on.\n\nLife is short.', ['#3:Read more.', '#2:Read aloud.', '#1:Read on.']],
  ])('%s', (_, text, tree) => {
    expect(sectionsOf(text)).toEqual(tree)
  })
})

describe('what looks like a heading and is none', () => {
  test.each([
    ['a decimal at the start of a line', '一、去年\n3.5万名读者办了证。\n二、今年\n再办两万个。', ['一、去年', '二、今年']],
    ['a year', '一、去年\n2031年是开馆十周年。\n二、今年\n再办一次。', ['一、去年', '二、今年']],
    ['a lone ordinal', '第一，我要感谢馆员。\n没有他们就没有书房。', []],
    ['rules quoted from somebody else', '第一条：“借书要还。”这是老规矩。\n第二条：“说话要轻。”这也是老规矩。', []],
    ['a sentence that begins with 一是 alone', '一是一，二是二，说话要算数。\n大家记住。', []],
  ])('%s', (_, text, tree) => {
    expect(sectionsOf(text)).toEqual(tree)
  })
})

test.each(['我就讲这些，谢谢大家。', '以上是我的述职，请批评指正。', '最後，敬祝各位身體健康。', '预祝论坛圆满成功！'])('the words with which a speech ends stand behind its last part: %s', (words) => {
  const told = '书房开了十年，灯一天也没有灭过。'
  expect(outlineOf(`一、灯\n${told}\n二、门\n${told}\n${words}`).closing.map(({ text }) => text)).toEqual([words])
})

describe('an appended document', () => {
  const speech = [
    '在馆员大会上的讲话', '各位馆员：', '一、定规矩', '没有规矩就没有书房。', '二、守规矩', '规矩要人人守。',
    '《书房值班办法》', '一、总则', '为了值好班，制定本办法。', '二、附则', '本办法从五月起施行。', '市图书馆', '2031年4月1日',
  ].join('\n')

  test('gets a section of its own, its numbers below it', () => {
    expect(sectionsOf(speech)).toEqual(['一、定规矩', '二、守规矩', '《书房值班办法》', '  一、总则', '  二、附则'])
  })

  test('its signature closes the file, and its numbering is no gap', () => {
    const { value, diagnostics } = outlined(speech)
    expect(value.closing.map(block => block.text)).toEqual(['市图书馆', '2031年4月1日'])
    expect(diagnostics).toEqual([])
  })
})

describe('places', () => {
  test('a section reaches to the next one, enumerator and children included', () => {
    const outline = outlineOf('致辞\n各位馆员：\n一、建书房\n（一）选址。要近。\n（二）选书。要新。\n二、管书房\n要严。\n同志们，让我们一起努力！')
    const texts = [...walk(outline.sections)].map(({ extent }) => outline.transcript.text.slice(...extent))
    expect(texts).toEqual(['一、建书房\n（一）选址。要近。\n（二）选书。要新。', '（一）选址。要近。', '（二）选书。要新。', '二、管书房\n要严。'])
  })
})

describe('numbers that are wrong', () => {
  test('a gap is reported where it is', () => {
    const { diagnostics } = outlined('开馆致辞\n一、建书房\n要近。\n三、管书房\n要严。')
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([['parse/enumerator-gap', [15, 17]]])
  })

  test('a list that counts down has no gaps', () => {
    const more = 'Nobody has ever been asked to leave before the end of a chapter.'
    const { diagnostics } = outlined(`A Library for All\n\nDear readers,\n\nNumber 3: Be kind. ${more}\n\nNumber 2: Be quick. ${more}\n\nNumber 1: Be early. ${more}`)
    expect(diagnostics.filter(({ code }) => code === 'parse/enumerator-gap')).toEqual([])
  })

  test('an announced count that the sections do not bear out is reported', () => {
    const { diagnostics } = outlined('开馆致辞\n下面，我讲三点意见。\n一、建书房\n要近。\n二、管书房\n要严。')
    expect(diagnostics.map(({ message }) => message)).toEqual(['"下面，我讲三点意见。" announces 3 parts, 2 were found.'])
  })
})
