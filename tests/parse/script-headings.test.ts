import { expect, test } from 'vitest'
import { outlineOf, sectionsOf } from './outlined.ts'

test('short lines in bold at the top are a title block of place and time, of which only the last heads what comes', () => {
  const body = 'We opened ten years ago, and the town came in from the rain to read until ten.'
  const text = `# Doors at Night\n\n**Harbour Hall,**\n\n**Monday, 8 July 2031**\n\n**6.15 pm**\n\n**A DOOR IS A PROMISE**\n\n${body}\n\n**Lamps**\n\n${body}\n\n**Chairs**\n\n${body}\n`
  expect(outlineOf(text, 'md').sections.map(({ heading }) => heading?.text)).toEqual(['A DOOR IS A PROMISE', 'Lamps', 'Chairs'])
})

test('below headings of its format a Japanese talk has no parts that only lead to them, and paragraphs that count are points without a mark', () => {
  const slide = (number: number, name: string): string => `## スライド${number}：${name}\n\n次に、${name}についてお話しします。\n\n図書館は夜も開いていて、仕事の帰りに寄る人が毎晩百人をこえています。\n`
  const points = '工夫は2つあります。\n\n1つ目は「低い棚」です。子どもの手が届きます。\n\n2つ目は「夜の灯り」です。帰り道が明るくなります。\n'
  const talk = `# 夜の図書館\n\n皆さん、こんにちは。\n\n${slide(1, '貸出の仕組み')}\n${slide(2, '開館時間')}\n${points}\n${slide(3, '来年の予定')}`
  expect(sectionsOf(talk, 'md')).toEqual(['スライド1：貸出の仕組み', 'スライド2：開館時間', '  1つ目は「低い棚」です。>~', '  2つ目は「夜の灯り」です。>~', 'スライド3：来年の予定'])
})

test('in a text without headings those in square brackets are some, and what is done there is none', () => {
  const told = 'The lamp on the desk burns until the last reader goes home, and nobody minds.'
  expect(sectionsOf(`[Introduction]\n\n${told}\n\n[dims the light]\n\n[The Lamp and the Door]\n\n${told}\n\n[waits for the hall]\n\n[Conclusion]\n\n${told}\n`, 'md')).toEqual(['Introduction', 'The Lamp and the Door', 'Conclusion'])
})

test('parts that are announced are not named again where headings in other letters name them', () => {
  const part = (name: string): string => `${name.toUpperCase()}\n\nWe speak of ${name} first of all. It costs little, and our homes have too little of it, as you know.\n`
  expect(sectionsOf(`Remarks at the Night Branch\n\nGood evening, everyone. I want to talk about three things tonight: light, warmth, and company.\n\n${part('light')}\n${part('warmth')}\n${part('company')}`)).toEqual(['LIGHT', 'WARMTH', 'COMPANY'])
})

test('lines with a colon are headings where two of them are what the first and last parts of a speech are called', () => {
  const part = (name: string): string => `${name}:\nOur homes are dark. We have one lamp for five people, and it is in the kitchen.\n\n`
  expect(sectionsOf(`Speech - The Night Library\n\n${part('Introduction')}${part('First point - Light')}${part('Second point - Warmth')}${part('Conclusion')}`, 'md')).toEqual(['Introduction:', 'First point - Light:', 'Second point - Warmth:', 'Conclusion:'])
  expect(outlineOf(`Speech - The Night Library\n\n${part('Introduction')}${part('Conclusion')}`, 'md').title?.text).toBe('The Night Library')
})
