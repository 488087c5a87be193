import type { Source } from '../../scripts/model/source.ts'
import { sourceOf } from './files.ts'
import { zipOf } from './zip.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

/** Parts of a Word document: the body, and what stands inside the roots of the others. */
export interface WordParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
}

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document in memory. */
export function wordFile({ body, ...others }: WordParts): Buffer {
  const names = Object.keys(others)
  const overrides = ['document', ...names].map((name) => {
    return `<Override PartName="/word/${name}.xml" ContentType="${types}.${name === 'document' ? 'document.main' : name}+xml"/>`
  })
  const links = names.map((name, index) => `<Relationship Id="r${index}" Type="${relations}/${name}" Target="${name}.xml"/>`)
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
      + `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': related(`<Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': related(links.join('')),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(Object.entries(others).map(([name, content]) => [`word/${name}.xml`, `<w:${name} ${namespaces}>${content}</w:${name}>`])),
  })
}

/** A part with the relations of another. */
export function related(links: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`
}

/** What is read from a Word document. */
export function readWord(parts: WordParts | string): Promise<Source> {
  return sourceOf('talk.docx', wordFile(typeof parts === 'string' ? { body: parts } : parts))
}

/** A paragraph of runs; `properties` go into its `pPr`. Words alone are a run. */
export function p(runs: string, properties = ''): string {
  const content = runs === '' || runs.startsWith('<') ? runs : r(runs)
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`
}

/** A run of words; `properties` go into its `rPr`. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** The properties of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** An abstract list with these levels, each a format and a pattern, with further elements. */
export function abstractList(id: number, levels: readonly (readonly [format: string, pattern: string, more?: string])[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, pattern, more = ''], level) => {
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`
  }).join('')}</w:abstractNum>`
}

/** A list of an abstract list. */
export function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
}

/** A table of rows of cells; cells that are no blocks yet are one paragraph each. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`
  return `<w:tbl><w:tblPr/>${rows.map(cells => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
