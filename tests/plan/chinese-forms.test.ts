import { describe, expect, test } from 'vitest'
import { spokenIn, walk } from '../../scripts/model/outline.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { concretenessOf } from '../../scripts/plan/condense/concrete.ts'
import { linesOf } from '../../scripts/plan/condense/lines.ts'
import { shortOf } from '../../scripts/plan/condense/short.ts'
import { messageIn } from '../../scripts/plan/discourse/message.ts'
import { moveOf } from '../../scripts/plan/discourse/move.ts'
import { pointsOf } from '../../scripts/plan/graphics/points.ts'
import { thoughtOf } from '../../scripts/plan/thought.ts'
import { refrainOf } from '../../scripts/plan/refrain.ts'
import { outlineOf } from '../parse/outlined.ts'
import { shapeOf, texts } from './forms/shapes.ts'
import { deckOf, speechFrom } from './planned.ts'

describe('figures of a Chinese paragraph', () => {
  const figuresOf = (paragraph: string): (string | null)[][] => shapeOf(paragraph, 'figures')?.figures.map(({ subject, value, unit, change }) => texts([subject, value, unit, change])) ?? []

  test.each([
    ['a number before a short noun takes it along', '新建3座书屋，培训45名馆员。', [['新建', '3', '座书屋', null], ['培训', '45', '名馆员', null]]],
    ['before a long one it counts that, and the verb is its remark', '新增80个街角流动借阅点，开放12间老街深夜自习小屋。', [['街角流动借阅点', '80', '个', '新增'], ['老街深夜自习小屋', '12', '间', '开放']]],
    ['at the head of a clause it stands over what so many did', '120户街坊参加共读，16座书房完成改造。', [['街坊参加共读', '120', '户', null], ['书房完成改造', '16', '座', null]]],
    ['several in a clause are told apart', '全市办起读书会120场、流动书展38次，增长12%。', [['全市办起读书会', '120', '场', null], ['流动书展', '38', '次', '增长12%']]],
    ['how great it is goes with the number', '书房的读者多达130位，夜里还有40位。', [['书房的读者', '130', '位', null], ['夜里', '40', '位', null]]],
    ['what a number is of all stands beside it', '分馆借书42万册，占全市三成，到馆读者31万人。', [['分馆借书', '42', '万册', '占全市三成'], ['到馆读者', '31', '万人', null]]],
  ])('%s', (_, paragraph, figures) => {
    expect(figuresOf(paragraph)).toEqual(figures)
  })

  test.each([
    ['two that share one name', '书房和书屋分别达到42家、31家。'],
    ['a stretch of time', '主要街区10分钟到馆，夜里2小时送书。'],
    ['a telephone number', '优化12345借书热线，开通96110送书专线。'],
  ])('are not %s', (_, paragraph) => {
    expect(figuresOf(paragraph)).toEqual([])
  })
})

test.each([
  ['a month before a colon', '2031-02：码头书房开门；2031-05：夜读点通电；2031-09：书车上路。', ['2031-02', '2031-05', '2031-09']],
  ['a year with a space', '2029 年码头书房开门；2030 年夜读点通电；2031 年书车上路。', ['2029 年', '2030 年', '2031 年']],
])('a timeline tells %s', (_, paragraph, dates) => {
  expect(shapeOf(paragraph, 'timeline')!.events.map(({ when }) => when.text)).toEqual(dates)
})

test('what is concluded from two sides belongs to neither', () => {
  const items = speechFrom('从城里看，书房多，灯也亮。从乡下看，书房少，路又远。对此，我们必须把书送到村口。').outline.enumerations.find(({ marker }) => marker === '从…看')!.items
  expect(items.map(({ text }) => text)).toEqual(['从城里看，书房多，灯也亮', '从乡下看，书房少，路又远'])
})

describe('the cover of a speech without a title', () => {
  const again = (words: string): string => `办好${words}要有灯。街坊说${words}好，孩子们盼着${words}早点开。${words}不能只在城里，${words}还要到村口。${words}靠大家。`

  test('names what the speech comes back to', () => {
    const deck = deckOf(`各位馆长：\n${again('流动书车夜读点')}`)
    expect(deck.slides[0]!.title).toMatchObject({ text: '流动书车夜读点' })
  })
})

