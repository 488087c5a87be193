import type { Definition } from '../../model/outline.ts'
import type { Page, Reading } from './reading.ts'
import { apart, isWhole, wordingsOf, type Wording } from './wording.ts'

interface Way {
  pattern: RegExp
  isWide?: boolean
  holds?: (wording: Wording) => boolean
}

const C = '[^，；。！？：,;!?]'
const meaning = `(?<meaning>${C}{3,60})(?=[，；。！：]|——|$)`
const means = '(?:就是指(?![导導引向望挥揮])|就是|是指(?![导導引向望挥揮])|指的就是|指的是|说的是|是说|即是|說的是|意思是|是|即|无非是|不外乎)'

const chinese: readonly Way[] = [
  /* 所谓“夜间书房”，就是关灯最晚的那间屋子 */
  { pattern: new RegExp(`所[谓謂]的?(?<term>[“「『][^”」』]{1,20}[”」』]|[^，。；：、？！]{1,16}?)，?(?<![一二三])${means}${meaning}`, 'dg') },
  /* “流动书车”是指开进村里的图书馆 */
  { pattern: new RegExp(`(?<=^|[，；。：])(?<term>[“「『]?[^，。；：、“”「」这那我你它他其]{2,16}[”」』]?)(?:，)?(?:是指(?![导導引向望挥揮])|指的是|指的就是|的意思就?是|的含义就?是)${meaning}`, 'dg') },
  /* 什么是书房？书房就是不用买书的地方。 */
  { isWide: true, pattern: new RegExp(`(?<=^|[。！？，])(?:那么)?，?(?:什么是|什么叫|何谓|何為|何为|什麼是|甚麼是|什麼叫|何謂)(?:做|作)?(?<term>[^，。；：？]{1,16})[？?](?:我认为|我理解|我想)?，?(?:\\k<term>)?，?(?:就是指|就是|是指(?![导導引向望挥揮])|指的是|是)${meaning}`, 'dg') },
  { isWide: true, pattern: new RegExp(`(?<=^|[。！？])(?<term>[^，。；：？这那我你他它]{2,14})(?:是什么|是什麼|是甚麼)[？?](?:\\k<term>)?(?:就是|是)${meaning}`, 'dg'),
    holds: ({ groups }) => !/[的之](?:是|原因|目的|问题|办法|关键)?$/.test(groups['term']!) },
]

/** 公益性，就是全部免费；均等性，就是一个标准: what several in a row mean. */
const inRow = new RegExp(`(?<=^|[；。])(?<term>[“「]?[^，。；：、这那我你他它其]{1,8}[”」]?)，(?:就是(?:要)?|是指)(?<meaning>${C}{3,50})`, 'dg')

const E = '(?:(?!--| - )[^.;:!?—()"“”])'
const latinStop = '(?=\\s?(?:[.,;:!?—)]|--| - |$))'
const term = '["“]?(?<term>[A-Za-z][\\w’\' -]{1,40}?)[”"]?'
const english: readonly Way[] = [
  { pattern: new RegExp(`\\b[Bb]y ${term},? (?:I|we) (?:just |simply )?mean (?:that )?(?<meaning>${E}{4,140})${latinStop}`, 'dg') },
  { isWide: true, pattern: new RegExp(`\\b[Ww]hat (?:do|did) (?:I|we|you) mean by ${term}\\?\\s*(?:(?:I|We|we) mean |It means |That is |It is )?(?<meaning>${E}{6,140})[.!]`, 'dg') },
  { pattern: new RegExp(`(?<=^|[.;,]\\s)${term} (?:is|are|can be) defined as (?<meaning>${E}{4,140})${latinStop}`, 'dg') },
  { pattern: new RegExp(`(?<=^|[.;]\\s)${term} refers? to (?<meaning>${E}{4,140})${latinStop}`, 'dg') },
  { isWide: true, pattern: new RegExp(`(?<=^|[.!?]\\s)(?:[Ss]o )?[Ww]hat(?: is|['’]s| are) (?:a |an |the )?${term}\\?\\s*(?:(?:It|That|They)(?:['’]s| is|['’]re| are)|(?:A |An |The )?\\k<term> (?:is|are)) (?:just |simply |really )?(?<meaning>${E}{6,140})${latinStop}`, 'dgi') },
  { pattern: new RegExp(`(?<=^|[.;]\\s)(?:To be |Being )?["“](?<term>[A-Za-z][^"”]{1,40})[”"]\\s?(?:means|simply means|just means) (?:that )?(?<meaning>${E}{4,140})${latinStop}`, 'dg') },
  { pattern: new RegExp(`(?<=^|[.;]\\s)[Tt]he (?:word|term|phrase)\\s?["“]?(?<term>[A-Za-z][\\w -]{1,30}?)["”]?\\s?(?:simply |just |literally )?means (?<meaning>${E}{4,140})${latinStop}`, 'dg') },
]

const cue = /所[谓謂]|是指|指的|意思|含义|什[么麼]|甚麼|何[谓謂]|何[为為]|，就是/
const englishCue = /\bmeans?\b|[Ww]hat(?: is|['’]s| are)|defined as|refers? to/
/** Terms that only point, and meanings that say nothing. */
const pointing = /^(?:this|that|it|which|these|they|there|he|she|what|everything|here|happening|your?|going)\b|^(?:这|那|它|其|此|這|原因|目的|问题|关键|今天|我们|一个)/i
const empty = /^(?:这样|如此|这个|那|这|什么|not\b|that$|going\b|what\b|我们|因为)/

/**
 * What a term means, where the speaker says so.
 *
 *   | 所谓“夜间书房”，就是全城关灯最晚的那间屋子。
 *         ^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^ term, meaning
 */
export function definitionsIn({ sentences, pairs }: Page): Definition[] {
  return apart([
    ...sentences.flatMap(reading => [...definitionsOf(reading, false), ...rowsOf(reading)]),
    ...pairs.flatMap(reading => definitionsOf(reading, true)),
  ])
}

function definitionsOf(reading: Reading, isPair: boolean): Definition[] {
  if (reading.isQuestion || !(reading.isLatin ? englishCue : cue).test(reading.text)) return []
  return (reading.isLatin ? english : chinese)
    .filter(({ isWide }) => (isWide ?? false) === isPair)
    .flatMap(({ pattern, holds }) => [...wordingsOf(reading, pattern)].filter(wording => holds?.(wording) ?? true).flatMap(definitionOf))
}

function definitionOf(wording: Wording): Definition[] {
  const [term, meaning] = [wording.passage('term'), wording.passage('meaning')]
  if (!isWhole(term) || !isWhole(meaning) || pointing.test(term.text) || empty.test(meaning.text)) return []
  return [{ ...wording.whole, kind: 'definition', term, meaning }]
}

/** Two definitions or more of one build in a sentence. */
function rowsOf(reading: Reading): Definition[] {
  if (reading.isLatin || !/，(?:就是|是指)/.test(reading.text)) return []
  const found = [...wordingsOf(reading, inRow)].flatMap(definitionOf)
  return found.length > 1 ? found : []
}
