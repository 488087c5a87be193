import { endOf, type Passage } from '../../model/transcript.ts'
import type { Speech } from '../speech.ts'

/** Whose word an English sentence is: what others are said to say or think is no claim of the speaker's. */

/** What leads up to words of others, which go on in the sentences after it: the story runs like this. */
const LEADS_TO = /\b(?:narrative|story|argument|theory|claim|myth|legend|tale|reasoning|excuse|version|thinking|message)\b[^.!?]{0,30}\b(?:goes|runs|reads|is told|is)\b[^.!?]{0,24}\b(?:like this|as follows|so)\b|\b(?:the (?:argument|story|narrative|theory|reasoning|thinking)|so it) goes\b|\bwould have (?:you|us) (?:all )?(?:believe|think)\b|\b(?:they|critics|opponents|sceptics|skeptics|some(?: people)?|others) (?:will |would |like to |often |always )*(?:tell (?:us|you)|say|argue|claim|insist|reason|explain)(?: something)?(?: like)? (?:this|as follows)\b|\b(?:they|critics|opponents|sceptics|skeptics|some(?: people)?|others) (?:will |would |often |always )*(?:tell (?:us|you)|say|argue|claim|insist|reason|explain):\s*$/i

/** Where the speaker takes the word again. */
const TURNS_BACK = /^(?:(?:and|but|yet|so|well|ok|okay),? )*(?:in (?:fact|reality|truth)|but\b|yet\b|however|actually|the (?:truth|real|true|facts?|reality)\b|what (?:is|was|we|I|really|actually)\b|wrong\b|not so\b|nonsense\b|none of (?:this|that|it)\b|(?:this|that|it) (?:is|was) (?:not|n['’]t|wrong|false|nonsense|a (?:lie|myth|fiction))|(?:this|that|it) isn['’]t\b|there is no\b|I\b|we\b|let\b|does(?:n['’]t)?\b)/i

/** What somebody is said to be, by others, within a sentence of its own. */
const SAID_OF = /\b(?:(?:is|are|was|were|been|being|get|gets|got) (?:\w+ly )?(?:portrayed|depicted|described|painted|presented|cast|hailed|sold to (?:us|you)) as\b|supposedly\b|allegedly\b|so the (?:story|argument|theory) goes\b|would have (?:you|us) (?:all )?(?:believe|think)\b)/i

/** What it looks like to those who do not know better, or what hearers are said to think, which the speaker is about to deny. */
const SEEMS = /\bseems? to (?:you|many|most|some|us all)\b|\b(?:you|one|many|most|some)(?: people)? (?:would|might|may|could) (?:well |easily |be tempted to |be forgiven for )?(?:think|thinking|believe|believing|assume|assuming|conclude)\b|\bit (?:is|may be|might be) tempting to\b|\byou (?:are|may be|might be|must be) (?:probably |maybe |now )?(?:thinking|saying to yourself)\b/i

/** How far a word of others is followed. */
const PARAGRAPHS = 2

/**
 * Whether a sentence says what others say or think: of what it is said to be, or after words that lead up to it, as far as the turn.
 *
 *   | It may seem to you that a lamp is cheap. A penny a night is soon found.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ as it looks
 *   | The story goes like this. Lamps are a gift of the council. In fact the town pays for them.
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ others say so
 */
export function isReported(speech: Speech, sentence: Passage): boolean {
  if (SAID_OF.test(sentence.text) || LEADS_TO.test(sentence.text)) return true
  const { paragraphs } = speech.outline.transcript
  const at = paragraphs.findIndex((one) => one.at <= sentence.at && sentence.at < endOf(one))
  if (at < 0) return false
  const previous = paragraphs[at]!.sentences.findLast((one) => one.at < sentence.at)
  if (SEEMS.test(sentence.text) || (previous !== undefined && SEEMS.test(previous.text) && !TURNS_BACK.test(sentence.text))) return true
  const before = paragraphs.slice(Math.max(0, at - PARAGRAPHS), at + 1).flatMap(({ sentences }) => sentences).filter((one) => one.at < sentence.at)
  const led = before.findLastIndex(({ text }) => LEADS_TO.test(text))
  return led >= 0 && ![...before.slice(led + 1), sentence].some(({ text }) => TURNS_BACK.test(text))
}

/** A label over what nobody is to do, and a line that is a label at all. */
const FORBIDS = /^(?:the )?(?:don['’]?ts?|do not|never|avoid|what not to (?:do|say)|things? to avoid|not)\b[^.!?]{0,24}:?\s*$/i
const LABELS = /:\s*$/

/** So many lines stand under one label. */
const UNDER = 8

/**
 * Whether a line stands under a label that forbids it: shown alone, it would be an order.
 *
 *   | Don't:        | Leave the lamp unlit
 *                     ^^^^^^^^^^^^^^^^^^^^ not to be done
 */
export function isForbidden(speech: Speech, line: Passage): boolean {
  const { paragraphs } = speech.outline.transcript
  const at = paragraphs.findIndex((one) => one.at <= line.at && line.at < endOf(one))
  const label = paragraphs.slice(Math.max(0, at - UNDER), Math.max(0, at)).findLast(({ text }) => LABELS.test(text) || FORBIDS.test(text))
  return label !== undefined && FORBIDS.test(label.text)
}