test('numbers stand under the field that they open with, where nothing more telling heads them', () => {
  const { slides } = deckOf(`在馆长座谈会上的讲话\n各位馆长：\n夜读方面，老街书房接待读者三万人，码头书房接待学生八千人，山上书房接待游客五千人。\n明年春天我们要到海边的三个镇上去走一走，看看那里的渡口和灯塔。\n谢谢大家。`)
  const page = slides.find(({ kind }) => kind === 'figures' || kind === 'bars')
  expect(page?.title).toMatchObject({ text: '夜读方面' })
})

describe('a line says more', () => {
  test.each([
    ['that names an act', '开设夜读小屋', '提高夜读质量'],
    ['that names its members', '办好书展、夜读、故事会', '办好各类活动'],
    ['that counts', '新增学位20万个', '新增更多学位'],
    ['that puts something where it counts', '将夜读纳入考核', '加大夜读工作力度'],
    ['that names its object by a quoted word', '提升“一键借书”能力', '提升综合借书能力'],
    ['that is done for somebody', '为盲人读书讲报', '发挥阵地作用'],
    ['that tells what is done, not by what means', '把书送进老院子', '利用街道各方面的资源'],
  ])('%s', (_, more, less) => {
    expect(concretenessOf(more)).toBeGreaterThan(concretenessOf(less))
  })
})

describe('clauses that begin alike', () => {
  const leadsOf = (paragraph: string): (string | null)[] => {
    const shape = shapeOf(paragraph, 'cards') ?? shapeOf(paragraph, 'list')
    return shape === undefined ? [] : texts(shape.kind === 'cards' ? shape.cards.map(({ lead }) => lead) : shape.points.map(({ lead }) => lead))
  }

  test.each([
    ['a row', '馆员的本事，用耳朵听街坊需求，用双脚走大街小巷，用心写好每张书卡。', ['用耳朵听街坊需求', '用双脚走大街小巷', '用心写好每张书卡']],
    ['a row that begins within a clause', '希望各位馆员用耳朵听需求，用双脚走街巷，用心写书卡。', ['用耳朵听需求', '用双脚走街巷', '用心写书卡']],
    ['what is learnt of one who was named', '我们要学习他把灯守到天亮的耐心，学习他捡起每一张旧书卡的细心，学习他把座位让给孩子的爱心。', ['学习他把灯守到天亮的耐心', '学习他捡起每一张旧书卡的细心', '学习他把座位让给孩子的爱心']],
    ['any deed three times over', '今后三年，守住老街的书房，守住码头的书房，守住山上的书房。', ['守住老街的书房', '守住码头的书房', '守住山上的书房']],
    ['whom each is for', '我们做了三件小事，为老人念报纸，为孩子讲故事，为盲人录有声书。', ['为老人念报纸', '为孩子讲故事', '为盲人录有声书']],
  ])('%s', (_, paragraph, leads) => {
    expect(leadsOf(paragraph)).toEqual(leads)
  })

  test.each(['用耳朵听需求，用双脚走街巷。', '以书会友，以便街坊往来，以免冷清。', '街坊正在织成以码头为起点，以书房为驿站，以老街为依托的夜读路网。'])('are no row: %s', (paragraph) => {
    expect(leadsOf(paragraph)).toEqual([])
  })
})

describe('names that are listed in full', () => {
  const hubOf = (paragraph: string): (string | null)[][] => {
    const shape = shapeOf(paragraph, 'hub')
    return shape === undefined ? [] : [texts([shape.title as { text: string } | null]), texts(shape.members.map(({ lead }) => lead))]
  }

  test.each([
    ['after a colon that counts them', '书房的家底有三样：旧书、老灯、木桌。', ['旧书', '老灯', '木桌']],
    ['in quotation marks, counted after', '“灯火”、“书香”、“人情”，就是老街的三大法宝。', ['灯火', '书香', '人情']],
    ['after a colon that counts them, though they tell what is done', '街坊的盼望有三样：灯不灭、门开着、书常新。', ['灯不灭', '门开着', '书常新']],
    ['after a word that opens a list', '书房的设施包括木桌、台灯、屏风、暖炉。', ['木桌', '台灯', '屏风', '暖炉']],
  ])('%s', (_, paragraph, members) => {
    expect(hubOf(paragraph)[1]).toEqual(members)
  })

  test('stand under what they are', () => {
    expect(hubOf('“灯火”、“书香”、“人情”，就是老街的三大法宝。')[0]).toEqual(['老街的三大法宝'])
  })

  test.each(['书房的家底有四样：旧书、老灯、木桌。', '我们买了旧书、老灯、木桌，又请来了老师傅，还添了三间夜里也开门的大屋子。'])('are no set: %s', (paragraph) => {
    expect(hubOf(paragraph)).toEqual([])
  })
})

