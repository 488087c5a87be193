import type { Head } from '../../model/guide.ts'
import { courtesyTitle } from '../../model/title-block.ts'
import { cut, endOf, type Passage, type Transcript } from '../../model/transcript.ts'
import { date, day } from './dates.ts'
import { englishOccasion, lengthOfTitle } from './english-lines.ts'
import { isGivenName, isPersonName, nameBefore } from './names.ts'

const meeting = /(?:在|于)(.{2,40}?(?:会议|论坛|典礼|仪式|式|会)(?:第.{1,3}次会议)?|[^，。]{2,30}?(?=上的(?:讲话|致辞|致词|报告|发言|演讲|总结)))上/

/** A title with its day in brackets, and who spoke: 在书房建设推进会上的讲话（2031年2月3日）林晓舟. */
const dated = new RegExp(`^(.{4,60}?)\\s*[（(]${day}[)）]\\s*(?<name>[\\p{Script=Han}·]{2,4})?$`, 'u')

/** What a title says of the file behind it: 夜里的书房 · 5 分钟路演稿, 灯与人（逐字稿）, 夜里的书房 演讲稿（8 分钟）. */
const kind = /(?<=\S)\s*(?:(?:[·•｜|—–-]+|(?<=[A-Za-z\d\p{Script=Han}]\s))\s*(?:\d{1,3}\s*分[钟鐘]\s*)?|[（(]\s*(?:\d{1,3}\s*分[钟鐘]\s*)?)(?:(?:演讲|演講|路演|发言|發言|分享|汇报|彙報|答辩|宣讲|主题|口播|完整|中文)*(?:讲稿|講稿|演讲稿|演講稿|路演稿|发言稿|發言稿|逐字稿|口播稿|讲话稿|稿)|(?:(?:talk|pitch|speech|presentation|keynote|lecture|conference|video|demo|workshop|podcast|full|final|complete|speaker) ){0,3}(?:Transcript|Script)|Speaker notes)\s*[）)]?(?:\s*[（(]\s*[约約]?\s*\d{1,3}\s*分[钟鐘]版?\s*[）)])?$/iu

/** What is left of a title that only says what sort of text the file holds: Talk of Talk Script. */
const namesNothing = /^(?:my |the )?(?:talk|pitch|speech|presentation|keynote|lecture|demo|workshop|video|podcast)$/i

/** Takes the title apart where subtitle, date, meeting and speaker stand on its line. */
export function nameTitle(transcript: Transcript, head: Head, titles: readonly Passage[]): void {
  if (titles.length > 1 && (isGivenName(titles[0]!.text) || isPersonName(titles[0]!.text))) head.speaker ??= titles[0]!
  const first = titles.find(title => title !== head.speaker)
  const last = titles.at(-1)
  if (!first || !last) return
  const label = /^(?:(?:19|20)\d{6}(?=\D)\s*)?(?:(?:演讲稿|演講稿|讲稿|講稿|发言稿|發言稿|発表原稿|Speech|Talk|(?:(?:Presentation|Talk|Pitch|Speech|Keynote|Lecture|Video|Conference Talk) )?Script|(?:Full )?Transcript)(?:\s*[：:｜|]\s*| [-–—] )|\[(?:Speech|Address|Remarks|Keynote|Lecture|Statement)\]\s*|【(?:演讲稿|演講稿|讲稿|講稿|发言稿|發言稿|逐字稿)】\s*)?(?=\S)/i.exec(first.text)?.[0].length ?? 0
  const named = transcript.text.slice(first.at + label, endOf(last))
  const sort = kind.exec(named)
  const end = endOf(last) - (sort === null || namesNothing.test(named.slice(0, sort.index)) ? 0 : sort[0].length)
  const text = transcript.text.slice(first.at + label, end)
  const signed = titles.length === 1 ? dated.exec(text) : null
  if (signed) {
    const { name = '' } = signed.groups!
    head.title = cut(transcript, first.at + label, first.at + label + signed[1]!.length)
    head.date ??= inner(transcript, first, date)
    if (name) head.speaker ??= cut(transcript, end - name.length, end)
    return
  }
  const glued = /^(.{2,40}?)(?:[—–―]{2}|(?<!\s)[—–―](?!\s))(.+)$/s.exec(text)
  if (!glued) {
    const length = lengthOfTitle(text)
    head.title = cut(transcript, first.at + label, first.at + label + length)
    if (length < text.length) head.subtitle ??= cut(transcript, first.at + label + length, end)
    return
  }
  head.title = cut(transcript, first.at + label, first.at + label + glued[1]!.trimEnd().length)
  const start = end - glued[2]!.length
  const speaker = /上(?!的)(\S{0,16}[ \u3000]?[\p{Script=Han}·]{2,4})$/u.exec(glued[2]!)
  const signature = speaker ? end - speaker[1]!.length : end
  head.subtitle ??= cut(transcript, start, signature)
  if (speaker) head.speaker ??= cut(transcript, signature, end)
  head.date ??= inner(transcript, head.subtitle, date)
}

/** What a pattern finds in a passage, without the brackets around it; null where it finds nothing. */
export function inner(transcript: Transcript, passage: Passage, pattern: RegExp): Passage | null {
  const found = pattern.exec(passage.text)
  if (!found) return null
  const words = found[0].replace(/^[（(]|[)）]$/g, '')
  const start = passage.at + found.index + found[0].indexOf(words)
  return cut(transcript, start, start + words.length)
}

/** Day, speaker and meeting as far as title and subtitle name them. */
export function factsFrom(transcript: Transcript, head: Head): void {
  head.date ??= head.subtitle && inner(transcript, head.subtitle, date)
  head.speaker ??= speakerIn(transcript, head.subtitle)
  head.occasion ??= occasionOf(transcript, head.subtitle) ?? occasionOf(transcript, head.title) ?? (head.subtitle && englishOccasion(transcript, head.subtitle))
}

/** Who gives a speech, as its title says: Opening address by Ms Maya Lindqvist for the Harbour Trust. */
const givenBy = new RegExp(`\\b(?:address|speech|remarks|keynote|statement|lecture|talk|sermon) by (?:${courtesyTitle} |(?:President|Professor|Minister|Senator|Sir|Dame) )?(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})(?= (?:for|at|on|to|in|during|before)\\b|,|$)`, 'iu')

/** The name that an English title gives for who speaks; null where it gives none. */
export function speakerInTitle(transcript: Transcript, title: Passage | null): Passage | null {
  const found = title && givenBy.exec(title.text)
  if (!found || !/^\p{Lu}/u.test(found[1]!)) return null
  const start = title.at + found.index + found[0].length - found[1]!.length
  return cut(transcript, start, start + found[1]!.length)
}

/** Who speaks, where a subtitle begins with a name: 林某某在读书节开幕式上的致辞. */
function speakerIn(transcript: Transcript, passage: Passage | null): Passage | null {
  const name = passage && nameBefore(passage.text)
  return name ? cut(transcript, passage.at, passage.at + name.length) : null
}

function occasionOf(transcript: Transcript, passage: Passage | null): Passage | null {
  const found = passage && meeting.exec(passage.text)
  if (!found) return null
  const start = passage.at + found.index + found[0].indexOf(found[1]!)
  return cut(transcript, start, start + found[1]!.length)
}
