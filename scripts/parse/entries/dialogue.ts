import type { Enumerator } from './enumerators.ts'
import type { Piece } from './pieces.ts'

/** Turns that two speakers must have between them, and their share of the paragraphs. */
const least = { turns: 5, share: 0.3 }
/** Share of somebody's turns that ask something, from which on this is the one who asks. */
const asking = 0.6

/** From so many headings that the format marks, they divide the conversation, and not its turns. */
const marked = 3

const label = /^(?<name>[\p{L}·.’' ]{1,20}?)(?:[（(][^）)]{1,20}[）)])?[：:]\s*(?=\S)/u

/** Those who take turns at one text: hosts of an evening, voices of a recitation. They ask each other nothing. */
const voice = /^(?:[甲乙丙丁戊己合齐男女领众童]|[男女](?:生|声|主持人?)?[一二三1-3]?|主持人?[甲乙丙丁一二三A-Da-d\d]|(?:众|全体|合诵|齐诵|领诵))$/

/**
 * The paragraphs of a conversation with the turns marked in which somebody asks; where nobody does, those in which another
 * begins to speak.
 *
 *   | 主持人：书房几点关门？       a question
 *   | 林馆长：九点。
 *   | 主持人：周末开吗？           a question
 */
export function withDialogue(pieces: readonly Piece[]): Piece[] {
  const turns = pieces.map(({ text, enumerator, paragraph, isFirst }) => enumerator || !isFirst || paragraph.depth !== null ? null : label.exec(text))
  const speakers = new Map<string, number[]>()
  for (const [at, turn] of turns.entries()) {
    if (!turn) continue
    const name = turn.groups!['name']!
    speakers.set(name, [...(speakers.get(name) ?? []), at])
  }
  const [first, second] = [...speakers].filter(([, own]) => own.length > 1).sort((a, b) => b[1].length - a[1].length)
  if (!first || !second || [...speakers.keys()].filter(name => voice.test(name)).length > 1 || pieces.filter(({ paragraph }) => paragraph.depth !== null).length >= marked) return [...pieces]
  if (pieces.filter(({ enumerator }) => enumerator?.family === 'arabic').length >= least.turns) return [...pieces]
  const count = first[1].length + second[1].length
  if (count < least.turns || count < pieces.length * least.share) return [...pieces]
  const askers = [...speakers].filter(([, own]) => own.filter(at => /[？?]\s*$/.test(pieces[at]!.text)).length >= own.length * asking)
  const asked = new Set(askers.flatMap(([, own]) => own))
  return pieces.map((piece, at) => {
    const turn = turns[at]
    if (!turn || (asked.size ? !asked.has(at) : speakers.get(turn.groups!['name']!)!.length < 2)) return piece
    const enumerator: Enumerator = {
      family: 'question', variant: '', number: NaN, length: turn[0].trimEnd().length, skip: turn[0].length,
    }
    return { ...piece, enumerator }
  })
}
