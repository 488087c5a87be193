import { cut, type Paragraph, type Passage, type Transcript } from '../../model/transcript.ts'
import { isPersonName } from './names.ts'

/** What a labelled line of the title block tells; `other` says something that no slide has a place for. */
export interface LabelledLine {
  what: 'title' | 'speaker' | 'date' | 'occasion' | 'other'
  words: Passage
}

const labels: readonly (readonly [LabelledLine['what'], RegExp])[] = [
  ['title', /^(?:主题|主題|题目|題目|标题|標題|演讲题目|演講題目|title|topic|talk)$/i],
  ['speaker', /^(?:演讲[人者]|演講[人者]|发言人|發言人|主讲人?|主講人?|致辞人?|致辭人?|致词人?|致詞人?|演讲|演講|报告人|報告人|汇报人|彙報人|讲者|講者|分享[人者]|分享嘉宾|讲师|講師|汇报者|答辩人|述职人|宣讲人|作者|登壇者|発表者|speakers?|presenter|presented by|author|by|name)$/i],
  ['date', /^(?:时间|時間|日期|日時|date|when)$/i],
  ['occasion', /^(?:场合|場合|位置|主办|会议|會議|地点|地點|活动|活動|会場|event|conference|occasion|venue|location|where|meeting)$/i],
]

/**
 * A line of the title block with a label before what it tells.
 *
 *   | 演讲人：林某某
 *   | Conference: Reading Rooms 2031
 *   | General purpose: to persuade        other
 *   | 时间：2031年7月8日 | 地点：城北书房   the first of the facts
 */
export function labelledLine(transcript: Transcript, paragraph: Paragraph): LabelledLine | null {
  const found = /^([\p{L} ]{2,24}?)\s*[：:]\s*(\S.{0,118}?)(?:\s*[|｜]\s*\p{L}{2,8}\s*[：:].{0,118})?$/u.exec(paragraph.text)
  if (!found) return null
  const label = found[1]!.trim()
  const start = paragraph.at + paragraph.text.indexOf(found[2]!, found[1]!.length)
  const words = cut(transcript, start, start + found[2]!.length)
  if (/^主持人?$/.test(label)) return isPersonName(words.text) ? { what: 'speaker', words } : null
  const what = labels.find(([, pattern]) => pattern.test(label))?.[0] ?? (/^[A-Z]|\p{Script=Han}/u.test(label) ? 'other' : null)
  if (what === null || (what === 'other' && !/\b(?:purpose|audience|duration|length|time|topic|course|class|subject|video|slides?|link|url|source|translat(?:or|ed by|ion)|review(?:er|ed by)|transcri(?:ber|bed by|pt|ption)|subtitles|(?:discussion )?partners?|editor)\b|时长|時長|時間|所要|目安|语速|語速|主线|主線|听众|聽眾|受众|版本|字数|用时|学校|學校|班级|班級|小组|小組|团队|團隊|指导(?:老师|教师)|組員|组员|成员|学号|學號|专业|院系|学院|部门|岗位|项目名称|配套|评分|评审/i.test(label))) return null
  return { what, words }
}
