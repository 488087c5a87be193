import { walk, type Section } from '../model/outline.ts'
import { isFirst } from './runs.ts'
import type { Draft } from './draft.ts'
import type { Speech } from './speech.ts'

/** How a paragraph begins in which a speaker leaves the last part and speaks of the whole. */
const LOOKS_BACK = /^(?:总结(?:上面|以上|一下|起来|前面)|综上|总之|总而言之|总的来[说讲看]|归纳起来|概括起来|以上[^，。]{0,10}[点条项个](?:方面|意见|工作|要求|措施|任务)?|(?:同志们|各位(?:同志|代表|领导|来宾|老师|同学)?|朋友们|同学们|老师们)[^，。！：]{0,14}[，！：]|(?:to conclude|in conclusion|in closing|to sum up|in summary|to summari[sz]e|let me (?:conclude|close|end|finish)|(?:graduates|members of the class|class of \d{4}|ladies and gentlemen|my friends|dear friends)[,:])(?![\p{L}]))/iu

/** So much of the last part is said before it: earlier the same words only go on. */
const LATE = 0.5

/**
 * The slides without the name and number of the last part over what is said after it: where nothing but a look back or an address to all, behind its last
 * heading, marks the end, the speech has left the part.
 *
 *   | 三、守好夜灯 ……  总之，书房要近、要亮、要久。        no longer under 守好夜灯
 */
function withoutNameAfterEnd({ outline }: Speech, drafts: readonly Draft[]): Draft[] {
  const { sections, transcript: { paragraphs } } = outline
  const last = sections.at(-1)
  if (last === undefined || sections.length < 2) return [...drafts]
  const [from, to] = last.extent
  const headings = new Set([...walk([last])].flatMap(({ heading }) => heading?.at ?? []))
  const after = Math.max(from + (to - from) * LATE, ...headings)
  const end = paragraphs.find(({ at, text }) => at >= after && at < to && LOOKS_BACK.test(text))
  if (end === undefined) return [...drafts]
  return drafts.map((draft): Draft => {
    if (draft.section[0] !== sections.length || draft.start < end.at) return draft
    const title = draft.title !== null && 'at' in draft.title && headings.has(draft.title.at) ? null : draft.title
    return { ...draft, section: [], eyebrow: null, title } as Draft
  })
}

/** So many parts before the last show that a part is one paragraph long. */
const BEFORE = 2

/**
 * The slides without the name of a counted point over what comes after its paragraph, where it is the last of its run and every one before it is one paragraph
 * long: the speaker has gone on.
 *
 *   | 一是灯要亮。……  二是书要新。……  三是门要开。……
 *   | 这些事办起来不容易，……                          no longer under 门要开
 */
function withoutNameAfterRun({ outline }: Speech, drafts: readonly Draft[]): Draft[] {
  const { sections, transcript: { paragraphs } } = outline
  return drafts.map((draft): Draft => {
    const above = draft.section.slice(0, -1).reduce<readonly Section[]>((siblings, at) => siblings[at - 1]?.children ?? [], sections)
    const at = (draft.section.at(-1) ?? 0) - 1
    const point = above[at]
    const told = point && paragraphs.filter((paragraph) => paragraph.at >= point.extent[0] && paragraph.at < point.extent[1])
    if (point === undefined || told === undefined || draft.start < (told[1]?.at ?? Infinity)) return draft
    const next = above[at + 1]
    const run = above.slice(above.findLastIndex((one, i) => i <= at && isFirst(one)), at)
    const isShort = ({ extent, runIn }: Section): boolean => runIn && paragraphs.filter((paragraph) => paragraph.at >= extent[0] && paragraph.at < extent[1]).length === 1
    const isLast = next === undefined || next.enumerator === null || isFirst(next)
    if (!point.runIn || point.children.length > 0 || !isLast || run.length < BEFORE || !run.every(isShort)) return draft
    return { ...draft, section: draft.section.slice(0, -1), eyebrow: null } as Draft
  })
}

/** The slides without the name of a part that the speaker has left. */
export function withoutPastNames(speech: Speech, drafts: readonly Draft[]): Draft[] {
  return withoutNameAfterRun(speech, withoutNameAfterEnd(speech, drafts))
}
