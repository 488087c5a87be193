import { expect, test } from 'vitest'
import { asidesIn } from '../clean/cleaned.ts'
import { sectionsOf } from './outlined.ts'

const told = '街角的灯亮到深夜，值夜班的人路过就进来坐一会儿，看几页书再走，一年到头都是这样。'

test('two lines in bold with the two sides of a matter are headings, end mark or not', () => {
  const sides = (lead: string): string => `**第一条经验，夜里怎样点灯。**\n\n**${lead}，要把灯点亮**\n\n${told}\n\n**另一方面，要把门敞开。**\n\n${told}\n\n**第二条经验，灯油从哪里来。**\n\n${told}\n\n${told}\n`
  expect(sectionsOf(sides('一方面'), 'md')).toEqual(['第一条经验，夜里怎样点灯。', '  一方面，要把灯点亮', '  另一方面，要把门敞开。', '第二条经验，灯油从哪里来。'])
  expect(sectionsOf(sides('首先说'), 'md')).not.toContain('  另一方面，要把门敞开。')
})

test('names of parts in bold in brackets head what follows, points that are counted within a point stand below it', () => {
  const season = (name: string, points: string): string => `**（${name}）**\n\n${told}\n\n${points}`
  const points = ['第二点', '第三点'].map(mark => `${mark}，灯芯要勤剪。${told}\n\n`).join('')
  const talk = `**第一条经验，夜里怎样点灯。**\n\n${told}\n\n**第二条经验，一年怎样过。**\n\n${told}\n\n${told}\n\n${season('春天', points)}${season('夏天', `第一点，门要开。${told}\n\n${points}`)}${season('秋天', '')}`
  expect(sectionsOf(talk, 'md')).toEqual([
    '第一条经验，夜里怎样点灯。', '第二条经验，一年怎样过。', '  春天', '    第二点，灯芯要勤剪。>', '    第三点，灯芯要勤剪。>', '  夏天', '    第一点，门要开。>', '    第二点，灯芯要勤剪。>', '    第三点，灯芯要勤剪。>', '  秋天',
  ])
  expect(asidesIn('**（灯暗）**\n\n灯亮了。\n\n**（停顿）**\n\n门开了。\n\n**（鼓掌）**\n\n谢谢。\n', 'md')).toHaveLength(3)
})

test('questions that are asked in a row are put to the audience', () => {
  const talk = (questions: string): string => `夜里的灯\n\n各位读者：\n\n灯从哪里来\n\n${told}\n\n${questions}${told}\n\n门为什么敞开\n\n${told}\n`
  expect(sectionsOf(talk('能不能把灯留到十点？\n\n能不能把门也留着，让晚归的人知道这里还有人在等他？\n\n'))).toEqual(['灯从哪里来', '门为什么敞开'])
  expect(sectionsOf(talk('谁来点灯？谁来看门？\n\n'))).toEqual(['灯从哪里来', '门为什么敞开'])
  expect(sectionsOf(talk('谁来点灯？\n\n'))).toContain('谁来点灯？')
})
