import type { Content } from './assemble.ts'
import { readDocx } from './docx/docx.ts'
import { readOdt } from './odt/odt.ts'
import { binary } from './refusals.ts'
import { openArchive, type Archive } from './zip.ts'

/**
 * The text of a document that is a zip archive, by the parts in it. Throws a `SpeechdeckError` for a broken
 * one, and for archives of other things.
 */
export async function readOffice(bytes: Buffer): Promise<Content> {
  const archive = await openArchive(bytes)
  const type = await archive.part('mimetype')
  if (type ? Buffer.from(type).toString('latin1').startsWith('application/vnd.oasis.opendocument.text') : archive.has('content.xml')) {
    return readOdt(archive)
  }
  if (!isPackage(archive) || archive.has('xl/workbook.xml') || archive.has('ppt/presentation.xml')) throw binary()
  return readDocx(archive)
}

/** Whether an archive is a document of Word, a workbook or a presentation, whole or not. */
function isPackage({ has }: Archive): boolean {
  return has('[Content_Types].xml') || has('_rels/.rels') || has('word/document.xml')
}
