import { describe, expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

/** The names in the eyebrows and titles of the last pages before the close. */
function namesAfter(last: string): (string | null)[] {
  const body = '书房要办在街坊走得到的地方，夜里也要亮着灯。老街的书房去年添了三十把椅子，渡口的书房今年添了一架旧琴。每一位街坊都可以把家里的书送来，也可以把想看的书写在本子上。'
  const { value: { slides } } = plan(outlineOf(`在书房会上的讲话\n\n同志们：\n\n今天讲两点意见。\n\n一、选好地方\n\n${body}\n\n二、守好夜灯\n\n${body.repeat(2)}\n\n${last}必须把书房办成街坊愿意来、坐得住、舍不得走的地方，让每一个晚归的人都看得见灯，找得到座位，借得到想看的书，也让每一位守夜的馆员都有人接班。\n\n谢谢大家！`))
  return slides.slice(0, -1).filter(({ notes }) => notes.some(({ text }) => text.includes(last))).flatMap(({ eyebrow, title, section }) => [section.join('.'), eyebrow?.text ?? null, title !== null && 'text' in title ? title.text : null])
}

describe('the last part', () => {
  test('no longer stands over what looks back at the whole', () => {
    expect(namesAfter('总之，我们')).not.toContain('守好夜灯')
  })

  test('stands over what only goes on', () => {
    expect(namesAfter('夜灯守得好的地方，').join()).toContain('守好夜灯')
  })
})
