import { endOf, type Passage } from '../../../model/transcript.ts'
import { isPast } from '../../condense/english-verbs.ts'
import { isTalkedAround } from '../../condense/weight.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { inside, overlap, span, widthOf, type Speech } from '../../speech.ts'

/** Ems of words that are read at a glance. */
const WIDEST = 70
const NARROWEST = 8

/** Words in quotation marks, over more than one sentence too. */
const QUOTED = /“([^“”]{8,160})”|(?<![\w.,!?])"(?=\S)([^"\n]{8,160})(?<=\S)"/g

/** A motto, a sign: words that are read rather than said. */
const READ = /\b(?:the|an?|our|my|your|his|her|its|their|this|that|old|one|in) (?:[\p{L}-]+ )?(?:words?|motto|slogan|message|sign|banner|poster|note|inscription|headline|plaque|proverb|saying|line)\b[^.!?“”"]{0,36}[:,]?\s*$/iu

/** Who says so, without a name of their own: as one keeper put it to me. */
const SOMEBODY = /\b((?:one|an?|my|our|the) (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+?)(?: once| always| often| used to)? (?:put it|said|says?|told (?:me|us)|wrote|writes|asked|replied|answered)(?: to (?:me|us))?[:,]?\s*$/iu

/** From whom words are: this from a pilot in the north. */
const FROM = /\bfrom ((?:an?|one|another|the|my|our) (?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+):\s*$/iu

/**
 * Words that an English speaker quotes whole, over several sentences too: with who says them, or what they are read on.
 *
 *   | As one keeper put it to me: “I do not count books. I count lamps.”
 *           ^^^^^^^^^^ source        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function englishQuotations({ speech, sentences }: Scene): Proposal[] {
  const [first] = sentences
  if (first === undefined) return []
  const all = span(speech, first, sentences.at(-1)!)
  return [...all.text.matchAll(QUOTED)].flatMap((match) => {
    const words = match[1] ?? match[2]!
    const text = speech.cut(all.at + match.index + 1, all.at + match.index + 1 + words.length)
    if (inside(speech.outline.quotations, all).some((one) => overlap(one, text) && one.source !== null)) return []
    if (widthOf(words) < NARROWEST || widthOf(words) > WIDEST || /^\p{Ll}|,$/u.test(words) || isTalkedAround(words)) return []
    const lead = all.text.slice(Math.max(0, match.index - 80), match.index)
    const source = sourceIn(speech, lead, text.at - 1 - lead.length)
    if (source === null && (!READ.test(lead) || !/[.!?]$/.test(words))) return []
    const from = sentences.findIndex((one) => endOf(one) > text.at)
    const to = sentences.findIndex((one) => endOf(one) >= endOf(text)) + 1
    if (from < 0 || to <= from) return []
    return [{ from, to, score: 7, shape: { kind: 'quotation', title: null, accent: null, text, source, reveals: [], why: source === null ? 'words that are read somewhere' : 'words of another, with their source' } }]
  })
}

function sourceIn(speech: Speech, lead: string, at: number): Passage | null {
  const match = SOMEBODY.exec(lead)
  if (match !== null && !/\b(?:and|or|to|of|that|who)$/.test(match[1]!)) return speech.cut(at + match.index, at + match.index + match[1]!.length)
  const from = FROM.exec(lead)
  if (from === null) return null
  const words = from[1]!.split(' ')
  const verb = words.findIndex((word, index) => index > 1 && isPast(word))
  const name = verb < 0 ? from[1]! : words.slice(0, verb).join(' ')
  const start = at + from.index + from[0].indexOf(from[1]!)
  return speech.cut(start, start + name.length)
}
