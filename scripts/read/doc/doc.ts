import { SpeechdeckError } from '../../model/diagnostic.ts'
import { assemble, type Content, type RichLine } from '../assemble.ts'
import { newFlow } from '../flow.ts'
import type { ParagraphMarks } from '../pieces.ts'
import { damaged } from '../refusals.ts'
import { docNotes } from './doc-notes.ts'
import { docStyles } from './doc-styles.ts'
import { docText, type DocText } from './doc-text.ts'
import type { ParagraphRun } from './settings.ts'
import { readStreams } from './streams.ts'

/** Characters that stand for others ([MS-DOC], 2.4.1); all other control characters are not shown. */
const signs: Record<string, string> = { '\t': '\t', '\u000b': '\n', '\u000e': '\n', '\u001e': '-' }

/**
 * The text of a Word document of 1997 to 2003: paragraphs with the styles that Word brings along, tables, and
 * notes after the paragraph they belong to; text boxes at the end, for nothing says simply where they are.
 * Headers, footers, remarks, deleted and hidden text are no part of it; the numbers of lists are not in the
 * file as words and are not read. Throws a `SpeechdeckError` for a file that is damaged, protected, or not of
 * Word.
 */
export async function readDoc(bytes: Buffer): Promise<Content> {
  const lines = await linesIn(bytes).catch((error: unknown) => {
    throw error instanceof SpeechdeckError ? error : damaged('its tables do not fit its text')
  })
  return { format: 'doc', encoding: 'utf-8', ...assemble(lines), pages: [] }
}

async function linesIn(bytes: Buffer): Promise<RichLine[]> {
  const streams = await readStreams(bytes)
  const text = docText(streams)
  const { notes, boxes } = docNotes(streams)
  const roles = docStyles(streams.document, streams.table)
  const length = streams.document.readUInt32LE(0x4c)
  const aside = (kind: 'note' | 'box', start: number, end: number): RichLine[] => {
    return flowLines(text, start, end, roles).filter(line => line.text.trim())
      .map(line => ({ ...line, text: line.text.trim(), strong: 0, kind, depth: null }))
  }
  const lines = flowLines(text, 0, length, roles, at => notes.has(at) ? aside('note', ...notes.get(at)!) : [])
  return [...lines, ...aside('box', ...boxes)]
}

/** The lines of the characters from `start` to `end`; what is anchored at one comes after its paragraph. */
function flowLines(
  { characters, isBold, isUnseen, settings }: DocText, start: number, end: number, roles: ReturnType<typeof docStyles>,
  anchored: (at: number) => readonly RichLine[] = () => [],
): RichLine[] {
  const flow = newFlow()
  const fields: boolean[] = []
  const last = Math.min(end, characters.length)
  let marks: ParagraphMarks = { kind: 'text', depth: null, isCentred: false }
  for (let at = start; at < last; at += 1) {
    const character = characters[at]!
    if (character === '\r' || character === '\f' || character === '\u0007') {
      const paragraph = settings(at)
      marks = marksOf(paragraph, roles)
      if (fields.includes(true)) fields.length = 0
      if (character !== '\u0007') flow.endParagraph(marks, paragraph?.isInTable ?? false)
      else if (paragraph?.isRowEnd) flow.endRow()
      else flow.endCell(marks)
    }
    else if (character === '\u0013') fields.push(true)
    else if (character === '\u0014' && fields.length) fields[fields.length - 1] = false
    else if (character === '\u0015') fields.pop()
    else if (character === '\u0002') flow.anchor(anchored(at))
    else if (!isUnseen[at] && !fields.includes(true)) {
      const shown = character >= ' ' && character !== '\u00ad' ? character : signs[character]
      if (shown) flow.say(shown, isBold[at] === 1)
    }
  }
  return flow.end(marks)
}

function marksOf(paragraph: ParagraphRun | undefined, roles: ReturnType<typeof docStyles>): ParagraphMarks {
  const role = roles(paragraph?.style ?? 0)
  const outline = role.kind === 'text' ? paragraph?.outline ?? 9 : 9
  const own = outline < 9 ? { kind: 'heading' as const, depth: Math.min(outline + 1, 6) } : role
  return { ...own, isCentred: paragraph?.isCentred ?? false }
}
