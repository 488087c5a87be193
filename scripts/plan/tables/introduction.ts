import type { Sentence } from '../../model/outline.ts'
import { endOf, type Passage, type Table } from '../../model/transcript.ts'
import { messageIn } from '../discourse/message.ts'
import { unmarked, wholeOf } from '../condense/cut.ts'
import { joinedLength } from '../condense/joints.ts'
import type { Scene } from '../proposal.ts'
import { trimBy, widthOf } from '../speech.ts'
import { topicOf } from '../topic.ts'

/** What leads to a table: the sentences, and what they say as a title. */
export interface Introduction {
  sentences: readonly Sentence[]
  message: Passage | null
}

/** Ems of a title, of a Chinese one that stands on one line, and of a line without an end mark that is the caption of a table. */
const TITLE = 40
const LINE = 23
const CAPTION = 30

/** How a sentence names a table that comes next, and how it leads on. */
const NAMES = /下表|下面(?:这|的)?(?:张|个|份)?表|(?:这|见|看)(?:一)?(?:张|份)?表|表[中里](?!现|达)|次の表|\b(?:the (?:following )?table|table below|as follows|this table|table \d)\b/i
const LEADS = /[：:]\s*$|如下[。：:]?\s*$/

/** The number of a table before its name: 表1 各馆座位. */
const NUMBERED = /^(?:表\s?\d{1,2}|table \d{1,2})\s?[:：.．、]?\s*/i

/**
 * What leads to a table: the sentence right before it that points at it, or that is a paragraph of its own and can stand above it.
 *
 *   | 三个馆的人次差得不少，东馆最忙：
 *   |  [table]
 */
export function introductionTo(scene: Scene, before: readonly Sentence[], table: Table): Introduction {
  const none: Introduction = { sentences: [], message: null }
  const { speech } = scene
  const last = before.at(-1)
  if (last === undefined || isApart(scene, last, table)) return none
  const isAlone = speech.outline.transcript.text[last.at - 1] === '\n'
  const isCaption = isAlone && !/[。！？.!?；;，,：:]\s*$/.test(last.text) && widthOf(last.text) <= CAPTION
  const message = isCaption ? captionOf(scene, last) : messageOf(scene, last)
  if (isCaption || NAMES.test(last.text) || LEADS.test(last.text)) return { sentences: [last], message }
  return isAlone && message !== null ? { sentences: [last], message } : none
}

/** Whether something that is not said stands between a sentence and a table: a cue, the description of a figure. */
function isApart({ speech }: Scene, last: Passage, table: Table): boolean {
  return /[\p{L}\p{N}]/u.test(speech.cut(endOf(last), table.at).text)
}

function captionOf({ speech }: Scene, line: Passage): Passage | null {
  const number = NUMBERED.exec(line.text)?.[0].length ?? 0
  return number < line.text.trimEnd().length ? unmarked(speech, speech.cut(line.at + number, endOf(line))) : null
}

/** What a sentence says, as it can stand above a table; null where it says no more than that there is one. */
function messageOf(scene: Scene, sentence: Sentence): Passage | null {
  const { speech } = scene
  if (NAMES.test(sentence.text)) return null
  const colon = /[：:]\s*$/.exec(sentence.text)?.[0].length ?? 0
  const said = trimBy(speech, sentence, 0, colon)
  const whole = speech.isEnglish ? wholeOf(speech, said) : unmarked(speech, said)
  const isWhole = whole !== null && (speech.isEnglish || (colon === 0 && widthOf(whole.text) <= LINE))
  const found = isWhole ? whole : topicOf({ ...scene, sentences: [sentence] }, 0, 1, [], null) ?? (speech.isChinese && colon === 0 ? messageIn(speech, [sentence])?.text ?? null : null)
  const line = found && speech.isEnglish ? trimBy(speech, found, joinedLength(found.text)) : found
  return line !== null && widthOf(line.text) <= TITLE ? line : null
}
