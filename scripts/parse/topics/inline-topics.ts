import { endOf, type Transcript } from '../../model/transcript.ts'
import type { DraftSection, Place } from '../tree/outline-draft.ts'
import { sentencesOf } from '../roles.ts'

/** Characters of a topic sentence within a paragraph. */
const longest = 18
const heads = /^(?:要|必须|务必|应当|坚持|突出|注重|始终|做到|着力)/

/**
 * A series of short parallel sentences in one paragraph, each followed by what belongs to it; null when there
 * is none.
 *
 *   | 今年有三件事。要延长开馆时间。各馆夜间……。要增加少儿座位。目前……。要办好读书节。……
 *   |                ^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^              ^^^^^^^^^^^
 */
export function inlineTopics(transcript: Transcript, section: DraftSection): Place[] | null {
  if (section.children.length) return null
  const found: Place[] = []
  for (const block of section.blocks) {
    const topics = topicsIn(transcript, block)
    if (topics.length > 1) found.push(...topics)
  }
  return found.length ? found : null
}

function topicsIn(transcript: Transcript, block: Place): Place[] {
  const sentences = sentencesOf(transcript, block.start, block.end)
  const short = sentences.filter((sentence, index) => {
    const next = sentences[index + 1]
    return next && isShort(sentence.text) && !isShort(next.text)
  })
  const head = commonHead(short.map(sentence => sentence.text))
  const topics = short.filter(sentence => sentence.text.startsWith(head))
  const enough = head !== '' && topics.length > 1 && topics.every((topic, index) => {
    const stop = topics[index + 1]?.at ?? block.end
    return stop - endOf(topic) >= topic.text.length * 1.5
  })
  return enough ? topics.map(topic => ({ start: topic.at, end: topic.at + topic.text.trimEnd().length })) : []
}

function isShort(text: string): boolean {
  const sentence = text.trimEnd()
  return sentence.length >= 5 && sentence.length <= longest && heads.test(sentence) && /^[^，；“]*。$/.test(sentence)
}

/** The head that most of the sentences share. */
function commonHead(sentences: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const head = heads.exec(sentence)?.[0] ?? ''
    counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
