import { describe, expect, test } from 'vitest'
import { endOf } from '../../scripts/model/transcript.ts'
import { walk, type Outline } from '../../scripts/model/outline.ts'
import { treeOf } from '../parse/outlined.ts'
import { corrected } from './corrected.ts'

const speech = `在镇图书馆工作会议上的讲话
2031年5月6日
林晓

同志们：
今天讲两点意见。
一、把书送到身边
要建好分馆。选址要靠近车站，门口要有雨棚。
要开到晚上。夜班由两个人轮流值守，灯要亮一些。
二、把人请进门来
（一）办好读书会。每周六下午一场，由读者自己主持。
（二）办好故事屋。孩子们坐在地毯上听故事。
谢谢大家！`

const english = `Open After Dark

Good evening. The library has been closing at five for years.

1. Why we stay dark
Most people are still at work when we close. The lights go out too early.

2. What we would change
We would stay open until nine. Volunteers would keep the door.`

/** The edit that replaces words which are surely in the file. */
function change(...pairs: [from: string | RegExp, to: string][]): (file: string) => string {
  return file => pairs.reduce((text, [from, to]) => {
    const next = text.replace(from, to)
    if (next === text) throw new Error(`${String(from)} is not in\n${text}`)
    return next
  }, file)
}

const tree = [
  '一、把书送到身边', '  要建好分馆。>~', '  要开到晚上。>~', '二、把人请进门来', '  （一）办好读书会。>', '  （二）办好故事屋。>',
]

/** The words of every section and of what stands around them. */
function wordsOf(outline: Outline): string {
  const { opening, sections, closing } = outline
  const parts = [...walk(sections)].flatMap(({ enumerator, heading, blocks }) => [enumerator?.text, heading?.text, ...blocks.map(({ text }) => text)])
  return [...opening.map(({ text }) => text), ...parts, ...closing.map(({ text }) => text)].join('').replace(/\s/g, '')
}

describe('an outline file that nobody has touched', () => {
  test.each([['Chinese', speech], ['English', english]])('changes nothing in a speech: %s', (_, text) => {
    const { found, outline, complaints } = corrected(text, file => file)
    expect(complaints).toEqual([])
    expect(outline).toEqual(found)
  })

  test('has the sections that the corrections below begin from', () => {
    expect(treeOf(corrected(speech, file => file).found.sections)).toEqual(tree)
  })
})

