import { endOf, type Passage } from '../../model/transcript.ts'
import { unmarked } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { overlap, trimBy, widthOf, type Speech } from '../speech.ts'
import { scoredCuts } from './best.ts'
import { ANSWERS, isPatter, jointLength, PROBLEM, TORN_START } from './lexicon.ts'
import { cutEnd, cutsOf, isBalanced, lineOf } from './line.ts'

/** Ems of a side in a contrast or a change, and of a line in a panel. */
const SIDE = 24
const PANEL = 34

/** The words between two offsets of a passage, their ends bare. */
function part(speech: Speech, whole: Passage, from: number, to: number): Passage {
  const cut = speech.cut(whole.at + from, whole.at + to)
  return cutEnd(speech, unmarked(speech, trimBy(speech, cut, jointLength(cut.text))))
}

const fits = ({ text }: Passage, width = SIDE): boolean => widthOf(text) >= 2 && widthOf(text) <= width && isBalanced(text) && !TORN_START.test(text)

/** The last clause of the words before a turn, its topic left out: 本棚は｜飾り. */
function lastTopicIn(text: string): number {
  const found = [...text.matchAll(/(?:は|とは)、?(?![^「]*」)/g)].at(-1)
  return found === undefined ? 0 : found.index + found[0].length
}

const NOT_BUT = /(?:ので|の|こと)?(?:では|じゃ)(?:ありません、|なくて?、?)/

/**
 * Not this but that, in one sentence or in two.
 *
 *   | 本棚は飾りではなく、道具です。        | 足りないのは本ではありません。足りないのは灯りです。
 *     ^^^^ title  ^^^^            ^^^^                                                                    but
 */
export function contrastsIn({ speech, sentences }: Scene): Proposal[] {
  return sentences.flatMap((sentence, index) => {
    const one = inOne(speech, sentence)
    const next = sentences[index + 1]
    const two = one === null && next !== undefined ? inTwo(speech, sentence, next) : null
    const found = one ?? two
    if (found === null) return []
    const { title, not, but } = found
    const shape = { kind: 'contrast' as const, title, accent: null, pairs: [{ not, but }], reveals: [not], why: 'not this but that' }
    return [{ from: index, to: index + (one === null ? 2 : 1), score: 6.5, covers: [not, but], shape }]
  })
}

/** Whether the closing slide shows it. */
const isLast = ({ lastWords }: Speech, sentence: Passage): boolean => lastWords !== null && overlap(sentence, lastWords)

interface Sides {
  title: Passage | null
  not: Passage
  but: Passage
}

function inOne(speech: Speech, sentence: Passage): Sides | null {
  const turn = NOT_BUT.exec(sentence.text)
  if (turn === null || !isBalanced(sentence.text.slice(0, turn.index))) return null
  const from = lastTopicIn(sentence.text.slice(0, turn.index))
  const not = part(speech, sentence, from, turn.index + turn[0].replace(/、$/, '').length)
  const but = part(speech, sentence, turn.index + turn[0].length, sentence.text.length)
  if (!fits(not) || !fits(but, PANEL) || /だけ|のみ|ばかり/.test(not.text)) return null
  return { title: titleOf(speech, sentence, from), not, but }
}

function inTwo(speech: Speech, sentence: Passage, next: Passage): Sides | null {
  const whole = unmarked(speech, sentence)
  if (!/(?:では|じゃ)(?:ありません|ない)$/.test(whole.text) || isPatter(next.text) || /(?:では|じゃ)?(?:ありません|ない)[。\s]*$/.test(next.text)) return null
  if (!/(?:です|こと|もの|ある|だ)[。！\s]*$/.test(next.text)) return null
  const from = lastTopicIn(whole.text.replace(/(?:では|じゃ)(?:ありません|ない)$/, ''))
  const not = part(speech, whole, from, whole.text.length)
  const but = lineOf(speech, next, PANEL)
  return but === null || !fits(not) ? null : { title: titleOf(speech, whole, from), not, but }
}

