import type { Transcript } from '../../model/transcript.ts'
import { statement } from '../entries/headings.ts'
import type { DraftSection } from './outline-draft.ts'
import { sentencesOf } from '../roles.ts'

/** From this share of points without a heading on, their siblings have none either. */
const share = 0.4

/** Among so many siblings with headings a long first sentence is one too, up to so many characters and clauses. */
const company = { share: 0.6, characters: 80, clauses: 5 }

/** A point is a passage when at least so many characters are said, so many times its first sentence: it has a topic, and says it first. */
const passage = { characters: 160, times: 4 }

/**
 * Gives a heading to a point whose first sentence is too long for one when all around it have theirs, or when all are passages; something must be said
 * below it.
 *
 *   | 1. 书要新。旧书没有人看。
 *   | 2. 书要全，不能只有小说，也要有科学、历史和地方的资料，让每一个进门的读者都找得到自己要的那一本。今年……
 *   | 3. 书要好找。……
 */
export function headed(transcript: Transcript, sections: readonly DraftSection[]): void {
  const points = sections.filter(({ enumerator }) => enumerator)
  const withHeading = points.filter(({ heading }) => heading)
  const arePassages = points.length > 1 && points.every(section => isPassage(transcript, section))
  for (const section of points) {
    const block = section.blocks[0]
    if (section.heading || !block || section.children.length || !(arePassages || withHeading.length >= points.length * company.share)) continue
    const [first, second] = sentencesOf(transcript, block.start, block.end)
    const words = first?.text.trimEnd() ?? ''
    const isShort = lengthOfWords(words) <= company.characters && words.split(/[，,;]/).length <= company.clauses
    const topic = isShort ? null : topicIn(words)
    if (topic) {
      section.heading = { start: first!.at, end: first!.at + topic }
      section.runIn = true
      block.start = first!.at + topic + (/^[，；]\s*/.exec(words.slice(topic))?.[0].length ?? 0)
      continue
    }
    if (!isShort || !/[。！？.!?]["”’]?$/.test(words) || (!second && section.blocks.length < 2)) continue
    section.heading = { start: first!.at, end: first!.at + words.length }
    section.runIn = second !== undefined
    if (second) block.start = second.at
    else section.blocks.shift()
  }
  for (const section of sections) headed(transcript, section.children)
}

/** A clause that only leads to what is meant, or that another completes. */
const leading = /^(?:因为|由于|如果|假如|虽然|尽管|当|在|随着|为了|从|对于|关于|通过|根据|按照|针对|围绕|只有|只要|无论|不管|不仅|不但|既|首先|其次|大家|同志)|[的地得和与及是在为把被对向]$/

/** The length of the Chinese clause that a long first sentence begins with, where it says something alone; 0 for another. */
function topicIn(words: string): number {
  const clause = /^[^，；：。！？“”]{6,26}(?=[，；])/.exec(words)?.[0] ?? ''
  return /\p{Script=Han}/u.test(clause) && !leading.test(clause) ? clause.length : 0
}

/** Whether a point has a heading, or says much more than its first sentence; a number on a line of its own begins a chapter without a name. */
function isPassage(transcript: Transcript, { enumerator, heading, blocks }: DraftSection): boolean {
  const [block] = blocks
  if (heading || !block) return heading !== null
  if (transcript.text.slice(enumerator!.start, block.start).includes('\n')) return false
  const first = sentencesOf(transcript, block.start, block.end)[0]?.text.length ?? 0
  const said = blocks.reduce((sum, { start, end }) => sum + lengthOfWords(transcript.text.slice(start, end)), 0)
  return said >= Math.max(passage.characters, first * passage.times)
}

/**
 * Takes headings back from points that only look like headings among siblings that have none: a list of plain
 * statements stays a list of plain statements, however short one of them is.
 *
 *   | 1、去年借出图书三百万册，比前年多出两成，其中少儿读物占了四成还多，这是建馆以来最好的一年。
 *   | 2、读者更年轻了。三十五岁以下的读者……        no heading either
 */
export function headless(transcript: Transcript, sections: readonly DraftSection[]): void {
  const isLabel = ({ heading }: DraftSection): boolean => heading !== null && /[：:]$/.test(transcript.text.slice(heading.start, heading.end).trimEnd())
  const candidates = sections.filter(({ enumerator, heading, runIn, children }) => {
    return enumerator && (runIn || !heading || !children.length)
  })
  const bare = candidates.filter(section => !section.heading || (isPlain(section) && lengthOf(section) > statement))
  for (const section of bare) takeBack(section)
  if (candidates.length > 1 && bare.length >= candidates.length * share) {
    for (const section of candidates) if ((section.runIn && !isLabel(section)) || isPlain(section)) takeBack(section)
  }
  for (const section of sections) headless(transcript, section.children)
}

/** Characters of words; a Latin letter takes less than half of one's room. */
function lengthOfWords(words: string): number {
  return words.length - 0.6 * (words.match(/[\x20-\x7e]/g)?.length ?? 0)
}

/** A point that is one sentence and nothing else. */
function isPlain(section: DraftSection): boolean {
  return section.heading?.isSentence === true && !section.blocks.length && !section.children.length
}

function lengthOf({ heading }: DraftSection): number {
  return heading ? heading.end - heading.start : 0
}

function takeBack(section: DraftSection): void {
  const { heading } = section
  if (!heading) return
  const first = section.blocks[0]
  if (first && section.runIn) section.blocks[0] = { start: heading.start, end: first.end }
  else section.blocks.unshift({ start: heading.start, end: heading.end })
  section.heading = null
  section.runIn = false
}
