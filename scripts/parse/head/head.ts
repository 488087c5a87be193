import type { Head } from '../../model/guide.ts'
import { cut, endOf, type Paragraph, type Passage, type Transcript } from '../../model/transcript.ts'
import { announcedTitle } from './announced-title.ts'
import { enumeratorOf } from '../entries/enumerators.ts'
import { labelledLine } from './labelled-lines.ts'
import { isGivenName, isPersonName, nameBefore } from './names.ts'
import { titleHeadingOf } from './title-headings.ts'
import { vocativeLength } from '../entries/vocatives.ts'

const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const date = new RegExp(`[（(]?(?:\\d{4}|[一二三四五六七八九〇○零]{4})\\s*年\\s*${small}\\s*月(?:\\s*${small}\\s*日)?[)）]?`)
const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const englishDate = new RegExp(`^[(]?(?:${weekday},? )?(?:(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?,? \\d{4})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?[)]?$`, 'i')
const meeting = /(?:在|于)(.{2,40}?(?:会议|论坛|典礼|仪式|式|会)(?:第.{1,3}次会议)?|[^，。]{2,30}?(?=上的(?:讲话|致辞|致词|报告|发言|演讲|总结)))上/

/** An English title that says what it is may be long: Remarks by the Chief Librarian at …. */
const isEnglishTitle = /^(?:Opening |Closing |Keynote )?(?:Remarks|Address|Speech|Statement)\b[^.!?]{0,30}? (?:by|of|at|on|to)\b/

/** Reads the title block and the salutation. */
export function headOf(transcript: Transcript): Head {
  const head: Head = {
    title: null, subtitle: null, occasion: null, speaker: null, date: null, salutation: null, end: 0,
  }
  const titles: Paragraph[] = []
  const titleHeading = titleHeadingOf(transcript)
  const asides = new Map(transcript.asides.filter(({ kind }) => kind === 'direction').map(aside => [aside.at, endOf(aside)]))
  const cues = new Set(transcript.asides.filter(({ kind }) => kind === 'cue').map(({ at }) => at))
  let index = 0
  for (const paragraph of transcript.paragraphs.slice(0, 12)) {
    const isAside = asides.has(paragraph.at) && asides.get(paragraph.at)! >= endOf(paragraph)
    const isTitle = index === 0 && isOverSubtitle(paragraph, transcript.paragraphs[1])
    if (cues.has(paragraph.at) && paragraph.depth === null) break
    if (isAside ? !titles.length : !isTitle && !isHeadLine(paragraph, index, titles, titleHeading)) break
    if (!isAside && !place(transcript, head, titles, paragraph, titleHeading)) break
    index += 1
  }
  nameTitle(transcript, head, titles)
  index = subtitleBelow(transcript, head, index)
  head.end = index ? endOf(transcript.paragraphs[index - 1]!) : 0
  salute(transcript, head, index)
  head.title ??= announcedTitle(transcript, head.end)
  head.date ??= head.subtitle && inner(transcript, head.subtitle, date)
  head.speaker ??= speakerIn(transcript, head.subtitle)
  head.occasion ??= occasionOf(transcript, head.subtitle) ?? occasionOf(transcript, head.title)
  return head
}

/**
 * A heading right below the title with nothing but facts or the next heading under it is the subtitle. Returns the index of
 * the first paragraph after the title block.
 *
 *   | # 开馆致辞
 *   | ## 让每一条街都有灯光        subtitle
 *   | - 讲者：林某某
 *   | ## 缘起
 */
function subtitleBelow(transcript: Transcript, head: Head, index: number): number {
  const { paragraphs } = transcript
  const line = paragraphs[index]
  const title = paragraphs[index - 1]
  if (head.subtitle || title?.depth !== 1 || line?.depth !== 2 || enumeratorOf(line.text)) return index
  let next = index + 1
  while (next < paragraphs.length && next < index + 7) {
    const labelled = labelledLine(transcript, paragraphs[next]!)
    if (!labelled) break
    if (labelled.what !== 'other') head[labelled.what] ??= labelled.words
    next += 1
  }
  if (paragraphs[next]?.depth !== 2) return index
  head.subtitle = line
  return next
}

/** Puts a line of the title block where it belongs; false when it does not belong to the block any more. */
function place(
  transcript: Transcript, head: Head, titles: Paragraph[], paragraph: Paragraph, titleHeading: Paragraph | null,
): boolean {
  const { text, at } = paragraph
  const [title] = titles
  const labelled = labelledLine(transcript, paragraph)
  if (labelled) {
    if (labelled.what !== 'other') head[labelled.what] ??= labelled.words
  } else if (byline.test(text) && head.title === null && titles.length) head.speaker ??= withoutByline(transcript, paragraph)
  else if (isDate(text)) head.date ??= inner(transcript, paragraph, date) ?? (englishDate.test(text.trim()) ? paragraph : null)
  else if (!title && head.title) return false
  else if (!title) titles.push(paragraph)
  else if (/^[（(].*[在于].+上.*[）)]$/.test(text)) head.subtitle ??= cut(transcript, at + 1, endOf(paragraph) - 1)
  else if (text.length <= 40 && !isTitleLike(text) && date.test(text)) dateAndSpeaker(transcript, head, paragraph)
  else if (/^[—–―-]/.test(text)) head.subtitle ??= withoutDash(transcript, paragraph)
  else if (isName(text, head)) head.speaker ??= paragraph
  else if (titles.length === 1 && title.depth === 1 && paragraph.depth === 2 && isPersonName(title.text)) titles.push(paragraph)
  else if (titles.length === 1 && isBroken(transcript, titles[0]!, paragraph)) titles.push(paragraph)
  else if (titles.includes(titleHeading!) && !paragraph.isCentred) return false
  else if (head.subtitle || head.date || head.speaker || paragraph.depth !== null || title.depth !== null) return false
  else titles.push(paragraph)
  return true
}

