import type { Dated } from '../../model/outline.ts'
import { wholeOf } from './wording.ts'
import type { Clause, Page, Reading } from './reading.ts'

const d = '[\\d０-９]'
const hanYear = '[一二][九〇○零０][〇○零０一二三四五六七八九]{2}'
const year = `(?:(?:1[5-9]|20|21|１[５-９]|２０)${d}{2}|${hanYear})`
const n = '[一二两兩三四五六七八九十百几幾数數\\d０-９]{1,4}'
const month = `(?:1[0-2]|0?[1-9]|[１-９]|１[０-２]|十[一二]?|[一二三四五六七八九])月(?:份)?`
const day = `(?:[12]\\d|3[01]|0?[1-9]|[１-９]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号號]`
const part = '(?:上半年|下半年|年底|年初|年末|年中|底|末|初|第?[一二三四]季度|春天?|夏天?|秋天?|冬天?|前三季度)'
const relative = '今年以来|今年以來|今年上半年|今年|去年|明年|前年|后年|後年|上半年|下半年'
/** What a date begins with, lest every form be tried at every character. */
const dateSign = '(?=[\\d０-９一二三四五六七八九十两兩几幾数數过過近最今未此往接这這去明前后後上下本“「])'
const chinese = new RegExp(`${dateSign}(?:${[
  `(?<span>${year}年?(?:到|至|—|－|-|–|~|～)${year}年)`,
  `(?<stretch>(?:过去|過去|近|最近|今后|今後|未来|未來|此后|此後|往后|接下来的?|这|這)的?${n}(?:多|来|來)?年(?:[来來间間里])?(?:时间)?|(?<![第\\d百千十])${n}(?:多|余)?年(?:来|以来|來|以來|间)(?!说|讲|看))`,
  `(?<plan>[“「]?十[一二三四五六]五[”」]?(?:时期|期间|时期|時期|期間|末|初期|以来))`,
  `(?<decade>(?:(?:20|19|18|二十|十九|上)(?:个)?世纪)${n}年代(?:[初末]|中期|后期)?|本世纪中叶|本世紀中葉|${year}年代)`,
  `(?<full>${year}年(?:${month}(?:${day}|底|初|末)?|${part})?(?:以来|以來)?)(?![度版级級份代]|议程|願景|愿景)`,
  `(?<daily>(?:今年|去年|明年)?${month}${day})`,
  `(?<short>(?:今年|去年|明年)(?:${month}|${part}))`,
  `(?<iso>(?<![\\d.-])(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?![\\d.-]))`,
  `(?<relative>(?<=^|[，；：。])(?:${relative})(?![的是内]))`,
].join('|')})`, 'g')

const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.'
const y = '(?:1[5-9]|20)\\d\\d'
const count = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|few|several|couple of|hundred|\\d{1,3}'
const english = new RegExp([
  `(?<span>\\b${y}\\s?[-–—]\\s?(?:${y}|\\d\\d)\\b(?![-–/])|(?<=\\b[Ff]rom )${y} (?:to|until|through) ${y}\\b|(?<=\\b[Bb]etween )${y} and ${y}\\b)`,
  `(?<full>\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:, ?${y})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})(?:,? ${y})?\\b|\\b(?:${months}),? ${y}\\b)`,
  `(?<decade>\\bthe (?:early |late |mid-)?(?:${y.replace('\\d\\d', '\\d0')}s|['’]\\d0s|(?:nineteen|twenty)-(?:\\w+ties))\\b)`,
  `(?<stretch>\\b[Tt]he (?:past|last|next|coming|following) (?:${count}) (?:years|months|weeks|decades|days)\\b|\\b[Tt]he (?:past|last|next|coming) (?:year|decade|century)\\b)`,
  `(?<year>(?<=\\b(?:in|In|by|By|since|Since|until|Until|before|Before|after|After|of|during|During|from|From|early|late|around|back in|year|year of) )${y}\\b(?![-–,]\\d|\\.\\d|\\s[a-z]+s\\b(?! (?:are|were|have|of)\\b)))`,
  `(?<start>(?<=^|[.;]\\s)${y}(?= (?:was|is|will|saw|brought|marked)\\b))`,
  `(?<iso>(?<![\\d-])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-]))`,
  `(?<relative>(?<=^|[,;.]\\s)(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|month|week|spring|summer|autumn|fall|winter)(?= |,))`,
].join('|'), 'g')

