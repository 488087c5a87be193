import { endOf, passageAt, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { trimBy, type Speech } from '../speech.ts'
import * as chinese from './chinese.ts'
import * as english from './english.ts'
import { opensSentence } from './english-clauses.ts'
import { capital, jointLength } from './joints.ts'
import { canStand } from './fragments.ts'
import * as other from './other.ts'

/** A clause without what only joins it to the sentence before: openers, the acting subject, a bare 要. */
export function bare(speech: Speech, clause: Passage, keepSubject = false): Passage {
  if (!speech.isChinese) return trimBy(speech, clause, speech.isEnglish ? english.cutLength(clause.text) : other.openerLength(clause.text))
  let rest = trimBy(speech, clause, chinese.openerLength(clause.text))
  if (!keepSubject) {
    const subject = chinese.subjectLength(rest.text)
    if (subject > 0) rest = trimBy(speech, rest, subject)
  }
  const line = trimBy(speech, rest, chinese.willLength(rest.text))
  return trimBy(speech, line, /^\s*/.exec(line.text)![0].length)
}

/** Whether a passage is a phrase that can be shown alone; an address of the web is none. */
export function stands(speech: Speech, passage: Passage): boolean {
  if (/https?:|www\.|\]\(/.test(passage.text)) return false
  return speech.isChinese ? canStand(passage.text) : (speech.isEnglish ? english : other).canStand(passage.text)
}

/**
 * An English sentence as a line of its own, without its end mark and without what joins it to another, if it leans on none; a
 * question keeps its mark, a condition its consequence.
 *
 *   | When the lamps go out, we read by the window.        | And yet the lamp is what they come for.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function wholeOf(speech: Speech, sentence: Passage): Passage | null {
  const text = sentence.text.trimEnd()
  if (/[:;,–—-]$/.test(text)) return null
  const plain = unmarked(speech, sentence)
  const whole = text.endsWith('?') ? speech.cut(sentence.at, sentence.at + text.length) : trimBy(speech, plain, 0, PRAISE.exec(plain.text)?.[0].length ?? 0)
  const alone = trimBy(speech, whole, jointLength(whole.text))
  if (alone.at > whole.at && english.canStand(capital(alone.text), true)) return alone
  const line = alone.at > whole.at && opensSentence(alone.text) ? alone : bare(speech, whole)
  if (english.canStand(line.text, true)) return line
  const [first, ...rest] = clausesOf(speech.outline.transcript, line)
  const isBound = first !== undefined && opensSentence(first.text) && rest.some((clause, i) => english.canStand(i === 0 ? mainAfter(first, clause) : clause.text, i === rest.length - 1))
  return isBound && !other.isTorn(line.text) ? line : null
}

/** A subject that nothing but the clause before can name, and words by which that one points further back. */
const TAKEN_UP = /^(?:it|they|he|she)\b(?=['’ ])/i
const POINTS_ON = /\b(?:it|its|they|them|their|he|she|him|his|her|this|that|these|those)\b/i

/**
 * A clause as the main one of its sentence, after the condition or time with which it begins: it may order, and take up what that one names.
 *
 *   | If a lamp goes out, it must be lit again.        | When the tide turns, lift the nets.
 *                         ^^ the lamp                                        ^^^^ an order
 */
function mainAfter(first: Passage, { text }: Passage): string {
  return capital(POINTS_ON.test(first.text) ? text : text.replace(TAKEN_UP, 'we'))
}

/** What a speaker adds in passing: the lamp saves oil, which is good. */
const PRAISE = /,? which is (?:really |very |pretty |quite )?(?:good|great|fine|nice|cool|bad|awesome|funny|sad)$/i

/**
 * A passage without its end mark, without what is aside at either end, and without the half of a pair of quotation
 * marks or an arrow or a bullet that leads to it.
 *
 *   | 开场与缘起（约2分钟）      开场与缘起
 *   | Ask the neighbours."        Ask the neighbours
 *   | → 先问邻居                 先问邻居
 *   | · 三条路线                 三条路线
 *   | 夜读（蓝色）               夜读
 *   | - Ask the neighbours       Ask the neighbours
 */
export function unmarked(speech: Speech, passage: Passage): Passage {
  const tail = (PAINTED.exec(passage.text) ?? /[。！？；，：、.!?;,:\s]+$|\s*——$/.exec(passage.text))?.[0].length ?? 0
  const lead = /^(?:[→⇒➔·•・●○◆■▪、，；：]\s*|[–—-]\s+)/.exec(passage.text)?.[0].length ?? 0
  if (lead + tail >= passage.text.length) return passage
  const line = trimBy(speech, passage, lead, tail)
  const rest = paired(speech, line)
  if (rest !== line) return unmarked(speech, rest)
  const spoken = spokenPart(speech, rest)
  return spoken === rest || spoken.text.length === 0 ? rest : unmarked(speech, spoken)
}

/** In what colour something is drawn on the speaker's own slide. */
const PAINTED = /\s*[（(][浅深亮暗淡]?[红橙黄绿青蓝紫灰黑白粉棕金银](?:色[^（()）]{0,4}|[框线字块圈点底])[）)][。；，：、\s]*$/

/** A line with the question mark that comes right after it. */
export function asked(speech: Speech, line: Passage): Passage {
  const end = endOf(line)
  return /^[？?]/.test(speech.cut(end, end + 1).text) ? speech.cut(line.at, end + 1) : line
}

/** A passage without the quotation mark at one end of it whose partner stands outside. */
function paired(speech: Speech, passage: Passage): Passage {
  const { text } = passage
  if (text.length < 2 || !other.isTorn(text)) return passage
  if (/^["“]/.test(text)) return trimBy(speech, passage, 1)
  return /["”]$/.test(text) ? trimBy(speech, passage, 0, 1) : passage
}

/** Whether something that never stands on a slide lies in a passage: a direction, a cue, a blank that was not filled. */
export function holdsAside(speech: Speech, passage: Passage): boolean {
  const { asides } = speech.outline.transcript
  const next = asides[passageAt(asides, passage.at)]
  return next !== undefined && next.at < endOf(passage)
}

function spokenPart(speech: Speech, passage: Passage): Passage {
  const { asides } = speech.outline.transcript
  for (let index = passageAt(asides, passage.at); index < asides.length && asides[index]!.at < endOf(passage); index += 1) {
    const aside = asides[index]!
    if (aside.kind === 'placeholder') continue
    if (aside.at <= passage.at) return speech.cut(Math.min(endOf(aside), endOf(passage)), endOf(passage))
    if (endOf(aside) >= endOf(passage)) return speech.cut(passage.at, aside.at)
  }
  return passage
}
