import type { Head } from '../../model/guide.ts'
import { opensBlock } from '../../model/title-block.ts'
import { cut, endOf, type Paragraph, type Passage, type Transcript } from '../../model/transcript.ts'
import { enumeratorOf } from '../entries/enumerators.ts'
import { vocativeLength } from '../entries/vocatives.ts'
import { englishDay, isDate } from './dates.ts'
import { isGivenName } from './names.ts'
import { rowsOf } from './salutation.ts'

/** Lines of a title block below the title at most, and characters of one. */
const most = { lines: 8, characters: 110 }

const dated = new RegExp(englishDay, 'i')
/** What besides the date a line of the title block has that says when: Tuesday, 10 am. */
const hours = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b\.?)?|\b(?:noon|midnight|at|on)\b/gi
const honorific = '(?:The )?(?:Rt |Right )?Hon(?:ou?rable)?\\.? |Dr\\.? |Prof(?:essor)?\\.? |Sir |Dame |Lord |Lady |Senator |Minister |Reverend |Rev\\.? '
const name = '\\p{Lu}[\\p{L}.\'’-]+(?: \\p{Lu}[\\p{L}.\'’-]*){1,3}'
const office = '[^.!?]{0,60}?\\b(?:MP|MLA|MEP|Minister|[Ll]eader|Spokes(?:person|man|woman)|President|Chair(?:man|woman|person)?|Director|Secretary|Professor|Librarian|Mayor|Governor|Commissioner|Chancellor|Dean|Principal|Officer|Head|Manager|Editor|Founder)\\b[^.!?]{0,60}'
/** A name with a title of honour before it, or an office behind it: Hon Maya Lindqvist; Maya Lindqvist, Chief Librarian. */
const speaker = new RegExp(`^(?:(?:${honorific})(?<honoured>${name})(?:,[^.!?]{0,90})?|(?<named>${name}?)(?:, ${office}| (?:MP|MLA|MEP|QC|KC)\\b[^.!?]{0,40}))$`, 'u')
/** Where and to whom a speech is given. */
const meets = /^(?:Speech|Address|Remarks|Lecture|Talk) (?:to|at|before)\b|\b(?:conference|convention|congress|forum|summit|meeting|ceremony|association|university|college|school|club|society)\b/i
const greeting = /^(?:hi|hello|good (?:morning|afternoon|evening|day)|thank you|thanks|welcome|dear|friends|colleagues|ladies)\b/i

/**
 * Reads the lines below an English title that say once more what the title says, who speaks, and when; lines between them are the title block's too, and those
 * after them that stand right above a heading, or above those who are greeted one by one.
 * Returns the index of the first paragraph after them.
 *
 *   | Lindqvist: Lamps for Everyone            the title
 *   | LAMPS FOR EVERYONE                       repeats it
 *   | Hon Maya Lindqvist
 *   | Harbour Library Trust
 *   | 8 July 2031
 *
 * Where it repeats the title with a colon, the next line is the subtitle.
 */
export function blockBelow(transcript: Transcript, head: Head, index: number): number {
  const { paragraphs } = transcript
  const { title } = head
  if (!title || !/^\P{Script=Han}*$/u.test(title.text) || rowsOf(paragraphs, index)) return index
  const greeted = linesToGreeting(paragraphs, index)
  if (greeted) {
    for (const line of paragraphs.slice(index, index + greeted)) put(transcript, head, line, kindOf(line.text, title.text), title)
    return index + greeted
  }
  const end = paragraphs.slice(index, index + most.lines).findIndex((paragraph, at) => rowsOf(paragraphs, index + at) > 0 || (!isBlockLine(paragraph) && !isRepetition(paragraph.text, title.text)))
  const lines = paragraphs.slice(index, end < 0 ? index + most.lines : index + end)
  const kinds = lines.map(line => kindOf(line.text, title.text))
  const isOverHeading = (paragraphs[index + lines.length]?.depth ?? null) !== null && kinds.some(kind => kind !== null)
  const isOverGreeting = rowsOf(paragraphs, index + lines.length) > 0
  const last = isOverHeading || isOverGreeting ? lines.length - 1 : kinds.findLastIndex(kind => kind !== null)
  for (const [at, line] of lines.slice(0, last + 1).entries()) put(transcript, head, line, kinds[at] ?? null, title)
  const after = paragraphs[index + last + 1]
  if (head.subtitle || !after || kinds[last] !== 'repetition' || !/:\s*$/.test(lines[last]!.text) || !isSubtitle(after)) return index + last + 1
  head.subtitle = cut(transcript, after.at, after.at + after.text.replace(/\s*:\s*$/, '').length)
  return index + last + 2
}

