import { addLines, assemble, type Content, type RichLine } from '../assemble.ts'
import { damaged } from '../refusals.ts'
import { childrenOf, readXml, scanXml, type XmlElement } from '../xml.ts'
import type { Archive } from '../zip.ts'
import { blockLines, leftLines } from './body.ts'
import type { DocumentState } from './document.ts'
import { numberingOf } from './numbering.ts'
import { partsOf } from './parts.ts'
import { stylesOf } from './styles.ts'

/**
 * The text of a Word document: paragraphs with the numbers that Word shows before them, tables, text boxes
 * and notes, each after the paragraph it belongs to. Headers, footers, comments, deleted and hidden text are
 * no part of it. Throws a `SpeechdeckError` for a file that is damaged or too large.
 */
export async function readDocx(archive: Archive): Promise<Content> {
  const parts = await partsOf(archive)
  const tree = async (name: string | null): Promise<XmlElement | null> => {
    const bytes = name === null ? null : await archive.part(name)
    return name !== null && bytes ? readXml(bytes, name) : null
  }
  const styles = stylesOf(await tree(parts.styles))
  const state: DocumentState = {
    styles,
    numbering: numberingOf(await tree(parts.numbering), styles),
    notes: new Map([...notesIn(await tree(parts.footnotes)), ...notesIn(await tree(parts.endnotes))]),
    waiting: null,
    unended: [],
  }
  const lines: RichLine[] = []
  const bytes = await archive.part(parts.document) ?? new Uint8Array()
  const root = scanXml(bytes, parts.document, path => path.length === 3 && path[1] === 'body', (block) => {
    addLines(lines, blockLines(block, state))
  })
  addLines(lines, leftLines(state))
  if (root !== 'document') throw damaged(`"${parts.document}" in it is no document of Word`)
  return { format: 'docx', encoding: 'utf-8', ...assemble(lines), pages: [] }
}

function notesIn(root: XmlElement | null): [string, XmlElement][] {
  return childrenOf(root ?? undefined).map(note => [`${note.name} ${note.attributes['id'] ?? ''}`, note])
}
