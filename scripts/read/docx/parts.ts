import { posix } from 'node:path'
import { damaged } from '../refusals.ts'
import { childrenOf, readXml } from '../xml.ts'
import type { Archive } from '../zip.ts'

/** Names of the parts of a document that are read, null for those it does not have. */
export interface Parts {
  document: string
  styles: string | null
  numbering: string | null
  footnotes: string | null
  endnotes: string | null
}

/**
 * Where the parts of a document are: as its relations say (ECMA-376-2, 6.5), whose types differ between the
 * transitional and the strict form only before the last slash. Throws a `SpeechdeckError` when the document
 * itself is missing.
 */
export async function partsOf(archive: Archive): Promise<Parts> {
  const main = await relationsOf('', archive)
  const document = main.get('officeDocument') ?? 'word/document.xml'
  if (!archive.has(document)) throw damaged(`"${document}" in it is missing`)
  const relations = await relationsOf(document, archive)
  const part = (type: string): string | null => {
    const name = relations.get(type) ?? `word/${type}.xml`
    return archive.has(name) ? name : null
  }
  return { document, styles: part('styles'), numbering: part('numbering'), footnotes: part('footnotes'), endnotes: part('endnotes') }
}

/** The parts that a part refers to, by the last word of the relation's type. */
async function relationsOf(part: string, archive: Archive): Promise<Map<string, string>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`
  const bytes = await archive.part(name)
  const relations = new Map<string, string>()
  for (const { attributes } of bytes ? childrenOf(readXml(bytes, name), 'Relationship') : []) {
    const { Type = '', Target = '', TargetMode } = attributes
    const type = Type.slice(Type.lastIndexOf('/') + 1)
    if (TargetMode !== 'External' && !relations.has(type)) relations.set(type, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target))
  }
  return relations
}
