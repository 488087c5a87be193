import { addLines, type RichLine } from './assemble.ts'
import { numbered, type Waits } from './numbered.ts'
import { isBlank, linesOf, type ParagraphMarks, type Piece } from './pieces.ts'
import { tableLines, type Row } from './rows.ts'

/** One flow of text: the document, a note or a text box. */
export interface Flow {
  say: (text: string, isStrong: boolean) => void
  /** What the list shows before the paragraph that is open, with what separates it from the words; empty for a bullet. */
  number: (text: string) => void
  endParagraph: (marks: ParagraphMarks, isInTable: boolean) => void
  endCell: (marks: ParagraphMarks) => void
  endRow: () => void
  /** Lines of a note or a box that is anchored in the paragraph that is open. */
  anchor: (lines: readonly RichLine[]) => void
  /** All lines, the last paragraph ended. */
  end: (marks: ParagraphMarks) => RichLine[]
}

/** A cell without words; a file may have millions. */
const empty: readonly RichLine[] = []

/** A flow without any text yet. */
export function newFlow(): Flow {
  const out: RichLine[] = []
  const waits: Waits = { waiting: null }
  let pieces: Piece[] = []
  let shown: string | null = null
  let anchored: RichLine[] = []
  let cell: RichLine[] = []
  let cells: (readonly RichLine[])[] = []
  let rows: Row[] = []

  const paragraph = (marks: ParagraphMarks): RichLine[] => {
    const lines = [...linesOf(...numbered(pieces, marks, shown, waits)), ...anchored]
    pieces = []
    shown = null
    anchored = []
    return lines
  }
  const endRow = (): void => {
    if (cell.length) cells.push(cell)
    if (cells.length) rows.push(cells)
    cell = []
    cells = []
  }
  const endTable = (): void => {
    endRow()
    addLines(out, tableLines(rows))
    rows = []
  }
  return {
    say(text, isStrong) {
      const last = pieces.at(-1)
      if (last?.isStrong === isStrong) last.text += text
      else pieces.push({ text, isStrong })
    },
    number(text) {
      shown = text
    },
    endParagraph(marks, isInTable) {
      if (!isInTable) endTable()
      addLines(isInTable ? cell : out, paragraph(marks))
    },
    endCell(marks) {
      const lines = [...cell, ...paragraph(marks)].filter(({ text }) => text.trim())
      cells.push(lines.length ? lines : empty)
      cell = []
    },
    endRow,
    anchor(lines) {
      addLines(anchored, lines)
    },
    end(marks) {
      endTable()
      if (!isBlank(pieces) || anchored.length) addLines(out, paragraph(marks))
      return out
    },
  }
}
