import type { ContrastSlide } from '../../model/deck.ts'
import type { Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { openerLength, willLength } from '../condense/chinese.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'

type Pair = ContrastSlide['pairs'][number]

const NOT = /^(?:[^，。]{0,8}?)(?:不是|并非|不在于|不能|不要|不应|决不能|绝不能|切忌|不靠|不图|不比)/
const BUT = /^(?:而是|而在于|而要|而应|更要|要(?!求)|应当|关键在于|重在|而靠|而比)/

/**
 * Not this but that, and from this to that. Both sides keep their own words, the negation included.
 *
 *   | 建图书馆不是为了挂牌子，而是为了有人来。        | 从管书向管服务转变
 *     ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^            ^^^^ ^^^^^^^^^^
 */
export function recogniseContrast({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  const found = sentences.map((sentence) => pairsOf(speech, sentence))
  const proposals: Proposal[] = []
  for (let from = 0; from < sentences.length; from++) {
    if (found[from]!.length === 0) continue
    let to = from + 1
    const pairs = [...found[from]!]
    while (to < sentences.length && pairs.length < 4 && found[to]!.length > 0) pairs.push(...found[to++]!)
    proposals.push({
      from,
      to,
      score: 6 + Math.min(2, pairs.length),
      shape: {
        kind: 'contrast',
        title: null,
        accent: null,
        pairs: pairs.slice(0, 4),
        reveals: pairs.slice(0, 4).map((pair) => pair.not),
        why: pairs.length > 1 ? 'pairs of what is not and what is' : 'not this but that',
      },
    })
  }
  return proposals
}

function pairsOf(speech: Speech, sentence: Passage): Pair[] {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const pairs: Pair[] = []
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1]
    if (next !== undefined && NOT.test(clause.text) && BUT.test(next.text) && /[，；]/.test(clause.mark)) {
      const pair = notBut(speech, clauses, i)
      if (pair !== null) pairs.push(pair)
    } else {
      const pair = fromTo(speech, clause)
      if (pair !== null) pairs.push(pair)
    }
  })
  return pairs.filter(({ not, but }) => widthOf(not.text) <= 24 && widthOf(but.text) <= 24)
}

function notBut(speech: Speech, clauses: readonly Clause[], i: number): Pair | null {
  let from = i
  while (from > 0 && NOT.test(clauses[from - 1]!.text) && /^也?不/.test(clauses[from]!.text)) from--
  const first = trimBy(speech, clauses[from]!, openerLength(clauses[from]!.text))
  const asserted = clauses[i + 1]!
  const but = trimBy(speech, asserted, /^(?:而(?=是|在于|要|应|靠|比))/.test(asserted.text) ? 1 : 0)
  const not = span(speech, first, clauses[i]!)
  const subject = /^[^，]{0,8}?(?=不是|并非|不在于|不能|不要|不应|决不能|绝不能|切忌)/.exec(not.text)?.[0].length ?? 0
  const rejected = trimBy(speech, not, subject)
  return rejected.text.length >= 4 && but.text.length >= 3 ? { not: rejected, but: trimBy(speech, but, willLength(but.text)) } : null
}

/** 从A向B转变, 由A变B, 变A为B, 把A转化为B: the second side keeps its verb. */
function fromTo(speech: Speech, clause: Clause): Pair | null {
  const patterns = [
    /^(.*?)((?:从|由)(?![^，]*[从由])[^，]{2,14}?)((?:向|到|变为|变成|转向|转为|走向)[^，]{2,14}?(?:转变|转型|转换|跨越|延伸|拓展|升级|迈进|迈向)?)$/,
    /^(.*?)((?:把|将)[^，]{2,16}?)((?:转换|转化|转变|变)(?:为|成)(?!了)[^，]{2,16})$/,
    /^(.*?)(变[^，]{2,10}?)(为[^，]{2,10})$/,
  ]
  for (const pattern of patterns) {
    const match = pattern.exec(clause.text)
    if (match === null) continue
    const [, lead = '', from = '', to = ''] = match
    if (pattern === patterns[0] && !/(?:转变|转型|转换|跨越|升级|变为|变成|转向|转为|走向|迈向)/.test(to)) continue
    if (lead.length > 10 || /[不别]|防止|避免/.test(lead)) continue
    const at = clause.at + lead.length
    return { not: speech.cut(at, at + from.length), but: speech.cut(at + from.length, at + from.length + to.length) }
  }
  return null
}
