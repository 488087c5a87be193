import { spokenIn, walk, type Section } from '../model/outline.ts'
import { textsOf } from '../model/texts.ts'
import type { Passage } from '../model/transcript.ts'
import { messageOf } from './discourse/message.ts'
import type { Draft } from './draft.ts'
import { lengthOf } from './fold.ts'
import { claimOf } from './graphics/statement.ts'
import { overlap, widthOf, type Speech } from './speech.ts'
import { tablesOf, toldDrafts } from './tables/told.ts'
import { LEANS_CHINESE, tellingIn } from './telling.ts'

/** Fewer movements give a speech no shape. */
const FEWEST = 3

/** A divider before every movement that is shorter on average, in ems, would be every third page. */
const LENGTH = 300

/** Ems of a claim that can stand over what follows, Chinese and English. */
const WIDEST = 28
const WIDEST_ENGLISH = 44

/** A movement is named by what its first part says, up to this share of its sentences: what comes later is its own surprise. */
const FIRST_PART = 0.3

/** An English line that speaks of somebody or something said before, or asks. */
const LEANS_ENGLISH = /\b(?:he|she|him|his|her|they|them|their|it|this|these|those|here)\b|\?$/i

/** So many claims are tried before a movement goes without. */
const TRIES = 3

/** The reason of a divider that says a claim of its own. */
export const SUBJECT_TURNS = 'the subject turns: the claim that the passage opens with'

/** A movement of a speech: a part where its subject turns, which the speaker gives no name. */
interface Movement {
  section: Section
  /** Its slides one after the other. */
  plain: Draft[]
  /** The claim that it opens with and the slides under it; null where nothing in its first part is one, or nothing else is said. */
  named: { claim: Passage, under: Draft[] } | null
}

/**
 * The slides of each of the parts that the speaker never names. Where at least half of them open with a claim it stands as a divider, so that a
 * hearer sees where the speech turns; everywhere else the slides simply follow one another. `cover` is what the cover says.
 */
export function movementDrafts(speech: Speech, sections: readonly Section[], cover: Passage | null): Draft[][] {
  const movements = sections.map((section, i): Movement => {
    const place = { section: [i + 1], eyebrow: null, titled: false, start: section.extent[0] }
    const parts = [...walk([section])]
    const sentences = parts.flatMap(({ blocks }) => spokenIn(blocks))
    const tables = parts.flatMap((part) => tablesOf(speech, part))
    const plain = toldDrafts({ speech, sentences, heading: null }, tables, place)
    return { section, plain, named: namedBy(claimsIn(speech, sentences, cover), (claim) => toldDrafts({ speech, sentences, heading: claim }, tables, { ...place, start: null })) }
  })
  const named = movements.filter((one) => one.named !== null)
  const mean = sections.reduce((sum, section) => sum + lengthOf(section), 0) / sections.length
  const isShaped = speech.purpose !== 'reading' && named.length >= FEWEST && named.length * 2 >= movements.length && mean >= LENGTH
  return movements.map((movement, i) => {
    if (!isShaped || movement.named === null) return movement.plain
    const { section, named: { claim, under } } = movement
    const position: [number, number] = [named.indexOf(movement) + 1, named.length]
    return [{ kind: 'divider', section: [i + 1], eyebrow: null, title: claim, accent: null, mark: null, position, start: section.extent[0], reveals: [], why: SUBJECT_TURNS }, ...under]
  })
}

/** The first of some claims that no slide under it has as one among others, and these slides without those that only repeat it. */
function namedBy(claims: readonly Passage[], slidesUnder: (claim: Passage) => Draft[]): Movement['named'] {
  for (const claim of claims) {
    const under = slidesUnder(claim).filter((draft) => !repeats(draft, claim))
    if (under.length > 0 && !under.some((draft) => textsIn(draft).some((text) => overlap(text, claim)))) return { claim, under }
  }
  return null
}

/** Whether a slide says no more than the divider over it. */
function repeats(draft: Draft, claim: Passage): boolean {
  return textsIn(draft).every((text) => overlap(text, claim))
}

function textsIn(draft: Draft): Passage[] {
  return textsOf({ ...draft, reveals: [], weighed: [] }).filter((text) => 'at' in text)
}

/** The claims that the first part of a section makes, the plainest first; never what its cover or its end says. */
function claimsIn(speech: Speech, all: readonly Passage[], cover: Passage | null): Passage[] {
  const shown = [speech.lastWords, cover].filter((one) => one !== null)
  const sentences = all.slice(0, Math.max(3, Math.ceil(all.length * FIRST_PART))).filter((one) => !shown.some((line) => overlap(one, line)))
  if (speech.isEnglish) {
    const claim = tellingIn(speech, sentences) ?? claimOf(speech, sentences)
    return claim !== null && widthOf(claim.text) <= WIDEST_ENGLISH && !LEANS_ENGLISH.test(claim.text) ? [claim] : []
  }
  if (!speech.isChinese) return []
  const claims = sentences.flatMap((sentence) => messageOf(speech, sentence) ?? []).filter(({ move, text }) => move === 'claim' && widthOf(text.text) <= WIDEST && !LEANS_CHINESE.test(text.text))
  return claims.sort((a, b) => b.weight - a.weight).slice(0, TRIES).map(({ text }) => text)
}
