import type { Head } from '../../model/guide.ts'
import { endOf, type Passage, type Transcript } from '../../model/transcript.ts'
import { announcedTitle } from './announced-title.ts'
import { blockBelow } from './block-lines.ts'
import { date, englishDay, isDate } from './dates.ts'
import { labelledLine } from './labelled-lines.ts'
import { isEnglishTitle } from './english-lines.ts'
import { isPersonName } from './names.ts'
import { salute } from './salutation.ts'
import { subtitleBelow } from './subtitles.ts'
import { factsFrom, inner, nameTitle, speakerInTitle } from './title-parts.ts'

/** A title and, behind a dash, where it was said: 夜里的灯——林晓舟在读书节上的讲话. */
const withOccasion = /[—–―]{2}.*(?:讲话|講話|致辞|致辭|致词|发言|發言|演讲|演講|报告|報告)$/

/** Lines of facts below the front matter at most. */
const below = 4

/** When and where, behind a title that stands in the front matter: on 8 July 2031, at the Harbour Branch. */
const dayAndPlace = new RegExp(`^(?:on|at|in|held)\\s[^.!?]{0,60}?${englishDay}[^.!?]{0,90}$`, 'i')

/** The same as a sentence that says when the speech was given: a date in the front matter may be that of the page. */
const givenOn = new RegExp(`^(?:This |The )?(?:speech|talk|lecture|address|paper|remarks|sermon|keynote)(?: was| were)? (?:given|delivered|presented|held|made) [^.!?]{0,80}?${englishDay}[^.!?]{0,90}\\.?$`, 'i')

/** Whether a line says of the speech who gave it and where, as another title does: Speech by Maya Lindqvist at the Harbour Forum. */
function isOtherTitle(text: string): boolean {
  return (isEnglishTitle.test(text) && text.length <= 160 && !/[.!?;:]$/.test(text)) || /^[^，。！？；：]{2,30}[在于][^，。！？；：]{4,40}上的(?:讲话|致辞|致词|发言|演讲|报告|讲演|贺词)$/.test(text)
}

/**
 * The title block that the file's front matter names, with day and name below it, and the salutation after it; null where it names neither
 * title nor speaker. Without a title there, it is what the speaker calls the speech.
 */
export function frontHead(transcript: Transcript): Head | null {
  const { front, paragraphs } = transcript
  if (!front?.title && !front?.speaker) return null
  const { subtitle = null, occasion = null, speaker = null } = front
  const head: Head = { title: front.title ?? null, subtitle, occasion, speaker: speaker ?? speakerInTitle(transcript, front.title ?? null), date: front.date ?? null, salutation: null, end: 0 }
  const lines: Passage[] = Object.values(front)
  for (const line of paragraphs.slice(lines.length, lines.length + below)) {
    const labelled = labelledLine(transcript, line)
    if (labelled) {
      if (labelled.what !== 'other' && labelled.what !== 'title') head[labelled.what] ??= labelled.words
    } else if (isDate(line.text)) head.date = inner(transcript, line, date) ?? head.date ?? line
    else if (isPersonName(line.text)) head.speaker ??= line
    else if (head.title && isOtherTitle(line.text)) {
      head.subtitle ??= line
      head.date ??= inner(transcript, line, date) ?? inner(transcript, line, new RegExp(englishDay, 'i'))
    } else if (head.title && givenOn.test(line.text)) head.date = inner(transcript, line, new RegExp(englishDay, 'i')) ?? head.date
    else if (dayAndPlace.test(line.text)) head.date ??= inner(transcript, line, new RegExp(englishDay, 'i'))
    else break
    lines.push(line)
  }
  if (head.title) lines.push(...paragraphs.slice(lines.length, blockBelow(transcript, head, lines.length)))
  if (head.title) lines.push(...paragraphs.slice(lines.length, subtitleBelow(transcript, head, lines.length)))
  head.end = Math.max(...lines.map(endOf))
  salute(transcript, head, lines.length)
  if (head.title && !subtitle && withOccasion.test(head.title.text)) {
    nameTitle(transcript, head, [head.title])
    factsFrom(transcript, head)
  }
  head.title ??= announcedTitle(transcript, head.end)
  return head
}
