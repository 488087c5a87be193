import { spokenIn, walk, type Outline, type Sentence } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { lookup, type Known } from './places.ts'
import { wordsOf, type Salience } from './salience.ts'

/** How much of its passage a sentence stands for, 0 to 1: 1 is the sentence that most others speak of; 0.5 where there are few. */
export type Centrality = (passage: Passage) => number

/** Sentences further apart than this speak of other things. */
const REACH = 10

/** Among fewer sentences none is central. */
const LEAST = 5

/** The chance that a reader goes on to a sentence of the same matter instead of any; as in PageRank (Brin and Page 1998). */
const DAMPING = 0.85
const ROUNDS = 12

/**
 * Ranks the sentences of each section by how strongly the others are like them: like is who shares telling words, and to be like
 * a central sentence counts more (Erkan and Radev 2004, LexRank).
 */
export function centralityOf({ opening, sections, closing, transcript }: Outline, salience: Salience): Centrality {
  const known: Known<number>[] = []
  for (const blocks of [opening, ...[...walk(sections)].map((section) => section.blocks), closing]) {
    const sentences = spokenIn(blocks)
    const values = ranked(sentences, transcript.language, salience)
    sentences.forEach((passage, i) => known.push({ passage, value: values[i]! }))
  }
  return lookup(known, 0.5)
}

function ranked(sentences: readonly Sentence[], language: string, salience: Salience): number[] {
  if (sentences.length < LEAST) return sentences.map(() => 0.5)
  const bags = sentences.map(({ text }) => bagOf(text, language, salience))
  const likeness = bags.map((own, i) => {
    const near: [number, number][] = []
    for (let j = Math.max(0, i - REACH); j < Math.min(bags.length, i + REACH + 1); j++) {
      const like = j === i ? 0 : likenessOf(own, bags[j]!)
      if (like > 0) near.push([j, like])
    }
    return near
  })
  const totals = likeness.map((near) => near.reduce((sum, [, like]) => sum + like, 0))
  let rank = sentences.map(() => 1)
  for (let round = 0; round < ROUNDS; round++) {
    rank = likeness.map((near) => 1 - DAMPING + DAMPING * near.reduce((sum, [j, like]) => sum + (rank[j]! * like) / totals[j]!, 0))
  }
  const most = Math.max(...rank)
  return rank.map((value) => value / most)
}

function bagOf(text: string, language: string, salience: Salience): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of wordsOf(text, language)) {
    const weight = salience(word)
    if (weight > 0) bag.set(word, weight)
  }
  return bag
}

/** The weight of the words that two sentences share, against the lengths of both. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [word, weight] of a) if (b.has(word)) shared += weight
  return shared === 0 ? 0 : shared / (Math.log(a.size + 1) + Math.log(b.size + 1))
}
