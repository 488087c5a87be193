import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from './objects.ts'
import { packed, unpacked, type ContentStream } from './content-streams.ts'
import { gridOf, joinGlyphs, type GlyphOf } from './join-glyphs.ts'
import { slimFont } from './slim-font.ts'
import { meaningsIn, toUnicode } from './to-unicode.ts'
import { partsOf, retyped, type TypedGlyph } from './type-runs.ts'

/**
 * Makes one font of all that are slices of the same: a web page has a Chinese font in a hundred slices, and each that is used was a font of its own
 * with its own tables, its own map for reading, and a change of fonts within a line at every other character. Glyphs, their places
 * and their meanings stay. Nothing is changed where the streams say something unknown.
 */
export function joinFonts(pdf: PDFDocument, streams: ContentStream[]): void {
  const typed = streams.map(({ text }) => partsOf(text))
  const faces = facesIn(pdf, streams)
  for (const [i, parts] of typed.entries()) {
    if (!parts) return
    for (const { font, codes } of parts.filter(part => typeof part !== 'string').flat()) {
      const face = faces.get(refOf(streams[i]!, font)?.toString() ?? '')
      for (const code of face ? codesIn(codes) : []) face!.used.add(code)
    }
  }
  const joined = new Map<string, Joined>()
  const places = new Map<Face, { family: Face[], place: number }>()
  for (const [family, members] of Object.entries(Object.groupBy(faces.values(), ({ family }) => family))) {
    joined.set(family, join(members!))
    members!.forEach((face, place) => places.set(face, { family: members!, place }))
  }
  const texts = streams.map((stream, i) => retyped(typed[i]!, (font, codes) => {
    const face = faces.get(refOf(stream, font)?.toString() ?? '')
    return face ? codesIn(codes).map(code => joined.get(face.family)!.glyphOf({ font: places.get(face)!.place, glyph: code })) : null
  }))
  if (texts.includes(null)) return
  streams.forEach((stream, i) => {
    stream.text = texts[i]!
    nameFonts(stream, faces, joined)
  })
  for (const { members, write } of joined.values()) {
    write(pdf)
    for (const face of members.slice(1)) face.parts.forEach(ref => pdf.context.delete(ref))
  }
}

/** A font of the file that can be joined with others. */
interface Face {
  ref: PDFRef
  /** Its name in resources: `F5`. */
  name: string
  /** The same for what can be joined. */
  family: string
  font: Buffer
  descendant: PDFDict
  descriptor: PDFDict
  /** All objects that it consists of. */
  parts: PDFRef[]
  meanings: Map<number, string>
  widthOf: (code: number) => number
  used: Set<number>
}

function facesIn(pdf: PDFDocument, streams: readonly ContentStream[]): Map<string, Face> {
  const faces = new Map<string, Face>()
  for (const { resources } of streams) {
    for (const [name, ref] of resources.lookupMaybe(PDFName.of('Font'), PDFDict)?.entries() ?? []) {
      if (!(ref instanceof PDFRef) || faces.has(ref.toString())) continue
      const face = faceOf(pdf, ref, name.decodeText())
      if (face) faces.set(ref.toString(), face)
    }
  }
  return faces
}

function faceOf(pdf: PDFDocument, ref: PDFRef, name: string): Face | null {
  const font = pdf.context.lookup(ref, PDFDict)
  const child = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.get(0)
  const descendant = child instanceof PDFRef ? pdf.context.lookup(child, PDFDict) : undefined
  const about = descendant?.get(PDFName.of('FontDescriptor'))
  const descriptor = about instanceof PDFRef ? pdf.context.lookup(about, PDFDict) : undefined
  const [file, map] = [descriptor?.get(PDFName.of('FontFile2')), font.get(PDFName.of('ToUnicode'))]
  const isIdentity = font.get(PDFName.of('Encoding')) === PDFName.of('Identity-H') && descendant?.get(PDFName.of('CIDToGIDMap')) === PDFName.of('Identity')
  if (!isIdentity || !descendant || !descriptor || !(child instanceof PDFRef && about instanceof PDFRef && file instanceof PDFRef && map instanceof PDFRef)) return null
  const [outlines, meanings] = [unpacked(pdf.context.lookup(file)), unpacked(pdf.context.lookup(map))]
  if (!outlines || !meanings) return null
  const slim = slimFont(outlines)
  const told = ['Ascent', 'Descent', 'ItalicAngle', 'CapHeight'].map(key => String(descriptor.get(PDFName.of(key))))
  const family = [descriptor.get(PDFName.of('FontName'))!.toString().replace(/^\/[A-Z]{6}\+/, ''), ...told, gridOf(slim)].join(' ')
  const parts = [ref, child, about, file, map]
  return { ref, name, family, font: slim, descendant, descriptor, parts, meanings: meaningsIn(meanings.toString('latin1')), widthOf: widthsOf(descendant), used: new Set() }
}

