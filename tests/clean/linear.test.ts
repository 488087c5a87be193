import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

/** Units of each text; a rule that looks twice at every pair of them would take minutes. */
const size = 300_000
const sentence = '今年我们要把书房建到每一个社区，让读者走几步路就能借到新书。'
/** Milliseconds, many times what it takes, for the test machine may be busy. */
const limit = 8000

function repeated(text: string): string {
  return text.repeat(Math.ceil(size / text.length))
}

test.each([
  ['many short lines', repeated(`${sentence.slice(0, 17)}\n`)], ['one line', repeated(sentence)], ['one line of English', repeated('We open at nine, and the readers come in. ')],
  ['blank lines', repeated('\n')], ['blank lines between', repeated(`${sentence}\n\n\n\n\n`)], ['spaces', `${sentence}${repeated(' ')}${sentence}`], ['full-width spaces', `${sentence}${repeated('\u3000')}${sentence}`],
  ['spaces and tabs', repeated('\t \t \n')], ['dashes', repeated('-')], ['stars', `${repeated('*')}a`], ['open tags', repeated('<a ')], ['open brackets', repeated('[')], ['open pictures', repeated('![a](')],
  ['open quotes', repeated('“好')], ['brackets', repeated('好(')], ['front matter without an end', `---\n${repeated('key: value\n')}`], ['comments without an end', repeated('<!-- a ')], ['styles without an end', repeated('<style> ')],
  ['letter-spacing', repeated('主 题 ')], ['pipes', repeated('| a ')], ['addresses', repeated('好https://')], ['braces', repeated('{')], ['dots', repeated('.')], ['contents', repeated('目录\n')], ['page numbers', repeated('第1')],
  ['carriage returns', repeated('字\r')], ['hyphens', repeated('read-\ning ')], ['blanks', repeated('__ ××')], ['the same line', repeated('同一行的字\n')], ['emphasis', repeated('**好 ')], ['breaks', repeated('好。　　')],
  ['directions', repeated('好（笑）')], ['removed lines', repeated('1\n')], ['front matter', `---\n${repeated('a: b\n').slice(0, 900)}---\n`],
])('%s are cleaned in time that grows with their length', (_, text) => {
  for (const format of ['txt', 'md'] as const) {
    const start = performance.now()
    cleaned(text, format)
    expect(performance.now() - start).toBeLessThan(limit)
  }
})

test.each(['阅读1,,', '1    阅读 ', '返回首页', '分享到', '热烈', '（热烈热烈热烈热烈热烈热烈热烈热烈热烈热烈好）', 'QQ:aaaaaQQ ', 'home      ', 'ab:   cd ', 'ab:    ;', 'Posted on ', '......1 ', '第一页', '（约1分', 'a.b '])(
  'lines of %s that look like a notice until they end are not tried over and over', (piece) => {
    const line = `${piece.repeat(Math.ceil(100 / piece.length))}完了吗`
    const start = performance.now()
    cleaned(`body {\n${line}\n}\n${`${line}\n`.repeat(200)}${line}`)
    expect(performance.now() - start).toBeLessThan(limit)
  },
)
