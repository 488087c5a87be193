import { describe, expect, test } from 'vitest'
import type { Draft } from '../../scripts/plan/draft.ts'
import { withoutPatter } from '../../scripts/plan/patter.ts'
import { speechFrom } from './planned.ts'

const claim = '书房必须办在街坊走得到的地方。'
const patter = '下面我给大家讲一讲选址。'

/** Statements that show the sentences of a paragraph one by one, after a cover where they begin. */
function shown(paragraph: string): string[] {
  const speech = speechFrom(paragraph)
  const { sentences } = speech.outline.opening[0]!
  const statement = (at: number): Draft => ({ kind: 'statement', section: [], eyebrow: null, title: null, accent: null, text: speech.cut(sentences[at]!.at, sentences[at]!.at + sentences[at]!.text.length - 1), gloss: null, isDeep: false, start: sentences[at]!.at, reveals: [], why: '' })
  return withoutPatter(speech, sentences.map((_, at) => statement(at))).map((draft) => (draft.kind === 'statement' && 'text' in draft.text ? draft.text.text : ''))
}

describe('a page of nothing but talk about the talk', () => {
  test('goes, and its words are said over the page before', () => {
    expect(shown(`${claim}${patter}夜灯是晚归人的路标。`)).toEqual([claim.slice(0, -1), '夜灯是晚归人的路标'])
  })

  test('is one that only says which parts the next page lists', () => {
    const speech = speechFrom('书房办得好不好，要看选址和夜读。')
    const [sentence] = speech.outline.opening[0]!.sentences
    const cover = { kind: 'cover', start: 0 } as Draft
    const said = { kind: 'statement', text: sentence!, gloss: null, start: sentence!.at, why: '' } as unknown as Draft
    const listing = (...names: string[]): Draft => ({ kind: 'agenda', start: 30, entries: names.map((text) => ({ mark: null, heading: { text, at: 0, span: [0, 0] } })) }) as unknown as Draft
    const kinds = (...names: string[]): string[] => withoutPatter(speech, [cover, said, listing(...names), cover]).map(({ kind }) => kind)
    expect(kinds('选址', '夜读')).toEqual(['cover', 'agenda', 'cover'])
    expect(kinds('选址', '守夜')).toEqual(['cover', 'statement', 'agenda', 'cover'])
    const about = { ...said, text: { ...sentence!, text: '读了一年的书，我也想从几件小事中与大家分享一些感悟' } } as Draft
    expect(withoutPatter(speech, [cover, about, listing('选址', '守夜'), cover]).map(({ kind }) => kind)).toEqual(['cover', 'agenda', 'cover'])
  })

  test('stays where it is the first page, where it is the last one, and where it demands something', () => {
    expect(shown(`${patter}${claim}${patter}`)).toEqual([patter.slice(0, -1), claim.slice(0, -1), patter.slice(0, -1)])
    expect(shown(`${claim}最后是要把灯留着。${claim}`)).toContain('最后是要把灯留着')
  })

  test('stays where both pages beside it are long', () => {
    const long = `${'书房开了十年，街坊都来了，灯也亮着，'.repeat(20)}书房必须办下去。`
    expect(shown(`${long}${patter}${long}${claim}`)).toContain(patter.slice(0, -1))
  })
})
