import { describe, expect, test } from 'vitest'
import { proposalsOf } from '../../scripts/plan/graphics/all.ts'
import { recogniseFrames } from '../../scripts/plan/graphics/frames.ts'
import { recogniseMeasures } from '../../scripts/plan/graphics/measures.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { slogan } from '../../scripts/plan/closing.ts'
import { messageIn } from '../../scripts/plan/discourse/message.ts'
import type { Recogniser, Scene } from '../../scripts/plan/proposal.ts'
import { speechFrom } from './planned.ts'

function sceneOf(paragraph: string): Scene {
  const speech = speechFrom(paragraph)
  return { speech, sentences: speech.outline.opening[0]!.sentences, heading: null }
}

/** What a recogniser shows of a paragraph: the leads, or both sides of each row. */
function shownBy(recognise: Recogniser, paragraph: string): string[] {
  return recognise(sceneOf(paragraph)).flatMap(({ shape }) =>
    shape.kind === 'matrix' ? shape.rows.map(({ from, to }) => `${from?.text} -> ${to.text}`) : shape.kind === 'cards' ? shape.cards.map(({ lead }) => lead.text) : shape.kind === 'list' ? shape.points.map(({ lead }) => lead.text) : [])
}

describe('clauses of one frame', () => {
  test('stand side by side, also the one that begins within its clause or with a word that adds it', () => {
    expect(shownBy(recogniseFrames, '你可以选择点亮一盏灯，你可以选择守住一扇门，你也可以选择留下一本书。')).toEqual(['你可以选择点亮一盏灯', '你可以选择守住一扇门', '你也可以选择留下一本书'])
    expect(shownBy(recogniseFrames, '老街坊都自觉地爱护书架，自觉地看管灯火，自觉地打扫院子。')).toEqual(['自觉地爱护书架', '自觉地看管灯火', '自觉地打扫院子'])
  })

  test('go on in the next sentence', () => {
    expect(shownBy(recogniseFrames, '三年里灯一直亮着，照亮了老街的清晨，照亮了老街的黄昏。照亮了晚归的路口，照亮了早起的窗台。')).toEqual(['照亮了老街的清晨', '照亮了老街的黄昏', '照亮了晚归的路口', '照亮了早起的窗台'])
  })

  test('stand in rows where all turn at one word', () => {
    expect(shownBy(recogniseFrames, '人们会因为书旧而远离书架，会因为灯暗而远离书桌，会因为人少而远离书房。')).toEqual(['会因为书旧 -> 远离书架', '会因为灯暗 -> 远离书桌', '会因为人少 -> 远离书房'])
  })

  test('are not shown without what is so instead of them', () => {
    expect(shownBy(recogniseFrames, '办书房不能只靠热情，不能只靠拨款，不能只靠名气，而要靠日日开门。')).toEqual([])
  })
})

describe('measures of one sentence', () => {
  test('are what one and the same has done', () => {
    expect(shownBy(recogniseMeasures, '灯火书房点亮了老街的夜晚，留住了年轻的读者，带动了周围的店铺。')).toEqual(['点亮了老街的夜晚', '留住了年轻的读者', '带动了周围的店铺'])
  })

  test('stand under the first where it is followed by three', () => {
    expect(shownBy(recogniseMeasures, '各馆要坚持为读者办馆的方向，完善夜间开放的制度，健全读者荐书的机制，扩大流动书车的线路。')).toEqual(['完善夜间开放的制度', '健全读者荐书的机制', '扩大流动书车的线路'])
  })

  test('are left to the other sentences of a paragraph that says more', () => {
    const others = '老街的书房办了十年。码头的书房去年才开门。山上的书房还在等路修通，等了一个冬天又一个春天。每一座书房背后都有一群守灯的人。'
    expect(shownBy(recogniseMeasures, `${others}完善夜间制度，健全荐书机制，扩大书车线路。`)).toEqual([])
  })
})

test('words that a speech returns to weigh more than what is said by the way', () => {
  const speech = speechFrom('书房确实有着温暖的一面，夜里也亮着灯。路上有几家旧店铺。书房确实有着安静的一面，进门只听见翻书的声音。书房确实有着热闹的一面，周末坐满了孩子。')
  const message = messageIn(speech, speech.outline.opening[0]!.sentences)
  expect(message!.text.text).toMatch(/^书房确实有着/)
})

test('members between semicolons agree in what all of them come to', () => {
  const shown = proposalsOf(sceneOf('白天讲故事、教手工，留住了带孩子的读者；夜里亮着灯、烧着水，留住了下晚班的读者；周末办集市、放电影，留住了爱热闹的读者。'))
    .flatMap(({ shape }) => (shape.kind === 'cards' ? [shape.cards.map(({ lead }) => lead.text)] : []))
  expect(shown).toContainEqual(['留住了带孩子的读者', '留住了下晚班的读者', '留住了爱热闹的读者'])
})

test.each([
  ['A town that reads late is a town that lasts. The views of this evening are mine alone and not necessarily the library’s.', 'A town that reads late is a town that lasts'],
  ['A town that reads late is a town that lasts. I thank the ferrymen for their patience.', 'A town that reads late is a town that lasts'],
  ['A town that reads late is a town that lasts. Let me add a few remarks in Mandarin.', 'A town that reads late is a town that lasts'],
])('the last words are not for whom one speaks, whom one thanks or what comes next: %s', (text, last) => {
  const speech = speechOf(outlineOf(`On lamps\n\n${text}`))
  expect(slogan(speech, speech.outline.transcript.paragraphs.at(-1)!.sentences).text.text).toBe(last)
})

test('the last words are what a wide English sentence says before it goes on', () => {
  const line = 'You have learnt to keep a lamp alight on any coast that will ever need one as the nights grow long'
  const speech = speechOf(outlineOf(`On lamps\n\nThe quay is dark. ${line}, and with the papers that the harbour office hands to you this evening you will be welcome in every town which the night boats of this country still call at.`))
  expect(slogan(speech, speech.outline.transcript.paragraphs.at(-1)!.sentences).text.text).toBe(line)
})

test('the last words are the whole row with which the last sentence ends', () => {
  const speech = speechFrom('愿各位走出这扇门的时候带着一句话，那就是：不让灯火熄灭，不让大门关上，不让书本蒙尘！')
  expect(slogan(speech, speech.outline.opening[0]!.sentences).text.text).toBe('不让灯火熄灭，不让大门关上，不让书本蒙尘')
})
