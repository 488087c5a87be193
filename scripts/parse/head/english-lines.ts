import type { Head } from '../../model/guide.ts'
import { cut, type Passage, type Transcript } from '../../model/transcript.ts'
import { englishDay } from './dates.ts'

/** Who speaks and when, on one line: Maya Lindqvist, Chief Librarian, July 8, 2031. */
const signed = new RegExp(`^(?<who>\\p{Lu}[^.!?;:]{3,100}?),?\\s+(?<day>${englishDay})$`, 'u')

/** A comma or an office ends a name. */
const office = new RegExp([
  ',|\\s(?:(?:Deputy|Vice|Chief|Senior|Acting|Executive|Managing|Associate|Assistant|General|First|Prime|Honorary)\\s)*',
  '(?:Governor|Minister|President|Chair(?:man|woman|person)?|Director|Secretary|Professor|Librarian|Commissioner|Mayor|Ambassador|Chancellor|Dean|Rector|Principal|Officer|Head|Member|Manager|Editor|Founder|Engineer)\\b',
].join(''))

/** What a speech is, and where it was given, glued to its title by a converter: …EveryoneSpeech at the Harbour Forum. */
const given = /(?<=\p{Ll}[.!?”"’)]?)(?:(?:Opening|Closing|Keynote|Welcome|Inaugural|Commencement) )?(?:Speech|Remarks|Address|Lecture|Keynote|Statement|Talk) (?:[a-z]+ ){0,2}?(?:at|to|before|on)\b(?=[^.!?]{4,120}$)/u

/** An English title that says what it is may be long: Remarks by the Chief Librarian at …. */
export const isEnglishTitle = /^(?:Opening |Closing |Keynote )?(?:Remarks|Address|Speech|Statement)\b[^.!?]{0,30}? (?:by|of|at|on|to)\b/

/** A title all in capitals that says what it is and by whom, as an office writes it, with meeting, place and day: it ends where its paragraph does. */
const inCapitals = /^(?:(?:TEXT OF|FULL TEXT OF|AN|THE) )*(?:(?:OPENING|CLOSING|KEYNOTE|WELCOME|INAUGURAL|GOODWILL) )?(?:SPEECH|ADDRESS|REMARKS|STATEMENT|LECTURE|MESSAGE|BROADCAST)\b[^!?\p{Ll}]{0,60}? (?:BY|OF|DELIVERED)\b[^!?\p{Ll}]{1,500}$/u

/** Whether a line is a title in capitals that says who spoke and where, however long it is: ADDRESS BY THE CHIEF LIBRARIAN AT …, 8TH JULY 2031. */
export function isTitleInCapitals(text: string): boolean {
  return inCapitals.test(text)
}

/** Whether an English line below a title says who speaks and when. */
export function isSigned(text: string): boolean {
  return signed.test(text)
}

/** Fills in speaker and date from a line that says both. */
export function placeSigned(transcript: Transcript, head: Head, line: Passage): void {
  const { who = '', day = '' } = signed.exec(line.text)?.groups ?? {}
  const end = office.exec(who)?.index ?? who.length
  const name = who.slice(0, end).trim()
  head.speaker ??= cut(transcript, line.at, line.at + (name.includes(' ') ? name : who).length)
  head.date ??= cut(transcript, line.at + line.text.length - day.length, line.at + line.text.length)
}

/**
 * The length of a title with what it was given as and where glued to its end; its whole length where nothing is.
 *
 *   | Lamps for EveryoneSpeech at the 2031 Harbour Forum
 *   |                   ^
 */
export function lengthOfTitle(text: string): number {
  return given.exec(text)?.index ?? text.length
}

/** Where a speech was given, as a subtitle says it: Speech at the 2031 Harbour Forum. */
export function englishOccasion(transcript: Transcript, subtitle: Passage): Passage | null {
  const found = /^(?:\w+ )?(?:Speech|Remarks|Address|Lecture|Keynote|Statement|Talk) (?:[a-z]+ ){0,2}?(?:at|to|before) (?:the )?(?<meeting>\S.{3,119})$/.exec(subtitle.text)
  const start = subtitle.at + subtitle.text.length - (found?.groups!['meeting']!.length ?? 0)
  return found ? cut(transcript, start, subtitle.at + subtitle.text.length) : null
}
