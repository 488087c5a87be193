import { describe, expect, test } from 'vitest'
import type { StudyPart } from '../../scripts/model/study.ts'
import { studyParts } from '../../scripts/plan/study/parts.ts'
import { outlineOf } from '../parse/outlined.ts'

const phrasesOf = (part: StudyPart | undefined): string[] =>
  (part?.phrases ?? []).map(({ before, answer, after }) => `${before?.text ?? ''}[${answer.text}]${after?.text ?? ''}`)

describe('what there is to learn', () => {
  const parts = studyParts(outlineOf(`在修船厂开工时的讲话
各位师傅：
今天厂里开工，我把要紧的两件事同大家说一说，说得不对的地方请大家当面指出来，我们边干边改。
一、把木料备足
所谓“冬料”，就是冬天砍、春天用的木头。“懒料”就是没有晾干的木头。今年要备木料八百吨。为什么要在冬天砍？
二、把门看好
晚上要有人守夜，钥匙要有人管，来人要登记。
谢谢大家！
`))

  test('comes section by section, and not from one in which there is nothing', () => {
    expect(parts.map(({ mark, heading }) => [mark?.text, heading?.text])).toEqual([['一', '把木料备足']])
  })

  test('asks for terms and numbers in gaps, and gives away no term beside them', () => {
    expect(phrasesOf(parts[0])).toEqual(expect.arrayContaining(['所谓[“冬料”]，就是冬天砍、春天用的木头', '今年要备木料[八百吨]']))
    const answers = parts[0]!.phrases.map(({ answer }) => answer.text)
    expect(parts[0]!.terms.filter(({ term }) => answers.includes(term.text))).toEqual([])
  })

  test('asks the questions that the speaker asks', () => {
    expect(parts[0]!.questions.map(({ text }) => text)).toEqual(['为什么要在冬天砍？'])
  })
})

test('the parts of a section are to be recalled by name', () => {
  const [part] = studyParts(outlineOf(`在灯塔检修时的讲话
各位同事：
今年的检修分两步走，我先说要做什么，再说谁来做，说得不全的地方请大家当面补充，我们边干边改。
一、把灯修好
（一）擦净镜片
镜片一个月擦一次，用软布，不用水。
（二）换掉旧线
旧线全部拆下来，新线走外墙。
二、把人排好
晚上两个人，白天一个人，轮流休息，不许空岗。
`))
  expect(part!.members.map(({ text }) => text)).toEqual(['擦净镜片', '换掉旧线'])
})

test('a question with a gap in it is no phrase to learn, and a question that is told is not asked', () => {
  const [part] = studyParts(outlineOf(`# What the ferryman knows

Good evening to everybody who came over the water tonight.

## The rope

The rope is changed every 40 days. What is “slack water”? The old sign answered the question “Who goes first?”
`))
  expect(phrasesOf(part).filter(phrase => phrase.includes('slack'))).toEqual([])
  expect(part!.questions.map(({ text }) => text)).toEqual(['What is “slack water”?'])
})

test('a speech without sections is one part', () => {
  const parts = studyParts(outlineOf('各位邻居：\n桥洞每年要清两次淤，去年清出了三十车泥。所谓“暗流”，就是水面看不出来的急水。我说完了。\n'))
  expect(parts).toHaveLength(1)
  expect(parts[0]!.heading).toBeNull()
  expect(phrasesOf(parts[0]).join()).toContain('[“暗流”]')
})
