import { describe, expect, test } from 'vitest'
import { asidesIn, cleaned, paragraphsOf, removedFrom } from './cleaned.ts'

const speech = ['Fellow readers,', '', 'A library is a promise that a town makes to its children.', '', 'We keep it every night until ten.'].join('\n')
const metadata = (text: string): string[] => removedFrom(text, 'md').filter(line => !line.startsWith('markup'))

describe('a page around a speech', () => {
  test('sections about the speech go, and so does the heading over it', () => {
    expect(metadata(`# Opening night\n\n## Overview\n\nMy first speech at the club.\n\n## Speech\n\n${speech}\n\n## Feedback\n\n### From Ada\n\nSpeak up.\n`)).toEqual([
      'metadata: Overview', 'metadata: My first speech at the club.', 'metadata: Speech', 'metadata: Feedback', 'metadata: From Ada', 'metadata: Speak up.',
    ])
    expect(metadata('# 开馆之夜\n\n## 概要\n\n去年在读书会上讲过。\n\n## 原稿全文\n\n各位读者：\n\n欢迎大家。\n')).toEqual([
      'metadata: 概要', 'metadata: 去年在读书会上讲过。', 'metadata: 原稿全文',
    ])
  })

  test('sections of a talk keep their names where none of them is the speech', () => {
    expect(paragraphsOf(`# Opening night\n\n## Background\n\nThe town grew.\n\n## Reflections\n\nSo did we.\n`, 'md')).toContain('Background')
  })

  test('a table of contents made of links goes', () => {
    expect(metadata(`# Opening night\n\n- [Why](#why)\n  - [Who came](#who-came)\n- [How](#how)\n\n## Why\n\n${speech}\n`)).toEqual([
      'metadata: - [Why](#why)', 'metadata: - [Who came](#who-came)', 'metadata: - [How](#how)',
    ])
  })

  test('advertisements between the paragraphs and all below the copyright line go', () => {
    expect(metadata(`${speech}\n\nAdvertisement - scroll to continue reading\n\n${speech}\n\n${speech}\n\nThank you.\n\n© Town Paper\n\nUsing us for work?\n`)).toEqual([
      'advertisement: Advertisement - scroll to continue reading', 'site-notice: © Town Paper', 'site-notice: Using us for work?',
    ])
  })

  test('settings without a fence are front matter when a title is among them', () => {
    const { value } = cleaned(`Title: Opening night\nDate: 2031-07-08\nSlug: opening-night\n\n${speech}\n`, 'md')
    expect(value.front?.title?.text).toBe('Opening night')
    expect(paragraphsOf('Reader: what may I borrow?\nDesk: ten books.\nReader: for how long?\n', 'md')).toHaveLength(3)
  })

  test('a news agency names its photographer under a caption of any length', () => {
    const caption = `7月8日，${'市图书馆在城南书房举行开馆之夜，读者在灯光下读书，'.repeat(6)}新华社记者林晓舟摄`
    expect(removedFrom(`各位读者：\n${caption}\n欢迎大家来到城南书房。`)).toEqual([`metadata: ${caption}`])
  })

  test('the menu of a site and the buttons of a page go', () => {
    expect(removedFrom('Home\nAbout\nReading rooms\nContact\nOpening night at the library\nDear readers, we open tonight.')).toEqual([
      'site-notice: Home', 'site-notice: About', 'site-notice: Reading rooms', 'site-notice: Contact',
    ])
    expect(removedFrom('下载\n打印\n全屏\n【字号：\n加大\n减小\n】\n在读书节上的致辞\n各位读者：\n欢迎大家。')).toHaveLength(7)
  })

  test('where a newspaper printed it is no part of a speech', () => {
    expect(removedFrom('在读书节上的致辞\n各位读者：\n欢迎大家来到城南书房。\n（新华社城南7月8日电）\n《 城南日报 》（ 2031年07月09日 02 版）')).toEqual([
      'metadata: （新华社城南7月8日电）', 'metadata: 《 城南日报 》（ 2031年07月09日 02 版）',
    ])
  })

  test('what readers wrote below a speech goes with their names, and so do the reports that a page goes on with', () => {
    const body = '书房要建在学校旁边，也要建在车站旁边。书房建得好不好，读者说了算。'.repeat(8)
    const comments = ['馆里跟帖：', '夜读的人：', '灯再亮一点就更好了，我每天下班都来，坐到关门才走。', '林小鱼：', '周末能不能早点开门？孩子们七点就醒了，在门口等着。']
    expect(removedFrom(`各位读者：\n${body}\n抄送：各分馆\n二〇三一年二月三日\n${comments.join('\n')}`)).toEqual(['metadata: 抄送：各分馆', 'metadata: 二〇三一年二月三日', ...comments.map(line => `site-notice: ${line}`)])
    expect(removedFrom(`在读书节上的致辞\n来源：城南日报\n时间：2031-02-03\n各位读者：\n${body}\n相关报道：`)).toEqual(['metadata: 来源：城南日报', 'metadata: 时间：2031-02-03', 'site-notice: 相关报道：'])
  })

  test('so does a line that only counts the characters', () => {
    expect(removedFrom('各位读者：\n欢迎大家来到城南书房。\n谢谢大家。\n（全文完，共 1200 字）')).toEqual(['metadata: （全文完，共 1200 字）'])
  })

  test('the notes at the end go with all that stands below their heading', () => {
    const body = '书房要建在学校旁边，也要建在车站旁边。书房建得好不好，读者说了算。'.repeat(4)
    expect(removedFrom(`各位读者：\n${body}\n注 释\n〔1〕\n城南书房开放至夜里十点。`)).toEqual(['metadata: 注 释', 'metadata: 〔1〕', 'metadata: 城南书房开放至夜里十点。'])
  })
})

