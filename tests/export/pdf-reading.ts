import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A bookmark: its words, the page it leads to, from 1, and those below it. */
export interface Bookmark {
  title: string
  page: number
  below: Bookmark[]
}

/** What another program finds in a PDF. */
export interface ReadPdf {
  pages: number
  info: Record<string, unknown>
  bookmarks: Bookmark[]
  /** The tags in order, each with its alternative text, or null. */
  tags: { page: number, role: string, alt: string | null }[]
  /** Where links within the file lead from a page to. */
  links: { from: number, to: number }[]
  /** The words of each page in the order in which they are read. */
  words: string[]
  /** Width and height of each page in points. */
  sizes: [number, number][]
}

interface Node { role?: string, alt?: string, children?: Node[] }

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pageOf = async (destination: unknown): Promise<number> => {
    const found = typeof destination === 'string' ? await pdf.getDestination(destination) : destination as unknown[]
    return await pdf.getPageIndex(found![0] as { num: number, gen: number }) + 1
  }
  const bookmarksIn = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>): Promise<Bookmark[]> => {
    const found: Bookmark[] = []
    for (const { title, dest, items } of entries ?? []) found.push({ title, page: await pageOf(dest), below: await bookmarksIn(items as never) })
    return found
  }
  const read: ReadPdf = { pages: pdf.numPages, info: (await pdf.getMetadata()).info as Record<string, unknown>, bookmarks: await bookmarksIn(await pdf.getOutline()), tags: [], links: [], words: [], sizes: [] }
  for (let no = 1; no <= pdf.numPages; no++) {
    const page = await pdf.getPage(no)
    const visit = (node: Node): void => {
      if (node.role) read.tags.push({ page: no, role: node.role, alt: node.alt ?? null })
      node.children?.forEach(visit)
    }
    visit(await page.getStructTree() as Node)
    for (const { subtype, dest } of await page.getAnnotations()) {
      if (subtype === 'Link' && dest) read.links.push({ from: no, to: await pageOf(dest) })
    }
    const { items } = await page.getTextContent()
    read.words.push(items.map(item => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replace(/\s+/g, ' '))
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view
    read.sizes.push([x2 - x1, y2 - y1])
  }
  await pdf.destroy()
  return read
}

/** Titles and pages of bookmarks as lines, those below others indented. */
export function bookmarkLines(bookmarks: readonly Bookmark[], indent = ''): string[] {
  return bookmarks.flatMap(({ title, page, below }) => [`${indent}${title} ${page}`, ...bookmarkLines(below, `${indent}  `)])
}
