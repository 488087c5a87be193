import type { Section } from '../model/outline.ts'
import { balanced } from './condense/chinese.ts'
import { canStand } from './condense/fragments.ts'
import { shortOf } from './condense/short.ts'
import type { Draft } from './draft.ts'
import { widthOf, type Speech } from './speech.ts'

/** Ems of the name of a section that stands small above its pages. */
const WIDEST = 18

/** A line that only turns to the audience again: 同事们、朋友们！ */
const VOCATIVE = /^(?:各位)?(?:\p{Script=Han}{1,4}们|各位\p{Script=Han}{2,4})(?:[、，](?:各位)?(?:\p{Script=Han}{1,4}们?|各位\p{Script=Han}{2,4})){0,4}[！!：:]$/u

/** Whether a page is said after the speaker has turned to the audience again, who thereby leaves a point that runs on in its own paragraph. */
function isPast(speech: Speech, { eyebrow, section, start }: Draft, turns: readonly number[]): boolean {
  const point = section.slice(1).reduce<Section | undefined>((above, at) => above?.children[at - 1], speech.outline.sections[section[0]! - 1])
  return eyebrow !== null && point?.runIn === true && turns.some((at) => at > eyebrow.at && at <= start)
}

/**
 * The slides of a Chinese speech with short names above: the page on which a heading is said shows it whole, those after it say in a few words where we are.
 *
 *   | 书房要建起自己的值守队伍，在城南、城北、码头各设一班 | 同一部分的下一页     ->     书房要建起自己的值守队伍，在……  |  书房要建起自己的值守队伍
 */
export function withRunningHeads(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese) return [...drafts]
  const turns = speech.outline.transcript.paragraphs.filter(({ text }) => VOCATIVE.test(text.trim())).map(({ at }) => at)
  return drafts.map((one): Draft => {
    const draft = isPast(speech, one, turns) ? { ...one, eyebrow: null } : one
    const { eyebrow, start } = draft
    if (eyebrow === null || eyebrow.at >= start || widthOf(eyebrow.text) <= WIDEST) return draft
    const short = shortOf(speech, eyebrow, WIDEST)
    return widthOf(short.text) < widthOf(eyebrow.text) && balanced(short.text) && canStand(short.text) ? { ...draft, eyebrow: short } : draft
  })
}