describe('headings', () => {
  test('a line over a line of marks is a heading, a paragraph over one is not', () => {
    const { paragraphs } = cleaned(`Opening night\n=============\n\nWhy we came\n-----------\n\n${speech}\nlast line\n---------\n`, 'md').value
    expect(paragraphs.filter(({ depth }) => depth !== null).map(({ depth, text }) => [depth, text])).toEqual([[1, 'Opening night'], [2, 'Why we came']])
  })

  test('what the next slide shows is a cue in a script with three such lines', () => {
    expect(asidesIn('Dear readers,\nSLIDE: the reading room\nThis is our room.\nSLIDE - the lamps\nThese are our lamps.\nSLIDE: Header - thanks\nThank you.')).toEqual([
      'cue: SLIDE: the reading room', 'cue: SLIDE - the lamps', 'cue: SLIDE: Header - thanks',
    ])
    expect(asidesIn('Dear readers,\nSLIDE: the reading room\nThis is our room.')).toEqual([])
  })
})

test('above the first heading a paragraph that leads to parts of the page is none of the speech', () => {
  const page = 'I gave [a toast](#toast) and later [a eulogy](#eulogy) in one winter.\n\n## Toast\n\nFriends, raise your lamps, as [she](#notes) did.\n\n## Eulogy\n\nShe kept the lamp on.\n'
  expect(paragraphsOf(page, 'md')).toEqual(['Toast', 'Friends, raise your lamps, as she did.', 'Eulogy', 'She kept the lamp on.'])
})

describe('what a book prints at the head of each page', () => {
  const page = (head: string): string => `Nobody had asked in all these years what the night read-\n${head}\n\ners wanted, and what they were given was a closed door and a dark window.\nSo we asked them, and the an-\nswer was a lamp.\n`
  const heads = ['4        HARBOUR LIBRARY', 'H A R B O U R   LIBRARY 5', '6        HARBOUR LIBRARV', 'H A R B O U R LIBRARY      7']

  test('goes with the number of the page where it stands within sentences, its letters apart and misread or not', () => {
    const paragraphs = paragraphsOf(`The Night Branch\n\n${heads.map(page).join('')}`)
    expect(paragraphs.join(' ')).not.toMatch(/\d|LIBRAR/)
    expect(paragraphs.join(' ')).toContain('what the night readers wanted')
  })

  test('stays where it counts parts between sentences', () => {
    const parts = [1, 2, 3, 4].map(number => `HARBOUR LIBRARY ${number}\n\nNobody had asked the night readers what they wanted.\n`)
    expect(paragraphsOf(parts.join('\n'))).toContain('HARBOUR LIBRARY 2')
  })
})
