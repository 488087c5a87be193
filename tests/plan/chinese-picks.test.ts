import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../scripts/plan/graphics/figures.ts'
import { pointsOf } from '../../scripts/plan/graphics/points.ts'
import { stressIn } from '../../scripts/plan/stress.ts'
import { speechFrom } from './planned.ts'

function sentencesOf(paragraph: string) {
  const speech = speechFrom(paragraph)
  return { speech, sentences: speech.outline.opening[0]!.sentences }
}

function pointsIn(paragraph: string): string[][] {
  const { speech, sentences } = sentencesOf(paragraph)
  return (pointsOf(speech, sentences, []) ?? []).map(({ lead, points }) => [lead.text, ...points.map(({ text }) => text)])
}

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
