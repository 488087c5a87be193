import { spokenIn, walk, type Section, type Sentence } from '../../model/outline.ts'
import type { Term } from '../../model/study.ts'
import { endOf, type Passage } from '../../model/transcript.ts'
import { holdsAside } from '../condense/cut.ts'
import type { Draft, Shape } from '../draft.ts'
import { shapeOfPoints, type Point } from '../graphics/points.ts'
import { markOf } from '../marks.ts'
import { nameOf, namesOf } from '../names.ts'
import { inside, overlap, widthOf, type Speech } from '../speech.ts'
import { blanksIn } from './blanks.ts'

/** A part of the speech that is gone over again once it is said. */
export interface Stretch {
  passage: Passage
  sentences: readonly Sentence[]
}

/** Nobody learns more at once. */
const TERMS = 5
const QUESTIONS = 4

/** A question wider than this is no question to a class, in ems. */
const QUESTION = 44

/** Wider meanings are left to the notes. */
const MEANING = 40

/**
 * What is shown after a section so that it is remembered: its parts, its terms, the questions that the speaker asked in
 * it, and phrases with gaps. Nothing is said meanwhile: every slide begins at `start`, where the next section does.
 */
export function studyDrafts(speech: Speech, section: Section, index: number, start: number): Draft[] {
  const sentences = spokenIn([...walk([section])].flatMap(({ blocks }) => blocks))
  const stretch = { passage: speech.cut(...section.extent), sentences }
  const eyebrow = section.heading === null ? null : nameOf(speech, section, speech.outline.sections)
  const shapes = [partsOf(speech, section), termsOf(speech, stretch), questionsOf(speech, stretch), blankOf(speech, stretch)]
  return shapes.flatMap((shape) => (shape === null ? [] : [{ ...shape, section: [index], eyebrow, start } as Draft]))
}

/** The headings below a section with those below them. */
function partsOf(speech: Speech, { children }: Section): Shape | null {
  const headed = children.filter(({ heading }) => heading !== null)
  if (headed.length < 2 || headed.length > 6) return null
  const branches = headed.map((child) => {
    const leaves = namesOf(speech, child.children)
    return { mark: markOf(speech, child), heading: nameOf(speech, child, children), leaves: leaves.length <= 3 ? leaves : [] }
  })
  return { kind: 'recap', title: { label: 'recap' }, accent: null, branches, reveals: [], why: 'the parts of a section once more' }
}

/**
 * What the speaker defines or puts into quotation marks as a term; a term that is defined has its meaning beside it.
 *
 *   | 所谓“慢读角”，就是不催还书的角落。
 *         ^^^^^^      ^^^^^^^^^^^^^^ meaning
 */
export function termsIn(speech: Speech, { passage }: Stretch): Term[] {
  const facts = inside(speech.outline.facts, passage)
  const terms: Term[] = []
  const add = (term: Passage, meaning: Passage | null): void => {
    const isKnown = terms.some((one) => overlap(one.term, term) || one.term.text.replace(/\P{L}/gu, '') === term.text.replace(/\P{L}/gu, ''))
    if (!isKnown && terms.length < TERMS) terms.push({ term, meaning })
  }
  for (const fact of facts) {
    if (fact.kind === 'definition' && widthOf(fact.term.text) <= 14) add(fact.term, widthOf(fact.meaning.text) <= MEANING ? fact.meaning : null)
  }
  for (const fact of facts) if (fact.kind === 'slogan' && /^[“「『"]/.test(fact.text) && widthOf(fact.text) <= 12) add(speech.cut(fact.at, endOf(fact)), null)
  return terms.toSorted((a, b) => a.term.at - b.term.at)
}

function termsOf(speech: Speech, stretch: Stretch): Shape | null {
  const points = termsIn(speech, stretch).map(({ term, meaning }): Point => ({ mark: null, lead: term, points: meaning === null ? [] : [meaning] }))
  return points.length < 2 ? null : shapeOfPoints(points, { label: 'terms' }, 'terms that the speaker defines or quotes')
}

/** The sentences that ask, not those that tell what somebody asked. */
export function questionsIn(speech: Speech, { sentences }: Stretch): Passage[] {
  const asked = sentences.filter((one) => (/[？?]\s*$/.test(one.text) || /^[“‘「『"].*[？?][”’」』"]\s*$/.test(one.text)) && widthOf(one.text) <= QUESTION && widthOf(one.text) >= 6 && !holdsAside(speech, one))
  return asked.slice(0, QUESTIONS).map(({ text, at, span }) => ({ text: text.trimEnd(), at, span }))
}

function questionsOf(speech: Speech, stretch: Stretch): Shape | null {
  const points = questionsIn(speech, stretch).map((lead) => ({ mark: null, lead, detail: null }))
  if (points.length < 2) return null
  return { kind: 'list', title: { label: 'questions' }, accent: null, points, reveals: points.map(({ lead }) => lead), why: 'questions that the speaker asks' }
}

function blankOf(speech: Speech, stretch: Stretch): Shape | null {
  const phrases = blanksIn(speech, stretch)
  if (phrases.length === 0) return null
  return { kind: 'blank', title: { label: 'blanks' }, accent: null, phrases, reveals: phrases.map(({ answer }) => answer), why: 'key phrases with a gap' }
}
