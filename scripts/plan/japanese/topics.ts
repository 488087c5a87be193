import type { Passage } from '../../model/transcript.ts'
import { unmarked } from '../condense/cut.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf } from '../speech.ts'
import { tailOf, trimmedOf } from './line.ts'
import { QUOTED } from './series.ts'

/** Ems of a name and of what is told of it. */
const NAME = 18
const TOLD = 30

/** So many sentences may stand between two rows. */
const APART = 2

/**
 * Quoted terms of which each has something told of it, side by side.
 *
 *   | 「新着」については、入口に移しました。「郷土」は、二階に残します。
 *     ^^^^^^ row              ^^^^^^^^^^^^      ^^^^^^ row ^^^^^^^^^^
 */
export function topicsIn({ speech, sentences }: Scene): Proposal[] {
  const rows = sentences.flatMap((sentence, index) => {
    const line = trimmedOf(speech, sentence)
    const name = QUOTED.exec(line.text)?.[1]
    const gloss = name === undefined ? null : tailOf(speech, sentence, TOLD)
    return name === undefined || gloss === null || widthOf(name) > NAME ? [] : [{ index, to: unmarked(speech, speech.cut(line.at, line.at + name.length)), gloss }]
  })
  const found: Proposal[] = []
  for (let from = 0; from < rows.length; from++) {
    let to = from
    while (to + 1 < rows.length && rows[to + 1]!.index - rows[to]!.index <= APART && !rows.slice(from, to + 1).some((row) => row.to.text === rows[to + 1]!.to.text)) to++
    const group: readonly { index: number, to: Passage, gloss: Passage }[] = rows.slice(from, Math.min(to + 1, from + 5))
    if (group.length < 2) continue
    const shape = { kind: 'matrix' as const, title: null, accent: null, rows: group.map((row) => ({ from: null, to: row.to, gloss: row.gloss })), reveals: [], why: 'terms and what is told of each' }
    found.push({ from: group[0]!.index, to: group.at(-1)!.index + 1, score: 6 + Math.min(1, group.length / 3), covers: group.map((row) => row.to), shape })
    from = to
  }
  return found
}
