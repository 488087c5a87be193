import { extname } from 'node:path'
import { diagnose, SpeechdeckError, type Result } from '../../model/diagnostic.ts'
import type { Source } from '../../model/source.ts'
import { assemble, type RichLine } from '../assemble.ts'
import { badBytes } from '../decode.ts'
import { refuseLarge } from '../size.ts'
import { linesIn } from './blocks.ts'
import { decodeHtml, headOf } from './charset.ts'
import { articleOf } from './page.ts'

/** Whether a file is a web page, by its ending or by how it begins. */
export function isHtml(path: string, bytes: Uint8Array): boolean {
  if (/^\.x?html?$/i.test(extname(path))) return true
  const head = headOf(bytes).replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, '')
  return /^\s*<(?:!doctype\s+html|html)[\s>]/i.test(head)
}

/**
 * The text of a web page: its article, without what a site puts around it. Throws a `SpeechdeckError` with
 * `read/too-large`, `read/too-deep` or `read/binary`.
 */
export async function readHtml(bytes: Uint8Array, encoding?: string): Promise<Result<Omit<Source, 'path' | 'name'>>> {
  refuseLarge(bytes)
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

/** A page with one heading of the first level has it for its title, unless it says which line that is. */
function titled(lines: readonly RichLine[]): RichLine[] {
  const first = lines.filter(({ depth }) => depth === 1)
  const hasTitle = lines.some(({ kind }) => kind === 'title')
  if (hasTitle || first.length !== 1) return [...lines]
  return lines.map(line => line === first[0] ? { ...line, kind: 'title', depth: null } : line)
}
