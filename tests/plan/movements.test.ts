import { describe, expect, test } from 'vitest'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'
import { slidesOf } from './planned.ts'

const years = ['头一年', '第二年', '第三年', '第四年', '第五年', '第六年', '第七年', '第八年', '第九年', '第十年']

/** A part of a speech that tells of one thing for minutes, and the claim that it opens with. */
const part = (claim: string, told: string): string[] => [claim, ...years.map((year) => `${year}，${told}`)]

const claims = ['书房的门必须为晚归的人留到最后。', '旧书不是废纸，而是一座城的记忆。', '馆员永远是读者的灯，是读者的朋友。']
const told = [
  '书房的门开得太晚，上班的人早上来不了，晚上也来不了，门口的灯九点就灭，读者在门口等，等不到开门的人。',
  '书架上的书太旧，纸黄了，字小了，孩子翻一翻就放下，仓库里堆着旧书，新书上架，旧书送到乡下去。',
  '馆员少了，馆员经过培训，认得读者，记得读者爱看什么，后来馆员多了，又招来年轻的馆员，奖励了三位馆员。',
]
const speech = (openings: readonly string[]): ReturnType<typeof outlineOf> =>
  outlineOf(`谈谈书房\n各位同事：\n${openings.flatMap((claim, i) => part(claim, told[i]!)).join('\n')}\n谢谢大家。`)

const dividersOf = (openings: readonly string[], purpose: 'stage' | 'reading' = 'stage'): unknown[] =>
  slidesOf(plan(speech(openings), { purpose }).value, 'divider').map(({ title, position }) => [title, position].map((one) => (one !== null && 'text' in one ? one.text : one)))

describe('a speech whose parts have no names', () => {
  test('the claims that its parts open with are its dividers', () => {
    expect(dividersOf(claims)).toEqual(claims.map((claim, i) => [claim.replace('。', ''), [i + 1, 3]]))
  })

  test('no page says a claim again that the divider has said', () => {
    const { slides } = plan(speech(claims)).value
    const said = slides.filter(({ kind }) => kind === 'statement').map((slide) => JSON.stringify(slide))
    for (const claim of claims) expect(said.filter((slide) => slide.includes(`"text":"${claim.replace('。', '')}"`))).toEqual([])
  })

  test('a part found within a part is told with it, and none has a name over it', () => {
    const outline = speech(claims)
    const [first, second, ...others] = outline.sections
    const { slides } = plan({ ...outline, sections: [{ ...first!, extent: [first!.extent[0], second!.extent[1]], children: [second!] }, ...others] }).value
    expect(slides.filter(({ kind }) => kind === 'agenda')).toEqual([])
    expect(slides.filter(({ eyebrow }) => eyebrow !== null)).toEqual([])
    expect(Math.max(...slides.map(({ seconds }) => seconds))).toBeLessThan(180)
  })

  test('pages that are read have none', () => {
    expect(dividersOf(claims, 'reading')).toEqual([])
  })

  test('where hardly any part opens with a claim the slides follow one another', () => {
    expect(dividersOf([claims[0]!, '这是书架。', '那是馆员。'])).toEqual([])
  })
})
