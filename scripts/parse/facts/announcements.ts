import type { Announcement, Block } from '../../model/outline.ts'
import { numeralValue } from '../entries/numerals.ts'

const count = '(?<n>[二两三四五六七八九十]{1,2}|\\d{1,2})'
const parts = '方面|问题|层面|部分|故事|关键词|阶段|重点|环节|层次|意思|事|小?点|字|词|话'
const thoughts = '意见|要求|建议|体会|希望|看法|想法|考虑|内容|任务|工作|目标'
const what = `(?:点|条|项|件|个|句|大|方面)(?:${parts}|${thoughts})?`
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const things = '(?:(?!(?:and|or|in|on|at|of)\\b)[\\w-]+ ){0,2}?(?:stories|points|things|lessons|ideas|reasons|questions|places|parts|areas|words|keys|messages|thoughts|wishes|rules|ways|steps|principles|priorities|goals|challenges|promises|pieces of advice|chapters|themes)'
const forms: readonly RegExp[] = [
  new RegExp(`(?:讲|谈|说|提(?![高升供拔])|提出|强调|汇报|报告|分享|介绍|明确|交流|送给?大家|部署|安排)[^，。；]{0,8}?${count}${what}`),
  new RegExp(`(?:主要有|主要是|有以下|包括以下|以下|如下|分为|分成|分|从以下|重点抓好?|着重抓好?|着力抓好?|重点做好|做到)${count}${what}`),
  new RegExp(`${count}${what}(?:如下|来讲|来谈|来汇报|向[^，。]{2,12}汇报|谈[^，。]{0,8}看法)`),
  new RegExp(
    `\\b(?:tell|share|talk|speak|make|give|discuss|leave|offer|present|pass on)\\b[^.]{0,30}\\b(?<n>${numbers.join('|')})\\s+(?:${things})\\b`, 'i',
  ),
]

/**
 * The sentences that say how many parts follow.
 *
 *   | 下面，我就书房建设讲四点意见。      count 4
 */
export function announcementsOf(blocks: readonly Block[]): Announcement[] {
  const found: Announcement[] = []
  for (const { sentences } of blocks) {
    for (const { roles: _, ...sentence } of sentences) {
      const number = countIn(sentence.text)
      if (number >= 2 && number <= 20) found.push({ ...sentence, count: number })
    }
  }
  return found
}

function countIn(text: string): number {
  if (text.length > 160) return NaN
  for (const form of forms) {
    const numeral = form.exec(text)?.groups?.['n']
    if (!numeral) continue
    const english = numbers.indexOf(numeral.toLowerCase())
    return english < 0 ? numeralValue(numeral) : english + 2
  }
  return NaN
}
