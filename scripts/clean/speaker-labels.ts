import { endOf, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

/** A name alone on its line: ANNA KERR, Angus:, Maya Lindqvist: */
const label = /^(?:\p{Lu}{2,20}(?: \p{Lu}[\p{Lu}.’'-]{0,20}){0,2}|\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}[:：])$/u
/** How somebody comes to speak: he says who he is, or is handed the word. */
const turn = /(?:\bI am|\bI[’']m|\b[Mm]y name is|\b(?:[Pp]ass|[Hh]and|[Gg]ive|[Tt]urn)(?:ing)?(?: it| this| the floor| you)?(?: on| over)? to|\b[Oo]ver to|\b[Ii]nvite|\b[Ww]elcome) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/gu

/**
 * The lines of a script for several speakers that only say who speaks, where somebody says of himself that this is his name or is handed the word by it.
 *
 *   | … I now pass it on to Anna Kerr.
 *   | ANNA KERR                            cue
 *   | Three branches are open at night. …
 */
export function speakerLabels({ paragraphs, text }: Transcript): Stretch[] {
  const lines = paragraphs.filter(({ depth, text: words }) => depth === null && label.test(words.trim()))
  if (!lines.length) return []
  const names = new Set([...text.matchAll(turn)].flatMap(({ groups }) => wordsOf(groups!['name']!)))
  return lines.filter(({ text: words }) => wordsOf(words).some(word => names.has(word))).map(line => ({ start: line.at, end: endOf(line), kind: 'cue' }))
}

function wordsOf(name: string): string[] {
  return name.toUpperCase().match(/[\p{L}’'-]{3,}/gu) ?? []
}
