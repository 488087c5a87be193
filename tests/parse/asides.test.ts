import { expect, test } from 'vitest'
import { spokenIn } from '../../scripts/model/outline.ts'
import { outlineOf } from './outlined.ts'

/** The sentences of a speech that may stand on a slide. */
function spoken(text: string): string[] {
  const outline = outlineOf(`在年会上的讲话\n各位馆长：\n${text}`)
  return spokenIn([...outline.opening, ...outline.sections.flatMap(section => section.blocks), ...outline.closing]).map(sentence => sentence.text)
}

test('a direction divides its sentence and is not for the wall', () => {
  expect(spoken('书房建好了（鼓掌）。读者来了。')).toEqual(['书房建好了', '读者来了。'])
})

test('a blank is a word of its sentence', () => {
  expect(spoken('我来自××县图书馆。书房建好了。')).toEqual(['我来自××县图书馆。', '书房建好了。'])
})

test('a blank alone is not for the wall', () => {
  expect(spoken('书房建好了。\n[姓名]')).toEqual(['书房建好了。'])
})
