import { endOf, type Passage } from '../../model/transcript.ts'
import { holdsAside, unmarked } from '../condense/cut.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'
import { isPatter, jointLength, OPEN_END, POINTS_BACK, TORN_START } from './lexicon.ts'

/**
 * Endings that are cut off, never rewritten: what is left is a noun or a plain form. A negation or a past of です stays.
 *
 *   | 本棚を低くすることです        | 毎晩開けてしまうんです        | 夜の開館を実施します
 *     ^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^                  ^^^^^^^^^^^^
 */
const ENDINGS: readonly RegExp[] = [
  /(?<=[うくぐすつぬぶむるいただ])(?:の|ん)です(?:ね|よ|よね)?$/,
  /な(?:の|ん)です(?:ね|よ)?$/,
  /(?<=[うくぐすつぬぶむるいただ])こと(?:が|を)(?:わか|分か|確認でき)りました$|(?<=[うくぐすつぬぶむるいただ])ことを確認し(?:ました|て(?:い|おり)ます)$/,
  /(?<=[うくぐすつぬぶむるいただ])と(?:思い|思って|考え|考えて)(?:い|おり)?ます$/,
  /(?<=[\p{Script=Han}]{2}|[\p{Script=Katakana}ー]{3})(?<!目指|見直|手渡|見出|受渡|手直|貸出|差出|引渡|見渡|持出)(?:を)?(?:いた)?(?:し|行い|行って|いたし)(?:ました|て(?:い|おり)ます|(?:い|おり)ます|ます)$/u,
  /(?:です|(?<![んい])だ)(?:ね|よ|よね)?$/,
]

/** Plain endings that stay: cut at さん, 高さん. */
const POLITE_NAME = /(?:さん|様)$/

/** A sentence without its end mark, its joint and the ending that says nothing. */
export function trimmedOf(speech: Speech, sentence: Passage): Passage {
  const whole = unmarked(speech, sentence)
  const line = unmarked(speech, trimBy(speech, whole, jointLength(whole.text)))
  return cutEnd(speech, line)
}

/** The line without the ending that says nothing. */
export function cutEnd(speech: Speech, line: Passage): Passage {
  for (const ending of ENDINGS) {
    const tail = ending.exec(line.text)?.[0].length ?? 0
    if (tail === 0) continue
    const rest = trimBy(speech, line, 0, tail)
    if (rest.text.length >= 2 && !OPEN_CUT.test(rest.text) && !POLITE_NAME.test(rest.text)) return rest
  }
  return line
}

/** What cannot stand at the end once an ending is cut. */
const OPEN_CUT = /(?:[をにがはもへ]|そう|よう|みたい|から|ため|まで|ので|たち)$/

const OPEN = '「『（(“《【'
const CLOSE = '」』）)”》】'

/** Whether brackets and quotation marks pair. */
export function isBalanced(text: string): boolean {
  let depth = 0
  for (const mark of text) {
    if (OPEN.includes(mark)) depth++
    else if (CLOSE.includes(mark) && --depth < 0) return false
  }
  return depth === 0
}

/** Means without a mark behind them: 知らせることで｜問題を解消. */
const MEANS = /(?:ことで|ことにより|ことによって|おかげで)(?!は|も|す|し)/g

/** A topic, a condition or a manner: what follows is not true without it. */
const BOUND = /(?:は|には|では|とは|も|ば|たら|なら|と|ても|でも|限り|場合|場合は|ずに|ないで|だけで?|について|に対して|に関して|により|によって|の|を|に|が(?<![すただいる]が)|や|か|場合に|時に?|とき(?:に|は)?)$/

/** Where a line may begin within a sentence, as offsets: behind a mark at the depth of the sentence. */
function beginnings(text: string): number[] {
  const found = [0]
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (OPEN.includes(text[at]!)) depth++
    else if (CLOSE.includes(text[at]!)) depth--
    else if (depth === 0 && text[at] === '、') found.push(at + 1)
  }
  for (const match of text.matchAll(MEANS)) {
    const end = match.index + match[0].length
    if (text[end] !== '、' && isBalanced(text.slice(0, end))) found.push(end)
  }
  return found.sort((a, b) => a - b)
}

