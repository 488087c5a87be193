import { endOf, type Transcript } from '../../model/transcript.ts'
import { inlineTopics } from './inline-topics.ts'
import { labelTopics } from './label-topics.ts'
import { draftSection, type DraftSection, type Place } from '../tree/outline-draft.ts'
import { ownLineTopics } from './own-line-topics.ts'
import { sentencesOf } from '../roles.ts'
import { isTopic, kindOf } from './topic-sentences.ts'
import { vocativeLength } from '../entries/vocatives.ts'

/**
 * Finds topic sentences that carry no number and makes sections of them, everywhere in a forest: a series of
 * paragraphs that each begin with one, or a series within one paragraph.
 *
 *   | （二）提升服务。今年的服务要上新台阶。
 *   | 优化馆藏结构。各馆要按读者需求……          heading, level 3
 *   | 改善阅读环境。旧馆的灯光和座椅……          heading, level 3
 */
export function addTopics(transcript: Transcript, sections: readonly DraftSection[]): void {
  for (const section of sections) {
    addTopics(transcript, section.children)
    const lines = ownLineTopics(transcript, section)
    const found = lines?.topics ?? labelTopics(transcript, section) ?? paragraphTopics(transcript, section) ?? inlineTopics(transcript, section)
    if (found) divide(transcript, section, found, lines?.follow ?? 0)
    section.children = section.children.flatMap(raised)
  }
}

/** What is said after the children of a section has no name of its own: topics found in it are children of the section too. */
function raised(section: DraftSection): DraftSection[] {
  if (section.heading || section.enumerator || !section.children.length) return [section]
  const topics = section.children.map(child => ({ ...child, level: section.level }))
  return section.blocks.length ? [{ ...section, children: [] }, ...topics] : topics
}

/** The places of topic sentences that begin paragraphs of a section, or null when they make no series. */
function paragraphTopics(transcript: Transcript, section: DraftSection): Place[] | null {
  const first = section.runIn || (!section.heading && section.enumerator) ? 1 : 0
  const topics = section.blocks.map((block, index) => index < first ? null : topicOf(transcript, block))
  let best: Place[] = []
  for (let from = 0; from < topics.length;) {
    let to = from
    while (to < topics.length && topics[to]) to += 1
    const run = withoutPlainEdges(transcript, topics.slice(from, to).filter(topic => topic !== null))
    if (isSeries(transcript, run) && run.length > best.length) best = run
    from = to + 1
  }
  return best.length ? best : null
}

function topicOf(transcript: Transcript, block: Place): Place | null {
  const [first, second] = sentencesOf(transcript, block.start, block.end)
  if (!first || !second || !isTopic(first.text.trimEnd())) return null
  const rest = block.end - endOf(first)
  const end = block.start + first.text.trimEnd().length
  return rest >= first.text.length * 1.5 ? { start: block.start, end } : null
}

/** Three in a row make a series; two do when they are built alike or begin with the same words. */
function isSeries(transcript: Transcript, run: readonly Place[]): boolean {
  if (run.length < 2) return false
  const words = run.map(place => transcript.text.slice(place.start, place.end))
  const kinds = words.map(kindOf)
  if (kinds[0] !== 'plain' && kinds.every(kind => kind === kinds[0])) return true
  if (words.every(one => one.slice(0, 4) === words[0]!.slice(0, 4))) return true
  const formal = kinds.filter(kind => kind !== 'plain').length
  return run.length >= 3 && formal * 2 >= run.length
}

/** A sentence of another build before or after a series that is built alike only happens to be short. */
function withoutPlainEdges(transcript: Transcript, run: readonly Place[]): Place[] {
  const words = run.map(place => transcript.text.slice(place.start, place.end))
  const belongs = words.map((one, index) => {
    return kindOf(one) !== 'plain' || words.some((other, at) => at !== index && other.slice(0, 4) === one.slice(0, 4))
  })
  const first = belongs.indexOf(true)
  if (first < 0) return [...run]
  const last = words.findLastIndex((one, index) => belongs[index] || (index > first && !/[是有为将]/.test(one)))
  return run.slice(first, last + 1)
}

/**
 * Makes the topic sentences children. Up to `follow` paragraphs after one belong to it; what comes after the
 * last one makes a section without a heading.
 */
function divide(transcript: Transcript, section: DraftSection, topics: readonly Place[], follow: number): void {
  const { blocks } = section
  const starts = new Set(topics.map(topic => topic.start))
  const children: DraftSection[] = []
  const before: Place[] = []
  let rest: DraftSection | null = null
  for (const block of blocks) {
    const own = topics.filter(topic => topic.start >= block.start && topic.end <= block.end)
    if (!own.length) {
      const last = children.at(-1)
      if (!last) before.push(block)
      else if (!rest && last.blocks.length < follow) last.blocks.push(block)
      else if (rest && !vocativeLength(transcript.text.slice(block.start, block.start + 40))) rest.blocks.push(block)
      else children.push(rest = draftSection(block.start, section.level + 1, { implicit: true, blocks: [block] }))
      continue
    }
    rest = null
    if (!starts.has(block.start)) before.push({ start: block.start, end: own[0]!.start })
    for (const [index, topic] of own.entries()) {
      children.push(childOf(section, topic, own[index + 1]?.start ?? block.end))
    }
  }
  section.blocks = before
  section.children = [...children, ...section.children]
}

function childOf(section: DraftSection, topic: Place, end: number): DraftSection {
  return draftSection(topic.start, section.level + 1, {
    heading: topic,
    runIn: end > topic.end,
    implicit: true,
    blocks: end > topic.end ? [{ start: topic.end, end }] : [],
  })
}
