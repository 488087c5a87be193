import { describe, expect, test } from 'vitest'
import type { Draft } from '../../scripts/plan/draft.ts'
import { statementShape } from '../../scripts/plan/draft.ts'
import { withConditions } from '../../scripts/plan/conditions.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { outlineOf } from '../parse/outlined.ts'

/** The two sides of a thought that has a page of its own; null where the page stays one sentence. */
function sidesOf(sentence: string): [string, string] | null {
  const isChinese = /\p{Script=Han}/u.test(sentence)
  const speech = speechOf(outlineOf(isChinese ? `在馆长座谈会上的讲话\n各位馆长：\n${sentence}` : `On gardens\n\n${sentence} We meet there. We dig there.`))
  const whole = speech.outline.transcript.paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => text.trim() === sentence)!
  const text = speech.cut(whole.at, whole.at + sentence.replace(/[。.]$/, '').length)
  const draft: Draft = { ...statementShape(text, 'nothing but one thought'), section: [], eyebrow: null, start: text.at }
  const [page] = withConditions(speech, [draft])
  return page!.kind === 'cause' ? [page!.causes[0]!.text, page!.effect.text] : null
}

describe('a thought that is a condition and what comes of it', () => {
  test.each([
    ['如果灯不亮到最后，读者就坐不住。', '如果灯不亮到最后', '读者就坐不住'],
    ['只有把门开到深夜，才能留住下晚班的街坊。', '只有把门开到深夜', '才能留住下晚班的街坊'],
    ['要留住孩子，就必须把书放在孩子够得着的地方。', '要留住孩子', '就必须把书放在孩子够得着的地方'],
    ['要建立一套人人看得懂的值班办法，才能让每一扇门都有人守，每一盏灯都有人关。', '要建立一套人人看得懂的值班办法', '才能让每一扇门都有人守，每一盏灯都有人关'],
    ['If you want to keep the children, put the books where they can reach them.', 'If you want to keep the children', 'put the books where they can reach them'],
    ['When the light is on, nobody asks whether the door is open.', 'When the light is on', 'nobody asks whether the door is open'],
  ])('%s', (sentence, condition, result) => {
    expect(sidesOf(sentence)).toEqual([condition, result])
  })

  test.each([
    ['a turn takes back', '如果灯不亮，读者就会走，但我们不会走。'],
    ['an aim that is only said otherwise', '要把书房当成客厅，就是要把读者当成客人。'],
    ['a saying without a word for it', '馆员有温度，书房才有温度。'],
    ['what happened once', 'When I was a child, my mother took me to the garden.'],
    ['a question', 'If the door is shut, who lights the lamp?'],
    ['no condition', '书房的价值不在于收藏，而在于使用。'],
  ])('is none where it is %s', (_, sentence) => {
    expect(sidesOf(sentence)).toBeNull()
  })
})
