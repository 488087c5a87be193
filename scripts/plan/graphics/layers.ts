import type { LayersSlide } from '../../model/deck.ts'
import type { Sentence } from '../../model/outline.ts'
import type { Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { unmarked } from '../condense/cut.ts'
import { linesOf } from '../condense/lines.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { span, trimBy, widthOf, type Speech } from '../speech.ts'

/** What bears the others, what comes first, what keeps them up, what matters most, what all of it is for: from the ground upwards. */
const RANKS = {
  chinese: ['基础|根基|基石|地基|基座|底座', '根本|前提', '保障|保证|支撑|支柱|后盾|依托|条件', '关键|核心|重点|抓手|主线|动力|途径|路径|手段|载体', '引领|灵魂|目标|目的|方向|归宿|落脚点'],
  english: ['foundations?|bedrock', 'base|basis|groundwork|ground floor', 'pillars?|walls?|framework|frame|beams?|supports?', 'key|heart|core|engine', 'roof|goal|aim|summit|crown|peak|tip'],
}

/** One of the first two ranks bears the others: without it nothing is stacked. */
const BEARING = 2

const named = (ranks: readonly string[]): string => ranks.join('|')

const CHINESE: readonly RegExp[] = [
  // 学习是基础
  new RegExp(`^(?<lead>[^是]{2,16}?)(?:就是|才是|更是|是)(?<role>[^是]{0,6}?(?:${named(RANKS.chinese)}))$`),
  // 以学习为基础; 实践为关键
  new RegExp(`^(?:坚持)?以?(?<lead>[^为以]{2,16}?)为(?<role>(?:${named(RANKS.chinese)}))$`),
  // 基础在于学习
  new RegExp(`^(?<role>(?:${named(RANKS.chinese)}))(?:就?在于|在|靠)(?<lead>.{2,16})$`),
]

const ENGLISH: readonly RegExp[] = [
  // trust is the foundation of it all
  new RegExp(`^(?:and |but )?(?<lead>[^,;]{2,40}?) (?:is|are) (?<role>(?:the|our|its|their) (?:\\w+ )?(?:${named(RANKS.english)}))(?: of [\\w ]{2,24}| on which [\\w ]{2,24})?$`, 'i'),
]

/** Levels of one whole, from the ground upwards. */
const LEVELS = ['基层|底层|下层', '中层|中间层', '顶层|上层|高层']

/** 基层要抓落实 */
const LEVEL = new RegExp(`^(?<lead>(?:${named(LEVELS)})(?:干部|员工|管理者|馆员)?)(?<gloss>(?:要|重在|负责|主要|就要|应当|管|抓).{2,20})$`)

/** Nobody's name, a negation, a question: such a clause says of nothing what it is to the rest. */
const NO_LEAD = /^(?:这|那|它|他|她|其|此|谁|什么)|(?:[不也都还最又仍既]|并非|不再|什么|如果|[把将对从在向])$|^(?:this|that|it|they|there|what|which|who|he|she|we|i)\b|\bnot$/i

/** What only leads to the member: 如果说学习是基础，那么实践就是关键. */
const LEAD_IN = /^(?:(?:如果说|那么|其中|并且|而且|而|但|同时|我认为|必须|应当|要)[，,]?)+/

type Layer = LayersSlide['layers'][number]

interface Piece extends Passage {
  sentence: number
  /** What it is to the others and what it is, where it says so. */
  said: { lead: Passage, role: Passage | null, gloss: Passage | null, rank: number } | null
}

/** So many clauses may be said of one member before the next is named. */
const GLOSS = 3

/**
 * Three to five members of which each is said to be something to the others, one of them the foundation.
 *
 *   | 读书是基础，讨论是关键，动手是目的。
 *     ^^^^ ^^^^    ^^^^ ^^^^    ^^^^ ^^^^ lead and role
 */
export function recogniseLayers({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese && !speech.isEnglish) return []
  const pieces = sentences.flatMap((sentence, index) => piecesOf(speech, sentence, index))
  const proposals: Proposal[] = []
  for (let i = 0; i < pieces.length; i++) {
    const run = runFrom(pieces, i)
    if (run.length < 3) continue
    i = pieces.indexOf(run.at(-1)!)
    const layers = layersOf(speech, pieces, run)
    if (layers === null) continue
    proposals.push({
      from: run[0]!.sentence,
      to: run.at(-1)!.sentence + 1,
      score: 8 + (layers.length > 3 ? 0.5 : 0),
      shape: { kind: 'layers', title: null, accent: null, layers, reveals: run.map(({ said }) => said!.lead).sort((a, b) => a.at - b.at), why: 'members of which one is the foundation of the others' },
    })
  }
  return proposals
}

/** The clauses of a sentence, those that 、 joins taken apart where each is said of a member: 以学习为基础、实践为关键. */
function piecesOf(speech: Speech, sentence: Sentence, index: number): Piece[] {
  return clausesOf(speech.outline.transcript, sentence).flatMap((clause): Piece[] => {
    const parts = [...clause.text.matchAll(/[^、]+/g)].map(({ 0: text, index: at }) => speech.cut(clause.at + at, clause.at + at + text.length))
    const said = parts.map((part) => saidOf(speech, part))
    if (parts.length > 1 && said.every((one) => one !== null)) return parts.map((part, at) => ({ ...part, sentence: index, said: said[at]! }))
    return [{ ...clause, sentence: index, said: saidOf(speech, clause) }]
  })
}

function saidOf(speech: Speech, clause: Passage): Piece['said'] {
  const start = LEAD_IN.exec(clause.text)?.[0].length ?? 0
  const part = trimBy(speech, clause, start)
  const groups = (speech.isChinese ? [...CHINESE, LEVEL] : ENGLISH).map((pattern) => pattern.exec(part.text)?.groups).find((found) => found !== undefined)
  if (groups === undefined) return null
  const { lead = '', role, gloss } = groups
  if (NO_LEAD.test(lead) || widthOf(lead) > 24) return null
  const cut = (text: string): Passage => speech.cut(part.at + part.text.indexOf(text), part.at + part.text.indexOf(text) + text.length)
  const ranks = role === undefined ? LEVELS : speech.isChinese ? RANKS.chinese : RANKS.english
  const rank = ranks.findIndex((words) => new RegExp(role === undefined ? `^(?:${words})` : `(?:${words})$`, 'i').test(role ?? lead))
  return { lead: cut(lead), role: role === undefined ? null : cut(role), gloss: gloss === undefined ? null : cut(gloss), rank }
}

/** The members from a piece on, each no more than some clauses after the last and none said twice. */
function runFrom(pieces: readonly Piece[], start: number): Piece[] {
  const run: Piece[] = []
  for (let i = start, last = start; i < pieces.length && i - last <= GLOSS; i++) {
    const piece = pieces[i]!
    if (piece.said === null) {
      if (i === start) break
      continue
    }
    if (run.some((other) => isAgain(other, piece))) break
    run.push(piece)
    last = i
  }
  return run
}

/** The same member or the same role once more, or a level among roles. */
function isAgain({ said: one }: Piece, { said: other }: Piece): boolean {
  if ((one!.role === null) !== (other!.role === null)) return true
  return one!.lead.text === other!.lead.text || (one!.role !== null && one!.role.text === other!.role!.text) || (one!.role === null && one!.rank === other!.rank)
}

/** The layers of a run, from its foundation upwards as their words rank, else as they are said; null where nothing is the foundation. */
function layersOf(speech: Speech, pieces: readonly Piece[], run: readonly Piece[]): Layer[] | null {
  if (run.length > 5 || !run.some(({ said }) => said!.rank < BEARING) || run.every(({ said }) => said!.rank === run[0]!.said!.rank)) return null
  const risen = [...run].sort((a, b) => a.said!.rank - b.said!.rank || a.at - b.at)
  const glosses = run.map((piece, at) => piece.said!.gloss ?? glossOf(speech, pieces, piece, run[at + 1]))
  const isTold = glosses.every((gloss) => gloss !== null)
  return run.map((piece, at) => ({ lead: piece.said!.lead, role: piece.said!.role, gloss: isTold ? glosses[at]! : null, level: risen.indexOf(piece) + 1 }))
}

/** The best line of what is said between a member and the next, in its sentence. */
function glossOf(speech: Speech, pieces: readonly Piece[], piece: Piece, next: Piece | undefined): Passage | null {
  const at = pieces.indexOf(piece)
  const between = pieces.slice(at + 1, next === undefined ? at + 1 + GLOSS : pieces.indexOf(next)).filter(({ sentence }) => sentence === piece.sentence)
  if (between.length === 0) return null
  const whole = unmarked(speech, span(speech, between[0]!, between.at(-1)!))
  return widthOf(whole.text) <= 22 ? whole : (linesOf(speech, [whole], { count: 1, width: 22, ideal: 12 })[0] ?? null)
}
