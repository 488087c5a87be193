import { describe, expect, test } from 'vitest'
import { diagnosticText, outlineMarkdown, placeOf } from '../../scripts/report.ts'
import { diagnose } from '../../scripts/model/diagnostic.ts'
import { sourceOf } from '../clean/cleaned.ts'
import { outlineOf } from '../parse/outlined.ts'

/** The file without its comment. */
function fileOf(text: string, format: 'txt' | 'md' = 'txt'): string {
  return outlineMarkdown(outlineOf(text, format)).replace(/<!--\n[\s\S]*?-->\n\n?/, '')
}

test('the outline of a speech is front matter, headings, and bullets for what is enumerated', () => {
  const text = '关于办好书房的讲话\n2031年5月6日\n同志们：\n一、把书送到身边\n（一）要建好分馆。一是选好址，二是配好书，三是留住人。\n（二）要开到晚上。夜班由两个人值守。\n二、把人请进门来\n每周六下午办一场读书会。'
  expect(fileOf(text)).toBe(`---
title: 关于办好书房的讲话
subtitle:
occasion:
speaker:
date: 2031年5月6日
salutation: 同志们：
outline-of: speech.txt
---

# 一、把书送到身边

## （一）要建好分馆。…

- 选好址
- 配好书
- 留住人

## （二）要开到晚上。…

# 二、把人请进门来
`)
})

describe('words that Markdown or YAML would take for marks', () => {
  test.each<[string, string]>([
    ['# Doors *open* at `nine`\n\n## 2 \\* 3_4 <b\n\nMost people come late.\n\n## Part two\n\nThe end of it.', '# 2'],
  ])('%j are escaped in headings', (text) => {
    expect(fileOf(text, 'md')).toMatch(/^# .*\\\* 3\\_4 \\<b$/m)
  })

  test.each<[string, string]>([
    ['Open late: why, and how', 'title: "Open late: why, and how"'],
    ['"Open late"', 'title: "\\"Open late\\""'],
    ['Open late, please', 'title: Open late, please'],
    ['Yes', 'title: "Yes"'],
  ])('the title %s', (title, line) => {
    expect(fileOf(`# ${title}\n\n## One\n\nMost people come late.\n`, 'md').split('\n')).toContain(line)
  })
})

test.each<[string, string, string]>([
  ['Chinese', '今天讲两点意见。书房要开到晚上。', '改好这份提纲'],
  ['Traditional Chinese', '今天講兩點意見。書房要開到晚上，讓讀者們都來讀書。', '改好這份提綱'],
  ['English', 'Good evening. The library has been closing at five for years.', 'Correct this outline'],
  ['any other language', 'Guten Abend. Die Bücherei schließt seit Jahren schon um fünf Uhr.', 'Correct this outline'],
])('the comment at the head tells how to build from the file: %s', (_, text, words) => {
  const [comment = ''] = /<!--[\s\S]*?-->/.exec(outlineMarkdown(outlineOf(text))) ?? []
  expect(comment).toContain(words)
  expect(comment).toContain('speechdeck build speech.outline.md --speech speech.txt')
})

test('a complaint about the outline file has its line there, any other in the speech', () => {
  const speech = { ...sourceOf('one\ntwo'), path: 'talk.txt' }
  const file = { ...sourceOf('---\n---\n# three'), path: 'talk.outline.md' }
  const lines = [diagnose('outline/not-in-speech', [8, 15], 'three', 'x'), diagnose('parse/enumerator-gap', [4, 7], 'a', 'b')]
    .map(diagnostic => diagnosticText(diagnostic, placeOf(diagnostic, speech, file)).split(' ')[0])
  expect(lines).toEqual(['talk.outline.md:3:1', 'talk.txt:2:1'])
})
