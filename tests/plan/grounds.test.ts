import { describe, expect, it, test } from 'vitest'
import { statementShape, type Draft } from '../../scripts/plan/draft.ts'
import { withGrounds } from '../../scripts/plan/grounds.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { speechFrom } from './planned.ts'

/** A page of the first words of a paragraph, and the next one, on which its last sentence is said. */
function pagesIn(speech: Speech, claim: string): Draft[] {
  const sentences = speech.outline.transcript.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const at = speech.outline.transcript.text.indexOf(claim)
  const page = (text: string, from: number): Draft => ({ ...statementShape(speech.cut(from, from + text.length), 'a sentence that carries the passage'), section: [], eyebrow: null, start: sentences.findLast((sentence) => sentence.at <= from)!.at }) as Draft
  return [page(claim, at), page(sentences.at(-1)!.text.slice(0, -1), sentences.at(-1)!.at)]
}

/** The words of each page, the claim first. */
const shown = (drafts: readonly Draft[]): (string | undefined)[][] => drafts.map((draft) => {
  if (draft.kind === 'claim') return [draft.text.text, ...draft.grounds.map(({ text }) => text)]
  return draft.kind === 'statement' && 'at' in draft.text ? [draft.text.text, ...(draft.gloss === null ? [] : [draft.gloss.text])] : []
})

/** Something said that bears nothing out. */
const told = '前年冬天下了三场大雪，门口的台阶冻得走不了人，值班的老周带着两个志愿者一早就来铲雪，铲到中午才把门打开，进来的第一个人是个放寒假的孩子，手里还提着半袋热包子。'
const snow = 'In the winter before last it snowed three times in one week, and nobody could climb the steps, so old Mr Zhou and two volunteers came at six in the morning with shovels and worked until noon.'
const end = '明年春天我们到海边的三个镇上去走一走。'

const claim = '办好书房，必须先把守夜的人留住'
const first = '夜里的灯必须亮到最后一刻'
const second = '街坊走进书房，必须有一把椅子是热的'

const chinese = (...sentences: string[]): (string | undefined)[] => {
  const speech = speechFrom([claim, ...sentences].map((sentence) => (sentence.endsWith('。') ? sentence : `${sentence}。`)).join('') + end)
  return shown(withGrounds(speech, pagesIn(speech, claim)))[0]!
}

describe('what bears a claim out', () => {
  it('stands below it where much is said over it', () => {
    expect(chinese(first, told, second)).toEqual([claim, first, second])
  })

  it('is not wanted where little is said', () => {
    expect(chinese(first, second)).toEqual([claim])
  })

  test.each([
    ['the view of others', '有些同志认为守夜的人必须一年一换'],
    ['a guess at what the hall thinks', '大家必须相信守夜的人'],
    ['what comes beside it', '必须把门口的台阶也修一修'],
    ['the moment at which it is said', '馆员们即将离开老街，守夜的人必须有一把热椅子'],
    ['what is so of some', '一些书房必须改造'],
    ['the claim once more', '要办好书房，必须先把守夜的人留住'],
  ])('is not %s', (_, sentence) => {
    expect(chinese(sentence, first, told, second)).toEqual([claim, first, second])
  })

  it('is of its paragraph', () => {
    expect(chinese(first, `${told}\n${second}`)).toEqual([claim, first])
  })

  it('is of its matter where a story comes between', () => {
    expect(chinese(first, told, '码头上的路灯必须换成新的')).toEqual([claim, first])
  })

  it('explains it where there is but one', () => {
    expect(chinese(told, second)).toEqual([claim, second])
  })

  it('is what a long order goes on with', () => {
    const order = '我们要把书房办到街坊门口，建立守夜人轮班补休的办法，改造码头和山上的旧书房，打通社区和学校的借书系统，使下夜班的人、赶早集的人和放了学的孩子都能在家门口借到一本想看的书。'
    const speech = { ...speechFrom(order + told + end), isTalk: false }
    expect(shown(withGrounds(speech, pagesIn(speech, '把书房办到街坊门口')))[0]).toEqual(['把书房办到街坊门口', '建立守夜人轮班补休的办法', '改造码头和山上的旧书房', '打通社区和学校的借书系统'])
  })

  it('stands below an English claim, without what is told or announced', () => {
    const grounds = ['Every keeper needs two days of rest', 'A cold stove sends every visitor home again']
    const own = 'A reading room lives by the people who keep it'
    const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${own}. I will come back to the stairs. ${grounds[0]}. ${grounds[1]}. ${snow} The van goes out at six.`, 'md'))
    expect(shown(withGrounds(speech, pagesIn(speech, own)))[0]).toEqual([own, ...grounds])
  })

  it('comes after an English claim: what is said before only leads to it', () => {
    const [before, after, last] = ['Every keeper is on the stairs by six', 'Every keeper needs two days of rest', 'A cold stove sends every visitor home again']
    const own = 'A reading room lives by the keepers who keep it'
    const speech = speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${before}. ${own}. ${after}. ${last}. ${snow} The van goes out at six.`, 'md'))
    const [page, next] = pagesIn(speech, own) as [Draft, Draft]
    const start = speech.outline.transcript.text.indexOf(before!)
    expect(shown(withGrounds(speech, [{ ...page, start }, next]))[0]).toEqual([own, after, last])
  })

  it('stands on no fourth page in a row', () => {
    const speech = speechFrom([claim, first, told, second].join('。') + '。' + end)
    const [page, next] = pagesIn(speech, claim) as [Draft, Draft]
    const [{ kind, ...done }] = withGrounds(speech, [page, next]) as [Draft]
    const pages = withGrounds(speech, [{ kind, ...done } as Draft, { kind, ...done } as Draft, { kind, ...done } as Draft, page, next])
    expect(pages.map((one) => one.kind)).toEqual(['claim', 'claim', 'claim', 'statement', 'statement'])
    expect(shown(pages)[3]).toEqual([claim, first])
  })
})
