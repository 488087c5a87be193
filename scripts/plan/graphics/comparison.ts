import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf, type Clause } from '../clause.ts'
import { openerLength } from '../condense/chinese.ts'
import { refers } from '../condense/pointing.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { trimBy, widthOf, type Speech } from '../speech.ts'

/** A subject and what is said of it, the verb left out. */
interface Side {
  subject: Passage
  verb: string
  said: Passage
}

/** Whom or what is spoken of, the verb that compares, what is said of it. */
const SIDE = /^(?![既又一])([^，。：；是不也还就都这那它他她我你]{2,12}?)(是|靠|讲(?:的是)?|重在|要的是|追求的是|解决的是|管的是|看的是|图的是|求的是)(?![否非不])([^，。：；]+)$/

/** What is pointed at in a picture, or by its place in the sentence before: 蓝色的线, 左边, 后者. */
const ON_SCREEN = /[红橙黄绿青蓝紫灰黑白]色|^(?:[左右上下]|[前后]者|另?一个$|而)/

/** What belongs to the verb. */
const MODAL = /(?:应该|应当|必须|主要|往往|其实|则)$/

/** Ems of a subject, and of what is said of it: less is read as one sentence, more as none. */
const SUBJECT = 12
const SAID = [6, 28] as const

/** How plainly two sides ask to be set side by side, and each further one. */
const COMPARED = 6.8
const EACH = 0.8
const MOST = 4

/**
 * Two subjects or more of which the same verb says something alike, next to each other in one sentence: rows to compare.
 *
 *   | 借书证是“把门关上的锁”，阅览卡是“把门打开的钥匙”。
 *     ^^^^^^     ^^^^^^^^^^^^^^ first row    ^^^^^^ second
 */
export function recogniseComparison({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  return sentences.flatMap((sentence, from) => {
    const sides = comparedIn(speech, sentence)
    if (sides.length < 2) return []
    const rows = sides.map(({ subject, said }) => ({ from: null, to: subject, gloss: said }))
    const why = 'the same is said of each, to compare'
    return [{ from, to: from + 1, score: COMPARED + EACH * (sides.length - 2), covers: [sentence], shape: { kind: 'matrix', title: null, accent: null, rows, reveals: [], why } }]
  })
}

/** The first sides of a sentence that stand next to each other and are alike. */
function comparedIn(speech: Speech, sentence: Passage): Side[] {
  const sides = clausesOf(speech.outline.transcript, sentence).map((clause) => sideOf(speech, clause))
  for (let from = 0; from < sides.length; from++) {
    const first = sides[from] ?? null
    const rest = sides.slice(from)
    const end = rest.findIndex((side) => side === null || first === null || side.verb !== first.verb || (side !== first && !areAlike(first, side)))
    const run = rest.slice(0, end < 0 ? undefined : end).filter((side) => side !== null)
    if (run.length >= 2 && new Set(run.map(({ subject }) => subject.text)).size === run.length) return run.slice(0, MOST)
  }
  return []
}

function sideOf(speech: Speech, clause: Clause): Side | null {
  const own = trimBy(speech, clause, openerLength(clause.text))
  const [, subject, verb, said] = (SIDE.exec(own.text) ?? []) as (string | undefined)[]
  if (subject === undefined || verb === undefined || said === undefined || ON_SCREEN.test(subject)) return null
  if (widthOf(subject) > SUBJECT || widthOf(said) < SAID[0] || widthOf(said) > SAID[1] || refers(said) || /[？?的]$/.test(`${said}${clause.mark}`)) return null
  return { subject: speech.cut(own.at, own.at + subject.trimEnd().replace(MODAL, '').length), verb, said: speech.cut(endOf(own) - said.length, endOf(own)) }
}

/** What is said of both is quoted, or they share a word and are about as long. */
function areAlike(a: Side, b: Side): boolean {
  const [one, other] = [a.said.text, b.said.text]
  if (a.subject.text.includes(b.subject.text) || b.subject.text.includes(a.subject.text)) return false
  const isQuoted = (text: string): boolean => /^[“「].*[”」]$/u.test(text)
  return (isQuoted(one) && isQuoted(other)) || ((shareWord(one, other) || shareWord(a.subject.text, b.subject.text)) && Math.abs(one.length - other.length) <= 8)
}

function shareWord(a: string, b: string): boolean {
  return [...a].some((_, i) => /^\p{Script=Han}{2}$/u.test(a.slice(i, i + 2)) && b.includes(a.slice(i, i + 2)))
}