/** Whether a heading of Markdown goes on in the line right below: two spaces at its end break it. */
function isBroken({ source }: Transcript, title: Paragraph, next: Paragraph): boolean {
  return title.depth !== null && next.depth === null && /^[^\S\n]{2,}\r?\n[^\S\n]*$/.test(source.text.slice(title.span[1], next.span[0]))
}

function isHeadLine(paragraph: Paragraph, index: number, titles: readonly Paragraph[], titleHeading: Paragraph | null): boolean {
  const { text } = paragraph
  if (titles.length === 0 && paragraph === titleHeading) return true
  if (index === 0 && paragraph.depth === 1) return true
  if (text.length > (isEnglishTitle.test(text) ? 160 : 70) || /[。！？；!?;：:，,…]$/.test(text)) return false
  if (vocativeLength(text) || /^(?:大家|各位)?(?:上午|下午|晚上|早上|中午)?好|^(?:大家|各位|同学们|老师们)(?:上午|下午|晚上)?好|^[Hh](?:i|ello)\b/.test(text)) return false
  if (/\d:\d\d\W?$/.test(text) || /^(?:Good (?:morning|afternoon|evening|day)|Hello|Thank you|Thanks)\b.*\.$/i.test(text)) return false
  if (/^(?:[甲乙丙丁合齐男女]|主持人?.?)[：:]|^(?:我|我们)(?!们?的[^是]*$).{0,12}(?:是|有|要|在|来自|负责)[^，。]{8,}/.test(text)) return false
  if (/^[（【［〔][^（）【】]*[）】］〕]$/.test(text.trim()) && !/[稿案年日上在于]|摘要|节选|節選|摘录|draft/i.test(text)) return false
  if (/^(?:It|I|We|This|That|Today|Tonight|Thank|Good|My|There)\b.*[a-z]\.$/.test(text) && text.split(/\s+/).length > 4 && text.split(/\s+/).slice(1).filter(word => /^\p{Lu}/u.test(word)).length * 2 < text.split(/\s+/).length - 1) return false
  if (/[a-z]\.$/.test(text) && titles.some(title => !isGivenName(title.text))) return false
  return (titles.length > 0 && /^[—–―-]/.test(text)) || !enumeratorOf(text)
}

/** A first line with an end mark is a title where its subtitle follows: 点亮街角的灯！ ——在书房开放日上的讲话. */
function isOverSubtitle({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return text.length <= 40 && !vocativeLength(text) && /^[—–―]/.test(next?.text ?? '') && next!.text.length <= 40 && !/[。！？；：，]$/.test(next!.text)
}

function isDate(text: string): boolean {
  const isWritten = new RegExp(`^${date.source}$`).test(text.replace(/\s/g, ''))
  return isWritten || englishDate.test(text.trim()) || /^[（(]?\d{4}[-./]\d{1,2}[-./]\d{1,2}[)）]?$/.test(text)
}

/** A line with the date and, it may be, who speaks: 林某某 2031年7月8日. */
function dateAndSpeaker(transcript: Transcript, head: Head, paragraph: Passage): void {
  head.date ??= inner(transcript, paragraph, date)
  const parts = paragraph.text.replace(date, '|').split(/[·|]/).map(part => part.trim())
  const name = parts.find(part => part && isName(part, head))
  const start = paragraph.at + paragraph.text.indexOf(name ?? '')
  if (name) head.speaker ??= cut(transcript, start, start + name.length)
}

/** A line that goes on with the title though it has a date in it. */
function isTitleLike(text: string): boolean {
  return /^[—–―-]|(?:讲话|报告|致辞|发言|会议上)$/.test(text)
}

/** Who gave the speech, named below its title: By Maya Lindqvist, Chief Librarian. */
const byline = /^(?:(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Tt]alk|[Ll]ecture|[Dd]elivered|[Gg]iven|[Pp]resented) )?[Bb]y (?=\p{Lu})(?!\p{Lu}\S* \p{Ll}{3,} \p{Ll}{3,}).{3,70}(?<![.!?;:])$/u

function withoutByline(transcript: Transcript, paragraph: Passage): Passage {
  const words = /^.*?\b[Bb]y /.exec(paragraph.text)![0].length
  return cut(transcript, paragraph.at + words, endOf(paragraph))
}

