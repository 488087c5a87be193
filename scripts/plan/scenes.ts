import { textsOf } from '../model/texts.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { capital } from './condense/joints.ts'
import { tierOf } from './condense/tier.ts'
import { isHeadline } from './condense/weight.ts'
import { FALLBACK, HEADING_ALONE, PROCLAIMED, statementShape, type Draft, type Shape } from './draft.ts'
import { ENDS_TALK } from './discourse/cues.ts'
import { claimOf } from './graphics/statement.ts'
import { glossOf } from './gloss.ts'
import { isPatter } from './japanese/lexicon.ts'
import { telling } from './japanese/telling.ts'
import type { Scene } from './proposal.ts'
import { returnAt } from './returns.ts'
import { overlap, widthOf, type Speech } from './speech.ts'
import { stressIn } from './stress.ts'
import { tilesOf } from './tiling/tiles.ts'

/** Where a scene stands in the deck. */
export interface Place {
  /** Path into the outline's sections. */
  section: number[]
  /** Short name of the section, shown above titles; null where there is none. */
  eyebrow: Passage | null
  /** The first slide has the heading as its title. */
  titled: boolean
  /** Where the first slide begins; null for the scene's first sentence. */
  start: number | null
}

/**
 * The slides of a run of sentences; what only says that the talk is over stays under the slide before it. The first has the heading as its
 * title only where it is the first of its section.
 */
export function sceneDrafts(scene: Scene, place: Place, isFirst = true): Draft[] {
  if (scene.speech.isJapanese && scene.sentences.every(({ text }) => isPatter(text))) return []
  if (scene.speech.isChinese && !place.titled && scene.sentences.every(({ text }) => ENDS_TALK.test(text.trim()))) return []
  const isHeaded = place.titled && isFirst
  const tiles = tilesOf(scene, isHeaded)
  const shown = scene.speech.isChinese ? tiles.filter(({ from, to }, i) => i === 0 || !scene.sentences.slice(from, to).every(({ text }) => ENDS_TALK.test(text.trim()))) : tiles
  return (scene.speech.isJapanese ? telling(scene.speech, tiles) : shown).map(({ from, to, shape: found, weighed }, i) => {
    const shape = tiles.length === 1 && isHeaded ? headingFor(scene, found, to) : found
    const start = i === 0 && place.start !== null ? place.start : scene.sentences[from]!.at
    const placed = (one: Shape): Draft => draftOf(proclaimed(one, scene, from, to), scene, place, start)
    const all = weighed.map(({ fitness, evidence, shape: own }) => ({ score: Math.round(fitness * 10) / 10, evidence, draft: placed(own) }))
    return { ...placed(shape), weighed: all }
  })
}

/** Ems of English that are over in some twelve seconds. */
const SOON = 90

/** Ems of the widest English heading that has a page of its own. */
export const ALONE = 64

/**
 * The heading itself, where all that an English page under it would show is a scrap: the beginning of a sentence for want of a claim, or a line of
 * small weight from a few words.
 *
 *   | The second lamp        We could not choose.        ->     The second lamp
 */
function headingFor({ speech, heading, sentences }: Scene, shape: Shape, to: number): Shape {
  if (!speech.isEnglish || heading === null || shape.kind !== 'statement' || !('at' in shape.text) || widthOf(heading.text) > ALONE) return shape
  const isShort = sentences.slice(0, to).reduce((sum, { text }) => sum + widthOf(text), 0) < SOON
  return shape.why === FALLBACK || (isShort && !isHeadline(capital(shape.text.text))) ? statementShape(heading, HEADING_ALONE) : shape
}

/** A statement with its stress, and with what explains it. */
function proclaimed(shape: Shape, { speech, sentences }: Scene, from: number, to: number): Shape {
  if (shape.kind !== 'statement') return shape
  const { text, title } = underReturn(shape, speech, sentences.slice(from, to))
  const gloss = glossOf(speech, sentences.slice(from, to), text)
  return { ...shape, text, title, accent: stressIn(speech, text), gloss, reveals: gloss === null ? [] : [gloss] }
}

/**
 * A statement where the speaker returns to the words that part the speech: they stand over what is said under them, where that says something.
 *
 *   | We are a town of boats. Every boat comes home to a lamp.        the second, under the first
 */
function underReturn(shape: Extract<Shape, { kind: 'statement' }>, speech: Speech, sentences: Scene['sentences']): Pick<typeof shape, 'text' | 'title'> {
  const returned = sentences[0] === undefined ? null : returnAt(speech, sentences[0])
  if (returned === null || !('at' in shape.text) || speech.purpose === 'reading') return shape
  if (!overlap(shape.text, returned)) return { text: shape.text, title: returned }
  const claim = claimOf(speech, sentences.slice(1))
  return claim !== null && tierOf(speech, claim, claim.text) === 'claim' ? { text: claim, title: returned } : shape
}

/** A form where it stands: under its own title, the heading or the name of its section, and below that name. */
export function draftOf(shape: Shape, scene: Scene, place: Place, start: number): Draft {
  const isOwnTitle = PROCLAIMED.has(shape.kind)
  const name = place.eyebrow !== null && shape.reveals.some((member) => overlap(member, place.eyebrow!)) ? null : place.eyebrow
  const over = shape.kind === 'statement' && shape.title !== null && 'at' in shape.title ? shape.title : null
  const title = over !== null ? null : shape.title ?? (isOwnTitle ? null : ((place.titled ? scene.heading : null) ?? name))
  const eyebrow = over !== null ? over : isOwnTitle && place.titled && scene.heading !== null ? scene.heading : place.eyebrow
  const shown = isOwnTitle ? textsOf(shape) : [title]
  const repeats = eyebrow !== null && shown.some((text) => text !== null && 'at' in text && holds(text, eyebrow))
  return { ...shape, title, section: place.section, eyebrow: repeats ? null : eyebrow, start } as Draft
}

const holds = (whole: Passage, part: Passage): boolean => whole.at <= part.at && endOf(whole) >= endOf(part)
