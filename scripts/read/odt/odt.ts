import { addLines, assemble, type Content, type RichLine } from '../assemble.ts'
import { newCounts } from '../list-counter.ts'
import { damaged, encrypted } from '../refusals.ts'
import { scanXml } from '../xml.ts'
import type { Archive } from '../zip.ts'
import { odtLines, type OdtState } from './odt-body.ts'
import { odtStyles } from './odt-styles.ts'

/** Elements that hold styles. */
const sheets = new Set(['styles', 'automatic-styles'])

/**
 * The text of an OpenDocument text: paragraphs with the numbers of their lists, tables, text boxes and
 * notes, each after the paragraph it belongs to. Remarks, deleted and hidden text are no part of it. Throws
 * a `SpeechdeckError` for a file that is damaged, protected or too large.
 */
export async function readOdt(archive: Archive): Promise<Content> {
  if (await isProtected(archive)) throw encrypted()
  const state: OdtState = { styles: odtStyles(), outline: newCounts(), counts: new Map(), waiting: null }
  const styles = await archive.part('styles.xml')
  if (styles) scanXml(styles, 'styles.xml', isSheet, state.styles.add)
  const content = await archive.part('content.xml')
  if (!content) throw damaged('"content.xml" in it is missing')
  const lines: RichLine[] = []
  let isText = false
  scanXml(content, 'content.xml', (path) => {
    isText ||= path.length === 3 && path[1] === 'body' && path[2] === 'text'
    return isSheet(path) || path.length === 4 && path[2] === 'text'
  }, (element) => {
    if (sheets.has(element.name)) state.styles.add(element)
    else addLines(lines, odtLines(element, state))
  })
  if (!isText) throw damaged('"content.xml" in it is no text document')
  return { format: 'odt', encoding: 'utf-8', ...assemble(lines), pages: [] }
}

function isSheet(path: readonly string[]): boolean {
  return path.length === 2 && sheets.has(path[1]!)
}

/** The list of parts says of each that is encrypted how it was done. */
async function isProtected(archive: Archive): Promise<boolean> {
  const manifest = await archive.part('META-INF/manifest.xml')
  let isFound = false
  if (manifest) {
    scanXml(manifest, 'META-INF/manifest.xml', path => path.at(-1) === 'encryption-data', () => {
      isFound = true
    })
  }
  return isFound
}
