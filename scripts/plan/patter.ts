import type { Passage } from '../model/transcript.ts'
import { isAboutTalk } from './condense/weight.ts'
import { DEMANDS } from './discourse/cues.ts'
import { moveOf } from './discourse/move.ts'
import { HEADING_ALONE, type Draft } from './draft.ts'
import { lettersOf, widthOf, type Speech } from './speech.ts'

/** So much may be said over the cover, and over any other page, in ems of Chinese: about a minute, and a minute and a half. */
const COVER = 220
const PAGE = 330

/** An em of English says less. */
const ENGLISH = 0.5

/**
 * The slides without those that show nothing but talk about the talk, greetings or thanks: what is said there is said over the page before, or where that
 * would stand too long over the one after. A page is kept where neither has room.
 *
 *   | cover   “首先感谢各位。”   the first claim     ->     cover   the first claim
 */
export function withoutPatter(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese && !speech.isEnglish) return [...drafts]
  const done: Draft[] = []
  let start: number | null = null
  drafts.forEach((draft, i) => {
    const begun = start ?? draft.start
    start = null
    const [before, next, after] = [done.at(-1), drafts[i + 1], drafts[i + 2]]
    if (before === undefined || next === undefined || !(isPatter(speech, draft) || tellsAgenda(draft, next))) {
      done.push({ ...draft, start: begun })
      return
    }
    const fits = (from: number, to: number | undefined, room: number): boolean => to !== undefined && saidIn(speech, from, to) <= room
    if (fits(before.start, next.start, before.kind === 'cover' ? COVER : PAGE)) return
    if (next.kind !== 'close' && fits(begun, after?.start, PAGE)) start = begun
    else done.push({ ...draft, start: begun })
  })
  return done
}

/** Whether a page only says which parts there are, right before the page that lists them. */
function tellsAgenda(draft: Draft, next: Draft): boolean {
  if (draft.kind !== 'statement' || next.kind !== 'agenda') return false
  if (ABOUT_TO.test(draft.text.text)) return true
  const said = lettersOf(draft.text.text)
  return next.entries.filter(({ heading }) => said.includes(lettersOf(heading.text))).length >= 2
}

/** What the speaker is about to share, before the list of it: 借此机会，我想和大家谈几点体会. */
const ABOUT_TO = /(?:借此机会|借这个机会|藉此機會)[^。]*(?:谈|讲|说|分享|交流|共勉|聊|談|講)|(?:和|与|跟|同|與)(?:大家|各位|同学们|你们)(?:们)?(?:一起)?(?:分享|共勉|交流|谈谈|聊聊)/

/** How much is said between two places, in ems of Chinese. */
function saidIn(speech: Speech, from: number, to: number): number {
  return widthOf(speech.cut(from, Math.max(from, to)).text) * (speech.isEnglish ? ENGLISH : 1)
}

function isPatter(speech: Speech, draft: Draft): boolean {
  if (draft.kind !== 'statement' || !('at' in draft.text) || draft.gloss !== null || draft.why === HEADING_ALONE) return false
  const text: Passage = draft.text
  return speech.isEnglish ? isAboutTalk(text.text) && !/[?]$/.test(text.text) : moveOf({ text: text.text, after: '' }) === 'aside' && !/[？?]$/.test(text.text) && !DEMANDS.test(text.text)
}
