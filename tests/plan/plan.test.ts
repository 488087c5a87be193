import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Deck } from '../../scripts/model/deck.ts'
import type { Outline } from '../../scripts/model/outline.ts'
import { nameOf } from '../../scripts/plan/names.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { textsOf } from '../../scripts/model/texts.ts'
import { outlineOf } from '../parse/outlined.ts'
import { deckOf, slidesOf } from './planned.ts'

let outline: Outline
let deck: Deck

beforeAll(() => {
  outline = outlineOf(readFileSync('examples/library-network.txt', 'utf8'))
  deck = plan(outline).value
})

describe('the deck of the showcase', () => {
  test('begins with a cover and ends with a close', () => {
    expect(deck.slides[0]!.kind).toBe('cover')
    expect(deck.slides.at(-1)!.kind).toBe('close')
  })

  test('shows every graphic that running text can ask for', () => {
    const kinds = new Set(deck.slides.map(({ kind }) => kind))
    for (const kind of ['agenda', 'divider', 'matrix', 'cards', 'remedy', 'roles', 'chain', 'hub', 'contrast', 'figures', 'quotation', 'statement', 'timeline', 'recap'] as const) {
      expect(kinds, kind).toContain(kind)
    }
  })

  test('draws the four headings of the form 要解决…问题 as one matrix and four problem-and-remedy slides', () => {
    expect(slidesOf(deck, 'matrix')[0]!.rows.map(({ from, to }) => [from?.text, to.text])).toEqual([
      ['空间冷清', '聚人气'],
      ['路途遥远', '零距离'],
      ['藏书陈旧', '换新颜'],
      ['数据分散', '一张网'],
    ])
    expect(slidesOf(deck, 'remedy')).toHaveLength(4)
  })

  test('is sparse: no slide but the agenda and the recap shows more than 110 characters of body', () => {
    for (const slide of deck.slides.filter(({ kind }) => kind !== 'agenda' && kind !== 'recap')) {
      const body = textsOf({ ...slide, title: null, eyebrow: null }).reduce((sum, text) => sum + ('text' in text ? text.text.length : 0), 0)
      expect(body, slide.id).toBeLessThanOrEqual(110)
    }
  })

  test('has plain lists on at most a fifth of its slides', () => {
    expect(slidesOf(deck, 'list').length * 5).toBeLessThanOrEqual(deck.slides.length)
  })

  test('says of every slide why it has its form', () => {
    for (const slide of deck.slides) expect(slide.why, slide.id).not.toBe('')
  })
})

describe('the notes', () => {
  test('joined are the whole cleaned speech, once and in order', () => {
    expect(deck.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')).toBe(outline.transcript.text)
  })

  test('have a click for no more members than appear', () => {
    for (const slide of deck.slides) expect(slide.notes.length - 1, slide.id).toBeLessThanOrEqual(slide.clicks)
  })
})

describe('identity', () => {
  test('gives each slide an id of its own', () => {
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length)
    for (const { id } of deck.slides) expect(id).toMatch(/^s-[0-9a-f]{6}$/)
  })

  test('is the same when the same speech is planned again', () => {
    expect(plan(outline).value).toEqual(deck)
  })

  test('outlives a slide that is tightened, which shows less', () => {
    const target = slidesOf(deck, 'remedy')[0]!
    const tight = plan(outline, { fit: new Map([[target.id, 2]]) }).value
    expect(tight.slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id))
    const shown = tight.slides.find(({ id }) => id === target.id)!
    expect(textsOf(shown).length).toBeLessThan(textsOf(target).length)
  })
})

