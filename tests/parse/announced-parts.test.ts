import { expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

const told = '街角的灯亮到深夜，值夜班的人路过就进来坐一会儿，看几页书再走，一年到头都是这样。'

test('parts that an announcement counts one by one begin where they are taken up, a label of its own words is a heading', () => {
  const speech = `大家好。\n\n今晚的汇报分为4个部分，第1部分是书房缘起，第2部分是选址方法，第3部分是开馆结果，最后第4部分是心得和打算\n\n${told}\n\n选址方法有两种。${told}\n\n下面我们看看开馆成效\n\n${told}\n\n心得：\n\n${told}\n`
  expect(sectionsOf(speech)).toEqual(['书房缘起~', '选址方法~', '开馆结果~', '心得：'])
})

test('a turn to something else begins no part that was announced', () => {
  const speech = `我的展示分为两个部分，第一部分是选址方法，第二部分是开馆结果。\n\n选址方法有两种。${told}\n\n下面我们看看热水\n\n${told}\n\n开馆结果很好。${told}\n`
  expect(sectionsOf(speech)).toEqual(['选址方法~', '开馆结果~'])
})

test('what sort of paper it is gives way to what the speaker calls it', () => {
  expect(outlineOf(`答辩稿\n\n各位老师好，今晚我向各位展示我们的作品——夜里的灯：街角书房的照明办法。\n\n${told}\n`).title?.text).toBe('夜里的灯：街角书房的照明办法')
  expect(outlineOf(`答辩稿\n\n各位老师好。\n\n${told}\n`).title?.text).toBe('答辩稿')
})
