import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { nameOf } from '../japanese/name.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { canLeave } from './bonds.ts'
import { balanced } from './chinese.ts'
import { bare, stands, unmarked } from './cut.ts'

/**
 * The short form of a heading: its first clause that stands alone and is not wider than `width` ems;
 * the narrowest one when all are wider.
 *
 *   | 从夯实基础入手，全面提升服务水平
 *                     ^^^^^^^^^^^^^^^^ the first clause is only an adverbial
 *   | 模板化管理是新馆员快速成长的法宝
 *     ^^^^^^^^^^ what the heading is about
 */
export function shortOf(speech: Speech, heading: Passage, width = 18): Passage {
  if (speech.isJapanese) return nameOf(speech, heading, width)
  const whole = unmarked(speech, heading)
  if (widthOf(whole.text) <= width * 0.7) return whole
  if (BOTH.test(whole.text) && widthOf(whole.text) <= width * 2) return whole
  if (speech.isEnglish && (ROW.test(whole.text) || WITHIN.test(whole.text)) && widthOf(whole.text) <= width * WHOLE) return whole
  const named = namedIn(speech, whole)
  if (named !== null && named.at > whole.at) return shortOf(speech, named, width)
  if (named !== null && widthOf(named.text) <= width) return named
  if (speech.isChinese && widthOf(whole.text) <= width && TOLD_OF_LITTLE.test(whole.text)) return whole
  const dashed = speech.isChinese ? dashedName(whole) : undefined
  if (dashed !== undefined) return speech.cut(whole.at, whole.at + dashed.length)
  const both = speech.isChinese ? boundIn(speech, whole) : null
  if (both !== null) return both
  const about = aboutIn(speech, whole)
  if (about !== null && widthOf(about.text) <= (about.at > whole.at || SLOT.test(about.text.split(/[就便也]?是/)[0]!) ? Math.max(ANSWERED, width * ANSWER) : width)) return about
  const clauses = clausesOf(speech.outline.transcript, whole).map((clause) => bare(speech, clause, true))
  const standing = clauses.filter((clause) => widthOf(clause.text) >= 3 && balanced(clause.text))
  const fitting = standing.filter((clause) => widthOf(clause.text) <= width)
  const leaves = (clause: Passage): boolean => !speech.isChinese || leavesOf(speech, whole, clause)
  const isFree = (clause: Passage): boolean => !speech.isChinese || clause.at === whole.at || !(RESULT.test(clause.text) || CONDITION.test(clause.text))
  const isSetting = ({ text }: Passage): boolean => speech.isChinese && SETTING.test(text)
  const outcome = CONDITION.test(whole.text) ? fitting.findLast((clause) => stands(speech, clause) && DEMANDS.test(clause.text)) : undefined
  if (outcome !== undefined) return outcome
  const first = fitting.find((clause) => stands(speech, clause) && leaves(clause)) ?? fitting.find((clause) => stands(speech, clause) && isFree(clause)) ?? (speech.isEnglish && widthOf(whole.text) <= width * WHOLE && !NAMED.test(whole.text) ? whole : (fitting.find((clause) => isFree(clause) && !isSetting(clause)) ?? fitting.find(isFree)))
  if (first !== undefined) return withDoer(speech, whole, first)
  return standing.filter(isFree).sort((a, b) => widthOf(a.text) - widthOf(b.text))[0] ?? whole
}

/** The name before the dash of a heading: 夜读 —— 灯下的书; undefined where it has none. */
export function dashedName({ text }: Passage): string | undefined {
  return /^([^，。：；—]{2,12}?)\s*(?:——|—)\s*\S/.exec(text)?.[1]
}

/** A name before the colon of a heading, and a label there that only counts. */
const NAME = /^[^，。：:；？！“”、]{3,}(?=[：:]\s*\S)/u
const COUNT = /^(?:场景|案例|例子|阶段|模块|问题|方案|版本|部分|环节)\s?(?:[A-Za-z]|\d{1,2}|[一二三四五六七八九十甲乙丙丁]{1,2})[：:]\s*(?=\S)/u

/** The name in a heading, before its colon, or behind a label that only counts: 场景 B：夜里的书房. */
function namedIn(speech: Speech, whole: Passage): Passage | null {
  const count = COUNT.exec(whole.text)?.[0].length
  if (count !== undefined) return speech.cut(whole.at + count, endOf(whole))
  const name = NAME.exec(whole.text)?.[0].length
  return name === undefined ? null : speech.cut(whole.at, whole.at + name)
}

/** How a result begins whose case stands before it, and which is nobody's without it: 对夜归的读者，可免费续借. */
const RESULT = /^(?:原则上)?(?:即?可以?(?!见|知|谓)|方可|予以|给予|一律|不得|不予)/

/** Where something holds, not what: 在夜里. */
const SETTING = /^在[^，]*[上中下里内]$/

/** So much wider may be what a heading only asks for before it says it. */
const ANSWER = 1.4

