import { describe, expect, test } from 'vitest'
import { openerLength } from '../../scripts/plan/condense/other.ts'
import { glossOf } from '../../scripts/plan/gloss.ts'
import { stressIn } from '../../scripts/plan/stress.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'
import { speechFrom } from './planned.ts'

/** The words that are stressed in a sentence. */
function stressed(sentence: string, speech: Speech): string | undefined {
  return stressIn(speech, speech.outline.transcript.paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => text.trim() === sentence)!)?.text
}

describe('what is stressed in a statement', () => {
  test.each([
    ['what it turns to', '书房的价值不在于收藏，而在于使用。', '使用'],
    ['what it turns to, without the demand', '我们不是管住读者，而是要方便读者。', '方便读者'],
    ['quoted words', '我们多年只做“送书上门”这一件事。', '送书上门'],
    ['a number with what it counts', '全市的书房去年接待了三十万人，比前年多15%。', '15%'],
    ['nothing in an even sentence', '馆员有温度，图书馆才有温度。', undefined],
    ['nothing vague', '书房能不能办好，关键就是这样。', undefined],
    ['nothing where two terms are quoted', '“藏”与“用”要统一，“藏书”为了“用书”。', undefined],
  ])('%s', (_, sentence, words) => {
    expect(stressed(sentence, speechFrom(sentence))).toBe(words)
  })

  test.each([
    ['A garden is not for looking at, it is for meeting in.', 'for meeting in'],
    ['Last year the garden fed 300 families of our street.', undefined],
    ['A branch is not a warehouse for paper but a lamp in the street.', 'a lamp in the street'],
    ['There is nothing that a keeper prizes more than that kind of night.', undefined],
    ['There is nothing that a keeper prizes more than a quiet night.', 'a quiet night'],
    ['A branch is not only a warehouse but a lamp in the street.', undefined],
    ['Nearly 40% of the beds are tended by children.', '40%'],
  ])('in English: %s', (sentence, words) => {
    expect(stressed(sentence, speechOf(outlineOf(`On gardens\n\n${sentence} We meet there. We dig there.`)))).toBe(words)
  })
})

describe('what explains a statement', () => {
  const more = '我们走访了全市三十个街道，听了两千多位读者的意见，看了每一座书房的开放记录，也算了每一笔经费的去向，发现大家的想法十分一致。今年我们再到各县走一走、看一看，把看到的、听到的都记在本子上，年底向大家作一个完整的交代。'

  test('is a line after it that speaks of the same', () => {
    const speech = speechFrom(`图书馆不是仓库。图书馆要向街坊开放三十个座位。${more}`)
    const sentences = speech.outline.opening[0]!.sentences
    expect(glossOf(speech, sentences, sentences[0]!)?.text).toBe('图书馆要向街坊开放三十个座位')
  })

  test('is left out where nothing after it does', () => {
    const speech = speechFrom(`图书馆不是仓库。${more}`)
    const sentences = speech.outline.opening[0]!.sentences
    expect(glossOf(speech, sentences, sentences[0]!)).toBeNull()
  })

  test.each([
    ['书房对大人不设门槛，对孩子不设规矩。', '因为规矩一多，孩子就不来了。', '因为规矩一多，孩子就不来了'],
    ['灯是书房的一句诺言。', '它告诉晚归的人，门还没有关。', '它告诉晚归的人，门还没有关'],
    ['灯是书房的一句诺言。', '另外，今年还添了三十把椅子。', null],
    ['灯是书房的一句诺言。', '这几件事前面已经说过。', null],
    ['书房的灯是守灯人的心意。', '书房开灯之夜，守灯人写了三句话送给各位街坊，一句一句念。', null],
  ])('is the next sentence, its subject named by the statement: %s %s', (statement, next, gloss) => {
    const speech = speechFrom(`${statement}${next}${more}`)
    const { sentences } = speech.outline.opening[0]!
    expect(glossOf(speech, sentences, sentences[0]!)?.text ?? null).toBe(gloss)
  })

  test.each([
    ['A lamp in the window is a promise.', 'Even today, forty years after the storm, the boats have not forgotten it.', 'Even today, forty years after the storm, the boats have not forgotten it'],
    ['I never learned to read a chart.', 'This is the closest I have ever been to a captain.', 'This is the closest I have ever been to a captain'],
    ['A lamp in the window is a promise.', 'I had a cold that winter.', null],
    ['A lamp in the window is a promise.', 'For example, the mill keeps one.', null],
    ['Never let a lamp in the window go out.', 'You must never let a lamp in the window go out.', null],
  ])('is the next English sentence: %s %s', (statement, next, gloss) => {
    const rest = 'People walk home from the mill and the quay, from the late shift and the last ferry, and the lamp is what they look for first. '
    const speech = speechOf(outlineOf(`On lamps\n\n${statement} ${next} ${rest}`))
    const sentences = speech.outline.transcript.paragraphs.at(-1)!.sentences
    expect(glossOf(speech, sentences, speech.cut(sentences[0]!.at, sentences[0]!.at + statement.length - 1))?.text ?? null).toBe(gloss)
  })

  test('is left out where little is said', () => {
    const speech = speechFrom('图书馆不是仓库。图书馆要向街坊开放三十个座位。')
    const sentences = speech.outline.opening[0]!.sentences
    expect(glossOf(speech, sentences, sentences[0]!)).toBeNull()
  })
})

test('the sentence that the others of its passage speak of is the most central', () => {
  const speech = speechFrom('今年春天来得早。书房要靠读者来办。读者选书，书房才有好书。馆里的钟修好了。读者守夜，书房才有长明的灯。')
  const ranks = speech.outline.opening[0]!.sentences.map((sentence) => speech.centrality(sentence))
  expect(Math.max(...ranks)).toBe(1)
  expect(ranks[1]).toBeGreaterThan(ranks[0]!)
  expect(ranks[1]).toBeGreaterThan(ranks[3]!)
})

test.each([
  ['まず、本棚を低くしました', '本棚を低くしました'],
  ['2つ目は、夜の開館です', '夜の開館です'],
  ['まずは、扉です', 'まずは、扉です'],
  ['つまり、灯り', 'つまり、灯り'],
])('what only joins a Japanese sentence to the one before goes: %s', (sentence, line) => {
  expect(sentence.slice(openerLength(sentence))).toBe(line)
})
