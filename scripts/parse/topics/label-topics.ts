import type { Transcript } from '../../model/transcript.ts'
import { isPersonName } from '../head/names.ts'
import type { DraftSection, Place } from '../tree/outline-draft.ts'

/** Words before a colon that name what a paragraph is about, and so much after it. */
const label = /^(?<words>[\p{Script=Han}A-Za-z]{2,12}[：:])\s*(?=\S.{20})/u
/** Facts of an occasion, notes and turns of a talk. */
const others = /^(?:时间|地点|主持|记录|参加|出席|备注|附件|注|问|答|主持人|记者|来源|作者)/

/**
 * Labels with which all paragraphs of a section begin, two or more; null where one has none.
 *
 *   | 三、书房的设计
 *   | 选址：书房都建在路口，离学校和车站……
 *   | 灯光：每张桌子都有一盏台灯，光线……
 */
export function labelTopics(transcript: Transcript, section: DraftSection): Place[] | null {
  if (section.children.length || section.blocks.length < 2 || section.runIn) return null
  const labels = section.blocks.flatMap(({ start, end }) => {
    const words = label.exec(transcript.text.slice(start, end))?.groups!['words']
    return words && !others.test(words) && !isPersonName(words.slice(0, -1)) ? [{ start, end: start + words.length }] : []
  })
  return labels.length === section.blocks.length ? labels : null
}
