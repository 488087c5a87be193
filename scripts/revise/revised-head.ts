import type { Head } from '../model/guide.ts'
import type { Outline } from '../model/outline.ts'
import { cut, endOf, headFields, type Passage, type Transcript } from '../model/transcript.ts'
import type { EditedOutline, EditedWords } from './edited-outline.ts'
import { bare, lettersOf, type Letters } from './letters.ts'
import { occurrencesOf } from './occurrences.ts'

/** The title block of an outline file, found again in the speech, with the words that are not there. */
export interface RevisedHead {
  head: Head
  strange: EditedWords[]
}

/** Where the speech itself begins in a parsed outline, after title block and salutation. */
function bodyOf({ transcript, opening, sections, closing }: Outline): number {
  return opening[0]?.at ?? sections[0]?.extent[0] ?? closing[0]?.at ?? transcript.text.length
}

/** The title block as the file has it; without front matter, as it was parsed. */
export function revisedHead(outline: Outline, edited: EditedOutline['head'], letters: Letters): RevisedHead {
  const { transcript } = outline
  const head: Head = {
    title: outline.title, subtitle: outline.subtitle, occasion: outline.occasion, speaker: outline.speaker,
    date: outline.date, salutation: outline.salutation, end: bodyOf(outline),
  }
  const strange: EditedWords[] = []
  let isChanged = false
  for (const field of edited ? headFields : []) {
    const words = edited?.[field]
    if (bare(words?.text ?? '') === bare(head[field]?.text ?? '')) continue
    isChanged = true
    head[field] = words ? findWords(transcript, letters, words.text) : null
    if (words && !head[field]) strange.push(words)
  }
  if (isChanged) head.end = blockEnd(transcript, head)
  return { head, strange }
}

/** The first place where the words stand, without the mark that follows them unless they end with one. */
function findWords(transcript: Transcript, letters: Letters, words: string): Passage | null {
  const [place] = occurrencesOf(transcript, letters, bare(words), { from: 0, to: letters.text.length })
  if (!place) return null
  const stretch = transcript.text.slice(place.start, place.end)
  const end = place.start + (/\p{P}$/u.test(words) ? stretch : stretch.replace(/[，。；：、,.;:！!\s]+$/, '')).length
  return cut(transcript, place.start, end)
}

/**
 * Where the title block ends: its lines are those at the head of the speech that are for the most part title,
 * subtitle, speaker, date or occasion, or that stood in it before; then the salutation.
 */
function blockEnd(transcript: Transcript, head: Head): number {
  const passages = headFields.flatMap(field => field === 'salutation' ? [] : head[field] ?? [])
  let end = 0
  for (const paragraph of transcript.paragraphs) {
    const inside = passages.filter(({ at }) => at >= paragraph.at && at < endOf(paragraph))
    const across = passages.some(passage => passage.at < paragraph.at && endOf(passage) > paragraph.at)
    const share = Math.max(0, ...inside.map(passage => passage.text.length)) / bareLength(paragraph)
    if (!across && share < 0.5 && !(inside.length && endOf(paragraph) <= head.end)) break
    end = endOf(paragraph)
  }
  const { salutation } = head
  return salutation && salutation.at - end <= 1 ? endOf(salutation) : end
}

function bareLength({ text }: Passage): number {
  return Math.max(1, lettersOf(text).text.length)
}
