import type { Deck } from '../model/deck.ts'
import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import { cut, endOf, type Transcript } from '../model/transcript.ts'
import { excerpt, squeeze } from './words.ts'

/**
 * Nothing lost: the notes of all slides are the whole cleaned speech, in order, once. Only white space may
 * lie between two parts.
 *
 *   speech  |开馆以来，读者多了。|办馆要有人。|感谢大家。|
 *   notes   |slide 1            |            |slide 2  |      办馆要有人。 is in no note
 */
export function coverage(deck: Deck, transcript: Transcript): Diagnostic[] {
  const found: Diagnostic[] = []
  let said = 0
  const missing = (end: number, no: number): void => {
    const gap = transcript.text.slice(said, end)
    const start = said + gap.length - gap.trimStart().length
    const lost = cut(transcript, start, start + gap.trim().length)
    if (lost.text !== '') found.push(diagnose('check/not-said', lost.span, excerpt(lost.text), no))
  }
  deck.slides.forEach((slide, index) => {
    for (const part of slide.notes.filter(({ text }) => text !== '')) {
      if (part.at < said) found.push(diagnose('check/said-twice', part.span, excerpt(part.text), index + 1))
      else missing(part.at, index + 1)
      said = Math.max(said, endOf(part))
    }
  })
  missing(transcript.text.length, deck.slides.length)
  return found
}

/**
 * The same for a deck whose notes a person may have edited: the notes of each slide against the speech, white
 * space left out of account. Names the first difference only, since everything after it is shifted.
 */
export function editedCoverage(notes: readonly string[], speech: string): Diagnostic[] {
  const wanted = squeeze(speech)
  let said = 0
  for (const [index, note] of notes.entries()) {
    const words = squeeze(note)
    const same = commonStart(words, wanted, said)
    said += same
    if (same === words.length) continue
    const later = wanted.indexOf(words.slice(same, same + 8), said)
    return later > said
      ? [diagnose('check/not-said', null, excerpt(wanted.slice(said, later)), index + 1)]
      : [diagnose('check/note-changed', null, excerpt(words.slice(same)), index + 1)]
  }
  return said < wanted.length ? [diagnose('check/not-said', null, excerpt(wanted.slice(said)), notes.length)] : []
}

/** How many characters `words` has in common with `text` from `from` on. */
function commonStart(words: string, text: string, from: number): number {
  let length = 0
  while (length < words.length && words[length] === text[from + length]) length++
  return length
}
