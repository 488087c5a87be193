import { balanced } from './condense/chinese.ts'
import { canStand } from './condense/fragments.ts'
import { shortOf } from './condense/short.ts'
import type { Draft } from './draft.ts'
import { widthOf, type Speech } from './speech.ts'

/** Ems of the name of a section that stands small above its pages. */
const WIDEST = 18

/**
 * The slides of a Chinese speech with short names above: the page on which a heading is said shows it whole, those after it say in a few words where we are.
 *
 *   | 书房要建起自己的值守队伍，在城南、城北、码头各设一班 | 同一部分的下一页     ->     书房要建起自己的值守队伍，在……  |  书房要建起自己的值守队伍
 */
export function withRunningHeads(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (!speech.isChinese) return [...drafts]
  return drafts.map((draft): Draft => {
    const { eyebrow, start } = draft
    if (eyebrow === null || eyebrow.at >= start || widthOf(eyebrow.text) <= WIDEST) return draft
    const short = shortOf(speech, eyebrow, WIDEST)
    return widthOf(short.text) < widthOf(eyebrow.text) && balanced(short.text) && canStand(short.text) ? { ...draft, eyebrow: short } : draft
  })
}
