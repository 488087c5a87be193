import { endOf, type Passage } from '../../model/transcript.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'
import { trimmedOf } from './line.ts'
import { isFromTo } from './turns.ts'

/** A number with a unit that counts things: no date, no time of day, no ordinal, no version. */
const NUMBER = /(?<![0-9０-９A-Za-z.第/①-⑨])([0-9０-９][0-9０-９,，.．]*)\s*(万|億)?(%|％|パーセント|件|人月|人|名|冊|台|社|校|店(?:舗)?|円|倍|時間|分(?!野|析|割|類|散|布|か|野|配)|秒|回(?!答|目)|歩|本(?!年|日|体|社|人|質)|枚|個(?!人)|点(?!目)|か所|箇所|ヶ所|世帯|キロ|トン|km|kg|人月|ポイント|票|通|席|戸|日間|か月|ヶ月|カ月|年間)(?!目|に(?:あた|当た|相当))/g

/** Ems of what is counted. */
const SUBJECT = 20

interface Figure {
  value: Passage
  unit: Passage | null
  subject: Passage | null
  change: Passage | null
}

/**
 * Numbers with what they count: the words behind の, else those before は or が.
 *
 *   | 夜の来館者は月に340人です        | 年に1,200冊の貸し出し
 *     ^^^^^^^^^^      ^^^ ^^                ^^^^^ ^^  ^^^^^^^^^
 */
export function figuresIn({ speech, sentences }: Scene): Proposal[] {
  const own = sentences.map((sentence) => figuresOf(speech, sentence).filter(({ subject }) => subject !== null))
  return sentences.flatMap((_, from) => {
    if (own[from]!.length === 0) return []
    return [1, 2, 3].flatMap((length) => {
      const figures = own.slice(from, from + length).flat()
      if (figures.length === 1 && !isLarge(figures[0]!)) return []
      const isWhole = from + length <= sentences.length && own[from + length - 1]!.length > 0
      if (!isWhole || figures.length > 4 || (length > 1 && figures.length < 2)) return []
      const shape = { kind: 'figures' as const, title: null, accent: null, scope: null, figures, reveals: figures.map(({ value }) => value), why: 'numbers worth remembering' }
      return [{ from, to: from + length, score: figures.length > 1 ? 6 + Math.min(1.5, figures.length / 2) : 5, shape }]
    })
  })
}

/** A number that is not so is none to remember. */
const NEGATED = /(?:ません|ない|ず)(?:でした)?[。\s]*$|ません/

/** One number alone is worth a page where it is no mere handful. */
function isLarge({ value, unit }: Figure): boolean {
  return /[%％倍]|パーセント/.test(unit?.text ?? '') || /[万億]/.test(value.text) || value.text.replace(/\D/g, '').length >= 3
}

function figuresOf(speech: Speech, sentence: Passage): Figure[] {
  if (isFromTo(sentence) || NEGATED.test(sentence.text) || /[？?]\s*$/.test(sentence.text) || /「[^」]*[0-9][^」]*」/.test(sentence.text)) return []
  const line = trimmedOf(speech, sentence)
  return [...line.text.matchAll(NUMBER)].slice(0, 3).map((match) => {
    const at = line.at + match.index
    const digits = match[1]!.length + (match[2]?.length ?? 0)
    const after = line.text.slice(match.index + match[0].length)
    return {
      value: speech.cut(at, at + digits),
      unit: speech.cut(at + match[0].length - match[3]!.length, at + match[0].length),
      subject: means(speech, line, match.index) ?? behind(speech, line, at + match[0].length, after) ?? before(speech, line, match.index),
      change: changeBehind(speech, line, match.index + match[0].length),
    }
  })
}

/** What becomes of what is counted, at the end of its clause: 40件の質問を｜削減. */
function changeBehind(speech: Speech, line: Passage, from: number): Passage | null {
  const match = /(?:削減|増加|減少|向上|短縮|改善)(?:可能)?(?=$|[、。])/.exec(line.text.slice(from))
  return match === null || match.index > 14 ? null : speech.cut(line.at + from + match.index, line.at + from + match.index + match[0].length)
}

/** What is counted, behind の: 120冊の｜貸し出し. */
function behind(speech: Speech, line: Passage, from: number, after: string): Passage | null {
  const match = /^の([^、。はがをにで]{2,18})(?=[、。はがをにで]|$)/u.exec(after)
  if (match === null) return null
  const subject = speech.cut(from + 1, from + 1 + match[1]!.length)
  return widthOf(subject.text) <= SUBJECT && endOf(subject) <= endOf(line) ? subject : null
}

/** What brings the number about, what is told of, and what the number follows at once: 新しい棚により、; 来館者は; 本館の来館者、340人. */
const MEANS = /(?:^|、)([^、。はがを]{2,20}?)(?:により|によって|による)、/
const TOPIC = /(?:^|[、。])([^、。はが]{2,22})(?:は|が|も)、?[^。はが]{0,20}$/
const APPOSED = /(?:^|[、。はがを])([^、。はがを]{2,22}?)の?、(?:約|およそ)?$/

/** An adverbial or a pointer counts nothing. */
const LOOSE = /(?:として|では?|には?|より|から|まで|ついて|全体)$|^(?:これ|それ|この|その)/

/** What is told of, before は or が in the same clause or the one before it. */
function before(speech: Speech, line: Passage, index: number): Passage | null {
  const lead = line.text.slice(0, index)
  return found(speech, line, TOPIC.exec(lead) ?? APPOSED.exec(lead))
}

function means(speech: Speech, line: Passage, index: number): Passage | null {
  return found(speech, line, MEANS.exec(line.text.slice(0, index)))
}

function found(speech: Speech, line: Passage, match: RegExpExecArray | null): Passage | null {
  if (match === null) return null
  const start = line.at + match.index + match[0].indexOf(match[1]!)
  const subject = speech.cut(start, start + match[1]!.length)
  return widthOf(subject.text) > SUBJECT || LOOSE.test(subject.text) ? null : subject
}