test('tasks named after a colon stand side by side, what they are for is left out', () => {
  const shape = shapeOf('这次聚会的任务，就是：完成选址工作，建立读者名册，成立街坊书会，以便早日开门。', 'cards')
  expect(texts(shape!.cards.map(({ lead }) => lead))).toEqual(['完成选址工作', '建立读者名册', '成立街坊书会'])
})

test('somebody by name who is in charge is an actor', () => {
  const shape = shapeOf('小周负责选书买书，老秦负责修灯守夜，阿梅负责带孩子们读书。', 'roles')
  expect(texts(shape!.roles.map(({ who }) => who))).toEqual(['小周', '老秦', '阿梅'])
})

describe('points of a Chinese passage', () => {
  const leadsOf = (paragraph: string): (string | null)[] => {
    const speech = speechFrom(paragraph)
    return texts(pointsOf(speech, speech.outline.opening[0]!.sentences, [])?.map(({ lead }) => lead) ?? [])
  }

  test('of sentences with like heads are these heads', () => {
    expect(leadsOf('守住老街书房，灯要亮到十点。守住码头书房，船工随到随读。守住山上书房，冬天备好炭火。')).toEqual(['守住老街书房', '守住码头书房', '守住山上书房'])
  })

  test('of one long order are its clauses', () => {
    const leads = leadsOf('办好今年的书房工作，要在街坊们的支持下，建立街坊选书会，开设盲人有声阅览室，把流动书车开进每个山村，修订夜间开放时间表，组织中学生暑期荐书，将旧书捐赠纳入学校课程，邀请老师傅上门修书，设立码头二十四小时还书箱，办好一年一度的老街书市，让每一条街巷都有书声，让每一位街坊都有书读。')
    expect(leads.length).toBeGreaterThanOrEqual(3)
  })
})

describe('what a speech without headings returns to', () => {
  const refrainIn = (text: string): (string | null)[] => {
    const speech = speechOf(outlineOf(`在书房纪念会上的发言\n各位街坊：\n${text}`))
    const { opening, sections, closing } = speech.outline
    return texts(refrainOf(speech, [...opening, ...[...walk(sections)].flatMap(({ blocks }) => blocks), ...closing].filter((block) => spokenIn([block]).length > 0)))
  }

  test('are the thoughts of the paragraphs that begin alike', () => {
    const told = '老秦来书房那年，街上还没有路灯。他从码头借来一盏马灯，挂在门口的槐树上，每天天黑就点着，下雨天也不落下。街坊们慢慢知道，灯亮着，门就开着。'
    const text = [told, told.replace('来书房', '到码头'), told.replace('街上', '巷子里'), '我们要学习老秦守灯的耐心。他一守就是三十年，没有一天不在。', '我们要继承老秦选书的眼光。他选的书，街坊都爱看。', '我们要记住老秦待人的热心。谁来了都有一杯热茶。'].join('\n')
    expect(refrainIn(text)).toEqual(['我们要学习老秦守灯的耐心', '我们要继承老秦选书的眼光', '我们要记住老秦待人的热心'])
  })

  test('is nothing where two paragraphs begin alike', () => {
    expect(refrainIn('我们要学习老秦守灯的耐心。他一守就是三十年。\n我们要继承老秦选书的眼光。他选的书，街坊都爱看。\n书房还在那里。灯也还亮着。')).toEqual([])
  })
})

test.each([
  ['what is said of a topic stays with it', '埋头选书，是打地基；抬头看人，才是盖房子。', ['埋头选书，是打地基', '抬头看人，才是盖房子']],
])('of members side by side %s', (_, paragraph, leads) => {
  expect(texts(shapeOf(paragraph, 'cards')!.cards.map(({ lead }) => lead))).toEqual(leads)
})

test('a condition of which only the words before tell what it is stands for nothing', () => {
  const speech = speechFrom('我们先问街坊要不要夜灯。如果要，就把灯留下。如果有，就不需要再添新灯了。')
  expect(messageIn(speech, speech.outline.opening[0]!.sentences)?.text.text).not.toMatch(/^如果有/)
})

