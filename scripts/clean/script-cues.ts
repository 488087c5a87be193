import { endOf, type AsideKind, type Paragraph, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'
import { isDirection } from './directions.ts'

const number = '\\s*(?:第\\s*)?[\\d一二三四五六七八九十]{1,3}(?:\\s*[-–—.]\\s*\\d{1,3})?\\s*(?:页|张|幅)?'
const figure = `(?:配图|插图|附图)(?:[（(][^）)]{1,20}[）)])?|(?:配图|插图|附图|图片|图表|图|表)${number}|(?:fig(?:ure)?\\.?|image|picture|photo|chart|table)\\s*\\d{1,3}[a-z]?`
const slide = [
  `(?:PPT|ＰＰＴ|幻灯片?|课件|屏幕|Slide|スライド)(?:${number})?(?:翻页|切换|展示|出现|播放|放映)?`,
  '(?:下一?[页张]|翻页|切换)(?:PPT|幻灯片?)?|(?:next )?slide(?:\\s*#?\\s*\\d{1,3})?(?: (?:here|on|up))?|(?:next|previous) slide',
  '(?:next|previous) page|click(?:s| to advance)?|(?:show )?slide \\d{1,3}|P\\s?\\d{1,3}(?:[\\s,，、–~-]+P?\\d{1,3})*',
].join('|')
/** A page of the slides, in square brackets: [3页], 【第1-2页】. */
const page = /^第?\s*\d{1,3}(?:\s*[-–~～至到]\s*\d{1,3})?\s*[页頁张張]$/
const cue = new RegExp(`^(?:(?:详?见|参见|如|see)?\\s*(?:上|下|左|右)?(?:面|方)?\\s*(?:${figure})(?:\\s*所示)?|${slide})$`, 'i')
const timing = /^(?:~|～|约|約|大约|用时|预计|时长|about|approx\.?)?\s*[:：]?\s*\d{1,3}(?:[-–~～.]\d{1,3})?\s*(?:min(?:ute)?s?|分钟|分半?钟?|分間|分鐘|秒钟?|sec(?:ond)?s?|分|s|m)(?:\s*\d{1,2}\s*秒)?(?:左右|程度)?$/i

/** The clock of a part: 约 1:30, 0:00–0:45. */
const clock = /^(?:~|～|约|約|大约|用时|预计|时长|about|approx\.?)\s*[:：]?\s*\d{1,2}[:：]\d{2}$|^\d{1,2}[:：]\d{2}\s*[-–—~～至到]\s*\d{1,2}[:：]\d{2}$/i

/**
 * The kind of what stands in brackets when it names a figure, a slide, or the time that a part may take.
 *
 *   | 【配图3】   [Slide 4]   【PPT翻页】   （见图2）   ## 开场（约2分钟）
 */
export function cueIn(words: string, isSquare: boolean): AsideKind | null {
  const text = words.trim()
  if (cue.test(text) || (isSquare && page.test(text))) return 'cue'
  if (clock.test(text)) return 'cue'
  if (/^(?:约|約|大约|~|～|用时|预计|时长|about|approx)/i.test(text) && timing.test(text.replace(/\s*[・·、，,+＋]\s*[^・·、，,+＋]{1,8}$/, ''))) return 'cue'
  return isSquare && timing.test(text) && text.length < 14 ? 'cue' : null
}

/** What introduces the words that are to be spoken, in a script that also holds other things. */
const spoken = /^[【［[「]?(?:讲稿|讲稿正文|(?:演讲)?台词|[^\s，。：]{0,4}口播(?:稿|内容)?(?:[（(][^（）()]{1,12}[）)])?|旁白|解说词?|逐字稿|演讲词|话术|Script|Narration|Voice-?over|Speaker notes?|Spoken|VO)[】］\]」]?\s*[:：]?$/i
/** Whether a line is nothing but the label above what is to be spoken. */
export function isSpokenLabel(text: string): boolean {
  return text.length < 24 && spoken.test(text)
}

/** What in such a script is not spoken: what is to be kept in mind, what is to be seen. */
const unspoken = new RegExp(`^[【［[](?:${figure}|${slide}|(?:口播|讲解|演讲|核心|本节)?(?:要点|提纲|重点)|提示|备注|注意|画面|镜头|分镜|视觉|字幕|素材|道具|动作|表情|配乐|Key points?|Talking points?|Visuals?|Notes?|On screen)[】］\\]]`, 'i')

/**
 * The paragraphs of a talk's script that are not spoken: the label above what is, the points to keep in mind, the
 * description of a figure. Only in a file with two such labels.
 *
 *   | 【口播要点】 自我介绍，讲缘起          cue
 *   | 讲稿：                               cue
 *   | 大家好，我来自城北分馆。
 *   | 【配图1】 左边是老馆，右边是新馆        cue
 */
export function scriptCues(transcript: Transcript): Stretch[] {
  return [...clockRanges(transcript), ...bracketedLines(transcript), ...slideNumbers(transcript), ...slideContents(transcript), ...keptInMind(transcript), ...unspokenParagraphs(transcript)]
}

/** From when to when a part is spoken, at the head of its heading and behind its number. */
const range = /^(?:[①-⑳]|\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}、|[（(][\d一二三四五六七八九十]{1,3}[）)])?\s*(?<range>(?:\d{1,2}[:：]\d{2}\s*[-–—~～至到]\s*\d{1,2}[:：]\d{2}\s*[｜|·,，:：]*|\d{1,3}\s*[-–—~～至到]\s*\d{1,3}\s*(?:分钟|分鐘|min(?:utes)?|秒)\s*[｜|·:：]+)\s*)(?=[\p{L}“《「])/u

