import { describe, expect, test } from 'vitest'
import { moveOf } from '../../scripts/plan/discourse/move.ts'
import { messageIn } from '../../scripts/plan/discourse/message.ts'
import { hasSubject } from '../../scripts/plan/discourse/subject.ts'
import { thoughtsOf } from '../../scripts/plan/discourse/thought.ts'
import { recogniseEnumeration } from '../../scripts/plan/graphics/enumeration.ts'
import { leadInOf, withOtherHalf } from '../../scripts/plan/lead-in.ts'
import type { Scene } from '../../scripts/plan/proposal.ts'
import { promisedBy } from '../../scripts/plan/promise.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { announcesOthers, topicOf } from '../../scripts/plan/topic.ts'
import { tilesOf } from '../../scripts/plan/tiling/tiles.ts'
import { outlineOf } from '../parse/outlined.ts'
import { deckOf, slidesOf, speechFrom } from './planned.ts'

test('a title that denies says what is so instead', () => {
  const speech = speechFrom('我们开夜馆不是出于热闹，而是出于牵挂。')
  const title = speech.cut(speech.outline.opening[0]!.at, speech.outline.opening[0]!.at + 11)
  expect([title.text, withOtherHalf(speech, title)?.text]).toEqual(['我们开夜馆不是出于热闹', '我们开夜馆不是出于热闹，而是出于牵挂'])
})

test('a clause before a colon heads nothing but what comes after it there', () => {
  const speech = speechFrom('书要送到码头。说几个数字：书房十座，灯二十盏。')
  const scene = { speech, sentences: speech.outline.opening[0]!.sentences, heading: null }
  const [first, second] = scene.sentences
  const line = speech.cut(second!.at, second!.at + 5)
  expect([announcesOthers(scene, line, [first!]), announcesOthers(scene, line, [speech.cut(second!.at + 6, second!.at + 10)])]).toEqual([true, false])
})

describe('what a sentence does', () => {
  test.each([
    ['claim', '书房必须办在街坊走得到的地方。', ''],
    ['claim', '夜灯是晚归人的路标。', ''],
    ['claim', '所以，开门比藏书更难。', ''],
    ['claim', '但灯真的会灭。', ''],
    ['claim', '我决定把老宅捐出来。', '街坊都来帮忙。'],
    ['plain', '三座书房夜里开门。', ''],
    ['told', '许多人办书房，可以不要选书，不要登记。', ''],
    ['claim', '许多街坊都应该有一把书房的钥匙。', ''],
    ['told', '1987年，老街还没有路灯。', ''],
    ['told', '我在码头遇到了一位老馆员。', ''],
    ['told', '比如，城南的书房装了新灯。', ''],
    ['granted', '书房里人来人往。', '但借书的人越来越少。'],
    ['granted', '有人说书房只是摆设。', ''],
    ['granted', '当然，买书也要花钱。', ''],
    ['aside', '下面我给大家讲一讲选址。', ''],
    ['aside', '今天主要分成三个部分。', ''],
    ['aside', '谁来守夜呢？', ''],
    ['aside', '你们想过要不要开门。', ''],
    ['aside', '有一句话，街坊们都会背。', ''],
    ['aside', '首先我要感谢各位馆员。', ''],
    ['aside', '想办夜校的请举手，确认说好。', ''],
    ['aside', '今天，我们在这里隆重举行开馆仪式。', ''],
    ['aside', '我们刚才说过选址。', ''],
    ['aside', '右边罗列的是各馆的开门时间。', ''],
    ['aside', '以上是我的三点建议，请大家多想想。', ''],
    ['aside', '大家好，我是城南书房的馆员林小夏，今天值夜班。', ''],
    ['aside', '我是来自码头分馆的志愿者。', ''],
    ['plain', '我是这条街的守灯人。', ''],
  ])('%s: %s', (move, text, after) => {
    expect(moveOf({ text, after })).toBe(move)
  })

  test('what is added with 但要 takes nothing back', () => {
    expect(moveOf({ text: '书房必须开得早。', after: '但也要关得晚。' })).toBe('claim')
  })

  test('what is taken back in its own sentence stands', () => {
    expect(moveOf({ text: '当然，买书要花钱，但不买书更花钱。', after: '' })).toBe('claim')
  })
})