/** Lines of a title block at most that says who spoke and goes on to where and when. */
const mostToGreeting = 16

/**
 * How many lines stand in a block that begins with who spoke, down to the words that address the audience; 0 for another one. A line of it may end with a
 * colon, and none is a sentence.
 *
 *   | SPEECH BY
 *   | THE MINISTER FOR LIBRARIES
 *   | AT THE OPENING OF:
 *   | THE HARBOUR READING ROOM
 *   | Ladies and Gentlemen:
 */
function linesToGreeting(paragraphs: readonly Paragraph[], index: number): number {
  if (!opensBlock.test(paragraphs[index]?.text.trim() ?? '')) return 0
  const lines = paragraphs.slice(index, index + mostToGreeting + 1)
  const end = lines.findIndex(({ text }) => vocativeLength(text))
  return lines.slice(0, Math.max(end, 0)).every(({ text, depth }) => depth === null && text.length <= most.characters && !/[.!?;,…]["”’]?$/.test(text.trim())) ? Math.max(end, 0) : 0
}

function isBlockLine({ text, depth }: Paragraph): boolean {
  return depth === null && text.length <= most.characters && !/[.!?;:,…]["”’]?$/.test(text.trim()) && !greeting.test(text) && !vocativeLength(text) && !enumeratorOf(text)
}

/** What stands behind the colon of a title, on a line of its own, with or without a colon in its turn. */
function isSubtitle({ text, depth }: Paragraph): boolean {
  return depth === null && text.length <= most.characters && /^\p{Lu}/u.test(text) && !/[.!?;,…]["”’]?$/.test(text.trim()) && !greeting.test(text) && !vocativeLength(text)
}

type BlockLine = 'repetition' | 'date' | 'speaker'

function kindOf(text: string, title: string): BlockLine | null {
  if (isRepetition(text, title)) return 'repetition'
  if (isDate(text) || (dated.test(text) && !/\p{L}/u.test(text.replace(dated, '').replace(hours, '')))) return 'date'
  return isSpeaker(text) || isGivenName(text) && text.includes(' ') ? 'speaker' : null
}

function put(transcript: Transcript, head: Head, line: Passage, kind: BlockLine | null, title: Passage): void {
  if (kind === 'repetition') {
    if (sort.test(title.text) && /\p{Ll}/u.test(line.text)) head.title = line
  } else if (kind === 'date') head.date ??= line
  else if (kind === 'speaker') placeSpeaker(transcript, head, line)
  else if (meets.test(line.text) && /\S\s+\S/.test(line.text)) head.occasion ??= cut(transcript, line.at, endOf(line))
}

/** Whether a line is the name of a speaker with an office or a title of honour. */
export function isSpeaker(text: string): boolean {
  return text.length <= most.characters && speaker.test(text)
}

/** Fills in the speaker from a line with the name: Hon Maya Lindqvist MP, Minister for Libraries. */
export function placeSpeaker(transcript: Transcript, head: Head, line: Passage): void {
  const { honoured, named } = speaker.exec(line.text)?.groups ?? {}
  const words = (honoured ?? named ?? line.text).replace(/ (?:MP|MLA|MEP|QC|KC)$/, '')
  const start = line.at + line.text.indexOf(words)
  head.speaker ??= cut(transcript, start, start + words.length)
}

/** What a site sets before the title of a page, with who spoke: Speech: Lindqvist - Lamps for Everyone. */
const sort = /^(?:Speech|Address|Press release|Transcript)\s*:\s/i

/** Whether a line has the words of the title once more: all of them, in other letters or with a date behind, or those after the name of the speaker. */
function isRepetition(text: string, title: string): boolean {
  const own = lettersOf(text.replace(dated, ''))
  const tails = [title, ...[...title.matchAll(/[:–—]\s|\s-\s/g)].map(({ index, 0: mark }) => title.slice(index + mark.length))]
  return tails.some(tail => tail.length >= 8 && lettersOf(tail) === own)
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
