import { timeRange } from '../entries/enumerators.ts'

/** What the first part of any talk is called. */
const opening = '开场(?:白|语|部分)?|開場(?:白|語|部分)?|开篇|開篇|开头|開頭|引言|引入|引子|导言|導言|导语|導語|导入|導入|前言|序幕|自我介绍|自我介紹|问候|問候|开场问候|はじめに|オープニング'
  + '|(?:the )?(?:opening|intro(?:duction)?)(?: remarks)?|welcome|greetings?'
const partName = new RegExp(`^(?:[【［[〔（(]\\s*)?(?:${opening})(?:\\s*[】］\\]〕）)])?\\s*[：:]?$`, 'i')
const timed = new RegExp(`^${timeRange}`)

/** What the first part, the body and the last part of a speech are called, before a colon: 开场白：, 正文：, Conclusion:. */
const frame = new RegExp(`^(?:${opening}|正文|主体|主體|主体部分|主體部分|中间部分|结尾|結尾|结尾部分|结束语|結束語|结语|結語|尾声|尾聲|hook|body|conclusion|closing|outro)\\s*[：:]$`, 'i')

/** Whether a line is nothing but the name of a part of the frame of a talk, with a colon. */
export function isFrameLine(text: string): boolean {
  return frame.test(text.trim())
}

/** Whether a line heads the first part of a talk and so is not the title of the whole. */
export function isPartName(text: string): boolean {
  return partName.test(text.trim()) || timed.test(text)
}
