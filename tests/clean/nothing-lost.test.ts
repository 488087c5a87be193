import { describe, expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import { cut, endOf } from '../../scripts/model/transcript.ts'
import { sourceOf } from './cleaned.ts'

/** Pieces of messy files; every speech of the property is a shuffled handful of them. */
const pieces = [
  '温馨提示：', '1. 文档下载后请联系客服。', '2031', '讲话', '在书房建设推进会上的讲话', 'xx区消防演练情况报告', '—— 在年会上', '（2031年2月3日）',
  '各位馆长：', '一、把书房建好', '〔一〕要选好址,办好“早读〞。书房要近!', '第3页共9页', '12', '?', '　　我们 的 目标 是 ……', '* * *', '---',
  '**加粗**和[链接](https://example.org)', '<b>黑体</b>&nbsp;&amp;&#65;', '![图](a.png)', '> 引文', '- 一点', '# 标题', '正文[1]。', '[1] 注。',
  '《关于夜间\n书房的规定》', '| 分馆 | 人数 |\n|---|---|\n| 城北 | 120 |', 'Branch\tSeats\t3\nNorth\t120\t4', '谢谢大家！（掌声）', '【配图3】', '我是××市的[姓名]', '一段<br>又一段',
  '相关阅读', '以下是演讲全文：', '目录', 'read-\ning', '- 3 -', '\f', '▲ 新馆', '.note { color: red; }', '✅ 书房要近', '{{ name }}', '*pause*', '二是', '2.5', 'The doors open\nand close.', '𠮷野家旁边的书房', '关 于 报 告', '\r\n', '\t', '', '谢谢大家！',
]

/** Park and Miller's minimal generator: the same speeches in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) yield state = (state * 48271) % 2147483647
}

function speeches(): string[] {
  const random = numbers(7)
  const next = (): number => random.next().value as number
  return Array.from({ length: 300 }, () => Array.from({ length: 1 + (next() % 14) }, () => pieces[next() % pieces.length]!).join('\n'))
}

describe.each(['txt', 'md'] as const)('whatever a %s file holds', (format) => {
  const transcripts = speeches().map(text => clean(sourceOf(text, format)).value)

  test('every character is in the speech, in what was removed, or white space', () => {
    for (const { source, text, origins, removed } of transcripts) {
      const found = new Set<number>()
      for (let at = 0; at < text.length; at += 1) if (text[at] !== '\n') found.add(origins[at]!)
      for (const { span } of removed) for (let at = span[0]; at < span[1]; at += 1) found.add(at)
      const lost = [...source.text.matchAll(/\S/g)].filter(({ index }) => !found.has(index))
      expect(lost.map(([unit]) => unit), source.text).toEqual([])
    }
  })

  test('nothing is both kept and removed', () => {
    for (const { source, text, origins, removed } of transcripts) {
      const kept = new Set([...text].length ? Array.from({ length: text.length }, (_, at) => text[at] === '\n' ? -1 : origins[at]!) : [])
      for (const { span } of removed) for (let at = span[0]; at < span[1]; at += 1) expect(kept.has(at), source.text).toBe(false)
    }
  })

  test('origins never go back, and what was removed is quoted as it stands', () => {
    for (const { source, text, origins, removed } of transcripts) {
      expect(origins.length).toBe(text.length + 1)
      for (let at = 1; at < text.length; at += 1) expect(origins[at]! >= origins[at - 1]!, source.text).toBe(true)
      for (const { span, text: words } of removed) expect(source.text.slice(...span)).toBe(words)
    }
  })

  test('sentences cover their paragraph, and paragraphs the speech', () => {
    for (const { text, paragraphs } of transcripts) {
      expect(paragraphs.map(paragraph => paragraph.text).join('\n')).toBe(text)
      for (const paragraph of paragraphs) expect(paragraph.sentences.map(sentence => sentence.text).join('')).toBe(paragraph.text)
    }
  })

  test('a passage is what stands at its place', () => {
    for (const transcript of transcripts) {
      for (const paragraph of transcript.paragraphs) {
        for (const sentence of paragraph.sentences) expect(cut(transcript, sentence.at, endOf(sentence))).toEqual(sentence)
      }
    }
  })
})
