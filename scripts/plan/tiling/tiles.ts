import type { Kind } from '../../model/deck.ts'
import { endOf, passageAt, type Passage } from '../../model/transcript.ts'
import type { Shape } from '../draft.ts'
import { proposalsOf } from '../graphics/all.ts'
import type { Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'
import { returnAt } from '../returns.ts'
import { startsParagraph } from '../topic.ts'
import { candidatesOf, type Candidate, type Run } from './candidates.ts'
import { crossingPenalty, lengthPenalty, LONGEST, SAME_AGAIN, weightsOf } from './fitness.ts'
import { spareOf } from './spare.ts'

/** A run of sentences and the one graphic that stands while they are said. */
export interface Tile {
  from: number
  to: number
  shape: Shape
  /** What could stand there, a form once, the chosen one first and then the best. */
  weighed: Candidate[]
}

interface Choice {
  value: number
  from: number
  shape: Shape
  before: Choice | null
}

/**
 * Cuts a scene into slides: the division and the forms with the greatest sum of fitness, found exactly by
 * dynamic programming over the sentences (as Knuth and Plass 1981 break a paragraph into lines). Every
 * sentence belongs to one tile. `titled` scenes have their heading as the first tile's title.
 */
export function tilesOf(scene: Scene, titled: boolean): Tile[] {
  const { speech, sentences } = scene
  if (sentences.length === 0) return []
  const proposals = proposalsOf(scene)
  const weights = weightsOf(speech)
  const said = [0]
  for (const { text } of sentences) said.push(said.at(-1)! + widthOf(text) * weights.em)
  const run = (from: number, to: number): Run => ({ scene, from, to, said, isHeaded: titled && from === 0 })
  const best: Map<Kind, Choice>[] = [new Map()]
  for (let to = 1; to <= sentences.length; to++) {
    const here = new Map<Kind, Choice>()
    let crossings = 0
    for (let from = to - 1; from >= 0; from--) {
      const width = said[to]! - said[from]!
      if (width > LONGEST && from < to - 1) break
      if (from < to - 1 && startsParagraph(scene, from + 1) && !announces(sentences[from]!)) crossings += (returnAt(speech, sentences[from + 1]!) === null ? crossingPenalty(speech, sentences[from + 1]!, said[to]! - said[from + 1]!) : RETURNED) + (isCued(speech, sentences[from]!, sentences[from + 1]!) ? CUED : 0)
      for (const { shape, fitness } of candidatesOf(run(from, to), proposals)) {
        const own = fitness - weights.slide - lengthPenalty(width, shape, weights) - crossings - (to < sentences.length ? tornOff(sentences[to - 1]!) : 0)
        for (const before of from === 0 ? [null] : best[from]!.values()) {
          const again = before !== null && before.shape.kind === shape.kind ? SAME_AGAIN : 0
          const value = (before?.value ?? 0) + own - again
          if (value > (here.get(shape.kind)?.value ?? -Infinity)) here.set(shape.kind, { value, from, shape, before })
        }
      }
    }
    best.push(here)
  }
  return trace(best.at(-1)!, sentences.length).map((tile) => {
    const all = candidatesOf(run(tile.from, tile.to), proposals)
    const most = Math.max(...all.filter(({ shape }) => shape.kind === tile.shape.kind).map(({ fitness }) => fitness))
    const heard = { ...scene, sentences: sentences.slice(tile.from, tile.to) }
    const spare = spareOf(heard, tile.shape.title as Passage | null, most).filter(({ shape }) => shape.kind !== tile.shape.kind)
    return { ...tile, weighed: ranked([...all, ...spare], tile.shape.kind) }
  })
}

/** What it costs that a page ends with the words that announce the next one: more where they are so few ems that they say nothing else. */
const TORN = 1
const TORN_BARE = 2.5
const BARE = 14

function tornOff(last: Passage): number {
  return !announces(last) ? 0 : widthOf(last.text) <= BARE ? TORN_BARE : TORN
}

/** Whether a sentence only leads to what comes next: 第一条是这样说的： */
function announces({ text }: Passage): boolean {
  return /[：:]\s*$/.test(text)
}

/** What it costs that a page goes on where the speaker points at something else. */
const CUED = 1.5

/** What it costs that a page goes on where the speaker returns to the words that part the speech. */
const RETURNED = 6

/** Whether a direction or a cue stands between two sentences. */
function isCued({ outline: { transcript: { asides } } }: Speech, before: Passage, after: Passage): boolean {
  const next = asides[passageAt(asides, endOf(before))]
  return next !== undefined && next.at < after.at && (next.kind === 'direction' || next.kind === 'cue')
}

/** The best candidate of each form, that of the chosen form first. */
function ranked(candidates: readonly Candidate[], chosen: Kind): Candidate[] {
  const best = new Map<Kind, Candidate>()
  for (const one of candidates) if (one.fitness > (best.get(one.shape.kind)?.fitness ?? -Infinity)) best.set(one.shape.kind, one)
  return [...best.values()].sort((a, b) => Number(b.shape.kind === chosen) - Number(a.shape.kind === chosen) || b.fitness - a.fitness)
}

function trace(last: ReadonlyMap<Kind, Choice>, length: number): Omit<Tile, 'weighed'>[] {
  let choice: Choice | null = [...last.values()].reduce((a, b) => (b.value > a.value ? b : a))
  const tiles: Omit<Tile, 'weighed'>[] = []
  for (let to = length; choice !== null; to = choice.from, choice = choice.before) {
    tiles.unshift({ from: choice.from, to, shape: choice.shape })
  }
  return tiles
}
