import { spokenIn, walk } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { promiseIn } from './agenda.ts'
import { widthOf, type Speech } from './speech.ts'

/** How a speaker says what a speech will be about. */
const WILL_TELL = /\b(?:talk|speak|share|tell|give|offer|make|distill|remarks?|lessons?|suggest\w*|here are)\b/i

const NAMED_PARTS = /^\w+ (?:[\w-]+ ){0,2}?(?:lessons|habits|things|suggestions|observations|stories|tips|rules|points|ways|pieces|principles|thoughts|ideas|reasons|steps|questions|challenges|truths|hindsights|insights|messages|wishes|secrets|keys|values|examples|places)\b/i

/**
 * How many things an English speech will tell, and of what, where its parts are as many: four lamps that every keeper should know. Null for a topic
 * of more than `widest` ems.
 */
export function promisedTopic(speech: Speech, widest: number): Passage | null {
  const { opening, sections } = speech.outline
  const promises = spokenIn(opening).filter(({ text }) => WILL_TELL.test(text)).flatMap((sentence) => promiseIn(speech, sentence, sections.length, widest) ?? [])
  return promises.find(({ text }) => NAMED_PARTS.test(text)) ?? null
}

/** How a speaker announces what the talk is about: I am going to talk about lamps today. */
const TALKS_ABOUT = /\b(?:I|we)(?:['’](?:m|d|ll|re)| am| are| will| would| want| wish| have)\b[^.,;:?!]{0,24}?\b(?:be )?(?:talk(?:ing)?|speak(?:ing)?|say (?:a few words|something)|tell you|share)(?: (?:to|with) you)?(?: (?:today|tonight|briefly|mostly))? (?:(?:a little|a bit|a little bit) )?(?:about|on) (?=\p{L})/iu

/** What is added to the name of a topic, and how none begins. */
const IN_PASSING = /\s+(?:today|tonight|this (?:morning|afternoon|evening)|here|now|briefly|with you|to you|for a (?:moment|minute|while|bit)|a (?:little|bit|little bit))$/i
const NO_TOPIC = /^(?:it|this|that|these|those|them|him|her|myself|how much|a (?:few|couple|lot|number)|(?:some|several|two|three|four|five|many) (?:things|points|topics)|something|things|what (?:I|we) (?:just|have)|each|both|all of)\b/i

/** Within so many sentences a speaker announces a topic. */
const BEGINNING = 14

/** What an English speech without a title says it is about, in `widest` ems at most; null where it does not say so. */
export function announcedTopic(speech: Speech, widest: number): Passage | null {
  const { opening, sections } = speech.outline
  const sentences = spokenIn([...opening, ...[...walk(sections)].flatMap(({ blocks }) => blocks)]).slice(0, BEGINNING)
  for (const sentence of sentences) {
    const match = TALKS_ABOUT.exec(sentence.text)
    if (match === null) continue
    const from = match.index + match[0].length
    const [whole = ''] = /^[^.,;:?!()—–]+/.exec(sentence.text.slice(from)) ?? []
    const name = whole.trimEnd().replace(IN_PASSING, '').replace(IN_PASSING, '')
    if (name.length >= 5 && widthOf(name) <= widest && !NO_TOPIC.test(name)) return speech.cut(sentence.at + from, sentence.at + from + name.length)
  }
  return null
}
