import { expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { deckOf } from './planned.ts'

const told = [
  '我们把每一盏灯都看了一遍，坏的换了，暗的也换了，晚上来看书的人都说亮堂，老人和孩子来得更勤了。走廊里也添了两盏，孩子不再怕黑。',
  '书架挪了地方，靠窗的座位全给了读者。旧书送进了地下室，新书摆到了进门的地方，谁来都先看见新书，借书的人排到了台阶上。',
  '门窗换了新的插销，冬天不再漏风。值班的人每晚走一圈，把每一扇窗户都推一推，三年没有丢过一本书，也没有冻着一位读者。',
]

/** A speech that counts what was done, and then what is to come. */
const counted = (done: readonly string[], next: readonly string[]): string => ['在守灯总结会上的讲话', '各位馆员：', '今天总结去年的守灯工作。去年我们着力做好“三抓”：', ...done.map((words, i) => `${words}。${told[i]}`), '今年还要念好“三字诀”：', ...next.map((words, i) => `${words}。${told[2 - i]}`)].join('\n')

const done = ['一抓灯火明亮', '二抓书架整齐', '三抓门窗严实']
const next = ['一要守住“早”字，突出开门早', '二要守住“勤”字，突出擦灯勤', '三要守住“恒”字，突出天天守']

test('where a speaker counts twice each run has a page of its own names, and no list holds both', () => {
  const { slides } = deckOf(counted(done, next))
  expect(slides.map(({ kind }) => kind)).not.toContain('agenda')
  const leadsOf = (slide: Slide): string[] => (slide.kind === 'cards' ? slide.cards.map(({ lead }) => lead.text) : slide.kind === 'matrix' ? slide.rows.map(({ to }) => to.text) : [])
  const maps = slides.flatMap((slide) => (leadsOf(slide).length === 3 ? [[slide.title && 'text' in slide.title ? slide.title.text : null, ...leadsOf(slide)]] : []))
  expect(maps).toEqual([
    ['去年我们着力做好“三抓”', '抓灯火明亮', '抓书架整齐', '抓门窗严实'],
    ['今年还要念好“三字诀”', '守住“早”字，突出开门早', '守住“勤”字，突出擦灯勤', '守住“恒”字，突出天天守'],
  ])
})

test('where everything is counted through there is one agenda', () => {
  const { slides } = deckOf(counted(done, ['四抓天天早开', '五抓天天勤擦', '六抓天天守着']))
  expect(slides.map(({ kind }) => kind)).toContain('agenda')
})
