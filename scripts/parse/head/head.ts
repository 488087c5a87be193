import type { Head } from '../../model/guide.ts'
import { cut, endOf, type Paragraph, type Passage, type Transcript } from '../../model/transcript.ts'
import { announcedTitle } from './announced-title.ts'
import { blockBelow, isSpeaker, placeSpeaker } from './block-lines.ts'
import { date, dayAlone, englishDate, englishDay, isDate, session } from './dates.ts'
import { isEnglishTitle, isSigned, isTitleInCapitals, placeSigned } from './english-lines.ts'
import { enumeratorOf } from '../entries/enumerators.ts'
import { countedHeadings } from '../entries/labelled-headings.ts'
import { factBlock, labelledLine } from './labelled-lines.ts'
import { isGivenName, isOfficer, isPersonName } from './names.ts'
import { isPartName } from './part-names.ts'
import { rowsOf, salute } from './salutation.ts'
import { withoutSort } from './sorts.ts'
import { subtitleBelow } from './subtitles.ts'
import { cardTitle } from './title-cards.ts'
import { styleBelow, titleHeadingOf } from './title-headings.ts'
import { factsFrom, inner, nameTitle } from './title-parts.ts'
import { vocativeLength } from '../entries/vocatives.ts'

/** Where an English speech is given, and to whom. */
const meets = /\b(?:conference|convention|congress|convocation|devotional|forum|summit|meeting|symposium|ceremony|university|college|school|club|society)\b/i

/** What a part of any speech or a page of any deck is called: as a heading over all it names nothing. */
const nameless = /^(?:提纲|提綱|大纲|大綱|目录|目錄|封面|(?:[\w-]+ ){0,4}outline|agenda|contents)$/i

/** Reads the title block and the salutation. */
export function headOf(transcript: Transcript): Head {
  const head: Head = {
    title: null, subtitle: null, occasion: null, speaker: null, date: null, salutation: null, end: 0,
  }
  const titles: Paragraph[] = []
  const titleHeading = titleHeadingOf(transcript)
  const facts = factBlock(transcript)
  const asides = new Map(transcript.asides.filter(({ kind }) => kind === 'direction').map(aside => [aside.at, endOf(aside)]))
  const cues = new Set(transcript.asides.filter(({ kind }) => kind === 'cue').map(({ at }) => at))
  const counted = countedHeadings(transcript.paragraphs.filter(({ text, depth }) => depth !== null || (text.length <= 80 && !/[.!?;:,…。！？；：，]$/.test(text))))
  let index = 0
  for (const paragraph of transcript.paragraphs.slice(0, 12)) {
    const isAside = asides.has(paragraph.at) && asides.get(paragraph.at)! >= endOf(paragraph)
    const isTitle = index === 0 && isOverSubtitle(paragraph, transcript.paragraphs[1])
    if ((cues.has(paragraph.at) && paragraph.depth === null) || (titles.length && rowsOf(transcript.paragraphs, index))) break
    if (facts.has(paragraph)) {
      index += 1
      continue
    }
    if ((paragraph.depth !== null || titles.length) && counted.has(paragraph.text)) break
    if (isAside ? !titles.length : !isTitle && !labelledLine(transcript, paragraph) && !isHeadLine(paragraph, index, titles, titleHeading)) break
    if (paragraph.depth !== null && !titles.length && nameless.test(paragraph.text)) {
      index += 1
      if (paragraph.depth === 1) break
      continue
    }
    if (!isAside && titles.length && (isBelowLabels(transcript, index) || isFirstInBold(transcript, titles, index))) break
    if (!isAside && !place(transcript, head, titles, paragraph, titleHeading)) break
    index += 1
  }
  nameTitle(transcript, head, titles)
  if (head.title) index = blockBelow(transcript, head, index)
  if (head.title) index = subtitleBelow(transcript, head, index)
  head.end = index ? endOf(transcript.paragraphs[index - 1]!) : 0
  salute(transcript, head, index)
  if (!head.title || paper.test(head.title.text)) head.title = cardTitle(transcript) ?? announcedTitle(transcript, head.end) ?? head.title
  factsFrom(transcript, head)
  head.title &&= withoutSort(transcript, head.title)
  return head
}