describe('what a speaker announces as the words to keep', () => {
  const stood = (text: string): (string | undefined)[] => {
    const speech = speechFrom(text)
    return speech.outline.opening.flatMap(({ sentences }) => sentences).filter((sentence) => speech.standing(sentence).isAnnounced).map((sentence) => sentence.text.trim())
  }

  test.each([
    ['in the next line', '我们走了很多弯路，说到底就一句话：\n灯比书要紧。书可以晚一天到。', ['灯比书要紧。']],
    ['behind the colon', '走了很多弯路。这一节的 takeaway：灯比书要紧。', ['这一节的 takeaway：灯比书要紧。']],
    ['nowhere', '我们走了很多弯路。灯比书要紧：夜里要有人。', []],
  ])('is found %s', (_, text, sentences) => {
    expect(stood(text)).toEqual(sentences)
  })
})

/** The sentences of a paragraph as one scene. */
function sceneOf(paragraph: string): Scene {
  const speech = speechFrom(paragraph)
  return { speech, sentences: speech.outline.opening[0]!.sentences, heading: null }
}

/** What a page would show of a paragraph. */
function shown(paragraph: string): string | undefined {
  const speech = speechFrom(paragraph)
  return messageIn(speech, speech.outline.opening[0]!.sentences)?.text.text
}

describe('what a passage says', () => {
  test.each([
    ['not what is recalled and taken back', '回想前面的规矩，夜里的门一般都是锁上的。而一旦来了船，门就开到天亮，灯一定不能灭。', '灯一定不能灭'],
    ['not the scene, not another\'s view', '那年冬天，老街下了三场大雪。有人说书房该关门。但书房的灯不能灭。', '书房的灯不能灭'],
    ['not the announcement', '下面我给大家讲一讲夜里的事。守夜是书房最重要的工作。', '守夜是书房最重要的工作'],
    ['not the question', '谁来守夜呢？守夜要靠每一位街坊。', '守夜要靠每一位街坊'],
    ['not the example', '书房应该办在渡口旁边。比如，城南的书房就在渡口旁边。', '书房应该办在渡口旁边'],
    ['what is judged to be so', '书房也是有缺点的。', '书房也是有缺点的'],
    ['not what is only told of a subject left behind', '老馆长的选书眼光，充分体现了一条老街的性格，也一定会留给后来守夜的每一位年轻馆员。', '老馆长的选书眼光，充分体现了一条老街的性格，也一定会留给后来守夜的每一位年轻馆员'],
    ['a scene where there is nothing else', '1987年，老街下了三场大雪。', '1987年，老街下了三场大雪'],
    ['what is inferred, not what it is inferred from', '书房离渡口很近。所以守夜的馆员必须会看潮水。', '守夜的馆员必须会看潮水'],
  ])('%s', (_, paragraph, text) => {
    expect(shown(paragraph)).toBe(text)
  })
})

test('what the writer set in bold is what a passage says', () => {
  const speech = speechOf(outlineOf('# 在馆长座谈会上的讲话\n\n各位馆长：\n\n书房必须办在街坊走得到的地方。**夜里的灯比白天的书更要紧，**这是十年里学到的。守夜是书房最重要的工作，每一位馆员都应该学会守夜，学会在夜里认出每一位街坊的脚步声。', 'md'))
  expect(messageIn(speech, speech.outline.opening[0]!.sentences)?.text.text).toBe('夜里的灯比白天的书更要紧')
})

test.each([
  ['what is denied and what is so', '街坊们应该坐下来商量，把书房办好。三年来我天天想的都不是灯油，而是夜归的人。', '三年来我天天想的都不是灯油，而是夜归的人'],
  ['a whole thought before one whose second clause points at the first', '大家一定要准备好，这是老街的规矩。书房的灯一定要留到最后。', '书房的灯一定要留到最后'],
])('a passage is carried by %s', (_, paragraph, line) => {
  expect(shown(paragraph)).toBe(line)
})

/** The thoughts that can be cut from a sentence. */
function thoughts(sentence: string): string[] {
  const speech = speechFrom(sentence)
  return thoughtsOf(speech, speech.outline.opening[0]!.sentences[0]!).map(({ text }) => text.text)
}

