import { describe, expect, test } from 'vitest'
import { beginsWith, fingerprintOf, indicesOf, isSame } from '../../scripts/corpus/fingerprint.ts'
import { goldOf } from '../../scripts/corpus/gold.ts'
import { scoreOf, type Score } from '../../scripts/corpus/score.ts'
import { sourceOf } from '../clean/cleaned.ts'
import { clean } from '../../scripts/clean/clean.ts'
import { parse } from '../../scripts/parse/parse.ts'

const speech = '在馆长会议上的讲话\n同志们：\n一、建好书房\n（一）选好址。书房要近。\n（二）配好书。书要新。\n二、管好书房\n1、书放得太高，孩子们够不着，老人们也够不着，今年要全部换成矮的架子，一个馆一个馆地换。\n2、灯太暗，晚上看不清字，今年要全部换成亮的灯，一个馆一个馆地换，年底以前换完为止。\n第 1 页 共 1 页\n'

interface Written { heading: string, no_heading?: boolean, implicit?: boolean, children?: Written[] }

function score(sections: Written[], more: { title?: string | null, boilerplate?: string[] } = {}): Score {
  const transcript = clean(sourceOf(speech)).value
  const reading = { source: transcript.source, outlineFile: null, transcript, outline: parse(transcript).value, heard: parse(transcript).value, diagnostics: [] }
  return scoreOf(reading, goldOf({ file: 'speech.txt', title: '在馆长会议上的讲话', boilerplate: ['第 1 页 共 1 页'], ...more, sections }))
}

const whole: Written[] = [
  { heading: '建好书房', children: [{ heading: '选好址。' }, { heading: '配好书。' }] },
  { heading: '管好书房', children: [{ heading: '书放得太高，孩子们', no_heading: true }, { heading: '灯太暗，晚上看不清', no_heading: true }] },
]

describe('an outline held against that of a reader', () => {
  test('is right in all when they agree', () => {
    expect(score(whole)).toMatchObject({ isTitleRight: true, headings: { right: 6, found: 6, there: 6 }, levels: 1, parents: 1, removed: { right: 1, found: 1, there: 1 }, faults: [] })
  })

  test('counts a heading that is missing and one too many', () => {
    const { headings, faults } = score([{ heading: '建好书房', children: [{ heading: '选好址。' }] }, ...whole.slice(1), { heading: '用好书房' }])
    expect(headings).toEqual({ right: 5, found: 6, there: 6 })
    expect(faults.map(fault => fault.split(':')[0])).toEqual(['too many', 'missing'])
  })

  test('counts a heading under another one', () => {
    const { levels, parents } = score([{ heading: '建好书房' }, { heading: '选好址。' }, { heading: '配好书。' }, ...whole.slice(1)])
    expect([levels, parents]).toEqual([4 / 6, 4 / 6])
  })

  test('asks for no unmarked part, and takes its children as they are', () => {
    expect(score([{ heading: '书房的事', implicit: true, children: whole }])).toMatchObject({ headings: { right: 6, found: 6, there: 6 }, levels: 1, parents: 1 })
  })

  test('counts a wrong title, and lines that were or were not to be removed', () => {
    expect(score(whole, { title: '讲话', boilerplate: [] })).toMatchObject({ isTitleRight: false, removed: { right: 0, there: 0, found: 1 } })
    expect(score(whole, { boilerplate: ['第 1 页 共 1 页', '首页 讲话 正文'] }).removed).toEqual({ right: 2, there: 2, found: 2 })
    expect(score(whole, { boilerplate: ['第 1 页 共 1 页', '同志们：'] }).removed).toEqual({ right: 1, there: 2, found: 1 })
  })
})

describe('a fingerprint', () => {
  test('is the same for the same letters, whatever the marks and spaces', () => {
    expect(fingerprintOf('（一）要办好 书房。')).toBe(fingerprintOf('(一)要办好书房'))
    expect(fingerprintOf('书房')).not.toBe(fingerprintOf('房书'))
  })

  test('finds its words in others', () => {
    expect(indicesOf('书房开了书房', fingerprintOf('书房'))).toEqual([0, 4])
    expect(indicesOf('书', fingerprintOf('书房'))).toEqual([])
    expect(beginsWith('书房开了', fingerprintOf('书房'))).toBe(true)
    expect(isSame('书房开了', fingerprintOf('书房'))).toBe(false)
  })
})