/** What sort of paper it is: no title where a line below or the speaker names one. */
const paper = /^(?:演讲|演講|发言|發言|讲话|講話|汇报|彙報|分享|主题|答辩|答辯|宣讲|宣講|路演)?(?:稿|讲稿|講稿|提纲|提綱|大纲|大綱|逐字稿|文稿)$/

/** A place in a book that a sermon or a lesson is about, below its title: Ruth 2:1-9. */
const reference = /^(?:[123I]{1,3} )?\p{Lu}[\p{L}.]+(?: (?:of|to) \p{Lu}\p{L}+)? \d{1,3}:\d{1,3}(?:[-–—]\d{1,3}(?::\d{1,3})?)?(?:, ?\d{1,3}(?:[-–—]\d{1,3})?)*$/u

/** Puts a line of the title block where it belongs; false when it does not belong to the block any more. */
function place(
  transcript: Transcript, head: Head, titles: Paragraph[], paragraph: Paragraph, titleHeading: Paragraph | null,
): boolean {
  const { text, at } = paragraph
  const [title] = titles
  const labelled = labelledLine(transcript, paragraph)
  if (labelled) {
    if (labelled.what === 'title' && title && paper.test(title.text)) titles.length = 0
    if (labelled.what !== 'other') head[labelled.what] ??= labelled.words
  } else if (byline.test(text) && head.title === null && titles.length) head.speaker ??= withoutByline(transcript, paragraph)
  else if (isDate(text)) head.date ??= inner(transcript, paragraph, date) ?? (englishDate.test(text.trim()) ? paragraph : null)
  else if (title && isSigned(text)) placeSigned(transcript, head, paragraph)
  else if (title && session.test(text)) head.date ??= inner(transcript, paragraph, dayAlone)
  else if (!title && head.title) return false
  else if (!title) {
    titles.push(paragraph)
    if (isTitleInCapitals(text)) head.date ??= inner(transcript, paragraph, new RegExp(englishDay, 'i'))
  } else if (/^[（(].*[在于].+上.*[）)]$/.test(text)) head.subtitle ??= cut(transcript, at + 1, endOf(paragraph) - 1)
  else if (text.length <= 40 && !isTitleLike(text) && date.test(text)) dateAndSpeaker(transcript, head, paragraph)
  else if (/^[—–―-]/.test(text)) head.subtitle ??= withoutDash(transcript, paragraph)
  else if (reference.test(text)) head.subtitle ??= paragraph
  else if (isName(text, head)) head.speaker ??= paragraph
  else if (isSpeaker(text)) placeSpeaker(transcript, head, paragraph)
  else if (styleBelow(transcript, title, paragraph) === 'subtitle') head.subtitle ??= paragraph
  else if (styleBelow(transcript, title, paragraph) === 'author') head.speaker ??= paragraph
  else if (titles.length === 1 && title.depth === 1 && paragraph.depth === 2 && isPersonName(title.text)) titles.push(paragraph)
  else if (titles.length === 1 && isBroken(transcript, titles[0]!, paragraph)) titles.push(paragraph)
  else if (titles.includes(titleHeading!) && !paragraph.isCentred) return false
  else if (head.subtitle || head.date || head.speaker || paragraph.depth !== null || title.depth !== null) return false
  else if (isFurtherLine(titles.at(-1)!.text, text) && (titles.length > 1 || meets.test(text) || !isGivenName(title.text))) head.occasion ??= meets.test(text) ? paragraph : null
  else titles.push(paragraph)
  return true
}

/** Whether a line in bold stands below labelled lines and is none of them: it heads the first part. */
function isBelowLabels(transcript: Transcript, index: number): boolean {
  const [before, line] = [transcript.paragraphs[index - 1], transcript.paragraphs[index]!]
  return before !== undefined && line.strong >= line.text.length && labelledLine(transcript, before)?.what === 'other' && !labelledLine(transcript, line)
}

