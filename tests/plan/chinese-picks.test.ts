import { describe, expect, test } from 'vitest'
import { messageIn } from '../../scripts/plan/discourse/message.ts'
import { thoughtsOf } from '../../scripts/plan/discourse/thought.ts'
import { canStand } from '../../scripts/plan/condense/fragments.ts'
import { refers } from '../../scripts/plan/condense/pointing.ts'
import { figuresOf } from '../../scripts/plan/graphics/figures.ts'
import { pointsOf } from '../../scripts/plan/graphics/points.ts'
import { stressIn } from '../../scripts/plan/stress.ts'
import { deckOf, slidesOf, speechFrom } from './planned.ts'

function sentencesOf(paragraph: string) {
  const speech = speechFrom(paragraph)
  return { speech, sentences: speech.outline.opening[0]!.sentences }
}

function thoughtsIn(paragraph: string): string[] {
  const { speech, sentences: [sentence] } = sentencesOf(paragraph)
  return thoughtsOf(speech, sentence!).map(({ text }) => text.text)
}

function messageOf(paragraph: string): string | undefined {
  const { speech, sentences } = sentencesOf(paragraph)
  return messageIn(speech, sentences)?.text.text
}

function pointsIn(paragraph: string): string[][] {
  const { speech, sentences } = sentencesOf(paragraph)
  return (pointsOf(speech, sentences, []) ?? []).map(({ lead, points }) => [lead.text, ...points.map(({ text }) => text)])
}

describe('a Chinese thought', () => {
  test('does not stop at what is faced, before what is to be done about it', () => {
    const text = '面对旧码头搬走的货船，面对一天比一天冷清的夜市，书房尤其要留一盏灯，留一壶热水，留一个肯听街坊说话的馆员。'
    expect([canStand('面对旧码头改造搬走的货船'), canStand('面对老街改造，要守住每一盏灯')]).toEqual([false, true])
    expect(messageOf(text)).toMatch(/书房尤其要留一盏灯/)
  })

  test('names nobody with the 其 of 尤其', () => {
    expect([refers('我们尤其需要守夜人'), refers('街坊爱其灯火')]).toEqual([false, true])
  })

  test('is a condition with what follows from it, whatever is added', () => {
    const pair = '守灯人如果盼着船回来，就要先把灯擦亮'
    expect(thoughtsIn(`${pair}，再把临水的窗一扇一扇打开，还要让整条码头从东到西都看得见，不然点得再早也是白点。`)).toContain(pair)
    expect(thoughtsIn(`有人说，${pair}，再把窗打开，不然也是白点。`)).not.toContain(pair)
    expect(thoughtsIn(`${pair}，但擦灯又谈何容易，塔上一共只有三个人。`)).not.toContain(pair)
  })

  test('does not stop behind the first of some short words', () => {
    expect(messageOf('老街馆员队伍把书房的钥匙挂在心上，早早起身，挨家挨户送去新书，让书房的灯光照进每一条巷子，照进每一户人家的窗口和门厅，把旧书换成新书，把冷桌椅换成暖桌椅。')).not.toMatch(/早早起身$/)
  })

  test('is neither of two halves that hold for different ones', () => {
    const text = '对一条街来说，书房是客厅；对一座城来说，书房是灯塔。'
    expect(thoughtsIn(text)).not.toContain('书房是客厅')
    expect(thoughtsIn('一部分人守住了老街的灯火和门面。')).toEqual([])
  })

  test('begins at no member of a row', () => {
    expect(thoughtsIn('高高灯塔，高高书架，高高门槛，高高梦想，彼此照应、缺一不可，其中最要紧的是灯塔。').filter((text) => text.startsWith('高高梦想'))).toEqual([])
  })

  test('is nothing that was only to come about, and nothing of some', () => {
    expect(thoughtsIn('守夜要有人手，力争后年街街有书房，夜读人数有较大增加，街坊满意。')).not.toContain('夜读人数有较大增加')
    expect(thoughtsIn('其中有一部分新馆员怕麻烦，借书证没有核对过，夜里只好重来。')).not.toContain('借书证没有核对过')
  })

  test.each([
    ['新城新街区，对书房工作提出了更高的要求。', '新城新街区，对书房工作提出了更高的设想。'],
    ['聚焦关键任务，抓住重点环节。', '聚焦关键灯塔，抓住重点书架。'],
  ])('weighs little where it could be said of anything: %s', (hollow, telling) => {
    const weight = (text: string): number => {
      const { speech, sentences } = sentencesOf(text)
      return messageIn(speech, sentences)!.weight
    }
    expect(weight(telling) - weight(hollow)).toBeGreaterThan(0.6)
  })
})

describe('a Chinese point', () => {
  test('has below it what is said of it, nothing of the next', () => {
    expect(pointsIn('入冬以来，总馆从早到晚守着老街，建立守夜值班制度，完善流动书车进村路线，请街坊每月来馆里坐一坐，听他们说说想读什么、缺什么，书房里的座位从早到晚没有空过，码头的书架也换上了新买的书，孩子们放学就来排队等着开门，老人们晚饭后常来读报，受到全城街坊的称赞，获得年度书房奖，山上的小馆跟着亮起了灯。')).toEqual([['总馆从早到晚守着老街'], ['建立守夜值班制度'], ['请街坊每月来馆里坐一坐']])
  })

  test('is no end of a sentence beside the head of another', () => {
    expect(pointsIn('馆员们走街串巷，摸清了老街的底数，全力破解书房建设的难题，有了名气。总馆把任务分到每一间书房，列出时间，画好路线，细化值班表，记到每个人。')).toEqual([])
    expect(pointsIn('把夜读活动办得生动。完善山上书房的值班制度。')).toHaveLength(2)
  })

  test('is more than a date', () => {
    expect(pointsIn('11月6日至10日，总馆在码头办了夜读周。完善山上书房的值班制度。').flat()).not.toContain('11月6日至10日')
  })
})

test('a number that is only supposed or unknown is no figure', () => {
  const values = (text: string): string[] => {
    const { speech, sentences } = sentencesOf(text)
    return sentences.flatMap((sentence) => figuresOf(speech, sentence)).map(({ value }) => value.text)
  }
  expect(values('书房藏书达到320万册，我不知道能不能守住27座书房。')).toEqual(['320'])
  expect(values('如果明年不换灯，全市关门的书房达到26座，读者减少3万人。')).toEqual([])
})

test('the stress on a number does not part 个月', () => {
  const { speech, sentences } = sentencesOf('这座书房用了26个月才建成，街坊等得很久。')
  expect(stressIn(speech, sentences[0]!)?.text).toBe('26个月')
})

test('an agenda has all parts that were announced, one of them may begin without its name', () => {
  const told = '老街的书房是街坊一块砖一块砖垒起来的，夜里总有一盏灯亮着，等最后一位读者回家。馆员把每一本书都登记好，放回原来的架子，再去看一看门口的油灯还剩多少油。'.repeat(4)
  const deck = deckOf(`老街书房\n各位老师好。\n今晚我将按照建馆缘起、选址经过、藏书情况、明年打算的顺序汇报\n首先是建馆缘起\n${told}\n${told}\n然后是选址经过\n${told}\n${told}\n接下来是藏书情况\n${told}\n${told}\n接下来要说一说以后，灯还要亮下去。\n${told}\n`)
  expect(slidesOf(deck, 'agenda').map(({ entries }) => entries.map(({ heading }) => heading.text))).toEqual([['建馆缘起', '选址经过', '藏书情况', '明年打算']])
})