function withoutDash(transcript: Transcript, paragraph: Passage): Passage {
  const dash = /^[—–―-]+\s*/.exec(paragraph.text)![0].length
  return cut(transcript, paragraph.at + dash, endOf(paragraph))
}

/** Who speaks, where a subtitle begins with a name: 林某某在读书节开幕式上的致辞. */
function speakerIn(transcript: Transcript, passage: Passage | null): Passage | null {
  const name = passage && nameBefore(passage.text)
  return name ? cut(transcript, passage.at, passage.at + name.length) : null
}

/** A person's name, with an office before it or not: 林某某, 市图书馆馆长 林某某. */
function isName(text: string, { subtitle, date: day }: Head): boolean {
  if ((subtitle || day) && /^\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u.test(text)) return true
  if (/^(?:演讲人|发言人|主讲人|致辞人|报告人|作者)[：:].{2,20}$/.test(text)) return true
  return isPersonName(text) || /^[\p{Script=Han}、]{2,20}[ \u3000][\p{Script=Han}·]{2,5}$/u.test(text)
}

/** A title with its day in brackets, and who spoke: 在书房建设推进会上的讲话（2031年2月3日）林晓舟. */
const dated = new RegExp(`^(.{4,60}?)\\s*[（(](?:\\d{4}|[一二三四五六七八九〇○零]{4})\\s*年\\s*${small}\\s*月(?:\\s*${small}\\s*日)?[)）]\\s*(?<name>[\\p{Script=Han}·]{2,4})?$`, 'u')

/** Takes the title apart where subtitle, date, meeting and speaker stand on its line. */
function nameTitle(transcript: Transcript, head: Head, titles: readonly Paragraph[]): void {
  if (titles.length > 1 && (isGivenName(titles[0]!.text) || isPersonName(titles[0]!.text))) head.speaker ??= titles[0]!
  const first = titles.find(title => title !== head.speaker)
  const last = titles.at(-1)
  if (!first || !last) return
  const label = /^(?:(?:19|20)\d{6}(?=\D)\s*)?(?:(?:演讲稿|演講稿|讲稿|講稿|发言稿|發言稿|発表原稿|Speech|Talk|Script)\s*[：:｜|]\s*)?(?=\S)/i.exec(first.text)?.[0].length ?? 0
  const text = transcript.text.slice(first.at + label, endOf(last))
  const signed = titles.length === 1 ? dated.exec(text) : null
  if (signed) {
    const { name = '' } = signed.groups!
    head.title = cut(transcript, first.at + label, first.at + label + signed[1]!.length)
    head.date ??= inner(transcript, first, date)
    if (name) head.speaker ??= cut(transcript, endOf(last) - name.length, endOf(last))
    return
  }
  const glued = /^(.{2,40}?)(?:[—–―]{2}|(?<!\s)[—–―](?!\s))(.+)$/s.exec(text)
  if (!glued) {
    head.title = cut(transcript, first.at + label, endOf(last))
    return
  }
  head.title = cut(transcript, first.at + label, first.at + label + glued[1]!.trimEnd().length)
  const start = endOf(last) - glued[2]!.length
  const speaker = /上(\S{0,16}[ \u3000]?[\p{Script=Han}·]{2,4})$/u.exec(glued[2]!)
  const end = speaker ? endOf(last) - speaker[1]!.length : endOf(last)
  head.subtitle ??= cut(transcript, start, end)
  if (speaker) head.speaker ??= cut(transcript, end, endOf(last))
  head.date ??= inner(transcript, head.subtitle, date)
}

function occasionOf(transcript: Transcript, passage: Passage | null): Passage | null {
  const found = passage && meeting.exec(passage.text)
  if (!found) return null
  const start = passage.at + found.index + found[0].indexOf(found[1]!)
  return cut(transcript, start, start + found[1]!.length)
}

function inner(transcript: Transcript, passage: Passage, pattern: RegExp): Passage | null {
  const found = pattern.exec(passage.text)
  if (!found) return null
  const words = found[0].replace(/^[（(]|[)）]$/g, '')
  const start = passage.at + found.index + found[0].indexOf(words)
  return cut(transcript, start, start + words.length)
}

/**
 * The salutation may follow the title or stand on the first line of the speech, over several lines too; short greetings go with it.
 *
 *   | 尊敬的各位馆长，
 *   | 各位志愿者，
 *   | 女士们，先生们：
 */
function salute(transcript: Transcript, head: Head, index: number): void {
  const first = transcript.paragraphs[index]
  if (!first) return
  let last = index
  while (last < index + 6 && addressed.test(transcript.paragraphs[last]?.text.trim() ?? '')) last += 1
  const closing = transcript.paragraphs[last]
  const length = closing ? vocativeLength(closing.text) : 0
  const end = closing && length ? closing.at + length : last > index + 1 ? endOf(transcript.paragraphs[last - 1]!) : 0
  if (!end) return
  head.salutation = cut(transcript, first.at, end)
  head.end = end
}

/** A line that addresses some of the audience, others to follow. */
const addressed = /^(?:尊敬|敬爱|亲爱|各位|女士们|先生们|朋友们|同志们|同学们|老师们|同事们)[^。！？：]{0,40}[，,]$/
