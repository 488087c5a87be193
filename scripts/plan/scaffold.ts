import { walk, type Outline, type Section } from '../model/outline.ts'
import { endOf, type Passage } from '../model/transcript.ts'
import { isAboutTalk } from './condense/weight.ts'
import { trimBy, type Speech } from './speech.ts'

/** What the form of a class outline asks the student for: an order about the audience, the plan or the proof. */
const ASKS_STUDENT = /^(?:describe|give|provide|show|state|explain|use|have|restate|end with|functions? as|establish|preview|relate|review|summari[sz]e|include|gain|get|present|offer|identify|cite)\b.*\b(?:audience|listeners?|your (?:\w+ )?(?:plan|proposal|conclusion|topic|thesis|speech|introduction|points?|credibility|intention)|the (?:\w+ ){0,3}(?:problem|need|proposal|belief|attitude)|statistics|testimony|examples?|clincher|call to action)\b/i

/** The steps that such a form names, as in Monroe's motivated sequence (1935). */
const STEP = /^(?:attention|need|satisfaction|visuali[sz]ation|action|introduction|body|conclusion)(?: step)?\s*(?:\(.*\))?[.:]?$/i

/** What such a form calls a sentence, before the sentence itself. */
const CALLS = /^(?:attention[- ]getter|thesis(?: statement)?|central idea|preview|credibility(?: statement)?|transition|clincher|hook|call to action):\s+(?=\S)/i

/** So many orders make an outline the form of a class. */
const FORM = 3

/**
 * The outline without what only the form of a class outline says: its steps and its orders to the student head nothing, and a sentence goes without what
 * the form calls it, or is only said where it is of the talk itself. What stands under them is told point by point.
 *
 *   | II. Need                                          ->    Lamps are dear.
 *   |   A. Describe the problem.                      ->    Nobody lights the stairs.
 *   |     1. Lamps are dear.
 *   |   B. Thesis statement: Nobody lights the stairs.
 */
export function withoutScaffold(speech: Speech): Outline {
  const { outline } = speech
  const orders = [...walk(outline.sections)].filter(({ heading }) => heading !== null && ASKS_STUDENT.test(heading.text))
  if (!speech.isEnglish || orders.length < FORM) return outline
  const children = joined(outline.sections.flatMap((section) => pointsOf(speech, section)))
  const first = outline.sections[0]!
  return { ...outline, sections: [{ ...first, heading: null, enumerator: null, blocks: [], children, extent: [first.extent[0], outline.sections.at(-1)!.extent[1]] }] }
}

/** A section as it is, or the points below it where its heading only asks for them; they begin where it does. */
function pointsOf(speech: Speech, section: Section): Section[] {
  const { heading, extent } = section
  const children = section.children.flatMap((child) => pointsOf(speech, child))
  if (heading === null || !(STEP.test(heading.text) || ASKS_STUDENT.test(heading.text))) {
    const isRemark = heading !== null && section.children.length === 0 && isAboutTalk(spoken(speech, heading).text)
    return isRemark && section.blocks.length === 0 ? [] : [{ ...section, enumerator: null, heading: heading === null || isRemark ? null : spoken(speech, heading), children }]
  }
  const [first, ...rest] = children
  if (first === undefined) return []
  const isOne = ASKS_STUDENT.test(heading.text) && first.children.length === 0 && rest.length > 1 && !/\?\s*$/.test(first.heading?.text ?? '')
  const points = isOne ? [{ ...first, children: rest, extent: [first.extent[0], section.extent[1]] as const }] : children
  return points.map((point, i) => (i === 0 ? { ...point, extent: [extent[0], point.extent[1]] as const } : point))
}

/** What is said under no heading in a row as one. */
function joined(sections: readonly Section[]): Section[] {
  const done: Section[] = []
  for (const section of sections) {
    const before = done.at(-1)
    const isOne = [before, section].every((one) => one !== undefined && one.heading === null && one.children.length === 0)
    if (before === undefined || !isOne) done.push(section)
    else done.splice(-1, 1, { ...before, blocks: [...before.blocks, ...section.blocks], extent: [before.extent[0], section.extent[1]] })
  }
  return done
}

/** A heading without what the form calls it. */
function spoken(speech: Speech, heading: Passage): Passage {
  const called = CALLS.exec(heading.text)?.[0].length ?? 0
  return called === 0 ? heading : trimBy(speech, speech.cut(heading.at, endOf(heading)), called)
}
