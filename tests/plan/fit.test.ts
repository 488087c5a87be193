import { expect, test } from 'vitest'
import { tightened } from '../../scripts/plan/fit.ts'
import { draftsOf } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

const parts = ['一、点亮老街', '二、点亮码头', '三、点亮山村'].map((heading) => `${heading}\n${['（一）修好门前的路灯', '（二）添置窗边的书桌', '（三）请来守夜的馆员'].map((point) => `${point}。这件事要由街道来办，年底以前办完，办得好不好由街坊说了算，办不完的要向大家说明。`).join('\n')}`)

test('the names of parts are shown whole or not at all, however little room there is', () => {
  const { speech, drafts } = draftsOf(outlineOf(`谈谈夜里的灯\n各位馆长：\n今天讲三点意见。\n${parts.join('\n')}\n谢谢大家。`))
  const recap = drafts.find(({ kind }) => kind === 'recap')
  expect(recap).toBeDefined()
  for (const draft of drafts.filter(({ weighed }) => weighed === undefined)) {
    for (const level of [2, 3]) {
      const tight = tightened(speech, draft, level)
      if (tight.kind === 'recap' && draft.kind === 'recap') tight.branches.forEach(({ leaves }, i) => expect([0, draft.branches[i]!.leaves.length]).toContain(leaves.length))
      if (tight.kind === 'cards' && draft.kind === 'cards') tight.cards.forEach(({ points }, i) => expect([0, draft.cards[i]!.points.length]).toContain(points.length))
    }
  }
})