/** PDF 32000-1, 9.7.4.3: `[ 15 [ 335 0 593 ] 20 21 593 ]`. */
function widthsOf(descendant: PDFDict): (code: number) => number {
  const widths = new Map<number, number>()
  const stated = descendant.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? []
  const number = (object: PDFObject | undefined): number => object instanceof PDFNumber ? object.asNumber() : 0
  for (let i = 0; i < stated.length;) {
    const [first, second] = [number(stated[i]), stated[i + 1]]
    if (second instanceof PDFArray) second.asArray().forEach((width, at) => widths.set(first + at, number(width)))
    else for (let code = first; code <= number(second); code++) widths.set(code, number(stated[i + 2]))
    i += second instanceof PDFArray ? 2 : 3
  }
  const otherwise = number(descendant.get(PDFName.of('DW')) ?? PDFNumber.of(1000))
  return code => widths.get(code) ?? otherwise
}

interface Joined {
  members: Face[]
  glyphOf: (glyph: GlyphOf) => TypedGlyph
  /** Writes the joined font in the place of the first of its members. */
  write: (pdf: PDFDocument) => void
}

function join(members: Face[]): Joined {
  const meaningOf = ({ font, glyph }: GlyphOf): string | null => members[font]!.meanings.get(glyph) ?? null
  const wanted = members.flatMap(({ used }, font) => [...used].filter(glyph => glyph !== 0).map((glyph): GlyphOf => ({ font, glyph })))
  const rank = (glyph: GlyphOf): string => meaningOf(glyph) ?? '~'
  wanted.sort((a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.font - b.font || a.glyph - b.glyph)
  const { font, numberOf } = joinGlyphs(members.map(member => member.font), wanted)
  const widths = [members[0]!.widthOf(0), ...wanted.map(({ font, glyph }) => members[font]!.widthOf(glyph))]
  const name = members[0]!.name
  return {
    members,
    glyphOf: glyph => ({ font: name, code: numberOf(glyph), width: members[glyph.font]!.widthOf(glyph.glyph) }),
    write: pdf => write(pdf, members, { font, widths, map: toUnicode(wanted.map(meaningOf)) }),
  }
}

function write(pdf: PDFDocument, members: readonly Face[], { font, widths, map }: { font: Buffer, widths: readonly number[], map: string }): void {
  const { descendant, descriptor, parts: [, , , file, meanings] } = members[0]!
  const boxes = members.map(member => member.descriptor.lookup(PDFName.of('FontBBox'), PDFArray).asArray().map(side => (side as PDFNumber).asNumber()))
  const side = (at: number, extreme: typeof Math.min): number => extreme(...boxes.map(box => box[at]!))
  descriptor.set(PDFName.of('FontBBox'), pdf.context.obj([side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)]))
  const numbers = (key: string): number[] => members.map(member => member.descriptor.lookup(PDFName.of(key), PDFNumber).asNumber())
  descriptor.set(PDFName.of('StemV'), PDFNumber.of(Math.max(...numbers('StemV'))))
  const fixed = new Set(widths).size === 1 ? 1 : 0
  descriptor.set(PDFName.of('Flags'), PDFNumber.of(numbers('Flags').reduce((all, flags) => all | flags) & ~1 | fixed))
  descendant.set(PDFName.of('W'), pdf.context.obj(stated(widths)))
  descendant.set(PDFName.of('DW'), PDFNumber.of(1000))
  pdf.context.assign(file!, stream(pdf, font, { Length1: font.length }))
  pdf.context.assign(meanings!, stream(pdf, Buffer.from(map, 'latin1')))
}

function stream(pdf: PDFDocument, content: Buffer, about: Record<string, number> = {}): PDFRawStream {
  return PDFRawStream.of(pdf.context.obj({ Filter: 'FlateDecode', ...about }), packed(content))
}

/** Widths that are not 1000, in runs. */
function stated(widths: readonly number[]): (number | number[])[] {
  const runs: (number | number[])[] = []
  for (let code = 0; code < widths.length; code++) {
    if (widths[code] === 1000) continue
    const end = widths.findIndex((width, at) => at > code && width === 1000)
    const run = widths.slice(code, end < 0 ? undefined : end)
    runs.push(code, run)
    code += run.length
  }
  return runs
}

function refOf({ resources }: ContentStream, font: string): PDFRef | undefined {
  const ref = resources.lookupMaybe(PDFName.of('Font'), PDFDict)?.get(PDFName.of(font))
  return ref instanceof PDFRef ? ref : undefined
}

function codesIn(codes: string): number[] {
  return (codes.match(/.{4}/g) ?? []).map(code => Number.parseInt(code, 16))
}

/** The names of the joined fonts in the place of those of their members. */
function nameFonts({ resources }: ContentStream, faces: ReadonlyMap<string, Face>, joined: ReadonlyMap<string, Joined>): void {
  const named = resources.lookupMaybe(PDFName.of('Font'), PDFDict)
  for (const [name, ref] of named?.entries() ?? []) {
    const face = faces.get(String(ref))
    if (!face) continue
    named!.delete(name)
    const [first] = joined.get(face.family)!.members
    named!.set(PDFName.of(first!.name), first!.ref)
  }
}
