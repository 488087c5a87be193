import { numeralValue } from '../entries/numerals.ts'
import { trimmed, type Series } from './series.ts'
import type { Place } from '../tree/outline-draft.ts'

/**
 * Clauses that semicolons hold apart, three or more, or two with a common head.
 *
 *   | 老馆要修缮门窗；新馆要补足座位；流动书车要进山村。
 */
export function semicolonSeries(text: string, sentence: Place): Series | null {
  const members = split(text, sentence, '；')
  if (members.length < 2) return null
  members[0] = afterColon(text, members[0]!)
  members[members.length - 1] = withoutAndSoOn(text, members.at(-1)!)
  const lengths = members.map(member => member.end - member.start)
  if (Math.min(...lengths) < 4 || Math.max(...lengths) > 140) return null
  return members.length > 2 || sharesHead(text, members) ? { marker: '；', members } : null
}

/** 有的…，有的…: kinds of people or cases. */
export function someSeries(text: string, sentence: Place): Series | null {
  const words = text.slice(sentence.start, sentence.end)
  const starts = [...words.matchAll(/(?:^|(?<=[，；：。但]))[^，；：。]{0,6}?有的/g)]
    .map(match => sentence.start + match.index + match[0].indexOf('有的'))
  if (starts.length < 2) return null
  const members = starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? sentence.end))
  return { marker: '有的', members }
}

const verbs = new RegExp(`^(?:为|要|必须|着力|重点|切实|全力|全面)*(?:${[
  '突出|推动|推进|抓好|抓住|抓牢|围绕|聚焦|做好|坚持|强化|打造|建设|完善|统筹|实施|把握|处理好|落实|开展|构建',
  '加强|提升|发挥|完成|紧扣|立足|解决|实现|形成|办好|深化|促进|加快',
].join('|')})(?:了|好|住)?`)

/**
 * Words between 、 that a number sums up.
 *
 *   | 管好采、编、借三个环节。
 *   |     ^  ^  ^
 */
export function summedSeries(text: string, sentence: Place): Series[] {
  const words = text.slice(sentence.start, sentence.end)
  const found: Series[] = []
  const pattern = /((?:[^、，。；：！？\s]{1,24}、){1,8}[^、，。；：！？\s]{1,24}?)(?:等|这)?([两二三四五六七八九十]|\d{1,2})(?:个|大|项|种|条|类|方面)/g
  for (const match of words.matchAll(pattern)) {
    const start = sentence.start + match.index
    const members = split(text, { start, end: start + match[1]!.length }, '、')
    const count = numeralValue(match[2]!)
    if (members.length !== count || /[要有共达為为是需]$/.test(match[1]!)) continue
    members[0] = withoutVerb(text, members[0]!, members.slice(1))
    found.push({ marker: '、', members })
  }
  return found
}

/**
 * Clauses of one build between 、, three or more.
 *
 *   | 春天办书展、夏天办夜读、秋天办讲座
 */
export function evenSeries(text: string, sentence: Place): Series[] {
  const found: Series[] = []
  const words = text.slice(sentence.start, sentence.end)
  for (const { index, 0: clause } of words.matchAll(/[^，。；：！？]+/g)) {
    if (!clause.includes('、') || clause.length > 90) continue
    const members = split(text, { start: sentence.start + index, end: sentence.start + index + clause.length }, '、')
    const lengths = members.map(member => member.end - member.start)
    if (members.length < 3 || Math.min(...lengths) < 4 || Math.max(...lengths) - Math.min(...lengths) > 1) continue
    found.push({ marker: '、', members })
  }
  return found
}

/**
 * What each of several has, three or more.
 *
 *   | 依靠总馆的流动书车、分馆的夜间书房、学校的读书社等办法，……
 *   |     ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 */
export function ownedSeries(text: string, sentence: Place): Series[] {
  const found: Series[] = []
  const words = text.slice(sentence.start, sentence.end)
  for (const { index, 0: clause } of words.matchAll(/[^，。；：！？]+/g)) {
    if (!/的.*、.*的.*、.*的/.test(clause)) continue
    const start = sentence.start + index
    const members = split(text, { start, end: start + clause.length }, '、')
    if (members.length < 3 || !members.every(member => owner.test(text.slice(member.start, member.end)))) continue
    const [first, last] = [members[0]!, members.at(-1)!]
    first.start += /^(?:通过|依靠|发挥|利用|运用|用好)?/.exec(text.slice(first.start, first.end))![0].length
    last.end -= /(?:等[^等]{0,8})?$/.exec(text.slice(last.start, last.end))![0].length
    found.push({ marker: '、', members })
  }
  return found
}

/** A short name, 的, and what belongs to it. */
const owner = /^[^的“]{2,8}的[^的]{2,}/

function split(text: string, { start, end }: Place, mark: string): Place[] {
  const members: Place[] = []
  let from = start
  let depth = 0
  for (let at = start; at < end; at += 1) {
    if (/[“（《「]/.test(text[at]!)) depth += 1
    else if (/[”）》」]/.test(text[at]!)) depth -= 1
    else if (text[at] === mark && depth <= 0) {
      members.push(trimmed(text, from, at))
      from = at + 1
    }
  }
  members.push(trimmed(text, from, end))
  return members.filter(member => member.end > member.start)
}

function afterColon(text: string, member: Place): Place {
  const colon = text.slice(member.start, member.end).lastIndexOf('：')
  return colon < 0 ? member : trimmed(text, member.start + colon + 1, member.end)
}

function withoutAndSoOn(text: string, member: Place): Place {
  const tail = /[，、]?等等$/.exec(text.slice(member.start, member.end))
  return tail ? { start: member.start, end: member.end - tail[0].length } : member
}

function sharesHead(text: string, members: readonly Place[]): boolean {
  const heads = members.map(member => text.slice(member.start, member.start + 2))
  return heads.every(head => head[0] === heads[0]![0]) || heads.every(head => head[1] === heads[0]![1])
}

/** Takes the verb off the first member, which governs them all. */
function withoutVerb(text: string, first: Place, others: readonly Place[]): Place {
  const lengths = others.map(({ start, end }) => end - start)
  const same = lengths.every(length => length === lengths[0]) && lengths[0]! <= 4 ? lengths[0]! : 0
  if (same && first.end - first.start > same) return { start: first.end - same, end: first.end }
  const place = /^.*[在到为是把将对向以于]/.exec(text.slice(first.start, first.end - 1))?.[0].length ?? 0
  const longest = Math.max(...others.map(({ start, end }) => end - start))
  if (place && first.end - first.start > longest + 1) return { start: first.start + place, end: first.end }
  const verb = verbs.exec(text.slice(first.start, first.end))?.[0] ?? ''
  return verb.length < first.end - first.start ? { start: first.start + verb.length, end: first.end } : first
}