/** A noun before a mark is a member of a list, unless it tells when or how. */
const LISTED = /(?:[\p{Script=Katakana}ー」』）A-Za-z0-9]|(?<!結局|現在|現状|今回|実際|当時|本来|一方|一見|際|時|後|前|中|以降|以来|以上|結果|都度|当然|毎[日月年週朝晩]|[今昨去来]年|今日)\p{Script=Han})$/u

/** A subject or a topic of the clause's own. */
const SUBJECT = /[はがも](?!っ)/
const TOPIC = /(?<![にでと])は(?!り|い|る|っ)/

/** Without a subject, what is done to something. */
const isDeed = (text: string): boolean => /[をに]/.test(text) && widthOf(text) >= 8

/**
 * What can be cut from a sentence and shown, the longest first: its end, from a clause on whose topic and condition are not left
 * behind. The verb of a Japanese sentence stands last, so that no clause before its last one says anything alone.
 *
 *   | 棚を低くしましたが、子どもの手はまだ届きません。
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function cutsOf(speech: Speech, sentence: Passage): Passage[] {
  if (/[？?]\s*$/.test(sentence.text) || isPatter(sentence.text) || holdsAside(speech, sentence)) return []
  const line = trimmedOf(speech, sentence)
  return beginnings(line.text).flatMap((start) => {
    const skipped = line.text.slice(0, start).replace(/、$/, '')
    const cut = trimBy(speech, line, start)
    const rest = start === 0 ? cut : trimBy(speech, cut, jointLength(cut.text) || (/^と(?=\p{Script=Han})/u.test(cut.text) ? 1 : 0))
    if (!isBalanced(rest.text) || TORN_START.test(rest.text) || OPEN_END.test(rest.text)) return []
    if (start > 0 && (BOUND.test(skipped) || /(?:により|によって)、/.test(skipped) || LISTED.test(skipped) || POINTS_BACK.test(rest.text) || (!SUBJECT.test(rest.text) && (TOPIC.test(skipped) || !isDeed(rest.text))))) return []
    return widthOf(rest.text) < 3 ? [] : [rest]
  })
}

/** The end of a sentence whose topic stands beside it, so that it need not hold it: the longest no wider than so many ems, or null. */
export function tailOf(speech: Speech, sentence: Passage, width: number): Passage | null {
  const line = trimmedOf(speech, sentence)
  const tails = beginnings(line.text).slice(1).map((start) => trimBy(speech, line, start + (/^と(?=\p{Script=Han})/u.test(line.text.slice(start)) ? 1 : 0)))
  return tails.find(({ text }) => widthOf(text) <= width && widthOf(text) >= 6 && isBalanced(text) && !TORN_START.test(text) && !OPEN_END.test(text) && !POINTS_BACK.test(text)) ?? null
}

/** The longest cut of a sentence that is no wider than so many ems, or null. */
export function lineOf(speech: Speech, sentence: Passage, width: number): Passage | null {
  return cutsOf(speech, sentence).find(({ text }) => widthOf(text) <= width) ?? null
}

/** Where a topic ends and what is told of it begins: 本棚の高さ｜が子どもに合っていなかったこと. */
export function topicOf(speech: Speech, line: Passage): { topic: Passage, told: Passage } | null {
  let depth = 0
  for (let at = 0; at < line.text.length; at++) {
    const mark = line.text[at]!
    if (OPEN.includes(mark)) depth++
    else if (CLOSE.includes(mark)) depth--
    else if (depth === 0 && /[はが]/.test(mark) && at >= 2 && /[\p{Script=Han}\p{Script=Katakana}ー」』）こと]/u.test(line.text[at - 1]!) && !/^[はが](?:り|い|る|ら|れ|っ)/.test(line.text.slice(at))) {
      const topic = speech.cut(line.at, line.at + at)
      const rest = speech.cut(line.at + at + 1, endOf(line))
      const told = trimBy(speech, rest, /^、?/.exec(rest.text)![0].length)
      return told.text.length < 3 ? null : { topic, told }
    }
  }
  return null
}
