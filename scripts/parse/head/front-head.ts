import type { Head } from '../../model/guide.ts'
import { cut, endOf, type Transcript } from '../../model/transcript.ts'
import { announcedTitle } from './announced-title.ts'
import { vocativeLength } from '../entries/vocatives.ts'

/**
 * The title block that the file's front matter names, and the salutation after it; null where it names neither title nor speaker.
 * Without a title there, it is what the speaker calls the speech.
 */
export function frontHead(transcript: Transcript): Head | null {
  const { front, paragraphs } = transcript
  if (!front?.title && !front?.speaker) return null
  const lines = Object.values(front)
  const next = paragraphs[lines.length]
  const length = next ? vocativeLength(next.text) : 0
  const salutation = next && length ? cut(transcript, next.at, next.at + length) : null
  const { subtitle = null, occasion = null, speaker = null, date = null } = front
  const end = Math.max(...(salutation ? [salutation] : lines).map(endOf))
  const title = front.title ?? announcedTitle(transcript, end)
  return { title, subtitle, occasion, speaker, date, salutation, end }
}
