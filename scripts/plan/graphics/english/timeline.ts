import type { TimelineSlide } from '../../../model/deck.ts'
import { endOf, type Passage } from '../../../model/transcript.ts'
import { clausesOf } from '../../clause.ts'
import { canStand } from '../../condense/english.ts'
import type { Proposal, Scene } from '../../proposal.ts'
import { inside, widthOf, type Speech } from '../../speech.ts'

type Event = TimelineSlide['events'][number]

/** Ems of what happened. */
const EVENT = 40

/** So many stand on one axis. */
const MOST = 6

/** What leads to a date that is said last: in, on 3 May. */
const LEADS = /\s+(?:in|on|by|since|from|until|during|back in|as early as)(?: the)?\s*$/i

/** Years go up, as far as they are said. */
const yearOf = ({ text }: Passage): number | null => Number(/\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0] ?? Number.NaN) || null

/**
 * What happened when: three or more dates, no more than one sentence between two of them, years never going back.
 *
 *   | In 1985 the branch opened. … A second reading room followed in 1990.
 *        ^^^^ when ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what ^^^^ when
 */
export function englishTimelines({ speech, sentences }: Scene): Proposal[] {
  const dated = sentences.map((sentence) => eventOf(speech, sentence))
  const proposals: Proposal[] = []
  dated.forEach((first, from) => {
    if (first === null) return
    const events = [first]
    let last = from
    for (let to = from + 1; to < dated.length && to - last <= 2 && events.length < MOST; to += 1) {
      const event = dated[to]
      if (event === null || event === undefined) continue
      if (!follows(events.at(-1)!, event)) break
      events.push(event)
      last = to
      if (events.length < 3) continue
      const shown = [...events]
      proposals.push({
        from,
        to: to + 1,
        score: 5 + shown.length,
        shape: { kind: 'timeline', title: null, accent: null, events: shown, reveals: shown.map(({ when }) => when), why: `${shown.length} dates in order` },
      })
    }
  })
  return proposals
}

function follows({ when: before }: Event, { when }: Event): boolean {
  const [was, is] = [yearOf(before), yearOf(when)]
  return before.text.toLowerCase() !== when.text.toLowerCase() && (was === null || is === null || was <= is)
}

/** The first date of a sentence that opens or ends a clause or stands in the name it begins with, with what happened then. */
function eventOf(speech: Speech, sentence: Passage): Event | null {
  const dates = inside(speech.outline.facts, sentence).flatMap((fact) => (fact.kind === 'date' ? [fact] : []))
  const named = /^The ((?:1[5-9]|20)\d\d) \p{L}/u.exec(sentence.text)
  if (named !== null) {
    const [clause] = clausesOf(speech.outline.transcript, sentence)
    if (clause !== undefined && canStand(clause.text) && widthOf(clause.text) <= EVENT) return { when: speech.cut(sentence.at + 4, sentence.at + 8), what: speech.cut(clause.at, endOf(clause)) }
  }
  for (const date of dates) {
    const when = speech.cut(date.at, endOf(date))
    const what = date.what ?? before(speech, sentence, date)
    if (what !== null && what.text.split(' ').length >= 3 && canStand(what.text.replace(/ too$/, '')) && widthOf(what.text) <= EVENT && !/\.\p{Lu}$/u.test(what.text)) return { when, what }
  }
  return null
}

/** The clause that a date ends, up to the word that leads to it. */
function before(speech: Speech, sentence: Passage, date: Passage): Passage | null {
  const clause = clausesOf(speech.outline.transcript, sentence).find((one) => one.at < date.at && endOf(one) === endOf(date))
  const lead = clause && LEADS.exec(clause.text.slice(0, date.at - clause.at))
  return clause && lead ? speech.cut(clause.at, clause.at + lead.index) : null
}
