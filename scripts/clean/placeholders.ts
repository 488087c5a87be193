import type { Paragraph } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

/**
 * A blank that was never filled, with the word it is part of:
 *   ××, XX, xx, ＸＸ, ○○   crosses and rings, two or more; a lone × or X before what is counted or named
 *   **公司                 stars before or in a Chinese word
 *   __, ____               a line to write on
 *   [姓名], 【单位名称】, [Your Name]
 */
const blanks = new RegExp([
  '(?<![A-Za-z×✕Xx])(?:[×✕]{2,}|[ＸｘXx]{2,4}|[○〇]{2,})(?![A-Za-z])',
  '(?<![A-Za-z\\d×✕Xx.])[×✕ＸX](?=[届次年月日市县区省镇乡村校局]|同志|先生|女士|书记|单位|公司)',
  '(?<=\\p{Script=Han})\\*{1,3}(?=[\\p{Script=Han}，。、；])|(?<![*\\p{L}\\d])\\*{2,3}(?=\\p{Script=Han})',
  '(?<![A-Za-z\\d])[_＿]{2,}(?![A-Za-z\\d])',
  '[[［【〔{<](?:您的|你的|请填写|填写|填入|插入|某)?(?:姓名|名字|花名|单位|单位名称|公司|公司名称|学校|学校名称|部门|职务|日期|时间|地点|地名|城市|班级|年份|数字|数据|具体[^\\])］】〕]{1,8})(?:名称|/[^\\])］】〕]{1,8})?[\\]］】〕}>]',
  '\\[(?:tb[dc]|todo|xx+)\\]',
  '\\[(?:your |insert |the )?(?:name|full name|company|company name|date|title|city|place|organi[sz]ation|school|position|number|topic|speaker)(?: here| name)?\\]',
].join('|'), 'giu')

/**
 * The blanks of a paragraph.
 *
 *   | 我是××市图书馆的[姓名]，今年到馆____人次。
 *   |     ^^          ^^^^        ^^^^
 *   | 书架长3×4米，第XX届年会。      the first is a product; the second a blank
 */
export function placeholdersIn({ text, at }: Paragraph): Stretch[] {
  if (!/[×✕XxＸｘ○〇*_＿[［【〔{<《（(]/.test(text)) return []
  const found: Stretch[] = []
  for (const { index, 0: blank } of text.matchAll(blanks)) {
    if (isLabel(text, index, blank)) continue
    const around = text.slice(Math.max(0, index - 2), index) + text.slice(index + blank.length, index + blank.length + 2)
    if (blank.startsWith('【') && index === 0 && text.length > blank.length) continue
    if (/^[XxＸｘ]/.test(blank) && !/\p{Script=Han}/u.test(around)) continue
    if (/^[○〇]/.test(blank) && /[一二三四五六七八九\d]/.test(around)) continue
    found.push({ start: at + index, end: at + index + blank.length, kind: 'placeholder' })
  }
  return found
}

/** A label before what it tells: 【时间】周六上午，【地点】总馆。 */
function isLabel(text: string, index: number, blank: string): boolean {
  const opens = index === 0 || /[，。；：！？、\s]/.test(text[index - 1]!)
  return opens && /^[【〔［]/.test(blank) && /\p{Script=Han}/u.test(text[index + blank.length] ?? '')
}
