import { timeRange } from '../entries/enumerators.ts'

/** What the first part of any talk is called. */
const opening = '开场(?:白|语|部分)?|開場(?:白|語|部分)?|开篇|開篇|开头|開頭|引言|引入|引子|导言|導言|导语|導語|导入|導入|前言|序幕|自我介绍|自我介紹|问候|問候|开场问候|はじめに|オープニング'
  + '|(?:the )?(?:opening|intro(?:duction)?)(?: remarks)?|welcome|greetings?'
const partName = new RegExp(`^(?:[【［[〔（(]\\s*)?(?:${opening})(?:\\s*[】］\\]〕）)])?\\s*[：:]?$`, 'i')
const timed = new RegExp(`^${timeRange}`)

/** Whether a line heads the first part of a talk and so is not the title of the whole. */
export function isPartName(text: string): boolean {
  return partName.test(text.trim()) || timed.test(text)
}