/** Whether a line in bold below a title that is not, above what is said, is the first of several that head the parts. */
function isFirstInBold({ paragraphs }: Transcript, [title]: readonly Paragraph[], index: number): boolean {
  const isBold = ({ text, strong, depth }: Paragraph): boolean => depth === null && strong > 0 && strong >= text.trimEnd().length
  const next = paragraphs[index + 1]
  if (isBold(title!) || title!.depth !== null || !isBold(paragraphs[index]!) || !next || isBold(next) || !/[.!?。！？]["”’」]?$/.test(next.text.trim())) return false
  return paragraphs.slice(index + 2).filter(isBold).length > 1
}

/** Whether an English line below the title says something else, where and on what occasion, and does not go on with it. */
function isFurtherLine(before: string, text: string): boolean {
  const isWhole = (line: string): boolean => /^\p{Lu}[\p{Script=Latin}\d\s’'.&-]+$/u.test(line) && line.split(/\s+/).length >= 2
  return isWhole(before) && isWhole(text) && !/\b(?:a|an|the|of|and|or|for|in|on|to|with|at|by|from)$/i.test(before)
}

/** Whether a heading of Markdown goes on in the line right below: two spaces at its end break it. */
function isBroken({ source }: Transcript, title: Paragraph, next: Paragraph): boolean {
  return title.depth !== null && next.depth === null && /^[^\S\n]{2,}\r?\n[^\S\n]*$/.test(source.text.slice(title.span[1], next.span[0]))
}

/** Whether a line is an English sentence: it ends like one and has no more capitals than one has, though its first words may be those of a title. */
function isEnglishSentence(text: string): boolean {
  const words = text.split(/\s+/)
  const isBegun = /^(?:It|I|We|This|That|Today|Tonight|Thank|Good|My|There)\b/.test(text)
  return /[a-z]\.$/.test(text) && words.length > (isBegun ? 4 : 8) && words.slice(1).filter(word => /^\p{Lu}/u.test(word)).length * 2 < words.length - 1
}

function isHeadLine(paragraph: Paragraph, index: number, titles: readonly Paragraph[], titleHeading: Paragraph | null): boolean {
  const { text } = paragraph
  if (titles.length === 0 && paragraph === titleHeading) return true
  if (isPartName(text)) return false
  if (index === 0 && (paragraph.depth === 1 || isTitleInCapitals(text))) return true
  if (text.length > (isEnglishTitle.test(text) ? 160 : isSigned(text) ? 120 : 70) || /[。！？；!?;：:，,…]$/.test(text)) return false
  if (vocativeLength(text) || /^(?:大家|各位)?(?:上午|下午|晚上|早上|中午)?好|^(?:大家|各位|同学们|老师们)(?:上午|下午|晚上)?好|^[Hh](?:i|ello)\b/.test(text)) return false
  if (/https?:\/\//.test(text) || /^[a-z][a-z-]{1,14}: /.test(text)) return false
  if (/\d:\d\d\W?$/.test(text) || /^(?:Good (?:morning|afternoon|evening|day)|Hello|Thank you|Thanks)\b.*\.$/i.test(text)) return false
  if (/^(?:[甲乙丙丁合齐男女]|主持人?.?)[：:]|^(?:我|我们)(?!们?的[^是]*$).{0,12}(?:是|有|要|在|来自|负责)[^，。]{8,}/.test(text)) return false
  if (/^[（【［〔][^（）【】]*[）】］〕]$/.test(text.trim()) && !/[稿案年日上在于]|摘要|节选|節選|摘录|draft/i.test(text)) return false
  if (isEnglishSentence(text)) return false
  if (/[a-z]\.$/.test(text) && titles.some(title => !isGivenName(title.text))) return false
  return (titles.length > 0 && /^[—–―-]/.test(text)) || !enumeratorOf(text)
}

/** A first line with an end mark is a title where its subtitle follows: 点亮街角的灯！ ——在书房开放日上的讲话. */
function isOverSubtitle({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return text.length <= 40 && !vocativeLength(text) && /^[—–―]/.test(next?.text ?? '') && next!.text.length <= 40 && !/[。！？；：，]$/.test(next!.text)
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

/** A person's name, with an office before it or not: 林某某, 市图书馆馆长 林某某. */
function isName(text: string, { subtitle, date: day }: Head): boolean {
  if ((subtitle || day) && /^\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u.test(text)) return true
  if (/^(?:演讲人|发言人|主讲人|致辞人|报告人|作者)[：:].{2,20}$/.test(text)) return true
  return isPersonName(text) || isOfficer(text) || /^[\p{Script=Han}、]{2,20}[ \u3000][\p{Script=Han}·]{2,5}$/u.test(text)
}
