import { spokenIn, type Section } from '../model/outline.ts'
import { textsOf } from '../model/texts.ts'
import type { Passage } from '../model/transcript.ts'
import { messageOf } from './discourse/message.ts'
import type { Draft } from './draft.ts'
import { lengthOf } from './fold.ts'
import { claimOf } from './graphics/statement.ts'
import { sceneDrafts } from './scenes.ts'
import { overlap, widthOf, type Speech } from './speech.ts'
import { tellingIn } from './telling.ts'

/** Fewer movements give a speech no shape. */
const FEWEST = 3

/** A divider before every movement that is shorter on average, in ems, would be every third page. */
const LENGTH = 300

/** Ems of a claim that can stand over what follows, Chinese and English. */
const WIDEST = 28
const WIDEST_ENGLISH = 44

/** A movement is named by what its first part says, up to this share of its sentences: what comes later is its own surprise. */
const FIRST_PART = 0.6

/** A Chinese line that speaks of something said before, of one moment or only of the talk. */
const LEANS = /^(?:但|而且|所以|因此|于是|然后|其实|当然|比如|例如|同样)|[这那](?!么)|他们|她们|它们|[他她它](?!人)|刚才|今天我|昨天|我(?:今天|刚才|想说)|[？?]$/

/** An English line that speaks of somebody or something said before, or asks. */
const LEANS_ENGLISH = /\b(?:he|she|him|his|her|they|them|their|it|this|these|those|here)\b|\?$/i

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
    const sentences = spokenIn(section.blocks)
    const claim = claimIn(speech, sentences, cover)
    const plain = sceneDrafts({ speech, sentences, heading: null }, place)
    const under = claim === null ? [] : sceneDrafts({ speech, sentences, heading: claim }, { ...place, start: null }).filter((draft) => !repeats(draft, claim))
    return { section, plain, named: claim === null || under.length === 0 ? null : { claim, under } }
  })
  const named = movements.filter((one) => one.named !== null)
  const mean = sections.reduce((sum, section) => sum + lengthOf(section), 0) / sections.length
  const isShaped = speech.purpose !== 'reading' && named.length >= FEWEST && named.length * 2 >= movements.length && mean >= LENGTH
  return movements.map((movement, i) => {
    if (!isShaped || movement.named === null) return movement.plain
    const { section, named: { claim, under } } = movement
    const position: [number, number] = [named.indexOf(movement) + 1, named.length]
    return [{ kind: 'divider', section: [i + 1], eyebrow: null, title: claim, accent: null, mark: null, position, start: section.extent[0], reveals: [], why: 'the subject turns: the claim that the passage opens with' }, ...under]
  })
}

/** Whether a slide says no more than the divider over it. */
function repeats(draft: Draft, claim: Passage): boolean {
  return textsOf({ ...draft, reveals: [], weighed: [] }).every((text) => !('at' in text) || overlap(text, claim))
}

/** The claim that the first part of a section makes most plainly; never what its cover or its end says. */
function claimIn(speech: Speech, all: readonly Passage[], cover: Passage | null): Passage | null {
  const shown = [speech.lastWords, cover].filter((one) => one !== null)
  const sentences = all.slice(0, Math.max(3, Math.ceil(all.length * FIRST_PART))).filter((one) => !shown.some((line) => overlap(one, line)))
  if (speech.isEnglish) {
    const claim = tellingIn(speech, sentences) ?? claimOf(speech, sentences)
    return claim !== null && widthOf(claim.text) <= WIDEST_ENGLISH && !LEANS_ENGLISH.test(claim.text) ? claim : null
  }
  if (!speech.isChinese) return null
  const claims = sentences.flatMap((sentence) => messageOf(speech, sentence) ?? []).filter(({ move, text }) => move === 'claim' && widthOf(text.text) <= WIDEST && !LEANS.test(text.text))
  return claims.reduce<(typeof claims)[number] | null>((best, one) => (best === null || one.weight > best.weight ? one : best), null)?.text ?? null
}
