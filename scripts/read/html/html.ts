import { diagnose, SpeechdeckError, type Result } from '../../model/diagnostic.ts'
import { assemble, type Content, type RichLine } from '../assemble.ts'
import { badBytes } from '../decode.ts'
import { linesIn } from './blocks.ts'
import { decodeHtml } from './charset.ts'
import { articleOf } from './page.ts'

/**
 * The text of a web page: its article, without what a site puts around it. Throws a `SpeechdeckError` with
 * `read/too-deep` or `read/binary`.
 */
export async function readHtml(bytes: Uint8Array, { encoding }: { encoding?: string } = {}): Promise<Result<Content>> {
  const decoded = decodeHtml(bytes, encoding)
  if (!decoded) throw new SpeechdeckError(diagnose('read/binary', null))
  const { body, heading } = await articleOf(decoded.text)
  const lines = heading ? [titleOf(heading), ...linesIn(body)] : titled(linesIn(body))
  const { text, lines: marks } = assemble(lines)
  const diagnostics = badBytes({ ...decoded, text })
  return { value: { format: 'html', encoding: decoded.encoding, text, lines: marks, pages: [] }, diagnostics }
}

function titleOf(heading: string): RichLine {
  return { text: heading.replace(/\s+/g, ' '), kind: 'title', depth: null, strong: 0, isCentred: false }
}

/**
 * A page has for its title its one heading of the first level, or the last one where all of them stand above the others
 * (the site's name first), unless it says which line that is.
 */
function titled(lines: readonly RichLine[]): RichLine[] {
  const first = lines.filter(({ depth }) => depth === 1)
  const below = lines.findIndex(({ depth }) => depth !== null && depth > 1)
  const hasTitle = lines.some(({ kind }) => kind === 'title')
  const title = first.at(-1)
  if (hasTitle || !title || (first.length > 1 && (below < 0 || lines.indexOf(title) > below))) return [...lines]
  return lines.map(line => line === title ? { ...line, kind: 'title', depth: null } : first.includes(line) ? { ...line, kind: 'furniture', depth: null } : line)
}
