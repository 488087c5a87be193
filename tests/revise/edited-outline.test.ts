import { expect, test } from 'vitest'
import { editedOutline, speechOutlinedIn } from '../../scripts/revise/edited-outline.ts'

test.each<[string, string, object]>([
  ['## （一）办好书房。…', '（一）办好书房。…', { level: 2, isHeadless: false, isImplicit: false }],
  ['# Open late #', 'Open late', { level: 1 }],
  ['   ### 1、*去年新开了十座书房…*', '1、去年新开了十座书房…', { level: 3, isHeadless: true }],
  ['# _Doors open at nine_', 'Doors open at nine', { isHeadless: true }],
  ['# *Doors* open at *nine* sharp', '*Doors* open at *nine* sharp', { isHeadless: false }],
  ['# 2 \\* 3 \\_ 4', '2 * 3 _ 4', { isHeadless: false }],
  ['## 优化馆藏。 <!-- found by reading -->', '优化馆藏。', { isImplicit: true }],
  ['######## deep', 'deep', { level: 8 }],
])('%s is a heading', (line, text, more) => {
  const { headings } = editedOutline(`- a bullet\n\n${line}\n\n- another`)
  expect(headings).toEqual([expect.objectContaining({ text, ...more })])
})

test.each(['#no space', '    # indented as code', '- # in a bullet', '<!--\n# in a comment\n-->', 'plain'])('%j is no heading', (line) => {
  expect(editedOutline(line).headings).toEqual([])
})

test.each<[string, string | undefined]>([
  ['title: Open late', 'Open late'],
  ['Title : Open late  ', 'Open late'],
  ['title: "Open \\"late\\""', 'Open "late"'],
  ['title: \'Reader\'\'s room\'', 'Reader\'s room'],
  ['title: 一场对话：书房里', '一场对话：书房里'],
  ['title:', undefined],
  ['title: ""', undefined],
  ['title: null', undefined],
  ['heading: Open late', undefined],
])('front matter %s', (line, title) => {
  const text = `---\r\n${line}\r\n---\r\n# Part\r\n`
  const { head, headings } = editedOutline(text)
  expect(head?.title?.text).toBe(title)
  expect(headings.map(({ span: [start, end] }) => text.slice(start, end))).toEqual(['# Part'])
})

test('a file without front matter decides nothing about the title block', () => {
  expect(editedOutline('# Part\n\n---\ntitle: no\n---\n').head).toBeNull()
})

test.each<[string, string | undefined]>([
  ['---\noutline-of: talk.txt\n---\n', 'talk.txt'],
  ['---\ntitle: Talk\n---\noutline-of: talk.txt', undefined],
  ['outline-of: talk.txt', undefined],
])('the speech outlined in %j', (text, name) => {
  expect(speechOutlinedIn(text)?.text).toBe(name)
})