/** The topic before the two sides, where it is a name. */
function titleOf(speech: Speech, sentence: Passage, from: number): Passage | null {
  const topic = part(speech, sentence, jointLength(sentence.text), from)
  const name = unmarked(speech, trimBy(speech, topic, 0, /(?:は|とは)、?$/.exec(topic.text)?.[0].length ?? 0))
  return widthOf(name.text) >= 3 && fits(name, 22) && !/[のな]$/.test(name.text) && !/^(?:これ|それ|あれ|この|その|私|僕|我々)/.test(name.text) ? name : null
}

const FROM_TO = /(「[^」]{2,20}」|[^、。「」はがをにから]{2,14})から(?:、)?(「[^」]{2,20}」|[^、。「」はがをに]{2,14}?)(?:へ(?:と)?(?=[。、変転移広]|$)|に(?=変わ|変え|転換|移り|なり|なっ|伸び|増え|増加|減り|減っ|減少|下が|上が|短縮|縮ま|改善|拡大))/
const INTO = /(「[^」]{2,20}」)を、?(「[^」]{2,20}」)に/
const THEN_NOW = /^(?:以前|昔|これまで|かつて|今まで|去年まで|導入前)(?:は|まで)?、?(.+?)(?:が|けれど|けど|。|のに)、?(?:今(?:は|では|回は)|現在(?:は|では)?|これからは|今後は|今年(?:は|から)|導入後は)、?(.+)$/s

/**
 * What was and what it becomes.
 *
 *   | 本棚を「飾るもの」から「使うもの」へ。        | 以前は月に10冊でしたが、今は40冊です。
 *            ^^^^^^^^^^      ^^^^^^^^^^                    ^^^^^^^^^^^^^^        ^^^^
 */
export function changesIn({ speech, sentences }: Scene): Proposal[] {
  const found = sentences.flatMap((sentence, index) => {
    if (isLast(speech, sentence)) return []
    const next = sentences[index + 1]
    const one = fromTo(speech, sentence) ?? thenNow(speech, sentence)
    const two = one === null && next !== undefined && speech.cut(sentence.at, endOf(next)).text.indexOf('\n') < 0 ? thenNow(speech, speech.cut(sentence.at, endOf(next))) : null
    const ends = one ?? two
    return ends === null ? [] : [{ ends, sentence, from: index, to: index + (one === null ? 2 : 1) }]
  })
  const single = found.map((one) => changeOf([one.ends], one.from, one.to, comesOf(speech, one.sentence, one.ends)))
  const pairs = found.flatMap((one, i) => {
    const next = found[i + 1]
    return next !== undefined && next.from === one.to ? [changeOf([one.ends, next.ends], one.from, next.to, null)] : []
  })
  return [...single, ...pairs]
}

function changeOf(pairs: readonly Ends[], from: number, to: number, title: Passage | null): Proposal {
  const isCounted = pairs.some((pair) => /\d/.test(pair.from.text))
  const shape = { kind: 'change' as const, title, accent: null, pairs: pairs.map((pair) => ({ ...pair, difference: null })), reveals: pairs.map((pair) => pair.from), why: 'from one state to another' }
  return { from, to, score: (isCounted ? 7.4 : 6.8) + (pairs.length - 1) * 2, covers: pairs.flatMap((pair) => [pair.from, pair.to]), shape }
}

/** What comes of a change, said after it: 飾る棚から使う棚へ変えたことで、｜子どもが増えました. */
function comesOf(speech: Speech, sentence: Passage, { to }: Ends): Passage | null {
  return cutsOf(speech, sentence).findLast((cut) => cut.at >= endOf(to) && widthOf(cut.text) >= 8 && widthOf(cut.text) <= SIDE) ?? null
}

/** Whether a sentence says from how much to how much. */
export function isFromTo({ text }: Passage): boolean {
  return /\d/.test(FROM_TO.exec(text)?.[1] ?? '')
}

