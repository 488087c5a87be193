import { expect, test } from 'vitest'
import { figuresOf } from '../../scripts/plan/graphics/figures.ts'
import { stressIn } from '../../scripts/plan/stress.ts'
import { speechFrom } from './planned.ts'

function sentencesOf(paragraph: string) {
  const speech = speechFrom(paragraph)
  return { speech, sentences: speech.outline.opening[0]!.sentences }
}

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
