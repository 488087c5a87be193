import type { Cause } from '../../model/outline.ts'
import type { Page, Reading } from './reading.ts'
import { apart, isWhole, wordingsOf, type Wording } from './wording.ts'

interface Way {
  pattern: RegExp
  isWide?: boolean
  holds?: (wording: Wording) => boolean
}

const C = '[^，；。！？：,;!?]'
const begin = '(?<=^|[；。！：]|[，](?:而|但|正|也)?)'
/** Words are taken to the end of their clause or not at all. */
const stop = '(?=[，；。！：]|——|$)'
const ends = '(?=[。！；]|$)'
const hence = '所以|因此|因而|于是|於是'
const brings = '导致|造成|致使|使得|導致'

const chinese: readonly Way[] = [
  /* 因为馆员多走了一步，所以读者少跑了一里 */
  { pattern: new RegExp(`(?:因为|因為|由于|由於)(?<cause>${C}{2,40}(?:，${C}{2,30})?)，(?:${hence})，?(?<effect>${C}{2,50})${stop}`, 'dg') },
  /* 由于选址太偏，新馆少有人来。 */
  { pattern: new RegExp(`(?<=^|；)(?:因为|因為|由于|由於)(?!此|这|這|如此)(?<cause>${C}{3,40})，(?!${hence})(?<effect>${C}{4,50})${ends}`, 'dg'),
    holds: ({ groups }) => !/^(?:因为|因為|也|还|更)/.test(groups['effect']!) },
  /* 之所以能坚持，是因为有人等着 */
  { pattern: new RegExp(`之所以(?<effect>${C}{2,40})，(?:就|正|关键|關鍵|也|都|主要|根本)?(?:就)?(?:是因为|是由于|是因為|是由於|在于|在於|是在于)(?<cause>${C}{2,50})${stop}`, 'dg') },
  /* 大家愿意来，是因为这里有灯。 */
  { pattern: new RegExp(`(?<=^|[；。！])(?<effect>${C}{4,40})，(?:正|就|这|這|那|主要|就正)?是(?:因为|由于|因為|由於)(?<cause>${C}{3,50})${ends}`, 'dg'),
    holds: ({ groups }) => !/不是|并非|之所以|^(?:这|那|因)/.test(groups['effect']!) },
  { pattern: new RegExp(`(?<=^|[；。！])(?<effect>${C}{4,40})，(?:因为|因為)(?<cause>${C}{4,50})${ends}`, 'dg'),
    holds: ({ groups }) => !/^(?:不是|并非|因)/.test(groups['effect']!) },
  /* 读者减少的主要原因是开门太晚 */
  { pattern: new RegExp(`${begin}(?<effect>${C}{4,30}?)的?(?:主要|根本|重要|直接|最大的?|真正)?原因(?:，)?(?:就|也|正|主要)?(?:是|在于|在於)(?<cause>${C}{4,50})${stop}`, 'dg'),
    holds: ({ groups }) => !/^(?:这|那|其|這|有|什么|是)/.test(groups['effect']!) && !/什么|哪/.test(groups['cause']!) },
  /* 网点太少，导致读者要换两趟车。 */
  { pattern: new RegExp(`(?<=^|[；。！])(?<cause>${C}{4,40})，(?:从而|進而|进而|直接|就)?(?:${brings})(?:了)?(?<effect>${C}{4,50})${ends}`, 'dg') },
  { pattern: new RegExp(`(?<=^|[；。！])(?<cause>${C}{4,40})，(?:${hence})，?(?<effect>${C}{4,50})${ends}`, 'dg'),
    holds: ({ groups }) => !/^(?:因为|由于|因為|由於|之所以)/.test(groups['cause']!) && !/^(?:我|今天)?[^，]{0,4}(?:请|想|说)/.test(groups['effect']!) },
  /* 为什么夜里也开门？因为白天来不了的人更多。 */
  { isWide: true, pattern: new RegExp(`(?<=^|[。！？])(?:为什么|為什麼|为何|為何)(?:说|說)?(?<effect>${C}{3,40})[？?](?:就是|这是|是|這是)?(?:因为|因為)(?<cause>${C}{3,60})${stop}`, 'dg') },
]

const E = '(?:(?!--| - )[^.,;:!?—()"“”])'
const latinStop = '(?=\\s?(?:[.,;:!?—)]|--| - |$))'
const start = '(?<=^|[.;:!?—]\\s{0,2}|--\\s?|,\\s(?:and|but|so|yet)\\s)(?:(?:And|But|So|Now|Yes|Well|and|but),?\\s)?'
const pointing = /^(?:that['’]?s?|it['’]?s?|this|which|not|simply|just|only|partly|maybe|perhaps|probably|largely|mostly|and|or)(?:\s(?:is|was|not|just|only|simply))*$/i

