import { expect, test } from 'vitest'
import { statementShape, type Draft } from '../../scripts/plan/draft.ts'
import { withoutPastNames } from '../../scripts/plan/last-part.ts'
import { speechOf, type Speech } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

const body = '书房要办在街坊走得到的地方，夜里也要亮着灯。老街的书房去年添了三十把椅子。'

/** More than a reader takes for a closing. */
const more = '各馆会后要把今天的意见带回去，一条一条对照，能马上办的马上办，要花钱的列进明年的预算，办不到的也要向街坊说清楚为什么。'.repeat(4)

const speechEnding = (last: string): Speech => speechOf(outlineOf(`在书房会上的讲话\n\n同志们：\n\n今天讲两点意见。\n\n一、选好地方\n\n${body}\n\n二、守好夜灯\n\n${more}${more}${body}\n\n${last}\n\n${more}\n\n谢谢大家！`))

/** What stands over a page that begins where some words of the last part do. */
function over(speech: Speech, words: string): [eyebrow: string | null, section: number[]] {
  const { text } = speech.outline.transcript
  const at = text.lastIndexOf(words)
  const { heading } = speech.outline.sections[1]!
  const page = { kind: 'statement', section: [2], eyebrow: heading, title: null, accent: null, text: speech.cut(at, at + words.length), gloss: null, isDeep: false, start: at, reveals: [], why: '' } as Draft
  const [shown] = withoutPastNames(speech, [page])
  return [shown!.eyebrow?.text ?? null, shown!.section]
}

test.each(['总之，书房要近、要亮、要久。', '归纳起来，夜里的灯要有人守。'])('what looks back at the whole stands under no part: %s', (last) => {
  const speech = speechEnding(last)
  expect(over(speech, last)).toEqual([null, []])
  expect(over(speech, body)).toEqual(['守好夜灯', [2]])
})

test('what only goes on stands under its part', () => {
  const last = '守夜的馆员要有人接班，接班的人要先学会听街坊说话。'
  expect(over(speechEnding(last), last)).toEqual(['守好夜灯', [2]])
})

test('what comes behind the last of a run of one-paragraph points stands under none of them', () => {
  const points = ['一是灯要亮。夜里的灯亮到最后一个人离开。', '二是书要新。旧书送去修，新书摆在门口。', '三是门要开。周末和节日也不关门。']
  const speech = speechOf(outlineOf(`在书房会上的讲话\n\n同志们：\n\n今年要办好三件事。\n\n${points.join('\n\n')}\n\n这些事办起来不容易，要靠街坊。\n\n${more}`))
  const [, , last] = speech.outline.sections
  const shown = (words: string): (string | null)[] => {
    const at = speech.outline.transcript.text.indexOf(words)
    const page = { ...statementShape(speech.cut(at, at + words.length), ''), section: [3], eyebrow: last!.heading, start: at } as Draft
    return withoutPastNames(speech, [page]).map(({ eyebrow }) => eyebrow?.text ?? null)
  }
  expect(shown('周末和节日也不关门')).toEqual([last!.heading!.text])
  expect(shown('这些事办起来不容易')).toEqual([null])
})
