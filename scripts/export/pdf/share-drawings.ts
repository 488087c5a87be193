import { PDFDict, PDFName, PDFRawStream, type PDFDocument } from './objects.ts'
import { packed, type ContentStream } from './content-streams.ts'

/** Shorter drawings cost more to share than to say again. */
const least = 600

/** Outlines and how they are filled: operators that need nothing of what stands around them but the grid. */
const drawn = /(?:^| )(?:m|l|c|re|h|f\*?|S|rg|gs)$/

/**
 * Says once what is drawn on several pages, a pattern behind each divider: as a part that the pages name. What it sets for those after it is set again.
 */
export function shareDrawings(pdf: PDFDocument, streams: readonly ContentStream[]): void {
  const parts = streams.map(({ text }) => drawingsIn(text))
  const places = new Map<string, Set<number>>()
  parts.forEach((drawings, i) => drawings.filter(({ isDrawing }) => isDrawing).forEach(({ lines }) => {
    const key = lines.join('\n')
    if (key.length >= least) places.set(key, (places.get(key) ?? new Set()).add(i))
  }))
  const names = new Map<string, string>()
  for (const [drawing, where] of places) if (where.size > 1) names.set(drawing, `D${names.size + 1}`)
  const refs = new Map([...names].map(([drawing, name]) => [name, pdf.context.register(formOf(pdf, drawing, streams[[...places.get(drawing)!][0]!]!))]))
  streams.forEach((stream, i) => {
    const used = new Set<string>()
    const lines = parts[i]!.flatMap(({ lines }) => {
      const name = names.get(lines.join('\n'))
      if (name === undefined) return lines
      used.add(name)
      return [`/${name} Do`, ...lastStates(lines)]
    })
    if (used.size === 0) return
    stream.text = lines.join('\n')
    const given = stream.resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? pdf.context.obj({})
    for (const name of used) given.set(PDFName.of(name), refs.get(name)!)
    stream.resources.set(PDFName.of('XObject'), given)
  })
}

interface Drawing {
  lines: string[]
  /** Whole outlines, each begun and filled or stroked in it. */
  isDrawing: boolean
}

/** A content stream in pieces: drawings, as long as can be, and what stands between. */
function drawingsIn(text: string): Drawing[] {
  const pieces: Drawing[] = []
  for (const line of text.split('\n')) {
    const isDrawing = drawn.test(line)
    const last = pieces.at(-1)
    if (last?.isDrawing === isDrawing) last.lines.push(line)
    else pieces.push({ lines: [line], isDrawing })
  }
  return pieces.flatMap(piece => piece.isDrawing ? wholes(piece.lines) : [piece])
}

/** What follows the last outline that is filled or stroked belongs to what comes after: to a clip. */
function wholes(lines: string[]): Drawing[] {
  const end = lines.findLastIndex(line => /^(?:f\*?|S)$/.test(line)) + 1
  return [{ lines: lines.slice(0, end), isDrawing: true }, { lines: lines.slice(end), isDrawing: false }].filter(piece => piece.lines.length > 0)
}

function formOf(pdf: PDFDocument, drawing: string, { resources }: ContentStream): PDFRawStream {
  const states = resources.lookupMaybe(PDFName.of('ExtGState'), PDFDict)
  const used = pdf.context.obj({})
  for (const [, name = ''] of drawing.matchAll(/^\/(\w+) gs$/gm)) {
    const state = states?.get(PDFName.of(name))
    if (state) used.set(PDFName.of(name), state)
  }
  const about = { Type: 'XObject', Subtype: 'Form', BBox: [-32768, -32768, 32767, 32767], Resources: { ExtGState: used }, Filter: 'FlateDecode' }
  return PDFRawStream.of(pdf.context.obj(about), packed(Buffer.from(drawing, 'latin1')))
}

/** The colours and the state that hold after a drawing. */
function lastStates(lines: readonly string[]): string[] {
  return [/ rg$/, / gs$/].flatMap(kind => lines.findLast(line => kind.test(line)) ?? [])
}