const english: readonly Way[] = [
  /* Because the doors stay open, people come. */
  { pattern: new RegExp(`(?<=^|[.;]\\s)Because\\s(?!of\\s(?:this|that|it)\\b)(?<cause>${E}{6,120}),\\s(?<effect>${E}{4,140})(?=[.;!]|$)`, 'dg') },
  /* People come because the doors stay open. */
  { pattern: new RegExp(`${start}(?<effect>${E}{6,140}?),?\\s(?<!\\b(?:not|just|only|simply|partly|but|and|or|precisely|is|was|that['’]s|it['’]s),?\\s)because\\s(?<cause>${E}{4,140})${latinStop}`, 'dg'),
    holds: ({ groups }) => !pointing.test(groups['effect']!) && !/\bnot because\b/.test(groups['effect']!) },
  /* Loans fell. That is why we opened at night. */
  { isWide: true, pattern: new RegExp(`(?<=^|[.!]\\s)(?<cause>${E}{8,140})[.!;]\\s*(?:[Tt]hat|[Tt]his)(?:['’]s| is) why\\s(?<effect>${E}{4,140})[.!]`, 'dg') },
  { isWide: true, pattern: new RegExp(`(?<=^|[.!]\\s)(?<cause>${E}{8,140})[.!;]\\s*(?:As a (?:result|consequence)|Consequently|Therefore),\\s(?<effect>${E}{6,140})${latinStop}`, 'dg') },
  { pattern: new RegExp(`${start}(?<cause>${E}{8,140})[,;]\\s(?:and\\s)?(?:therefore|as a result),?\\s(?<effect>${E}{6,140})${latinStop}`, 'dg') },
  { pattern: new RegExp(`\\b[Tt]he (?:main |real |only |simple )?reason (?:why |that |for )?(?<effect>${E}{4,100}?) (?:is|was) (?:that|because) (?<cause>${E}{4,140})${latinStop}`, 'dg') },
  { pattern: new RegExp(`${start}(?<effect>${E}{4,100}?) (?:is|are|was|were) (?:largely |mainly |partly )?(?:due to|caused by|the result of) (?<cause>${E}{4,120})${latinStop}`, 'dg') },
  { pattern: new RegExp(`${start}(?<cause>${E}{4,100}?) (?:led to|resulted in) (?<effect>${E}{4,120})${latinStop}`, 'dg') },
  /* Why open at night? Because that is when people are free. */
  { isWide: true, pattern: new RegExp(`(?<=^|[.!]\\s)Why\\s(?<effect>${E}{4,100})\\?\\s*Because\\s(?<cause>${E}{4,140})${latinStop}`, 'dg') },
]

const cue = new RegExp(`因[为為]|由[于於]|之所以|原因|${hence}|${brings}|[为為]何`)
const englishCue = /[Bb]ecause|why\b|result|onsequen|herefore|reason|due to|caused by|led to/

/**
 * Why something is so, in the words of the speech.
 *
 *   | 由于选址太偏，新馆少有人来。
 *         ^^^^^^^^ ^^^^^^^^^^^^ cause, effect
 */
export function causesIn({ sentences, pairs }: Page): Cause[] {
  return apart([
    ...sentences.flatMap(reading => causesOf(reading, false)),
    ...pairs.flatMap(reading => causesOf(reading, true)),
  ])
}

function causesOf(reading: Reading, isPair: boolean): Cause[] {
  if (reading.isQuestion || !(reading.isLatin ? englishCue : cue).test(reading.text)) return []
  const found: Cause[] = []
  for (const { pattern, isWide, holds } of reading.isLatin ? english : chinese) {
    if (isPair !== (isWide ?? false)) continue
    for (const wording of wordingsOf(reading, pattern)) {
      const [cause, effect] = [wording.passage('cause'), wording.passage('effect')]
      if (isWhole(cause) && isWhole(effect) && isClear(cause.text) && isClear(effect.text) && (holds?.(wording) ?? true)) {
        found.push({ ...wording.whole, kind: 'cause', cause, effect })
      }
    }
  }
  return found
}

/** Loose talk is no reason, nor are words that only point elsewhere or lead to what is said next: 这一点, when you think of it. */
const loose = /\b(?:sort of|kind of|you know|I mean|I think|whatever|stuff|things?|blah|somehow|anyway|right)\b/i
const pointingOnly = /^(?:这|那|這)(?:样|些|个|一点|也|就|都|種|种|樣|件事)*$|^(?:as|when|if|at|in|on|for|after|before|once|while|of (?:this|that|it)|that|this|which|what)\b|^(?:it|they|I|he|she|we|you)(?:['’]s)?(?:\s\w+){0,2}$/i

function isClear(text: string): boolean {
  return !loose.test(text) && !pointingOnly.test(text)
}
