import type { Sentence } from '../../model/outline.ts'
import type { Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { canLeave } from '../condense/bonds.ts'
import { unmarked } from '../condense/cut.ts'
import { canStand as isEnglishSentence, isOrder, wordsOf } from '../condense/english.ts'
import { canStand } from '../condense/fragments.ts'
import { bestLine } from '../condense/lines.ts'
import { promisedBy } from '../promise.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'
import { startsParagraph } from '../topic.ts'
import { evened, rowsOf, shapeOfPoints, type Point } from './points.ts'

/** Names of a style sheet or options of a command are no words that are said. */
const CODE = /\s--?[a-z]|[{}<>]/i

/** What is set before a paragraph as its name: 开放时间：, Opening hours (new): */
const LABEL = /^(?:[-*•·]\s*)?((?:--)?[\p{L}\p{N}][^，。！？；：:,!?;\n]{1,40}?)\s*[：:]\s*(?=\S)(?!\/\/)/u

/** The same before a dash: Bread —— every morning. */
const DASHED = /^(?:[-*•·]\s*)?([\p{L}\p{N}][^，。！？；：:,!?;\n—–]{0,24}?)\s*(?:——|\s—\s|\s–\s)\s*(?=\S)/u

/** Where something stands in a picture is no name: 左下：夜读. */
const PLACED = /^(?:[-*•·]\s*)?(?:正|最)?[上下左右中](?:[上下左右间]|[方侧边面部角])?[：:]\s*/

/** Who speaks, asks or answers is no name of a matter, nor is what only leads on. */
const SPEAKER = /^(?:[问答甲乙丙合]|.{0,4}(?:主持人|记者|观众|同学|老师|提问|回答)|[QA]\d?|比如|例如|注意?|备注|结论|总之|也就是说|换句话说|for example|note|that is)$/iu

/** What joins a sentence to another, or says when or if, is no English name, nor is whoever does something: but also –, when I was young –. */
const NO_NAME = /^(?:(?:and|but|or|nor|so|yet|because|although|though|however|when(?:ever)?|while|if|unless|as|since|until|where(?:ver)?)\b|(?:also|then|now|still|again|instead|today|once)$|(?:I|we|you|he|she|it|they|there|who)\b(?!-))/i

/** A number that stands before a name as a sentence of its own. */
const COUNT = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、]\s*$/

/** What only counts the names, or says where they stand in a picture. */
const ORDINAL = /^(?:(?:首先|其次|再次|接着|然后|最后|还有)(?:是|来看)?|[左右上下][边侧面方](?:的?是|的))(?=.{2})/

/** Ems of a name and of the line beside it. */
const NAME = 20
const LINE = 30

/** The same of the line for each of so many Chinese names, and of a sentence that stands whole for want of a line. */
const CHINESE = [0, 0, 48, 40, 30, 22, 22] as const
const WHOLE = 60

/** A line of fewer ems says less beside a name than a sentence that is too wide: 三层兜底. */
const SCRAP = 7

/** A number that was measured: it says more of a name than the sentences around it, 12.7ms, 1000 files/s, +85%. */
const MEASURE = /\d\s?(?:[%％‰×]|[a-zA-Z]{1,6}\/s\b|[mμn]?s\b|[KMGT]i?B\b|个百分点|倍|分钟|小时|万|亿|元)/

/** What is done about what a name is about, said after how it is. */
const INFERRED = /^(?:所以|因此)，?(?=(?:我们)?的?(?:策略|做法|办法|选择|要|必须|应|得|把|用))/

/** What was so before, what is granted and what only leads to what is said of a name. */
const LEANS = /^(?:其?一是|第一|其一|(?:过去|从前)(?!.*(?:现在|如今|今天))|虽然|尽管|为了|由于|如果|当|[这那])/

/** So many make a set, no more stand on a page. */
const FEWEST = 2
const MOST = 6

/** How plainly named paragraphs ask to be shown by their names, and each of them beyond the second. */
const NAMED = 5.4
const EACH = 1.2

/**
 * Paragraphs that each begin with a name, one after the other: the names, and beside each what is said of it.
 *
 *   | 选址：书房要建在路口，路口人多。
 *     ^^^^ lead ^^^^^^^^^^^^ line
 *   | 选书：让读者自己来挑。
 */
export function recogniseLabelled(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  const counts = (i: number): boolean => speech.isChinese && COUNT.test(sentences[i]?.text ?? '')
  const names = sentences.map((sentence, i) => (startsParagraph(scene, i) || i === 0 || counts(i - 1) ? nameOf(speech, sentence) : null))
  const proposals: Proposal[] = []
  for (let from = 0; from < sentences.length;) {
    const set: { name: Passage, said: Sentence[] }[] = []
    let to = from
    for (;;) {
      const at = counts(to) ? to + 1 : to
      if (at >= sentences.length || names[at] === null) break
      let end = at + 1
      while (end < sentences.length && !startsParagraph(scene, end) && !counts(end)) end++
      set.push({ name: names[at]!, said: sentences.slice(at, end) })
      to = end
    }
    const points = set.length <= MOST ? filled(speech, set.map(({ name, said }) => pointOf(speech, said, name, set.length))) : []
    const isSet = points.length >= FEWEST && points.length <= MOST && new Set(points.map(({ lead }) => lead.text)).size === points.length
    if (isSet) {
      const why = 'paragraphs that begin with a name'
      const shape = rowsOf(points, null) ?? shapeOfPoints(points, null, why)
      proposals.push({ from, to, score: NAMED + EACH * (points.length - FEWEST), covers: points.map(({ lead }) => lead), shape: { ...shape, why } })
    }
    from = Math.max(to, from + 1)
  }
  return proposals
}