/** The times at the head of headings, in a script with two of them: ② 0:45–1:30 ｜ 灯下的人. */
function clockRanges({ paragraphs }: Transcript): Stretch[] {
  const found = paragraphs.flatMap((paragraph): Stretch[] => {
    const match = paragraph.text.length < 60 ? range.exec(paragraph.text) : null
    const words = match?.groups?.['range']
    if (!match || !words) return []
    const start = paragraph.at + match[0].length - words.length
    return [{ start, end: start + words.trimEnd().length, kind: 'cue' }]
  })
  return found.length < 2 ? [] : found
}

/** Whole lines in brackets that tell what is done, in a script with three of them: [灯暗，停两秒，再开口。], （指向左边的柱子）; names of parts in bold tell nothing. */
function bracketedLines({ paragraphs }: Transcript): Stretch[] {
  const lines = paragraphs.filter(({ text, depth }) => depth === null && text.length < 120 && /^(?:[[［][^[\]［］：:]{2,}[\]］]|\*?[（(][^（）()：:]{2,}[）)]\*?)$/.test(text.trim()) && /\p{Script=Han}/u.test(text))
  const names = lines.filter(({ text, strong }) => strong >= text.trimEnd().length && /^[（(][^，。！？；、]{2,10}[）)]$/.test(text) && !isDirection(text.slice(1, -1)))
  const told = names.length < 3 ? lines : lines.filter(line => !names.includes(line))
  return told.length < 3 ? [] : told.map(line => ({ start: line.at, end: endOf(line), kind: 'direction' }))
}

/**
 * Lines that only say which slide is shown or when, in a script with three of them: P3, 第5页, Next slide, Speaker 0: 00:01:12, [Time: 0:01:12]; with them a page's mark
 * with what its author asks himself in brackets, and one that a converter left at the end of what is said before it.
 *
 *   | P4（这一页还要吗？）          cue
 *   | 门一直开到十点。slide5
 *                     ^^^^^^ cue
 */
function slideNumbers({ paragraphs }: Transcript): Stretch[] {
  const plain = paragraphs.filter(({ depth }) => depth === null)
  const lines = plain.filter(({ text }) => text.length < 60 && lone.test(text.trim()))
  if (lines.length < 3) return []
  const asked = plain.filter(({ text }) => text.length < 120 && /^(?:P|PPT|Slide|幻灯片)\s?\d{1,3}\s*[（(][^（）()]+[）)]$/i.test(text.trim()))
  const glued = plain.flatMap(({ text, at }): Stretch[] => {
    const mark = /(?<=[\p{Script=Han}。！？.”）])\s*(?:P|PPT|slide)\s?\d{1,3}$/iu.exec(text)?.[0]
    return mark ? [{ start: at + text.length - mark.trimStart().length, end: at + text.length, kind: 'cue' }] : []
  })
  return [...[...lines, ...asked].map((line): Stretch => ({ start: line.at, end: endOf(line), kind: 'cue' })), ...glued]
}

/** Lines that say what the next slide shows, in a script with three of them: SLIDE: the reading room; 【PPT】新馆外景. */
function slideContents({ paragraphs }: Transcript): Stretch[] {
  const lines = paragraphs.filter(({ text, depth }) => depth === null && text.length < 200 && described.test(text))
  return lines.length < 3 ? [] : lines.map(line => ({ start: line.at, end: endOf(line), kind: 'cue' }))
}

const described = /^(?:SLIDES?|Slide|PPT|幻灯片|スライド)\s?[:：–—-]\s?\S/

const lone = /^(?:[[(（]?(?:next|previous) (?:slide|page)[\])）]?|(?:[\p{L}\d .'’-]{1,40}[:：]\s?)?[[(（]?(?:Time:?\s)?\d{1,2}:\d{2}(?::\d{2})?[\])）]?|(?:P|PPT|Slide|Page|幻灯片|スライド)[\s.-]?\d{1,3}(?:[\s,，、–~-]+P?\d{1,3})*|第\s?\d{1,3}\s?[页頁张張枚])[:：]?$/iu

/** Labelled lines in square brackets, three or more of one label: [记忆锚点：……], 【动作：……】. */
function keptInMind({ paragraphs }: Transcript): Stretch[] {
  const labels = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    const label = /^[[【［]([^\]】］：:]{2,12})[：:][^\]】］]+[\]】］]$/.exec(paragraph.text.trim())?.[1]
    if (label) labels.set(label, [...(labels.get(label) ?? []), paragraph])
  }
  return [...labels.values()].filter(lines => lines.length > 2).flat().map(line => ({ start: line.at, end: endOf(line), kind: 'cue' }))
}

function unspokenParagraphs({ paragraphs, source }: Transcript): Stretch[] {
  const isLabel = ({ text }: Paragraph): boolean => isSpokenLabel(text)
  if (paragraphs.filter(isLabel).length < 2) return []
  const cues: Stretch[] = []
  let last: Paragraph | null = null
  for (const paragraph of paragraphs) {
    const isOn: boolean = last !== null && !isLabel(last) && isListed(source.text, last, paragraph)
    last = isLabel(paragraph) || unspoken.test(paragraph.text) || isOn ? paragraph : null
    if (last) cues.push({ start: paragraph.at, end: endOf(paragraph), kind: 'cue' })
  }
  return cues
}

/** The next paragraph is a bullet right below, with no blank line between. */
function isListed(text: string, before: Paragraph, next: Paragraph): boolean {
  const gap = text.slice(before.span[1], next.span[0])
  return gap.length < 80 && /^[^\n]*\n[^\S\n]*[-*+•·▪][^\S\n]*[*_`]*$/.test(gap)
}
