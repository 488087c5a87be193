import { cut, endOf, type Paragraph, type Passage, type Transcript } from '../../model/transcript.ts'
import { isPersonName } from './names.ts'

/** What a labelled line of the title block tells; `other` says something that no slide has a place for. */
export interface LabelledLine {
  what: 'title' | 'speaker' | 'date' | 'occasion' | 'other'
  words: Passage
}

const labels: readonly (readonly [LabelledLine['what'], RegExp])[] = [
  ['title', /^(?:主题|主題|题目|題目|标题|標題|演讲题目|演講題目|title|topic|talk)$/i],
  ['speaker', /^(?:演讲[人者]|演講[人者]|发言人|發言人|主讲人?|主講人?|致辞人?|致辭人?|致词人?|致詞人?|演讲|演講|报告人|報告人|汇报人|彙報人|讲者|講者|分享[人者]|分享嘉宾|讲师|講師|汇报者|答辩人|述职人|宣讲人|作者|登壇者|発表者|speakers?(?:['’]s?)?(?: names?)?|presenter|presented by|author|by|name)$/i],
  ['date', /^(?:时间|時間|日期|日時|date|when|date (?:and|&) time|time and date)$/i],
  ['occasion', /^(?:场合|場合|位置|主办|会议|會議|地点|地點|活动|活動|会場|event|conference|occasion|venue|location|where|meeting)$/i],
]

/** Characters behind a label at most; a purpose takes more. */
const longest = 119

/**
 * A line of the title block with a label before what it tells.
 *
 *   | 演讲人：林某某
 *   | Conference: Reading Rooms 2031
 *   | General purpose: to persuade        other
 */
export function labelledLine(transcript: Transcript, paragraph: Paragraph): LabelledLine | null {
  const found = /^([\p{L} ’'&]{2,24}?)\s*[：:]\s*(\S.{0,400})$/u.exec(paragraph.text)
  if (!found) return null
  const label = found[1]!.trim()
  if (found[2]!.length > longest && !/\bpurpose\b/i.test(label)) return null
  const words = cut(transcript, endOf(paragraph) - found[2]!.length, endOf(paragraph))
  if (/^主持人?$/.test(label)) return isPersonName(words.text) ? { what: 'speaker', words } : null
  const what = labels.find(([, pattern]) => pattern.test(label))?.[0] ?? (/^subject$/i.test(label) && !hasTitle(transcript) ? 'title' : null) ?? (/^[A-Z]|\p{Script=Han}/u.test(label) ? 'other' : null)
  if (what === null || (what === 'other' && paragraph.depth === 1) || (what === 'other' && !/\b(?:purpose|audience|format|setting|tone|vibe|style|goals?|duration|length|time|topic|course|class|assignment|subject|video|slides?|link|url|source|translat(?:or|ed by|ion)|review(?:er|ed by)|transcri(?:ber|bed by|pt|ption)|subtitles|(?:discussion )?partners?|editor)\b|时长|時長|時間|所要|目安|语速|語速|主线|主線|听众|聽眾|受众|版本|字数|用时|学校|學校|班级|班級|小组|小組|团队|團隊|指导(?:老师|教师)|組員|组员|成员|学号|學號|专业|院系|学院|部门|岗位|项目名称|配套|评分|评审/i.test(label))) return null
  return { what, words }
}

/** Labels of a block of facts, whatever they are called; what stands behind one is no sentence. */
const fact = /^[\p{L}\d /]{2,14}\s*[：:]\s*\S[^。！？]{0,118}$/u

/**
 * The lines below the title of a Markdown file that are facts though their labels are not known: all that stand before the next heading are labelled,
 * and of one the label is known.
 *
 *   | # 夜班述职报告
 *   | **报告人**：林某某
 *   | **值班周期**：三月到六月       a fact
 *   | ## 一、值班的缘起
 */
export function factBlock(transcript: Transcript): Set<Paragraph> {
  const [title, ...others] = transcript.paragraphs
  const end = others.findIndex(({ depth }) => depth !== null)
  const block = others.slice(0, Math.max(end, 0))
  const isBlock = title?.depth === 1 && block.length > 1 && block.every(({ text }) => fact.test(text)) && block.some(line => labelledLine(transcript, line))
  return new Set(isBlock ? block.filter(line => !labelledLine(transcript, line)) : [])
}

/** Whether a line of the title block names the title as such; the subject that a class outline tells is the title elsewhere. */
function hasTitle({ paragraphs }: Transcript): boolean {
  return paragraphs.slice(0, 12).some(({ text, depth }) => depth !== null || /^(?:title|topic)\s*:/i.test(text))
}