describe('a correction of the sections', () => {
  test.each<[string, [string | RegExp, string][], string[]]>([
    ['a deleted heading gives its text to the one before', [[/^## （二）.*\n/m, '']], tree.slice(0, 5)],
    ['a deleted parent leaves its children to the one before', [[/^# 二、.*\n/m, '']], [
      '一、把书送到身边', '  要建好分馆。>~', '  要开到晚上。>~', '  （一）办好读书会。>', '  （二）办好故事屋。>',
    ]],
    ['a lowered heading', [['# 二、', '## 二、']], [
      '一、把书送到身边', '  要建好分馆。>~', '  要开到晚上。>~', '  二、把人请进门来', '  （一）办好读书会。>', '  （二）办好故事屋。>',
    ]],
    ['a raised heading', [['## （二）', '# （二）']], [...tree.slice(0, 5), '（二）办好故事屋。>']],
    ['a level that is skipped is the next one below', [['## （一）', '#### （一）']], tree],
    ['a new heading at the head of a sentence', [['## 要开到晚上', '### 选址要靠近车站\n\n## 要开到晚上']], [
      ...tree.slice(0, 2), '    选址要靠近车站，>', ...tree.slice(2),
    ]],
    ['a new heading in the opening', [['# 一、', '# 今天讲两点意见\n\n# 一、']], ['今天讲两点意见。', ...tree]],
    ['a heading cut to its first words', [[/^(# 二、)把人请进门来/m, '$1把人请进门']], [
      ...tree.slice(0, 3), '二、把人请进门>', ...tree.slice(4),
    ]],
    ['a heading without its number', [['# 二、把人', '# 把人']], tree],
    ['a heading with another number', [['# 二、把人', '# 三、把人']], tree],
    ['other marks and spaces', [['# 一、把书送到身边', '#   一. 把书 “送到”身边！ #']], tree],
    ['no heading at all', [[/^#+ .*\n/gm, '']], []],
  ])('%s', (_, pairs, expected) => {
    const { outline, found, complaints } = corrected(speech, change(...pairs))
    expect(complaints).toEqual([])
    expect(treeOf(outline.sections)).toEqual(expected)
    expect(wordsOf(outline)).toBe(wordsOf(found))
  })

  test('in English takes words at the head of a sentence, whatever their case', () => {
    const { outline, complaints } = corrected(english, change(['# 2. What', '## the lights go out too early\n\n# 2. What']))
    expect(complaints).toEqual([])
    expect(treeOf(outline.sections)).toEqual([
      '1.Why we stay dark', '  The lights go out too early.', '2.What we would change',
    ])
  })

  test('finds words said twice between the neighbours of the heading', () => {
    const text = `${speech}\n三、再说一遍\n选址要靠近车站，门口要有雨棚。大家记住了。`
    const { outline } = corrected(text, file => `${file}\n## 选址要靠近车站\n`)
    const added = [...walk(outline.sections)].at(-1)!
    expect(added.heading?.text).toBe('选址要靠近车站，')
    expect(added.heading!.at).toBeGreaterThan(outline.transcript.text.indexOf('三、'))
  })

  test('never takes a part of an English word', () => {
    const { complaints } = corrected(english, change(['# 2. What', '## ight\n\n# 2. What']))
    expect(complaints).toEqual([expect.stringMatching(/^\d+:1 outline\/not-in-speech$/)])
  })
})

describe('a correction of the title block', () => {
  test.each<[string, [string | RegExp, string][], Partial<Record<'title' | 'speaker' | 'date' | 'occasion' | 'salutation', string | null>>]>([
    ['another title', [[/^title:.*/m, 'title: 镇图书馆工作会议']], { title: '镇图书馆工作会议', speaker: '林晓' }],
    ['an emptied date', [[/^date:.*/m, 'date:']], { date: null, speaker: '林晓' }],
    ['a missing line', [[/^date:.*\n/m, '']], { date: null }],
    ['a shorter speaker in quotes', [[/^speaker:.*/m, 'speaker: "林"']], { speaker: '林' }],
    ['an occasion', [[/^occasion:.*/m, 'occasion: \'读书会\'']], { occasion: '读书会' }],
    ['an emptied salutation', [[/^salutation:.*/m, 'salutation: null']], { salutation: null }],
  ])('%s', (_, pairs, expected) => {
    const { outline, complaints } = corrected(speech, change(...pairs))
    expect(complaints).toEqual([])
    const given = Object.fromEntries(Object.keys(expected).map(key => [key, outline[key as keyof typeof expected]?.text ?? null]))
    expect(given).toEqual(expected)
    expect(treeOf(outline.sections)).toEqual(tree)
  })

  test('every word that leaves the title block is said in the opening', () => {
    const { outline } = corrected(speech, change([/^(?:title|speaker|date|occasion):.*$/gm, '']))
    expect(outline.opening[0]?.text).toBe('在镇图书馆工作会议上的讲话')
    expect(outline.title).toBeNull()
  })
})

describe('a mistake in an outline file', () => {
  const lineOf = (file: string, words: string): number => file.split('\n').findIndex(line => line.includes(words)) + 1

  test('that is not in the speech names its line and the nearest words', () => {
    const { complaints, hints, edited, outline } = corrected(speech, change(['# 二、把人请进门来', '# 二、把大家请进门来吧']))
    expect(complaints).toEqual([`${lineOf(edited, '吧')}:1 outline/not-in-speech`])
    expect(hints[0]).toContain('把人请进门来')
    expect(treeOf(outline.sections)).not.toContain('二、把人请进门来')
  })

  test('in the front matter names its line', () => {
    const { complaints, edited } = corrected(speech, change([/^date:.*/m, 'date: 2031年5月7日']))
    expect(complaints).toEqual([`${lineOf(edited, '5月7日')}:1 outline/not-in-speech`])
  })

  test('in the order of the headings names the line of the speech', () => {
    const { complaints, edited } = corrected(speech, change([/^## （二）.*\n/m, ''], ['# 一、', '# （二）办好故事屋\n\n# 一、']))
    expect(complaints).toEqual([`${lineOf(edited, '故事屋')}:1 outline/out-of-order`])
  })

  test('nothing near gets a hint where to look', () => {
    const { hints } = corrected(speech, file => `${file}\n# Quarterly earnings\n`)
    expect(hints).toEqual([expect.stringContaining('speechdeck read')])
  })
})

describe('a long or strange outline file', () => {
  const seconds = (work: () => unknown): number => {
    const start = performance.now()
    work()
    return (performance.now() - start) / 1000
  }

  test.each<[string, string, (file: string) => string]>([
    ['the same heading many times, one taken out', Array.from({ length: 3000 }, () => '一、办好分馆\n夜里也要开门。').join('\n'), file => file.replace(/^# .*\n/m, '')],
    ['the outline of another speech', speech, () => Array.from({ length: 3000 }, (_, index) => `# ${index} unheard of`).join('\n')],
    ['a line of blanks', speech, file => file.replace('speaker:', `speaker: ${'a '.repeat(200_000)}`)],
    ['a line of marks', speech, file => `${file}\n# ${'*_ '.repeat(100_000)}\n${'#'.repeat(300_000)} x`],
    ['comments without an end', speech, file => `${file}${'<!-- '.repeat(100_000)}`],
  ])('%s is read in a moment', (_, text, edit) => {
    expect(seconds(() => corrected(text, edit))).toBeLessThan(8)
  })

  test.each(['', '---', '---\n---\n', '---\ntitle:', '# ', '#', '# *\n# **\n# _', '\uFEFF# 一、', '# \uD800', '---\ntitle: "\\"\n---\n'])('%j does not crash', (file) => {
    const { outline } = corrected(speech, () => file)
    expect(endOf(outline.closing.at(-1) ?? outline.opening.at(-1)!)).toBe(outline.transcript.text.length)
  })
})
