import { describe, expect, test } from 'vitest'
import { canStand } from '../../scripts/plan/condense/chinese.ts'

describe('a clause that cannot be shown alone', () => {
  test.each([
    '才能行稳致远', '认真学习和', '在推进书房建设的过程中', '围绕全市中心工作', '向全市读者', '在这个问题', '书房从开门之日起',
    '以方便读者为出发点', '一定要在经费有限的条件下', '对既没有新书', '五年来取得的成绩', '凡是借书的人', '各级文化部门', '馆舍、书架等',
    '开馆之初', '现在', '表示衷心的感谢', '打造“一张', '我们坚信', '大家必须认识到', '我代表市图书馆', '到新馆开门时', '第二个阶段', '可否早一点开门',
  ])('%s', (clause) => {
    expect(canStand(clause)).toBe(false)
  })
})

describe('a clause that looks like a fragment and is none', () => {
  test.each([
    '真抓实干、有所作为', '坚持问题导向', '建设高标准基地', '服务街道', '实现均等', '从书架前走出来', '围绕读者需求更新馆藏', '向先进馆学习',
    '把书送到村口的人家', '我国读者越来越多', '就业是民生之本', '读者有了家', '到读者中去',
  ])('%s', (clause) => {
    expect(canStand(clause)).toBe(true)
  })
})
