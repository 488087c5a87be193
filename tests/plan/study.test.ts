import { beforeAll, describe, expect, test } from 'vitest'
import type { Deck } from '../../scripts/model/deck.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'
import { slidesOf } from './planned.ts'

const speech = outlineOf(`在少儿阅览室揭牌时的讲话
各位家长：
今天请大家来看看新的少儿阅览室，也听听我们打算怎么办好它，有两点想法同大家交流，讲得不对的地方请批评指正。
一、把书架放低
所谓“慢读角”，就是不催还书的角落。所谓“低书架”，就是孩子站着能看见书名的书架。为什么孩子不爱进来？为什么进来了又待不住？
（一）换书架
书架要换成一米二高的，一共换六十个，木头的，边角要磨圆。
（二）铺地毯
地毯要铺满，鞋子要脱掉，孩子们趴着坐着都能看书。
二、把门开早
早上七点半就开门，送孩子上学的家长顺路可以还书，不用再跑第二趟，晚上也要晚一点关门。
谢谢大家！
`)

describe('a deck to study with', () => {
  let deck: Deck
  beforeAll(() => {
    deck = plan(speech, { purpose: 'study' }).value
  })

  test('asks for the words that the speaker coined, the phrase around them whole', () => {
    const [blank] = slidesOf(deck, 'blank')
    const phrases = blank!.phrases.map(({ before, answer, after }) => `${before?.text ?? ''}[${answer.text}]${after?.text ?? ''}`)
    expect(phrases).toContain('所谓[“慢读角”]，就是不催还书的角落')
    expect(blank!.clicks).toBe(blank!.phrases.length)
  })

  test('has the terms with their meanings, the questions and the parts of the section', () => {
    const titled = (label: string) => deck.slides.filter(({ title }) => title !== null && 'label' in title && title.label === label)
    expect(titled('terms')).toMatchObject([{ cards: [{ lead: { text: '“慢读角”' } }, { lead: { text: '“低书架”' } }] }])
    expect(titled('questions')).toMatchObject([{ points: [{ lead: { text: '为什么孩子不爱进来？' } }, { lead: { text: '为什么进来了又待不住？' } }] }])
    expect(slidesOf(deck, 'recap')[0]!.branches.map(({ heading }) => heading.text)).toEqual(['换书架', '铺地毯'])
  })

  test('says nothing twice: what is added stands silent after its section', () => {
    expect(deck.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('')).toBe(speech.transcript.text)
    for (const slide of slidesOf(deck, 'blank')) expect(slide.seconds).toBe(0)
  })

  test('is the deck for the stage with slides between', () => {
    const stage = plan(speech).value.slides.map(({ kind, title }) => JSON.stringify([kind, title]))
    const study = deck.slides.map(({ kind, title }) => JSON.stringify([kind, title]))
    expect(stage.filter(slide => !study.includes(slide))).toEqual([])
  })
})

describe('a deck to read', () => {
  const long = outlineOf(`在图书馆年会上的讲话
各位同事：
一、把书架放低
书架要低，孩子站着就能看见书名，不用大人来抱。灯光要柔，晚上坐在窗边看书也不会觉得刺眼。桌椅要稳，孩子们跑来跑去碰到了也不会摔倒。
二、把门开早
${'早上七点半就开门，送孩子上学的家长顺路可以还书。'.repeat(30)}
`)

  test('has no dividers, and more words on its slides', () => {
    const [stage, reading] = [plan(long).value, plan(long, { purpose: 'reading' }).value]
    expect(slidesOf(stage, 'divider')).not.toEqual([])
    expect(slidesOf(reading, 'divider')).toEqual([])
    expect(JSON.stringify(reading.slides.map(({ notes: _notes, ...shown }) => shown))).toContain('孩子站着就能看见书名，不用大人来抱')
  })
})

test('a phrase with a blank that was never filled in is no phrase to fill in', () => {
  const text = (number: string): string => `在读书会上的讲话\n各位家长：\n一、把门开早\n今年一共新添了图书${number}册，全部放在低书架上。\n二、把书架放低\n书架要低，孩子才够得着。\n`
  const phrases = (number: string) => slidesOf(plan(outlineOf(text(number)), { purpose: 'study' }).value, 'blank').flatMap((slide) => slide.phrases)
  expect(phrases('1200')).not.toEqual([])
  expect(phrases('1200册、画册__')).toEqual([])
})