const lead = /^(?:到了?|从|自|在|早在|截至|截止到?|至|于|當|当|从從|由|自从|比如|記得|记得|预计到?|力争到?|那是|就在|直到|而|從|於|並|并|到)*\s*$/
const latinLead = /^(?:(?:in|by|since|on|until|from|during|after|before|back|as of|between|at|the|end|beginning|start|of|around|and|so|but|early|late|year|over|for|within)\s*)*$/i

/**
 * The days, months, years and stretches of time that are named, with what happens then.
 *
 *   | 到2031年，全市每个村都有一间书房。
 *       ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^ what
 */
export function datesIn({ sentences }: Page): Dated[] {
  return sentences.flatMap((reading) => {
    const { text, isLatin } = reading
    if (isLatin ? !/\d|[Ll]ast|[Tt]his|[Nn]ext|past|coming/.test(text) : !/[年月日号號]|[-/.]\d|世[纪紀]|十.五/.test(text)) return []
    return [...text.matchAll(isLatin ? english : chinese)].flatMap(({ index, 0: words, groups }) => {
      const { span, stretch, plan, decade, relative } = groups!
      if (/[〔\[（(]$/.test(text.slice(0, index)) && /^[〕\]]/.test(text.slice(index + words.length))) return []
      if (/[\d第]$/.test(text.slice(0, index)) || /^(?:第?\d+号|\d)/.test(text.slice(index + words.length))) return []
      const isPeriod = Boolean(span ?? stretch ?? plan ?? decade) || /以[来來]$|年代|半年$|季度$/.test(words)
      const what = whatAt(reading, index, index + words.length)
      if (relative && !what) return []
      return [{ ...reading.passage(index, index + words.length), kind: 'date' as const, isPeriod, what }]
    })
  })
}

/** What is said after a date that opens its clause: the rest of the clause, or the next one. */
function whatAt(reading: Reading, start: number, end: number): Dated['what'] {
  const { clauses, isLatin } = reading
  const first = clauses.find(clause => clause.end > start)
  const at = clauses.findIndex(clause => clause.end >= end)
  const clause = clauses[at]
  if (!/[。！.!;；][”」"]?\s*$/.test(reading.text)) return null
  if (!first || !clause || !(isLatin ? latinLead : lead).test(reading.text.slice(first.start, start))) return null
  const rest = reading.text.slice(end, clause.end)
  if (/^年?[的到至—–-]/.test(rest)) return null
  const skipped = /^(?:年|底|末|初|时|時|，|以来|之前|前|后|以前|以后|起|开始|间|里|就?是|的时候)*/.exec(rest)![0].length
  const place = rest.length - skipped > 1 ? { start: end + skipped, end: clause.end } : following(clauses, at)
  const passage = place && wholeOf(reading.passage(place.start, place.end))
  return passage && passage.text.length >= 4 && !fragment.test(passage.text) ? passage : null
}

/** Words that are no event: they lead to what follows, or name a thing. */
const fragment = /^(?:[^，]{0,6}以|无论|無論|不管|[的到至])|(?:是|为|為|有|包括|如下)$|^[^，]{1,6}的[^，的了着过著過]{1,4}$/

/** A clause that only tells in what circumstances. */
const circumstance = /^(?:在|经过|經過|通过|通過|面对|面對|随着|隨著|围绕|圍繞|按照|根据|根據|为了|為了|with|after|when|as|under|despite|thanks to)(?![a-z])/i

function following(clauses: readonly Clause[], at: number): Clause | null {
  for (let next = at; /[，,]/.test(clauses[next]?.mark ?? ''); next += 1) {
    if (!circumstance.test(clauses[next + 1]?.text ?? '')) return clauses[next + 1] ?? null
  }
  return null
}
