import { numeralValue } from './numerals.ts'
import type { Piece } from './pieces.ts'

/** So many paragraphs must go on counting. */
const least = 3

/** A numeral before a noun, and not a number of things, a time or a word that only begins with 一. */
const numeral = new RegExp(`^(?<n>[一二三四五六七八九])(?!${[
  '[一二三四五六七八九十百千万亿几点分个個些种種样樣位名次份句段条條件带路周再如面边半下同心人家座所本张張辆群步场場天日月年季时期届屆代批号號级級层層类類项項组組章节節是要]',
  '(?:定|直|切|般|起|旦|向|番|致|味|线|線|流|等|体|體|来|來|股|道|举|舉|度|系列|部分|方面|中全会|不|贯|貫|经|經|律|概|生|身|早|把|眼|手|口|块|塊|路)',
].join('|')})(?=\\p{Script=Han})`, 'u')

/** Two figures and a blank before a few words that are no sentence. */
const padded = /^(?<n>\d{2})[ \u3000]+(?=[^\d\s%％][^\n]{0,60}$)(?![^\n]*[。！？；，.!?;,]\s*$)/u

/** Marks the numbers of lines that count in two figures from 00 or 01 on: 01 封面, … 10 结语. */
export function withPaddedNumerals(pieces: readonly Piece[]): Piece[] {
  const found = new Map<number, RegExpExecArray>()
  let first = 1
  for (const [at, { text, isFirst }] of pieces.entries()) {
    const match = isFirst ? padded.exec(text) : null
    if (!found.size && match?.groups!['n'] === '00') first = 0
    if (match && Number(match.groups!['n']) === found.size + first) found.set(at, match)
  }
  if (found.size < least) return [...pieces]
  return pieces.map((piece, at) => {
    const match = found.get(at)
    return match ? { ...piece, enumerator: { family: 'arabic', variant: '#', number: Number(match.groups!['n']), length: 2, skip: match[0].length } } : piece
  })
}

/**
 * The paragraphs of a speech with the numbers marked that carry no mark of their own: one, two, three and so on, each at the start
 * of a paragraph and in order, in a speech that has no 一、.
 *
 *   | 一选址，书房要建在路口。……
 *   | 二选书，让读者自己来挑。……
 *   | 三服务，灯要亮到十点。……
 */
export function withBareNumerals(pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ enumerator }) => enumerator?.family === 'hanzi')) return [...pieces]
  const found = new Map<number, number>()
  for (const [at, { text, isFirst, enumerator, paragraph }] of pieces.entries()) {
    if (enumerator || !isFirst || paragraph.depth !== null) continue
    const number = numeralValue(numeral.exec(text)?.groups?.['n'] ?? '')
    if (number === found.size + 1) found.set(at, number)
    else if (number === 1) return [...pieces]
  }
  if (found.size < least) return [...pieces]
  return pieces.map((piece, at) => {
    const number = found.get(at)
    return number === undefined ? piece : { ...piece, enumerator: { family: 'hanzi', variant: '#', number, length: 1, skip: 1 } }
  })
}
