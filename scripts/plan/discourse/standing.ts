import { walk, type Block, type Outline } from '../../model/outline.ts'
import type { Passage } from '../../model/transcript.ts'
import { openerLength } from '../condense/chinese.ts'
import { lookup } from '../places.ts'
import { ANNOUNCES, SUMS_UP, TURNED } from './cues.ts'
import { moveOf } from './move.ts'
import type { Move } from './moves.ts'

/** What a sentence does, and how much its place in the paragraph says for it, about 0 to 3. */
export interface Standing {
  move: Move
  place: number
  /** Whether the speaker has said that these are the words to keep. */
  isAnnounced: boolean
}

/** The first sentence of a paragraph says what it is about, the last what comes of it, above all where it claims something. */
const FIRST = 0.7
const LAST = 0.6

/** What is inferred, stressed or turned to. */
const SUMMED = 1.4
const TURNS_HERE = 0.9

/** What the sentence before it announces as the words to keep, or a clause before its colon. */
const ANNOUNCED = 2

/** A reason, an alternative or a special case hangs on what was said before it. */
const HANGS = 1

/** What is added with 也 or 还 stands behind what it is added to. */
const ADDED = 0.5

/** So many characters at the head of so many sentences are words that the speech returns to, and what such a sentence gains. */
const HEAD = 6
const RETURNS = 3
const RETURNED = 0.8

/** What holds of nothing that the outline knows. */
const UNKNOWN: Standing = { move: 'plain', place: 0, isAnnounced: false }

/** What the sentence does in which a passage begins; in other languages than Chinese every one is plain. */
export function standingOf({ opening, sections, closing, transcript }: Outline): (passage: Passage) => Standing {
  if (!transcript.language.startsWith('zh')) return () => UNKNOWN
  const blocks = [...opening, ...[...walk(sections)].flatMap((section) => section.blocks), ...closing]
  const heads = Map.groupBy(blocks.flatMap(({ sentences }) => sentences), headOf)
  const isReturn = (sentence: Passage): boolean => !/\P{L}/u.test(headOf(sentence)) && new Set(heads.get(headOf(sentence))?.map(({ text }) => text)).size >= RETURNS
  return lookup(blocks.flatMap((block, i) => standingsIn(block, blocks[i - 1]?.sentences.at(-1)?.text ?? '', isReturn)), UNKNOWN)
}

const headOf = ({ text }: Passage): string => text.slice(openerLength(text)).slice(0, HEAD)

/** What the sentences of a block do, after what was said last before it. */
function standingsIn({ sentences }: Block, said: string, isReturn: (sentence: Passage) => boolean): { passage: Passage, value: Standing }[] {
  return sentences.map((passage, i) => {
    const [before, text, after] = [sentences[i - 1]?.text ?? said, passage.text, sentences[i + 1]?.text ?? '']
    const isAnnounced = ANNOUNCES.test(text) ? !/[：:]\s*$/.test(text) : /[：:]\s*$/.test(before) && ANNOUNCES.test(before)
    const isRefrain = isReturn(passage)
    const own = moveOf({ text, after })
    const move = isAnnounced || (own === 'plain' && isRefrain) ? 'claim' : own
    const end = i < sentences.length - 1 || i === 0 ? 0 : move === 'claim' ? LAST : LAST / 2
    const place = (i === 0 ? FIRST : end) + (isRefrain ? RETURNED : 0) + (isAnnounced ? ANNOUNCED : 0) + (SUMS_UP.test(text) ? SUMMED : TURNED.test(text) ? TURNS_HERE : /^(?:因为|由于|或者|要么|否则|不然|特别是?|尤其是?)/.test(text) ? -HANGS : /^(?:我们?|大家)?[也还](?=要|会|将|应|必须|可以)/.test(text) ? -ADDED : 0)
    return { passage, value: { move, place, isAnnounced } }
  })
}