describe('numbered points without headings', () => {
  const rules = plan(outlineOf(`图书馆借阅规则说明会上的讲话
各位馆长：
一、借阅规则
1、凡持证读者，每人可借图书十册。
2、对逾期不还图书的读者，经馆员三次提醒仍不归还的，应暂停其外借资格。
3、珍贵文献一律在馆内阅览。
二、服务规则
各馆要按时开门，把服务做到读者心里，把书送到街坊手里。`)).value

  test('stand side by side with their numbers, the case over its rule', () => {
    const slide = rules.slides.find((one) => one.kind === 'cards' || one.kind === 'list')!
    const shown = slide.kind === 'cards' ? slide.cards.map(({ mark, lead, points }) => [mark?.text, lead.text, points[0]?.text]) : slide.kind === 'list' ? slide.points.map(({ mark, lead, detail }) => [mark?.text, lead.text, detail?.text]) : []
    expect(shown).toEqual([
      ['1', '凡持证读者，每人可借图书十册', undefined],
      ['2', '对逾期不还图书的读者', '经馆员三次提醒仍不归还的，应暂停其外借资格'],
      ['3', '珍贵文献一律在馆内阅览', undefined],
    ])
  })
})

describe('what is filed behind a talk', () => {
  const talk = '# 谈谈夜里的书房\n\n各位街坊：\n\n## 一、灯\n\n灯要亮到最后一位读者离开，因为白天来不了的人更多，他们下了夜班才有空坐下来读上一个钟头。\n\n## 二、门\n\n门要开得早，也要关得晚。夜里的门，是留给晚归的人的。谢谢大家！'
  const kinds = (text: string): string[] => plan(outlineOf(text, 'md')).value.slides.map(({ kind }) => kind)

  test('comes after the last words, and is in no agenda', () => {
    const { slides } = plan(outlineOf(`${talk}\n\n## 附：备用问答\n\n灯坏了怎么办？请打门上的电话，值班的馆员十分钟就到，带着新灯泡和梯子。`, 'md')).value
    const close = slides.findIndex(({ kind }) => kind === 'close')
    expect(slides[close]).toMatchObject({ thanks: { text: '谢谢大家' } })
    expect(close).toBeLessThan(slides.length - 1)
    expect(slides.flatMap((slide) => slide.kind === 'agenda' ? slide.entries.map(({ heading }) => heading.text) : [])).not.toContain('备用问答')
  })

  test('is nothing where the talk ends with its last part', () => {
    expect(kinds(talk).at(-1)).toBe('close')
  })
})

test('an outline ends with its last point, though nothing stands below it', () => {
  const lines = ['Keep the Lamp Lit', 'I. Why', '  A. Ships come late. They look for the quay.', '  B. Nobody counts them.', 'II. How', '  A. Oil is cheap. Sleep is dear.', '  B. Two keepers share a night.', 'III. End', '  A. Perhaps nobody will come. Even so, I shall keep it lit.']
  const close = plan(outlineOf(lines.join('\n\n'))).value.slides.at(-1)!
  expect(close).toMatchObject({ kind: 'close', text: { text: 'Perhaps nobody will come. Even so, I shall keep it lit' } })
})

test('a few words cut from a long Chinese sentence are no last words', () => {
  const close = plan(outlineOf('在书房会上的讲话\n各位馆员：\n夜里的灯要有人守，白天的书要有人理。\n希望馆员一同出力，在老街的每一个路口，把一间亮到末班车的、人人进得来的街坊夜间书房办起来并一直守下去。')).value.slides.at(-1)!
  expect(close).toMatchObject({ kind: 'close', text: { text: expect.stringMatching(/^(?:希望馆员)?一同出力，在老街的每一个路口，把一间亮到末班车的、人人进得来的街坊夜间书房办起来/) } })
})

test('parts that are counted down are not named beforehand', () => {
  const parts = (numbers: number[]): string => numbers.map((number) => `#${number}: Keep lamp ${number} lit.\n\nA lamp that is lit brings in those who are late, and those who are late bring in the next, as every keeper of a quay has found out.`).join('\n\n')
  const hasAgenda = (numbers: number[]): boolean => plan(outlineOf(`Lamps of the Quay\n\nGood evening.\n\n${parts(numbers)}`, 'md')).value.slides.some(({ kind }) => kind === 'agenda')
  expect(hasAgenda([3, 2, 1])).toBe(false)
  expect(hasAgenda([1, 2, 3])).toBe(true)
})