/** Chinese names of which some have no line: so many say enough without any, fewer make no page. */
const ALONE = 4

/** The names each with its line, or none with one where some have none. */
function filled(speech: Speech, points: readonly Point[]): Point[] {
  if (!speech.isChinese || !points.some((point) => point.points.length === 0)) return [...points]
  return points.length >= ALONE || points.every((point) => point.points.length === 0) ? evened(points) : []
}

/** The name that a paragraph or a bullet begins with; null where it has none. */
export function nameOf(speech: Speech, sentence: Passage): Passage | null {
  const found = namedIn(sentence.text)
  if (found === null) return null
  const { mark, said } = found
  const aside = /(?<=\p{Script=Han})\s*[（(](?:[A-Za-z -]+|[^）)]{5,})[）)]$/u.exec(said)?.[0].length ?? 0
  const from = sentence.at + mark.lastIndexOf(said)
  const whole = unmarked(speech, speech.cut(from + (ORDINAL.exec(said)?.[0].length ?? 0), from + said.length - aside))
  const { text } = whole
  if (speech.isEnglish && (NO_NAME.test(text) || isSentence(text))) return null
  return SPEAKER.test(said) || widthOf(text) > NAME || /[的了是在]$|非常|^很|[如以]下|[这這那]|大家|我们|我們|^(?:[先来來看几幾]|[它他她]们?)/.test(text) ? null : whole
}

/** Whether somebody is said to do something before the mark: the lamp went out – … An order may be a name. */
const isSentence = (text: string): boolean => isEnglishSentence(text) && !isOrder(wordsOf(text))

/** What a text begins with up to the end of its label, and the name in it. */
function namedIn(text: string): { mark: string, said: string } | null {
  const place = PLACED.exec(text)?.[0].length ?? 0
  const label = LABEL.exec(text.slice(place))
  const [mark, said] = (label !== null && label[1]!.includes('——') ? DASHED.exec(text.slice(place)) : label) ?? DASHED.exec(text.slice(place)) ?? []
  return mark === undefined || said === undefined ? null : { mark: text.slice(0, place + mark.length), said }
}

function pointOf(speech: Speech, [first, ...others]: readonly Sentence[], name: Passage, count: number): Point {
  const mark = namedIn(first!.text)!.mark.length
  const rest = trimBy(speech, first!, mark)
  const line = speech.isChinese && speech.purpose !== 'reading' ? chineseLine(speech, [rest, ...others], CHINESE[count] ?? LINE) : (bestLine(speech, [rest, ...others], LINE) ?? firstClause(speech, rest))
  return { mark: null, lead: name, points: line === null || CODE.test(line.text) ? [] : [line] }
}

/** What is said of a name: a sentence that is short or as many of its first clauses as stand, else its best line. */
function chineseLine(speech: Speech, said: readonly Passage[], width: number): Passage | null {
  const begins = (sentences: readonly Passage[]): Passage[] => sentences.flatMap((sentence) => begunIn(speech, sentence, width) ?? []).filter(({ text }) => !LEANS.test(text) && promisedBy(text) === null)
  const [begun] = begins(said.slice(0, 2))
  const whole = unmarked(speech, said[0]!)
  const all = begins(said)
  const telling = begun === undefined || MEASURE.test(begun.text) ? begun : [MEASURE, INFERRED].flatMap((form) => all.find(({ text }) => form.test(text)) ?? [])[0] ?? begun
  if (telling !== undefined) return trimBy(speech, telling, INFERRED.exec(telling.text)?.[0].length ?? 0)
  const best = bestLine(speech, said, width)
  const isScrap = best !== null && widthOf(best.text) < SCRAP
  return (isScrap ? begunIn(speech, said[0]!, CHINESE[2]) : best) ?? (widthOf(whole.text) <= WHOLE ? whole : best)
}

/** A sentence where it is short, else the longest run of its first clauses that loses nothing they need. */
function begunIn(speech: Speech, sentence: Passage, width: number): Passage | null {
  const whole = unmarked(speech, sentence)
  if (widthOf(whole.text) <= width) return whole.text.length < 2 ? null : whole
  const clauses = clausesOf(speech.outline.transcript, whole)
  const to = clauses.findLastIndex((clause) => widthOf(span(speech, whole, clause).text) <= width && canStand(clause.text))
  const line = to < 0 ? null : span(speech, whole, clauses[to]!)
  return line !== null && widthOf(line.text) >= width / 4 && canLeave({ clauses, from: 0, to, text: line.text }) ? line : null
}

/** The beginning of a passage where it can be read beside a name. */
function firstClause(speech: Speech, passage: Passage): Passage | null {
  const [clause] = clausesOf(speech.outline.transcript, passage)
  const line = clause === undefined ? null : unmarked(speech, clause)
  return line !== null && widthOf(line.text) <= LINE && widthOf(line.text) >= 4 ? line : null
}
