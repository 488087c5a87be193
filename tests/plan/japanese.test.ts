import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Deck } from '../../scripts/model/deck.ts'
import { textsOf } from '../../scripts/model/texts.ts'
import { isPatter } from '../../scripts/plan/japanese/lexicon.ts'
import { lineOf, trimmedOf } from '../../scripts/plan/japanese/line.ts'
import { nameOf } from '../../scripts/plan/japanese/name.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { clean } from '../../scripts/clean/clean.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { read } from '../../scripts/read/read.ts'
import { outlineOf } from '../parse/outlined.ts'
import { slidesOf } from './planned.ts'

const speechIn = (sentence: string): Speech => speechOf(outlineOf(`本棚のはなし\n${sentence}\n夜の図書室はにぎやかです。`))

async function deckIn(file: string): Promise<Deck> {
  return plan(parse(clean((await read(`tests/fixtures/japanese/${file}`)).value).value).value).value
}

const wordsOn = (deck: Deck): string[] => deck.slides.flatMap((slide) => textsOf(slide).flatMap((text) => (text !== null && 'text' in text ? [text.text] : [])))

function firstOf(sentence: string): { speech: Speech, passage: { text: string, at: number, span: readonly [number, number] } } {
  const speech = speechIn(sentence)
  const at = speech.outline.transcript.text.indexOf(sentence)
  return { speech, passage: speech.cut(at, at + sentence.length) }
}

describe('an ending is cut off and never rewritten', () => {
  test.each([
    ['本棚を毎晩開けてしまうんです。', '本棚を毎晩開けてしまう'],
    ['次に、灯りの暗さです。', '灯りの暗さ'],
    ['夜の開館を実施しました。', '夜の開館を実施'],
    ['子どもが増えたことがわかりました。', '子どもが増えた'],
    ['本棚は高くありません。', '本棚は高くありません'],
    ['本棚は足りませんでした。', '本棚は足りませんでした'],
    ['静かな部屋を目指しました。', '静かな部屋を目指しました'],
    ['子どもが本を読んだ。', '子どもが本を読んだ'],
  ])('%s', (sentence, line) => {
    const { speech, passage } = firstOf(sentence)
    expect(trimmedOf(speech, passage as never).text).toBe(line)
  })
})

describe('a line ends with its verb and keeps what it depends on', () => {
  test.each([
    ['棚を低くしましたが、子どもの手はまだ届きません。', 16, '子どもの手はまだ届きません'],
    ['灯りを置けば、夜でも本が読めます。', 12, null],
    ['本棚は、去年の冬に低くなりました。', 12, null],
    ['赤い棚、青い棚を置きました。', 8, null],
  ])('%s', (sentence, width, line) => {
    const { speech, passage } = firstOf(sentence)
    expect(lineOf(speech, passage as never, width)?.text ?? null).toBe(line)
  })
})

test.each(['実際にお見せします。', '理由は3つあります。', '目次はこのようになっております。', 'まちの本棚でした。', 'ご清聴ありがとうございました。', 'それでは見ていきましょう。', '何かご質問等ありましたら、お願いいたします。'])('patter: %s', (sentence) => {
  expect(isPatter(sentence)).toBe(true)
})

test.each(['本棚は道具です。', '棚を低くしました。', '1つ目は、灯りの暗さです。'])('no patter: %s', (sentence) => {
  expect(isPatter(sentence)).toBe(false)
})

test.each([
  ['よかったことは3つあります。', 'よかったこと'],
  ['困ったことも正直にお話しします。', '困ったこと'],
  ['棚が減った理由は様々あります。', '棚が減った理由'],
])('the name of %s', (sentence, name) => {
  const { speech, passage } = firstOf(sentence)
  expect(nameOf(speech, passage as never, 18).text).toBe(name)
})

describe('a talk with steps, members and a last slogan', () => {
  test('every member that is counted off stands on one page with what comes of it', async () => {
    const [list] = slidesOf(await deckIn('shared-umbrellas.md'), 'list')
    expect(list?.points.map(({ lead, detail }) => [lead.text, detail?.text])).toEqual([
      ['傘は返ってくるということ', '貸し出した傘の96%が一週間以内に戻りました'],
      ['店どうしの会話', '傘を数えるために、隣の店の人と毎朝話すようになりました'],
      ['雨の日の売り上げ', '去年の梅雨は前の年より18%増えました'],
    ])
  })

  test('starred steps are a chain', async () => {
    const [chain] = slidesOf(await deckIn('shared-umbrellas.md'), 'chain')
    expect(chain?.steps.map(({ lead }) => lead.text)).toEqual(['駅の棚', '登録', '返却'])
  })

  test('a problem stands beside its answer', async () => {
    const [remedy] = slidesOf(await deckIn('shared-umbrellas.md'), 'remedy')
    expect([remedy?.problems, remedy?.remedies].map((side) => side?.map(({ text }) => text))).toEqual([['駅前の商店街では、雨の日の客足が晴れの日の半分に減ります'], ['傘を貸し出す棚を駅の出口に置きました']])
  })

  test('the slogan closes the deck', async () => {
    expect(slidesOf(await deckIn('shared-umbrellas.md'), 'close')[0]?.text.text).toBe('商店街を「雨の日に避ける場所」から「雨の日に寄る場所」へ')
  })

  test('neither a note of the script nor patter is on a page', async () => {
    expect(wordsOn(await deckIn('shared-umbrellas.md')).filter((text) => /原稿|約|★|お見せ|ありがとう|3つあります|まちの傘でした/.test(text))).toEqual([])
  })
})

describe('a report without headings', () => {
  test('its parts are those that the speaker comes to by name', async () => {
    const [agenda] = slidesOf(await deckIn('night-allotment.txt'), 'agenda')
    expect(agenda?.entries.map(({ heading }) => heading.text)).toEqual(['活動の背景', '対策の内容', '効果の確認', '今後の予定'])
  })

  test('what was stands beside what is, in words and in numbers', async () => {
    const [change] = slidesOf(await deckIn('night-allotment.txt'), 'change')
    expect(change?.pairs.map(({ subject, from, to }) => [subject?.text, from.text, to.text])).toEqual([
      [undefined, '一人が一区画に水をまいていました', '当番が十二区画を受け持ちます'],
      ['水やりの時間', '9時間', '2時間'],
    ])
  })

  test('circled numbers are members and no headings', async () => {
    const [cards] = slidesOf(await deckIn('night-allotment.txt'), 'cards')
    expect(cards?.cards.map(({ lead }) => lead.text)).toEqual(['水道が二か所しかないこと', '全員が同じ時間に来ること', 'ホースの片付けに時間がかかること'])
  })

  test('memos, doubts of readers and marks of slides stay off the pages', async () => {
    const deck = await deckIn('night-allotment.txt')
    expect(wordsOn(deck).filter((text) => /memo|見積もり|合っているか|P-0/.test(text))).toEqual([])
  })
})

test('every word of the fixtures on a page is cut from the speech', async () => {
  for (const file of ['shared-umbrellas.md', 'night-allotment.txt']) {
    const speech = readFileSync(`tests/fixtures/japanese/${file}`, 'utf8').replace(/\s/g, '')
    expect(wordsOn(await deckIn(file)).map((text) => text.replace(/\s/g, '')).filter((text) => !speech.includes(text))).toEqual([])
  }
})