test('a speech without headings gets a deck all the same', () => {
  const plain = plan(outlineOf('致新馆员\n各位同事：\n欢迎来到图书馆。书在架上是藏品，书在手上才是力量。\n希望大家爱书爱人，谢谢大家！')).value
  expect(plain.slides[0]!.kind).toBe('cover')
  expect(plain.slides.at(-1)).toMatchObject({ kind: 'close', thanks: { text: expect.stringContaining('谢谢大家') } })
})

test('a speech of one sentence has a cover and a close', () => {
  const one = plan(outlineOf('今天的图书馆大会现在开始。')).value
  expect(one.slides.map(({ kind }) => kind)).toEqual(['cover', 'close'])
  expect(one.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')).toBe('今天的图书馆大会现在开始。')
})

describe('a slide that does not fit', () => {
  const sentence = '书房的门，书架上的书，书桌上的灯，都要有人管，有人问，有人记在心上，一天也不能马虎，一点也不能含糊，要让每一个进门的读者都满意而归'

  test('an agenda names its sections in fewer words', () => {
    const speech = Array.from({ length: 8 }, (_, at) => `## ${'一二三四五六七八'[at]}、${at + 1}月要把书房的门开得早一些，把书房的灯点得亮一些\n\n${sentence}。\n`).join('\n')
    const read = outlineOf(`# 书房之夜\n\n${speech}`, 'md')
    const agenda = slidesOf(plan(read).value, 'agenda')[0]!
    const tight = slidesOf(plan(read, { fit: new Map([[agenda.id, 3]]) }).value, 'agenda')[0]!
    expect(tight.entries.length).toBe(agenda.entries.length)
    const letters = (slide: typeof agenda): number => textsOf(slide).reduce((sum, text) => sum + ('text' in text ? text.text.length : 0), 0)
    expect(letters(tight)).toBeLessThan(letters(agenda))
  })

  test('an agenda that nobody could read is left out', () => {
    const speech = Array.from({ length: 40 }, (_, at) => `## Street ${at + 1}\n\nWe open a library here. It has forty seats and a lamp.\n`).join('\n')
    expect(slidesOf(plan(outlineOf(`# Streets\n\n${speech}`, 'md')).value, 'agenda')).toEqual([])
  })
})

describe('what is aside', () => {
  const read = outlineOf('# 书房之夜\n\n## 缘起（约2分钟）\n\n书房开了十年。（掌声）读者多了三成，座位少了，灯也旧了，我们心里都很着急。\n\n## 办法（约3分钟）\n\n要把门开得早一些，把灯点得亮一些，把书送得远一些。\n', 'md')

  test('is on no slide and in the notes', () => {
    const { slides } = plan(read).value
    const shown = slides.flatMap((slide) => textsOf(slide)).map((text) => ('text' in text ? text.text : ''))
    expect(shown.join(' ')).not.toMatch(/掌声|分钟/)
    expect(shown).toContain('缘起')
    expect(slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')).toMatch(/约2分钟[^]*（掌声）/)
  })
})

test('the last words are not a slide of their own before the close', () => {
  const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'.repeat(6)
  const { slides } = deckOf(`在馆长座谈会上的讲话\n各位馆长：\n${more}\n${more}\n书在架上是藏品，书在手上才是力量。`)
  const close = slidesOf({ slides } as Deck, 'close')[0]!
  expect(close.text.text).toBe('书在架上是藏品，书在手上才是力量')
  expect(slidesOf({ slides } as Deck, 'statement').filter(({ text }) => text.at === close.text.at)).toEqual([])
})

test('the last words are not a slide of their own before the recap either', () => {
  const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'.repeat(4)
  const part = (name: string): string => `（一）${name}开门。${more}\n（二）${name}关门。${more}\n`
  const deck = deckOf(`在馆长座谈会上的讲话\n各位馆长：\n一、白天的书房\n${part('早')}二、夜里的书房\n${part('晚')}三、明年的书房\n${part('会')}\n书在架上是藏品，书在手上才是力量。`)
  expect(deck.slides.slice(-2).map(({ kind }) => kind)).toEqual(['recap', 'close'])
  const shown = deck.slides.flatMap((slide) => (slide.kind === 'statement' ? [slide.text.text] : []))
  expect(shown).not.toContain('书在架上是藏品，书在手上才是力量')
})

test('a tree with a bare branch, or of fewer than six leaves, is no recap', () => {
  const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'.repeat(4)
  const part = (name: string): string => `（一）${name}开门。${more}\n（二）${name}关门。${more}\n（三）${name}守灯。${more}\n`
  const kinds = (last: string): string[] => deckOf(`在馆长座谈会上的讲话\n各位馆长：\n一、白天的书房\n${part('早')}二、夜里的书房\n${last}\n愿灯长明。`).slides.map(({ kind }) => kind)
  expect(kinds(part('晚'))).toContain('recap')
  expect(kinds(more)).not.toContain('recap')
})

test.each([
  ['the cause and effect', 'Be bright. Be patient. Be there.\n\nBecause every time you are not, somebody walks home in the dark.'],
  ['the cards', '### Be bright. Be patient. Be there.\n### Because every time you are not, somebody walks home in the dark.'],
])('the last words are not %s right before the close either', (_, end) => {
  const told = 'Every lamp we light keeps a reader from going home early, and every reader who stays brings a neighbour along. '.repeat(5)
  const deck = plan(outlineOf(`# Nights at the branch\n\n## The lamps\n\n${told}\n\n## The rule of the night\n\n${end}\n`, 'md')).value
  const close = deck.slides.at(-1)!
  const before = deck.slides.at(-2)!
  expect(close).toMatchObject({ kind: 'close', text: { text: expect.stringContaining('walks home in the dark') } })
  expect(JSON.stringify({ ...before, notes: [] })).not.toContain('walks home in the dark')
})

test('last words that are set like verse are shown whole', () => {
  const { slides } = deckOf('# 在馆长座谈会上的讲话\n\n各位馆长：\n\n书房办了三年，街坊们每天都来。\n\n愿每一盏灯都\n\n既守得住夜里的书，\n\n也等得到早起的人。\n')
  expect(slidesOf({ slides } as Deck, 'close')[0]!.text.text).toBe('既守得住夜里的书，\n也等得到早起的人')
})

test('sections without a heading have no agenda', () => {
  const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚。'.repeat(8)
  expect(slidesOf(deckOf(`谈读书\n一\n${more}\n二\n${more}\n三\n${more}`), 'agenda')).toEqual([])
})

test('headings that begin alike are told apart by what is their own', () => {
  const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚。'.repeat(8)
  const parts = ['坚持开门办馆', '依靠志愿者', '把书送到门口'].map(words => `办好书房、服务读者，必须${words}。${more}`)
  const outline = outlineOf(`在馆长座谈会上的讲话\n各位馆长：\n${parts.join('\n')}`)
  const speech = speechOf(outline)
  expect(outline.sections.map((section) => nameOf(speech, section, outline.sections).text)).toEqual(['必须坚持开门办馆', '必须依靠志愿者', '必须把书送到门口'])
})

test('last words too many for a page give way to the title', () => {
  const long = `要把书送到${'每一条街、每一个村、每一所学校、'.repeat(8)}每一个等书的人手里。`
  const { slides } = deckOf(`在馆长座谈会上的讲话\n各位馆长：\n今年我们只做一件事，就是把书送出去，送到等书的人手里。\n${long}`)
  const [close] = slidesOf({ slides } as Deck, 'close')
  expect(close!.text.text).toBe('在馆长座谈会上的讲话')
})

test('a page does not end with the words that announce the next one', () => {
  const before = '- 白天要安静：老人在窗下读报纸，孩子在里屋写作业，脚步轻一些。\n- 夜里要亮灯：下晚班的人推门进来，最怕里面黑着。我们最早也是到点就关，结果门口的人越来越少。'
  const deck = deckOf(`谈谈书房\n各位馆长：\n${before}\n第一条要记住的话：\n书房不等于书库。书房真正的意思，是让街坊有一个晚上可以来的地方，而书架和桌椅完全不用改。\n第二条，交了学费才悟到：\n灯光的早晚，是书房的地板。门牌再亮，只要灯关得早，下晚班的人就被那一道黑门挡在外面。\n谢谢大家。`)
  for (const { notes } of deck.slides.slice(1)) expect(notes.map(({ text }) => text).join('').trim()).not.toMatch(/：$/)
})

test('short parts whose names say little are rows with what is said of each', () => {
  const told = ['每一条街上的书房都要有一盏亮到天明的灯', '街坊们必须学会自己选书自己排班自己守夜', '书房必须为末班船上的人一直把门开到深夜', '夜里守灯的经费应该由全镇的街坊一起来出']
  const parts = ['灯光化', '街坊化', '夜间化', '共担化'].map((name, i) => `（${'一二三四'[i]}）${name}\n${told[i]}。`)
  const [page] = slidesOf(deckOf(`谈谈守灯\n各位馆长：\n一、守灯的四件事\n${parts.join('\n')}\n二、守灯的人\n守灯要靠每一位街坊。\n愿灯长明。`), 'matrix')
  expect(page!.rows.map(({ to, gloss }) => [to.text, gloss!.text])).toEqual([['灯光化', told[0]], ['街坊化', told[1]], ['夜间化', told[2]], ['共担化', told[3]]])
})

test('a question goes without those who only wonder', () => {
  const deck = deckOf('在馆长座谈会上的讲话\n各位馆长：\n可能在座的各位都早就感到疑惑，夜里的书房到底开给谁？那天夜里雨很大，渡口没有船，街上没有人，馆里的钟走得很慢，我们几个人围着一盏灯，谁也没有说话，就这样坐到了天亮。\n愿灯长明。')
  expect(slidesOf(deck, 'statement').map(({ text }) => ('text' in text ? text.text : ''))).toContain('夜里的书房到底开给谁？')
})

test('what mends a fault is no line below it', () => {
  const part = (i: number, name: string, told: string): string => `（${'一二三'[i]}）${name}\n${told}`
  const text = `谈谈守灯\n各位馆长：\n一、夜里的三个难处\n${part(0, '灯油贵', '灯油一年比一年贵，守夜的钱却没有多。')}\n${part(1, '人手少', '守夜的人手一直不足，轮不过来。')}\n${part(2, '路太黑', '巷子里的路太黑，老人不敢出门。怎么解决的？要把街灯连到书房门口，让街坊轮流点灯。')}\n二、守灯的人\n守灯要靠每一位街坊。\n愿灯长明。`
  const shown = deckOf(text).slides.filter(({ section }) => section[0] === 1).flatMap((slide) => textsOf({ ...slide, title: null, eyebrow: null })).map((one) => ('text' in one ? one.text : ''))
  expect(shown).toContain('老人不敢出门')
  expect(shown.join()).not.toContain('街灯')
})

test('parts whose names only count are not listed before they are opened', () => {
  const more = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，街坊们都说这是离家最近的学校。'.repeat(8)
  const names = ['第一步改造是把老街上的灯一盏一盏地点亮起来，把路照明，让人看得见门', '第二步改造是把夜里的门打开，把炉子烧热，把水烧开，让晚归的人有处坐', '第三步改造是把人留住，让他们明天还来']
  const deck = deckOf(`谈谈守灯\n各位馆长：\n一、改造分三步走\n${names.map((name, i) => `（${'一二三'[i]}）${name}\n${more}`).join('\n')}\n二、守灯的人\n${more}\n愿灯长明。`)
  const listed = deck.slides.filter(({ kind }) => kind === 'cards' || kind === 'agenda').map((slide) => textsOf(slide).map((text) => ('text' in text ? text.text : '')))
  expect(listed.filter((texts) => texts.includes('第一步改造') && texts.includes('第三步改造'))).toEqual([])
})
