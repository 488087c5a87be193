import { expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import type { Source } from '../../scripts/model/source.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { sectionsOf } from '../parse/outlined.ts'
import { asidesIn, cleaned, sourceOf } from './cleaned.ts'

/** Lines of a document, those that begin with # in the style of a heading. */
function styled(lines: readonly string[]): Source {
  const words = lines.map(line => line.replace(/^# /, ''))
  let at = 0
  const marks = words.map((text, index) => {
    const span: [number, number] = [at, at + text.length]
    at += text.length + 1
    const isHeading = lines[index]!.startsWith('#')
    return { span, kind: isHeading ? 'heading' as const : 'text' as const, depth: isHeading ? 1 : null, strong: 0, isCentred: false }
  })
  return { ...sourceOf(words.join('\n'), 'docx'), lines: marks }
}

const said = '灯亮到最后一位读者离开，夜班车的司机也进来坐一会儿，翻几页书再走。'

test('page marks in the style of a heading are cues, one with a name is a heading', () => {
  const source = styled(['# P1', said, '# P2', said, '# P3', said, '# P5 花园里的书架', said, '# Slide 6', said])
  const { value } = clean(source)
  expect(value.paragraphs.filter(({ depth }) => depth !== null).map(({ text }) => text)).toEqual(['P5 花园里的书架'])
  expect(value.asides.map(({ text }) => text)).toEqual(['P1', 'P2', 'P3', 'Slide 6'])
  expect(parse(value).value.title).toBeNull()
})

test('two such headings are names that somebody chose', () => {
  const { value } = clean(styled(['# P1', said, '# P2', said]))
  expect(value.paragraphs.filter(({ depth }) => depth !== null)).toHaveLength(2)
})

test('Markdown headings that only number the slides are cues', () => {
  const talk = ['Slide 1', 'Slide 2', 'Slide 3'].map(mark => `## ${mark}\n\n${said}\n`).join('\n')
  expect(cleaned(`# 夜里的灯\n\n${talk}`, 'md').value.paragraphs.filter(({ depth }) => depth !== null).map(({ text }) => text)).toEqual(['夜里的灯'])
  expect(asidesIn(`# 夜里的灯\n\n${talk}`, 'md')).toEqual(['cue: Slide 1', 'cue: Slide 2', 'cue: Slide 3'])
})

test('cues of slides with nothing but a number, written in one word, head no part', () => {
  const talk = ['slide3', 'slide4', 'slide6', 'slide7'].map(mark => `${mark}\n\n${said}\n`).join('\n')
  expect(sectionsOf(talk).join(' ')).not.toContain('slide')
})

test('a page mark with a question of the author, and one at the end of a paragraph, are cues where others stand alone', () => {
  const alone = ['P1', 'P2', 'P3'].map(mark => `${mark}\n\n${said}\n`).join('\n')
  expect(asidesIn(`${alone}\nP4（这一页还要吗？）\n\n${said}slide5\n\n${said}\n`)).toEqual(['cue: P1', 'cue: P2', 'cue: P3', 'cue: P4（这一页还要吗？）', 'cue: slide5'])
  expect(asidesIn(`${said}\n\n${said}slide5\n`)).toEqual([])
})

test('a whole paragraph in the style of a heading is said', () => {
  const long = `${said}灯一灭，门就关了，人也散了，第二天再来的人就少了一半，这是我们去年冬天学到的事。`
  expect(clean(styled(['# 一、灯要亮', said, `# ${long}`, '# 二、门要开', said])).value.paragraphs.map(({ depth }) => depth)).toEqual([1, null, null, 1, null])
})

test('page marks behind hashes in a plain text head nothing either', () => {
  const talk = `# 夜の図書館\n\n${[1, 2, 3].map(page => `## ${page}ページ目\n本は毎年入れ替えます。仕事の帰りに寄る人が毎晩百人をこえています。\n`).join('\n')}`
  const { paragraphs, asides } = cleaned(talk).value
  expect(paragraphs.filter(({ depth }) => depth !== null).map(({ text }) => text)).toEqual(['夜の図書館'])
  expect(asides.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['cue: 1ページ目', 'cue: 2ページ目', 'cue: 3ページ目'])
})

test('numbers of slides before what is said to them go; those before names stay', () => {
  const pages = ['我们先说书房的来历。', '书房原来是一间车库，冬天没有暖气。', '街坊搬来了第一排书架和三盏灯。', '第二年春天，书架摆到了院子里。', '谢谢各位听我讲到最后一页。']
  expect(cleaned(pages.map((words, at) => `P${at + 1}：${words}`).join('\n')).value.paragraphs.map(({ text }) => text)).toEqual(pages)
  const names = ['来历', '书架', '灯', '院子', '打算'].map((name, at) => `P${at + 1}：${name}\n${said}`)
  expect(sectionsOf(names.join('\n'))).toEqual(['P1：来历', 'P2：书架', 'P3：灯', 'P4：院子', 'P5：打算'])
})

test('slides named in brackets are parts, whatever tag stands before them and whatever prompt behind', () => {
  const words = '本は毎年入れ替えます。仕事の帰りに寄る人が毎晩百人をこえています。'
  const talk = `【スライド1・夜の灯り】 ＊ゆっくり\n\n${words}\n\n#IMG【スライド2・誰が来る？】\n\n${words}\n\n【スライド3・明日】\n\n${words}`
  expect(sectionsOf(talk)).toEqual(['スライド1・夜の灯り', 'スライド2・誰が来る？', 'スライド3・明日'])
  expect(asidesIn(talk)).toEqual(['cue: ＊ゆっくり'])
  const slide = (number: number, name: string): string => `[Slide ${number}: ${name}]\n\nWe keep the lamps on until ten at night, and people come in from the tram to warm their hands.\n`
  const english = [slide(1, 'Lamps'), slide(2, 'Doors?'), slide(3, 'Bread')].join('\n')
  expect(sectionsOf(english)).toEqual(['Slide 1:Lamps', 'Slide 2:Doors?', 'Slide 3:Bread'])
  expect(sectionsOf(`# Night\n\n## Why\n\n${english}`, 'md')).not.toContain('Slide 2:Doors?')
})