describe('a thought cut from a sentence', () => {
  test.each([
    ['without its subject', '馆员们推着小车走过老街，一步一步把书送到门口。', '一步一步把书送到门口'],
    ['without what is set against it', '老街的书房装了新灯，而忽略了夜里守灯的人。', '老街的书房装了新灯'],
    ['without what takes it back, however late it comes', '老街的书房装了新灯，门口也刷了新漆，但没有人来。', '老街的书房装了新灯'],
    ['with a subject and not what it does', '在灯火修缮过程中，林馆长和值班组全体成员，对老街的读者进行走访、登记、送书，为读者夜里借书提供了方便。', '在灯火修缮过程中，林馆长和值班组全体成员'],
    ['up to the moment at which something happens', '不幸的是，正当老馆长意气风发，带着大家修灯的时候，大雪把门封住了。', '不幸的是，正当老馆长意气风发'],
    ['of what something is the outcome of', '这些都是他几十年守在门口，勤奋学习守灯本领和修灯手艺的结果。', '勤奋学习守灯本领和修灯手艺的结果'],
    ['of one of two', '书房一方面要开得早，一方面要关得晚。', '书房一方面要开得早'],
  ])('does not stand %s', (_, sentence, text) => {
    expect(thoughts(sentence)).not.toContain(text)
  })

  test.each([
    ['with its aim', '从这件事看，书房要办在路口，让夜归的人一抬头就看见灯。', '书房要办在路口，让夜归的人一抬头就看见灯'],
    ['in the first person', '经过三年的犹豫，我决定把老宅捐出来。', '我决定把老宅捐出来'],
    ['of what was turned to, though a lesser turn follows', '大家都送旧书，但孩子们最需要的是新书，但送旧书的还在排队。', '孩子们最需要的是新书'],
    ['without the words that only lead to it', '毋庸讳言，老街的书房还很冷清。', '老街的书房还很冷清'],
  ])('stands %s', (_, sentence, text) => {
    expect(thoughts(sentence)).toContain(text)
  })

  test.each([
    ['书房属于每一位街坊', true],
    ['我决定守夜', true],
    ['我相信渡口会热闹起来', true],
    ['我相信一定会热闹起来', false],
    ['一步一步把书送到门口', false],
    ['加强夜间值守', false],
    ['非常清楚', false],
  ])('names its subject or not: %s', (text, is) => {
    expect(hasSubject(text)).toBe(is)
  })
})

describe('a set', () => {
  test.each([
    ['好馆员的标准有四个：', 4],
    ['今天讲两个方面', 2],
    ['过去五年', null],
    ['把书送到门口', null],
  ])('is promised or not: %s', (line, count) => {
    expect(promisedBy(line)).toBe(count)
  })

  /** The leads of the members that a paragraph sets side by side. */
  const members = (paragraph: string): string[] => recogniseEnumeration(sceneOf(paragraph)).flatMap(({ shape }) => shape.reveals.map(({ text }) => text))

  test('is not shown by half of its members', () => {
    expect(members('好馆员的标准有四个：第一，要有耐心，听得进街坊的话。第二，要有细心，记得住每一本书的位置。第三点和第四点，就是恒心和热心。')).toEqual([])
  })

  test('is shown whole, each member by what they share', () => {
    expect(members('我们在老街长大，看见夜灯可以如何亮起来；铁门可以如何打开；陌生人可以如何留下来。')).toEqual(['看见夜灯可以如何亮起来', '铁门可以如何打开', '陌生人可以如何留下来'])
  })

  test('of pairs is shown by the pairs', () => {
    expect(members('老街有热闹的白天，也有安静的夜晚；渡口有早班的船，也有晚归的人；书房有新来的书，也有旧时的灯。')).toEqual(['老街有热闹的白天，也有安静的夜晚', '渡口有早班的船，也有晚归的人', '书房有新来的书，也有旧时的灯'])
  })

  test('has above it the claim that it bears out', () => {
    const [tile] = tilesOf(sceneOf('每一座书房的背后，都必须有一条街。没有老街，就没有灯火书房；没有渡口，就没有潮水书房。'), false)
    expect(tile?.shape).toMatchObject({ kind: 'cards', title: { text: '每一座书房的背后，都必须有一条街' } })
  })
})

