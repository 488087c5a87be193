import { SpeechdeckError } from '../../model/diagnostic.ts'
import { assemble, type Content, type RichLine } from '../assemble.ts'
import { newFlow } from '../flow.ts'
import { damaged } from '../refusals.ts'
import { docLists, type DocLists } from './doc-lists.ts'
import { docNotes } from './doc-notes.ts'
import { docStyles, outlined, type DocStyle } from './doc-styles.ts'
import { docText, type DocText } from './doc-text.ts'
import type { ParagraphRun } from './runs.ts'
import { readStreams } from './streams.ts'

/** What is known of a document. */
interface State {
  text: DocText
  styles: (style: number) => DocStyle
  lists: DocLists
}

/** Characters that stand for others ([MS-DOC], 2.4.1); all other control characters are not shown. */
const signs: Record<string, string> = { '\t': '\t', '\u000b': '\n', '\u000c': '\n', '\u000e': '\n', '\u001e': '-' }

/**
 * The text of a Word document of 1997 to 2003: paragraphs with the numbers that Word shows before them,
 * tables, and notes after the paragraph they belong to; text boxes at the end, for nothing says simply where
 * they are. Headers, footers, remarks, deleted and hidden text are no part of it. Throws a `SpeechdeckError`
 * for a file that is damaged, protected, or not of Word.
 */
export async function readDoc(bytes: Buffer): Promise<Content> {
  const lines = await linesIn(bytes).catch((error: unknown) => {
    throw error instanceof SpeechdeckError ? error : damaged('its tables do not fit its text')
  })
  return { format: 'doc', encoding: 'utf-8', ...assemble(lines), pages: [] }
}

async function linesIn(bytes: Buffer): Promise<RichLine[]> {
  const streams = await readStreams(bytes)
  const { document, table } = streams
  const state: State = { text: docText(streams), styles: docStyles(document, table), lists: docLists(document, table) }
  const { notes, boxes } = docNotes(streams)
  const aside = (kind: 'note' | 'box', [start, end]: readonly [number, number]): RichLine[] => {
    return flowLines(state, start, end)
      .filter(line => line.text.trim())
      .map(line => ({ ...line, text: line.text.trim(), strong: 0, kind, depth: null }))
  }
  const lines = flowLines(state, 0, document.readUInt32LE(0x4c), at => notes.has(at) ? aside('note', notes.get(at)!) : [])
  return [...lines, ...aside('box', boxes)]
}

/** The lines of the characters from `start` to `end`; what is anchored at one comes after its paragraph. */
function flowLines(state: State, start: number, end: number, anchored: (at: number) => readonly RichLine[] = () => []): RichLine[] {
  const { characters } = state.text
  const flow = newFlow()
  const last = Math.min(end, characters.length)
  for (let at = start; at < last;) {
    const mark = paragraphEnd(state.text, at, last)
    const paragraph = state.text.paragraph(Math.min(mark, last - 1))
    const style = state.styles(paragraph?.style ?? 0)
    sayParagraph(state, at, mark, style, flow, anchored)
    const marks = {
      kind: style.kind,
      depth: style.depth,
      ...outlined(paragraph?.outline ?? null, style),
      isCentred: paragraph?.isCentred ?? style.isCentred,
    }
    const isRowEnd = characters[mark] === '\u0007' && paragraph?.isRowEnd
    if (!isRowEnd) countParagraph(state, paragraph, style, flow)
    if (isRowEnd) flow.endRow()
    else if (characters[mark] === '\u0007') flow.endCell(marks)
    else flow.endParagraph(marks, paragraph?.isInTable ?? false)
    at = mark + 1
  }
  return flow.end({ kind: 'text', depth: null, isCentred: false })
}

/** Where the paragraph ends that begins at `start`: at a mark for its end, that of a cell, or that of a section. */
function paragraphEnd({ characters, isLast }: DocText, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = characters.charCodeAt(at)
    if (code === 0x0d || code === 0x07 || code === 0x0c && isLast(at)) return at
  }
  return end
}

function sayParagraph(
  { text }: State, start: number, end: number, style: DocStyle, flow: ReturnType<typeof newFlow>, anchored: (at: number) => readonly RichLine[],
): void {
  // For each open field, whether its instructions have not ended yet: they are not shown.
  const fields: boolean[] = []
  for (let at = start; at < end; at += 1) {
    const character = text.characters[at]!
    if (character === '\u0013') fields.push(true)
    else if (character === '\u0014' && fields.length) fields[fields.length - 1] = false
    else if (character === '\u0015') fields.pop()
    else if (character === '\u0002') flow.anchor(anchored(at))
    else if (!text.isUnseen(at) && !fields.includes(true)) {
      const shown = character >= ' ' && character !== '\u00ad' ? character : signs[character]
      if (shown) flow.say(shown, text.isBold(at, style))
    }
  }
}

/** Lists with higher numbers are what older versions kept of theirs, or none ([MS-DOC], 2.6.2: sprmPIlfo). */
const mostLists = 0x7fe

function countParagraph({ lists }: State, paragraph: ParagraphRun | undefined, style: DocStyle, flow: ReturnType<typeof newFlow>): void {
  const list = paragraph?.list ?? style.list
  const number = list > 0 && list <= mostLists ? lists(list, paragraph?.level ?? style.level) : null
  if (number) flow.number(number.text)
}
