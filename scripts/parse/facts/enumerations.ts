import type { Block, Enumeration, Section } from '../../model/outline.ts'
import { cut, endOf, type Passage, type Transcript } from '../../model/transcript.ts'
import type { Place } from '../tree/outline-draft.ts'
import { evenSeries, ownedSeries, semicolonSeries, someSeries, summedSeries } from './parallels.ts'
import { countedSeries, trimmed, type Series } from './series.ts'

/** The parallel members in the paragraphs of one section, in the order of the speech. */
export function enumerationsIn(
  transcript: Transcript, under: Passage | null, blocks: readonly Block[],
): Enumeration[] {
  const found: Enumeration[] = []
  for (const block of blocks) {
    const series = [...countedSeries(block.text), ...headSeries(block)]
    for (const sentence of block.sentences) {
      const place = { start: sentence.at - block.at, end: endOf(sentence) - block.at }
      if (sentence.text.includes('；')) series.push(...[semicolonSeries(block.text, place)].filter(one => one !== null))
      if (sentence.text.includes('有的')) series.push(...[someSeries(block.text, place)].filter(one => one !== null))
      if (!sentence.text.includes('、')) continue
      series.push(...summedSeries(block.text, place), ...evenSeries(block.text, place), ...ownedSeries(block.text, place))
    }
    for (const { marker, members } of distinct(series).sort((a, b) => a.members[0]!.start - b.members[0]!.start)) {
      const items = members.map(({ start, end }) => cut(transcript, block.at + start, block.at + end))
      found.push({ under, marker, items })
    }
  }
  return found
}

/** Topic sentences without numbers under one section are an enumeration of it too. */
export function topicEnumeration(section: Section): Enumeration[] {
  const topics = section.children.filter(child => child.implicit && child.heading).map(child => child.heading!)
  if (topics.length < 2) return []
  const head = topics[0]!.text.slice(0, 1)
  const marker = topics.every(topic => topic.text.startsWith(head)) ? head : '。'
  return [{ under: section.heading, marker, items: topics }]
}

const heads: readonly [string, RegExp][] = [
  ['在…上', /^在[^，。这那此其我你]{2,16}(?:上|方面)，/],
  ['对…', /^对(?:于)?(?!待|此|这|那)[^，。]{2,16}，/],
  ['从…看', /^从[^，。]{1,12}(?:看|来看|讲|说)，/],
  ['要', /^要[^，。]/],
  ['必须', /^必须/],
]

/**
 * Sentences with the same head, three or more, or two with a place: each with the sentences that follow it.
 *
 *   | 在选址上，靠近学校。……在设计上，多留座位。……
 */
function headSeries(block: Block): Series[] {
  const found: Series[] = []
  for (const [marker, head] of heads) {
    const starts = block.sentences.flatMap(sentence => head.test(sentence.text) ? [sentence.at - block.at] : [])
    const isPlace = marker.includes('…')
    if (starts.length < (isPlace && marker !== '对…' ? 2 : 3)) continue
    const members = starts.map((start, index) => {
      const end = starts[index + 1] ?? (isPlace ? endOfMember(block, start) : endOfSentence(block, start))
      return trimmed(block.text, start, end)
    })
    found.push({ marker, members })
  }
  return found
}

/** How a sentence begins that concludes from all members. */
const concludes = /^(?:对此|为此|因此|所以|因而|总之|总的|可见|综上|种种|这些|这一切|以上|在(?:这种|这样)|面对(?:这|如此))/

/** Where the last member ends: with its block, or before what is concluded from all of them. */
function endOfMember(block: Block, start: number): number {
  const end = block.sentences.find(({ at, text }) => at - block.at > start && concludes.test(text))
  return end === undefined ? block.text.length : end.at - block.at
}

function endOfSentence(block: Block, start: number): number {
  const sentence = block.sentences.find(one => one.at - block.at === start)!
  return endOf(sentence) - block.at
}

/** Series without those whose members end where those of an earlier one do: 一是…；二是… is found by both its marks. */
function distinct(series: readonly Series[]): Series[] {
  const seen = new Set<number>()
  const last = (place: Place): number => place.end
  return series.filter(({ members }) => {
    const isNew = members.filter(member => !seen.has(last(member))).length > 1
    if (isNew) for (const member of members) seen.add(last(member))
    return isNew
  })
}
