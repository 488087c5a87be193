import { expect, test } from 'vitest'
import { paragraphsOf, removedFrom } from './cleaned.ts'

const talk = `我们的汇报讲街角的灯。\n\n${'灯亮到最后一位读者离开，夜班车的司机也进来坐一会儿。'.repeat(8)}\n\n以上就是全部汇报，谢谢各位！\n`
const notes = '灯为什么不灭？\n\n怕回家的人看不见路。\n\n不足：\n\n书车只有一辆。\n'

test('working notes below the last words of a talk, set apart, are not spoken', () => {
  expect(removedFrom(`${talk}\n\n\n${notes}`).filter(one => one.startsWith('metadata'))).toEqual(['metadata: 灯为什么不灭？', 'metadata: 怕回家的人看不见路。', 'metadata: 不足：', 'metadata: 书车只有一辆。'])
  expect(paragraphsOf(`${talk}\n---\n\n${notes}`, 'md').at(-1)).toBe('以上就是全部汇报，谢谢各位！')
})

test.each([
  ['right below', `${talk}\n${notes}`],
  ['with the hall addressed', `${talk}\n\n\n${notes}\n各位还有什么要问的？\n`],
  ['without labels', `${talk}\n\n\n怕回家的人看不见路。\n\n书车只有一辆。\n`],
  ['below the words of one speaker of several', `${talk.replace('全部汇报，谢谢各位', '灯的事')}\n\n\n${notes}`],
])('what follows %s stays', (_, text) => {
  expect(paragraphsOf(text)).toContain('书车只有一辆。')
})