/** A heading of which the subject alone says nothing: “夜里”是真的夜里. */
const TOLD_OF_LITTLE = /^[“「]?[^，。：；、“”]{1,3}[”」]?是(?!否)/

/** What only asks for what comes after 是: the aim, the ground, the measure of something. */
const SLOT = /(?:基础|目的|目标|标准|原因|关键|核心|原则|任务|重点|根本|宗旨|前提|答案|出路|理由|办法)(?:就|便|也)?$/

/** Ems of a heading's first clause that gives such an answer, and that is no longer a name. */
const ANSWERED = 24

/** The clause in which a heading says what its topic asks for, or only what it says where both are too wide: 开馆的目的就是让夜归的人有地方去. */
function answerIn(speech: Speech, whole: Passage, before: string): Passage | null {
  const [clause] = clausesOf(speech.outline.transcript, whole)
  if (clause === undefined) return null
  const said = trimBy(speech, clause, before.length)
  if (widthOf(clause.text) <= ANSWERED) return unmarked(speech, clause)
  return widthOf(said.text) >= LEAST && widthOf(said.text) <= ANSWERED ? unmarked(speech, said) : null
}

/** Fewer ems say nothing. */
const LEAST = 4

/** What a Chinese heading is about: what stands before 是, and where that only asks for what comes after it (最要紧的是灯), that. */
function aboutIn(speech: Speech, whole: Passage): Passage | null {
  const [before, topic] = /^([^，。：；、]{4,}?)(?:(?<!管|论|还|总|正|而|或|若|要|凡|只)是(?!否|非|不)|[就并绝]?不?是|要有|应当?是)/.exec(whole.text) ?? []
  const answer = topic === undefined || !SLOT.test(topic) ? null : answerIn(speech, whole, before!)
  if (answer !== null) return answer
  if (topic === undefined || /(?:不管|无论|不论|还|总|正|而|或|若|要|凡|只)$/.test(topic)) return null
  return /[^目]的$/.test(topic) && before!.length < whole.text.length ? speech.cut(whole.at + before!.length, endOf(whole)) : speech.cut(whole.at, whole.at + topic.length)
}

/** A condition that says nothing without what it leads to, and ems of both. */
const ONLY = /^[只唯]有[^，。；]*，[^，。；]{0,4}才/
const BOUND = 30

/** The condition of a heading with what it alone leads to: 只有灯亮着，才有人来; null where there is none, or both are too wide. */
function boundIn(speech: Speech, whole: Passage): Passage | null {
  const [first, second] = clausesOf(speech.outline.transcript, whole)
  if (first === undefined || second === undefined || !ONLY.test(whole.text)) return null
  const both = unmarked(speech, speech.cut(first.at, endOf(second)))
  return widthOf(both.text) <= BOUND ? both : null
}

/** What has been done, which is nobody's deed without the clause before that says whose: 旧书的香气，唤醒了老街. */
const DONE = /^\p{Script=Han}{2}了(?!解)/u

/** A clause of a heading with the one before it, where it only tells what that one did. */
function withDoer(speech: Speech, whole: Passage, clause: Passage): Passage {
  if (!speech.isChinese || !DONE.test(clause.text)) return clause
  const clauses = clausesOf(speech.outline.transcript, whole)
  const doer = clauses[clauses.findIndex(({ at }) => at === clause.at) - 1]
  if (doer === undefined) return clause
  const both = unmarked(speech, speech.cut(doer.at, endOf(clause)))
  return widthOf(both.text) <= BOUND ? both : clause
}

/** What is named before its colon has a name. */
const NAMED = /^[^,;]{4,}:\s/

/** So much wider may an English heading be of which no clause stands alone. */
const WHOLE = 2.6

/** Of a condition and what it demands the demand is the short form: 如果想把书房办好，……就必须学会倾听. */
const CONDITION = /^(?:如果|假如|要是|要想|想要|若要?|为了)/
const DEMANDS = /(?:必须|就要|就得|需要|应该|应当|一定要|要学会).*[^？?]$/

/** Of two things that are both wanted neither is the short form: 既要有老书，也要有新书. */
const BOTH = /^既(?!然)[^，]*，[也又]/

/** Of a row none stands for all: mend the lamps, oil the doors, and wake the keeper. */
const ROW = /^[^,;:]{4,}, [^,;:]{4,}, (?:(?:and|or) |[^,;:]{4,} (?:and|or) )/

/** Where alone an English heading holds, without which it says more than the speaker does: at sea, a lamp is a promise. */
const WITHIN = /^(?:in|at|on|for|with|without|under|among|to|by|after|before|during) (?:\p{L}+ ?){1,4}, /iu

/** Whether a clause can leave its heading with its sense. */
function leavesOf(speech: Speech, heading: Passage, { at, text }: Passage): boolean {
  const clauses = clausesOf(speech.outline.transcript, heading)
  const from = clauses.findIndex((clause) => clause.at <= at && endOf(clause) > at)
  return from < 0 || canLeave({ clauses, from, to: from, text })
}
