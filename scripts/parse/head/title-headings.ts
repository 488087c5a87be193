import type { Paragraph, Transcript } from '../../model/transcript.ts'
import { enumeratorOf } from '../entries/enumerators.ts'

/** The paragraph that the format makes the title: set as one, or the one heading that there is. Null when it makes none. */
export function titleHeadingOf(transcript: Transcript): Paragraph | null {
  return titleOfFormat(transcript) ?? onlyHeadingOf(transcript)
}

/** The one heading that the format marks, whatever its depth: it is the title where no other line is. */
function onlyHeadingOf({ paragraphs }: Transcript): Paragraph | null {
  const marked = paragraphs.filter(({ depth }) => depth !== null)
  return marked.length === 1 ? marked[0]! : null
}

/**
 * What a line below a title is by its style, where the title is set in the style of titles: its subtitle, or the name of who speaks. Null for another line.
 *
 *   | Lamps for Everyone        Title
 *   | Harbour Library           Subtitle
 *   | Maya Lindqvist            Author
 */
export function styleBelow({ source }: Transcript, title: Paragraph, line: Paragraph): 'subtitle' | 'author' | null {
  const kindOf = ({ span: [start] }: Paragraph): string | undefined => source.lines.find(({ span }) => start >= span[0] && start < span[1])?.kind
  const kind = kindOf(title) === 'title' ? kindOf(line) : undefined
  return kind === 'subtitle' || kind === 'author' ? kind : null
}

/** More lines in the style of a title head the parts of the speech. */
const several = 3

/** The first paragraph that the format itself calls the title. */
function titleOfFormat({ paragraphs, source }: Transcript): Paragraph | null {
  const marks = source.lines.filter(({ kind }) => kind === 'title')
  const mark = marks.length > several ? null : marks[0]
  if (!mark) return null
  const title = paragraphs.slice(0, 12).find(({ span: [start] }) => start >= mark.span[0] && start < mark.span[1])
  return title && !enumeratorOf(title.text) ? title : null
}