test('a line that says the head once more with stress is no line below it', () => {
  const speech = speechFrom('全力维护读者权益。切实维护好广大读者的权益，建立夜间借书登记制度。')
  const [head, told] = speech.outline.opening[0]!.sentences
  expect(texts(linesOf(speech, [told!], { count: 2, width: 22, shown: [head!] }))).toEqual(['建立夜间借书登记制度'])
})

test.each([
  ['模板化管理是新馆员快速成长的法宝', '模板化管理'],
  ['街坊们最想要的是一盏不灭的灯和一把不收的椅子', '一盏不灭的灯和一把不收的椅子'],
])('the short form names what a heading is about: %s', (heading, name) => {
  const speech = speechFrom(`${heading}。`)
  const at = speech.outline.transcript.text.indexOf(heading)
  expect(shortOf(speech, speech.cut(at, at + heading.length), 12).text).toBe(name)
})

test.each([
  ['场景 B：夜里的书房要留人', '夜里的书房要留人'],
  ['流动书车：平时不开，集日才开到镇口', '流动书车'],
  ['对夜归的街坊和读者，可免费续借', '对夜归的街坊和读者'],
  ['夜里留灯的做法不是一家的习惯，而是全城的约定', '夜里留灯的做法'],
  ['在夜里的书房中，灯和书架都要常新', '灯和书架都要常新'],
])('the short form of %s is %s', (heading, name) => {
  const speech = speechFrom(`${heading}。`)
  const at = speech.outline.transcript.text.indexOf(heading)
  expect(shortOf(speech, speech.cut(at, at + heading.length), 10).text).toBe(name)
})

test('of two things that are both wanted neither is the short form', () => {
  const heading = '既要有老街的旧书，也要有城里的新书'
  const speech = speechFrom(`${heading}。`)
  const at = speech.outline.transcript.text.indexOf(heading)
  expect(shortOf(speech, speech.cut(at, at + heading.length)).text).toBe(heading)
})

test.each([
  ['书房的日子也不完全是热闹的，守灯的却总是老秦。', 'granted'],
  ['书房的日子也不完全是热闹的。', 'granted'],
  ['以上就是我的汇报，谢谢大家。', 'aside'],
] as const)('%s', (text, move) => {
  expect(moveOf({ text, after: '' })).toBe(move)
})

const LONG = '如果“三年之前”点亮老街书房和老街灯笼是值得夸奖的，那么，我们用旧书来重开码头上的新书屋和新茶馆也是值得夸奖的。'

test('a condition is not shown without what follows from it', () => {
  const shown = thoughtOf({ speech: speechFrom(LONG), sentences: [], heading: null }, speechFrom(LONG).outline.opening[0]!.sentences)
  expect(shown.text).not.toMatch(/^如果[^，]*$/)
})

describe('members and events are told by what they alone say', () => {
  const cardsOf = (paragraph: string): (string | null)[] => texts(shapeOf(paragraph, 'cards')?.cards.map(({ lead }) => lead) ?? [])

  test('no example and no day is a member', () => {
    expect(cardsOf('现在的问题很清楚：比如，有的书房开门太晚；有的书房灯光太暗；有的书房新书太少。')).not.toContain('比如')
    expect(cardsOf('上个月有两件事，7月8日，书房换上了新灯；7月16日，码头来了新书。')).not.toContain('7月8日')
  })

  test('as whom somebody speaks needs what he says', () => {
    const shape = shapeOf('我很感激街坊，作为馆长，你们让我看到了灯光；作为邻居，你们让我想起了从前；作为读者，你们让我爱上了旧书。', 'cards')
    for (const { lead, points } of shape?.cards ?? []) if (/^作为/.test(lead.text)) expect(points).toHaveLength(1)
  })

  test('dates do not share what they tell', () => {
    const shape = shapeOf('1981年，通过街坊捐书，办起了第一座书房；1998年，通过街坊捐书，点亮了码头的灯；2011年，通过街坊捐书，建成了山上的分馆。', 'timeline')
    expect(texts(shape?.events.map(({ what }) => what) ?? [])).toEqual(['办起了第一座书房', '点亮了码头的灯', '建成了山上的分馆'])
  })
})

test('how often something was said is no source of it', () => {
  const shape = shapeOf('老馆长对于夜里的灯高度重视，反复强调，“灯要亮到最后一个读者离开，门要开到最后一班船靠岸”。', 'quotation')
  expect(shape?.source?.text).not.toBe('反复')
})
