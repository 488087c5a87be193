import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { diagnose, SpeechdeckError } from '../../model/diagnostic.ts'
import { plainCharacters } from './characters.ts'

/** Some characters that a page draws in one go; lengths in points, from the top left of the upright page. */
export interface Run {
  text: string
  /** The left end and the right end on the baseline. */
  x0: number
  x1: number
  /** The baseline. */
  y: number
  size: number
  isBold: boolean
  /** By how many quarter turns the writing is turned clockwise, or null when it stands askew. */
  turn: 0 | 1 | 2 | 3 | null
}

/** One page as it is drawn. */
export interface Page {
  width: number
  height: number
  /** In the order in which they are drawn. */
  runs: Run[]
  /** Something is drawn on it, be it text or a picture. */
  isDrawn: boolean
}

/** A file of more pages is no speech. */
const mostPages = 2000

type Matrix = readonly [number, number, number, number, number, number]

/**
 * The pages of a PDF. Throws `read/encrypted` when it needs a password, `read/damaged` when it cannot be opened,
 * `read/too-large` when it has more than 2000 pages. Needs no network: the tables of Chinese, Japanese and Korean
 * encodings come with the library. Pictures are not decoded.
 */
export async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const document = await open(bytes)
  try {
    if (document.numPages > mostPages) {
      throw new SpeechdeckError(diagnose('read/too-large', null, `${document.numPages} pages`, `${mostPages} pages`))
    }
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await document.getPage(number).then(pageOf).catch((error: unknown) => damaged(error)))
    }
    return pages
  }
  finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await library()
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return await getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    wasmUrl: join(folder, 'wasm') + sep,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
  }).promise.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'PasswordException')) return damaged(error)
    throw new SpeechdeckError(diagnose('read/encrypted', null))
  })
}

/**
 * Loaded when the first PDF is read; drawing is not done here: what it lacks for that, and says, is nobody's
 * concern.
 */
async function library() {
  const { warn } = console
  console.warn = () => {}
  globalThis.DOMMatrix ??= class {} as typeof DOMMatrix
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  }
  finally {
    console.warn = warn
  }
}

function damaged(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  throw new SpeechdeckError(diagnose('read/damaged', null, reason.replace(/[.\s]+$/, '').split('\n')[0]!))
}

async function pageOf(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  // The names of the fonts come with the drawing.
  const { fnArray } = await page.getOperatorList()
  const runs: Run[] = []
  for (const item of items) {
    if (!('str' in item) || !item.str) continue
    const [a, b, c, d, x, y] = product(transform as unknown as Matrix, item.transform as unknown as Matrix)
    const size = Math.hypot(c, d)
    if (!(size > 0.5) || !Number.isFinite(x + y)) continue
    const text = plainCharacters(item.str)
    const font = fontName(page, item.fontName)
    runs.push({ text, x0: x, x1: x + item.width, y, size, isBold: isBold(font), turn: turnOf(a, b) })
  }
  page.cleanup()
  return { width, height, runs, isDrawn: fnArray.length > 2 }
}

/** What a matrix does after another one. */
function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Within three degrees of a right angle. */
function turnOf(a: number, b: number): Run['turn'] {
  const quarters = Math.atan2(b, a) / (Math.PI / 2)
  const nearest = Math.round(quarters)
  return Math.abs(quarters - nearest) < 1 / 30 ? (nearest + 4) % 4 as 0 | 1 | 2 | 3 : null
}

function fontName(page: PDFPageProxy, key: string): string {
  if (!page.commonObjs.has(key)) return ''
  const font: { name?: string, black?: boolean, bold?: boolean } = page.commonObjs.get(key)
  return `${font.name ?? ''}${font.bold || font.black ? ' Bold' : ''}`
}

/** By the name of the font: `Arial-BoldMT`, `SimHei`, `STHeiti`, `黑体`, `FZXiaoBiaoSong`, `NotoSansSC-Black`. */
function isBold(name: string): boolean {
  return /bold|black|heavy|hei(?![a-z])|heiti|黑|粗|biaosong|小标宋|demi/i.test(name.replace(/^[A-Z]{6}\+/, ''))
}
