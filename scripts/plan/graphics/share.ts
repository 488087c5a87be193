import type { ShareSlide } from '../../model/deck.ts'
import type { Sentence } from '../../model/outline.ts'
import type { Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'

type Share = ShareSlide['parts'][number] & { whole: Passage | null }

const VALUE = '(?<value>\\d+(?:\\.\\d+)?)(?<unit>%|％'

/** 借书的占60%; 60%用于购书 */
const CHINESE: readonly RegExp[] = [
  new RegExp(`^(?:其中)?(?<subject>[^占，]{2,14}?)的?(?:只|仅|就)?占(?:比|到|了|据)?(?<whole>[^，\\d约近超不]{0,12}?)的?(?:达|达到|是|为)?${VALUE})$`, 'd'),
  new RegExp(`^(?:其中)?有?${VALUE})的?(?<subject>[^，\\d的]{2,16})$`, 'd'),
]

/** 60% goes to books; readers under ten make up 60% of the total */
const ENGLISH: readonly RegExp[] = [
  new RegExp(`^(?:and )?${VALUE}| percent| per cent)(?: of (?<whole>(?:the|our|all|its|their) [\\w ]{2,20}?))? (?<subject>[a-z][^,;\\d]{2,36})$`, 'di'),
  new RegExp(`^(?:and )?(?<subject>[^,;\\d]{2,36}?) (?:accounts? for|makes? up) ${VALUE}| percent| per cent)(?: of (?<whole>[\\w ]{2,24}))?$`, 'di'),
]

/** Parts that come to so many hundredths leave nothing out; a little is lost where each is rounded. */
const WHOLE: readonly [least: number, most: number] = [97, 100.5]

/** A hundredth of what moved is no part of a whole, and about so much is not drawn. */
const UNFIT = /约|大概|近(?=\d)|\b(?:about|around|nearly|over)\b|[增升涨降减][长加高到至了幅少低]|提[高升]|同比|超过?|率|以上|\b(?:rose|fell|grew|increas|decreas|more|less|up|down|growth|rate|higher|lower)/i

/**
 * Parts of one whole, each with how much of it: they come to all of it, or are named as things of one kind.
 *
 *   | 来的人里，借书的占60%，看报的占25%，自习的占15%。
 *               ^^^^ ^^ ^ subject, value, unit
 */
export function recogniseShare({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese && !speech.isEnglish) return []
  return sentences.flatMap((sentence, index) => {
    const parts = partsOf(speech, sentence)
    if (!isWhole(speech, parts)) return []
    return [
      {
        from: index,
        to: index + 1,
        score: 6.5 + Math.min(4, parts.length),
        shape: {
          kind: 'share',
          title: null,
          accent: null,
          whole: parts[0]!.whole,
          parts: parts.map(({ subject, value, unit }) => ({ subject, value, unit })),
          reveals: parts.map(({ subject, value }) => (subject.at < value.at ? subject : value)),
          why: 'parts of one whole in hundredths',
        },
      },
    ]
  })
}

/** The parts that a sentence names one after the other, from the first to the last of its hundredths. */
function partsOf(speech: Speech, sentence: Sentence): Share[] {
  const pieces = clausesOf(speech.outline.transcript, sentence).flatMap((clause) => (
    [...clause.text.matchAll(/(?:(?!、| and (?=\d)).)+/gs)].map(({ 0: text, index }) => {
      const head = /^(?:、| and )?/.exec(text)![0].length
      return speech.cut(clause.at + index + head, clause.at + index + text.length)
    })))
  const shares = pieces.map((piece) => shareOf(speech, piece))
  const first = shares.findIndex((share) => share !== null)
  const last = shares.findLastIndex((share) => share !== null)
  const run = first < 0 ? [] : shares.slice(first, last + 1)
  const outside = pieces.filter((_, at) => at < first || at > last)
  if (run.length === 0 || !run.every((share) => share !== null) || outside.some(({ text }) => /\d\s*(?:%|％|per)/.test(text))) return []
  const [head, ...rest] = run as [Share, ...Share[]]
  return [{ ...head, whole: head.whole ?? wholeIn(speech, pieces[first - 1]) }, ...rest]
}

/** What a clause before the parts names as their whole: 经费中，…; of the budget, …. */
function wholeIn(speech: Speech, piece: Passage | undefined): Passage | null {
  const match = piece === undefined ? null : /^在?(?<cn>[^，]{2,12}?)(?:当中|之中|中|里)$|^of (?<en>(?:the|our|all|its|their) [\w ]{2,24})$/i.exec(piece.text)
  const whole = match?.groups!['cn'] ?? match?.groups!['en']
  return whole === undefined ? null : speech.cut(piece!.at + piece!.text.indexOf(whole), piece!.at + piece!.text.indexOf(whole) + whole.length)
}

function shareOf(speech: Speech, piece: Passage): Share | null {
  if (UNFIT.test(piece.text)) return null
  const pattern = (speech.isChinese ? CHINESE : ENGLISH).find((one) => one.test(piece.text))
  const places = pattern?.exec(piece.text)?.indices?.groups
  const cut = (name: string): Passage | null => {
    const place = places?.[name]
    return place === undefined || place[0] === place[1] ? null : speech.cut(piece.at + place[0], piece.at + place[1])
  }
  const [subject, value, unit] = [cut('subject'), cut('value'), cut('unit')]
  return subject === null || value === null || unit === null ? null : { subject, value, unit: trimmed(speech, unit), whole: cut('whole') }
}

function trimmed(speech: Speech, { text, at }: Passage): Passage {
  return speech.cut(at + text.length - text.trimStart().length, at + text.length)
}

/** Two to six different parts of one whole that come to all of it, or to less where they are things of one kind. */
function isWhole(speech: Speech, parts: readonly Share[]): boolean {
  if (parts.length < 2 || parts.length > 6 || new Set(parts.map(({ subject }) => subject.text)).size < parts.length) return false
  const sum = parts.reduce((all, { value }) => all + Number(value.text), 0)
  const [least, most] = WHOLE
  const ending = ({ text }: Passage): string => (speech.isChinese ? text.slice(-2) : /\S+$/.exec(text)![0])
  const isOfOneKind = parts.every(({ subject }) => ending(subject) === ending(parts[0]!.subject) && widthOf(subject.text) > 2)
  const isOfOne = parts.slice(1).every(({ whole }) => whole === null || whole.text === parts[0]!.whole?.text)
  return isOfOne && sum <= most && (sum >= least || (isOfOneKind && parts[0]!.whole !== null))
}