test('a clause among others of its rank is no title of what comes after it', () => {
  const scene = sceneOf('全市书房建设稳步推进。夜读人数不断增加，借书路线更加便捷，还书点更加密集。建成流动书房十二座，配备新书三万册。')
  const [, , third] = scene.sentences
  const members = [scene.speech.cut(third!.at, third!.at + 9)]
  expect(topicOf(scene, 1, 3, members, null)?.text).toBe('全市书房建设稳步推进')
})

test('what follows from a condition leads up to nothing without it', () => {
  const speech = speechFrom('只有街坊点头，书房才能开门。从白天的书房走向夜里的书房。')
  const { sentences } = speech.outline.opening[0]!
  expect(leadInOf({ speech, sentences, heading: null }, [speech.cut(sentences[1]!.at, sentences[1]!.at + 6)])?.text).not.toBe('书房才能开门')
})

test('a passage of two minutes and a half gets more than one page', () => {
  const told = '街坊们推着小车走过老街，把旧书一本一本搬进新馆，又把书架擦得干干净净，灯光照着每一张脸。'
  const paragraph = `书房必须办在街坊身边。${told.repeat(5)}所以，守夜的人不能只看灯，还要看人。${told.repeat(5)}`
  const statements = tilesOf(sceneOf(paragraph), false).map(({ shape }) => (shape.kind === 'statement' ? shape.text.text : shape.kind))
  expect(statements).toEqual(['书房必须办在街坊身边', '守夜的人不能只看灯，还要看人'])
})

test('the last words are a whole sentence, with what they are for', () => {
  const deck = deckOf('在馆长座谈会上的讲话\n各位馆长：\n书房的灯要一直亮着。\n我们要守好老街的灯，渡口的夜归人才有方向。')
  expect(deck.slides.at(-1)).toMatchObject({ kind: 'close', text: { text: '我们要守好老街的灯，渡口的夜归人才有方向' } })
})

test('a point is led by what it says where its first clause only names its subject', () => {
  const deck = deckOf('在馆长座谈会上的讲话\n各位馆长：\n一、开门\n（1）开门时间是写在纸上的规定，谁也不曾认真读过它。夜归的人必须看得见灯。\n（2）灯要亮到末班船。\n二、守夜\n守夜要靠街坊。')
  const leads = [...slidesOf(deck, 'cards').flatMap(({ cards }) => cards), ...slidesOf(deck, 'list').flatMap(({ points }) => points)].map(({ lead }) => lead.text)
  expect(leads).toContain('夜归的人必须看得见灯')
})

test.each([
  ['所以灯不能灭。', '灯不能灭。', 'more'],
  ['也要修好门前的路。', '修好门前的路要花钱。', 'less'],
  ['因为灯会引路。', '灯会引路。', 'less'],
])('the place of a sentence speaks for it or against it: %s', (first, second, is) => {
  const place = (sentence: string): number => {
    const speech = speechFrom(`老街有一座书房。${sentence}街坊们都来了。`)
    return speech.standing(speech.outline.opening[0]!.sentences[1]!).place
  }
  expect(Math.sign(place(first) - place(second))).toBe(is === 'more' ? 1 : -1)
})

test.each([
  ['夜间借书', '灯是书房的眼睛。按照各馆开门的时间，夜间的借书台由两位馆员值守，方便了下晚班的街坊。', '夜间的借书台由两位馆员值守'],
  ['夜里的灯', '书房是老街的关键。读者都爱靠窗坐。', '书房是老街的关键'],
])('under the name %s stands what takes it up, not a truth that leads to it', (name, paragraph, shown) => {
  const speech = speechFrom(`${name}。${paragraph}`)
  const [heading, ...sentences] = speech.outline.opening[0]!.sentences
  const scene = { speech, sentences, heading: speech.cut(heading!.at, heading!.at + name.length) }
  const words = tilesOf(scene, true).map(({ shape }) => JSON.stringify(shape.kind === 'statement' ? shape.text.text : shape))
  expect(words.join()).toContain(shown)
})

test('what came to nothing is no thought before what is done', () => {
  const speech = speechFrom('夜里的人气丝毫不见改善；街坊每天轮流守着门口的灯。')
  expect(messageIn(speech, speech.outline.opening[0]!.sentences)?.text.text).toBe('街坊每天轮流守着门口的灯')
})