interface Ends {
  subject: Passage | null
  from: Passage
  to: Passage
}

function fromTo(speech: Speech, sentence: Passage): Ends | null {
  const match = FROM_TO.exec(sentence.text) ?? INTO.exec(sentence.text)
  if (match === null) return null
  const [, before, after] = match
  const start = match.index + match[0].indexOf(before!)
  const second = match.index + before!.length + match[0].slice(before!.length).indexOf(after!)
  const from = speech.cut(sentence.at + start, sentence.at + start + before!.length)
  const to = speech.cut(sentence.at + second, sentence.at + second + after!.length)
  if (/\d+(?:時(?!間)|分$|[月日年](?!間))|[月火水木金土日]曜/.test(from.text) && !/「/.test(from.text)) return null
  const lead = sentence.text.slice(0, start)
  const name = /([^、。「」はがを]{2,16})(?:を|は|が|の)、?$/.exec(lead) ?? (/\d/.test(from.text) ? /([^、。「」はがを]{2,16})(?:は|が)、?[^、。はがを]{0,12}$/.exec(lead) : null)
  const subject = name === null ? null : speech.cut(sentence.at + name.index, sentence.at + name.index + name[1]!.length)
  return { subject: subject !== null && !TORN_START.test(subject.text) ? subject : null, from, to }
}

function thenNow(speech: Speech, whole: Passage): Ends | null {
  const joint = jointLength(whole.text)
  const match = THEN_NOW.exec(whole.text.slice(joint).trimEnd())
  if (match === null) return null
  const base = joint
  const first = whole.text.indexOf(match[1]!, base)
  const second = whole.text.lastIndexOf(match[2]!)
  const from = part(speech, whole, first, first + match[1]!.length)
  const to = part(speech, whole, second, second + match[2]!.length)
  return fits(from, PANEL) && fits(to, PANEL) ? { subject: null, from, to } : null
}

/** So many sentences before and after the turn are looked at. */
const BACK = 2
const AHEAD = 3

/**
 * What is wrong and what is done about it.
 *
 *   | 夜は席が足りません。そこで、二階を開けました。
 *     ^^^^^^^^^^^^^^^^^^ problem      ^^^^^^^^^^^^^^ answer
 */
export function remediesIn({ speech, sentences }: Scene): Proposal[] {
  const { text } = speech.outline.transcript
  return sentences.flatMap((sentence, index) => {
    if (index === 0 || !ANSWERS.test(sentence.text)) return []
    const before = sentences.slice(Math.max(0, index - BACK), index).filter((one) => PROBLEM.test(one.text))
    const problems = before.flatMap((one) => sideOf(speech, one) ?? []).slice(-2)
    let to = index + 1
    while (to < sentences.length && to - index < AHEAD && text[sentences[to]!.at - 1] !== '\n') to++
    const answers = sentences.slice(index, to).flatMap((one) => scoredCuts(speech, one, PANEL, 20).slice(0, 1)).sort((a, b) => b.score - a.score).slice(0, 2).sort((a, b) => a.at - b.at)
    if (problems.length === 0 || answers.length === 0) return []
    const shape = { kind: 'remedy' as const, title: null, accent: null, problems, remedies: answers, moral: null, reveals: [problems[0]!, answers[0]!], why: 'a problem and what is done about it' }
    const from = sentences.findIndex((one) => endOf(one) > problems[0]!.at)
    return [{ from, to: sentences.findIndex((one) => endOf(one) >= endOf(answers.at(-1)!)) + 1, score: 7, covers: [...problems, ...answers], shape }]
  })
}

/** A problem whole, or from its last clause on. */
function sideOf(speech: Speech, sentence: Passage): Passage | null {
  return scoredCuts(speech, sentence, PANEL, 20).filter(({ text }) => PROBLEM.test(text)).sort((a, b) => b.score - a.score)[0] ?? null
}
