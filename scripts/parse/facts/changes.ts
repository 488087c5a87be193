import type { Statistic } from '../../model/outline.ts'
import type { Figure } from './figures.ts'

/** How a number stands or moves: where the words for it begin before the number and end after it. */
export interface Change {
  leading: number
  trailing: number
  words: readonly [start: number, end: number] | null
  direction: Statistic['direction']
}

const up = '增长|增加|上涨|上升|提高|提升|增至|增为|扩大|翻|提前|增長|上漲|擴大|新增|新建|攀升|增强|延长|延長'
const down = '下降|降低|减少|降至|降为|缩小|減少|縮小|降為|缩短|縮短|下滑|下跌|压减|压缩|减至|回落|推迟|推遲'
const level = '持平|保持在|稳定在|控制在|维持在|穩定在|維持在'
const other = [
  '达到|达|超过|突破|超|多达|高达|不到|不足|只有|仅有|惠及|受益|约|近|接近|平均为|占|完成|实现|累计|不低于|不少于|为|历时|用时',
  '達到|達|超過|多達|高達|僅有|約|佔|實現|累計|不低於|不少於|為|歷時|用時',
].join('|')
const manner = [
  '首次|同比|环比|比上年|比去年|较上年|较去年|年均|平均|累计|预计|将|已|再|分别|共|稳定|进一步|历史性|仅|仍|就|还|一共|总共|提前',
  '環比|較上年|較去年|預計|將|分別|穩定|進一步|僅|還|總共',
].join('|')
const leading = new RegExp([
  `(?<change>(?:${manner})*(?:${up}|${down}|${level}|${other})(?:到|至|了|为|近|约|超|過|为|約|為)?`, '首次达?', '比[^，。]{1,8}[低高多少])$',
].join('|'))
const following = /^(?:左右|以上|以下|以内|之多|以內)/
const isUp = new RegExp(`(?:${up})|[比较][^，。]{1,8}[高多]`)
const isDown = new RegExp(`(?:${down})|[比较][^，。]{1,8}[低少]`)
const isLevel = new RegExp(level)

const rise = [
  'rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increased?|increases|increasing|climbed|climbs|jumped|jumps',
  'went up|gone up|gained|soared|surged|up|raised|expanded|added',
].join('|')
const fall = [
  'fell|fallen|falls?|falling|dropped|drops?|declined|declines|decreased|decreases|shrank|shrunk',
  'went down|gone down|lost|down|cut|reduced|plunged|lowered',
].join('|')
const stay = 'remained|stayed|held steady|stood'
const stand = 'reach(?:ed|es)|exceed(?:ed|s)|surpassed|topped|hit|accounts? for|totall?ed|averaged|passed|numbers|serves?|welcomed|covers?'
const adverb = '(?: (?:sharply|slightly|steadily|again|further|significantly|dramatically|modestly|nearly|almost|about|roughly|only|just))?'
const near = `(?:(?:\\s|^)(?:${[
  'more than|less than|fewer than|over|under|about|nearly|almost|around|roughly|at least|up to|only|just|some|an average of|a total of|close to',
  'as many as',
].join('|')}))?`
const latinLeading = new RegExp(`(?:^|(?<=\\s))(?<change>${[
  `(?:(?:has|have|had|will|would|could)\\s(?:already\\s|now\\s)?)?(?:${rise}|${fall}|${stay}|${stand})${adverb}(?:\\s(?:by|to|at|from))?${near}`,
  `(?:by|to)${near}`,
  'more than|less than|fewer than|nearly|almost|over|about|at least|up to|as many as',
].join('|')})\\s$`, 'i')
const latinFollowing = /^\s(?:more|fewer|less|higher|lower|faster|earlier|sooner|ahead of schedule|or more)\b/
const latinUp = new RegExp(`\\b(?:${rise}|more|higher|faster|doubled|tripled|trebled|quadrupled)\\b`, 'i')
const latinDown = new RegExp(`\\b(?:${fall}|fewer|less|lower|halved)\\b`, 'i')

/**
 * How the words around a number say that it moves or stands.
 *
 *   | 借阅量同比增长5.2%左右      同比增长 up
 *   | Loans rose by 12 percent    rose by up
 *
 * A number from which something moves does not move itself.
 */
export function changeIn(text: string, clause: number, { start, middle, end }: Figure): Change {
  const before = text.slice(clause, start)
  const isLatin = !/[\u3400-\u9fff]/.test(text.slice(Math.max(0, start - 20), end + 4))
  const lead = (isLatin ? latinLeading : leading).exec(before)?.groups?.['change'] ?? ''
  const trail = (isLatin ? latinFollowing : following).exec(text.slice(end, end + 24))?.[0] ?? ''
  const own = text.slice(start, middle)
  const from = start - lead.length - (isLatin && lead ? 1 : 0)
  if (/\bfrom(?:\s|$)/.test(lead)) return { leading: from, trailing: end, words: null, direction: null }
  const trailing = end + trail.length
  const direction = isLatin ? latinDirection(before, lead, trail, own) : hanDirection(lead, own)
  if (lead) return { leading: from, trailing, words: [from, from + lead.length], direction }
  return { leading: from, trailing, words: trail ? [trailing - trail.trimStart().length, trailing] : null, direction }
}

const moving = new RegExp(`\\b(?:${rise}|${fall}|${stay}|${stand})\\b`, 'i')

/** The offset in English words at which they begin to tell of a movement; the length of the words when they tell of none. */
export function movementIn(words: string): number {
  const at = words.search(moving)
  return at > 0 ? at : words.length
}

function hanDirection(lead: string, own: string): Statistic['direction'] {
  if (isLevel.test(lead)) return 'level'
  if (/番/.test(own)) return 'up'
  return isDown.test(lead) ? 'down' : isUp.test(lead) ? 'up' : null
}

/** `by` and `to` carry on the movement that an earlier word of the clause tells. */
function latinDirection(before: string, lead: string, trail: string, own: string): Statistic['direction'] {
  const carried = /^(?:by|to)\b/i.test(lead) ? before : lead.replace(/(?:more|less|fewer) than/g, '')
  if (/^(?:or more|less than|fewer than|more than)/.test(trail.trim())) return null
  if (new RegExp(`\\b(?:${stay})\\b`, 'i').test(carried)) return 'level'
  const told = `${carried} ${trail} ${own}`
  return latinDown.test(told) ? 'down' : latinUp.test(told) ? 'up' : null
}
