import { mostDepth, tooDeep } from '../refusals.ts'

/**
 * Nothing in these is text of the page; the title in the head is the site's, and makes the reader's view drop a heading
 * like it.
 */
const silent = 'title,script,style,noscript,template,iframe,object,svg,select,button,textarea,video,audio,canvas,'
  + 'rt,rp,[hidden]'

/** What frames an article: its presence says that the page is one of a site. */
const frame = 'nav:not([role=doc-toc]),aside:not([role]),footer,form,[role=navigation],[role=banner],'
  + '[id*=comment],[class*=comment],[class*=share],[class*=sidebar],[class*=nav]'

/** What frames an article and is certainly none of it. */
const chrome = 'nav,aside:not([role]),footer,form,[role=navigation]'

/** The element that holds the text of a page, and the heading of the page when that stands outside. */
export interface Article {
  body: Element
  heading: string | null
}

/**
 * The article of a page: what a reader's view shows, or the whole body of a page that is nothing but a document
 * (Word's, a plain one). Throws `read/too-deep`.
 */
export async function articleOf(markup: string): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const { document } = parseHTML(/<body[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`)
  refuseDeep(document.documentElement)
  const name = document.querySelector('title')?.textContent ?? ''
  for (const element of document.querySelectorAll(silent)) element.remove()
  markSiteNames(document)
  markTitle(document, name)
  const body: Element = document.body
  if (!isFramed(document, markup)) return { body, heading: null }
  keepLooks(body)
  const title = headingOf(document)
  const found = new Readability<Element>(document.cloneNode(true) as Document, {
    keepClasses: true, charThreshold: 100, serializer: node => node as Element,
  }).parse()
  if (found?.content && (found.textContent ?? '').trim().length >= 50) {
    const isInside = [...found.content.querySelectorAll('[data-depth="1"],[data-title]')].some(heading => heading.textContent!.trim() === title)
    return { body: found.content, heading: isInside ? null : title }
  }
  for (const element of body.querySelectorAll(chrome)) element.remove()
  return { body, heading: null }
}

/** What parts the title of a page from the name of its site: Lamps for Everyone – Harbour Library. */
const parting = /^\s*$|^\s*[|｜·•»:—–]|^\s+[-_]\s/
/** A heading as addresses are written names an account or a section of the site: harbour-library-trust. */
const slug = /^[a-z\d]+(?:[-_][a-z\d]+)+$/

/**
 * Marks the heading that says what the head of the page calls it, the name of the site left out: it is the title, whatever its level, where the
 * page has several headings of the first level or none. What stands there once more, a slug and the other headings above it are the site's.
 *
 *   | <title>Lamps for Everyone – Harbour Library</title>
 *   | <h1>Harbour Library</h1> <h2>Lamps for Everyone</h2> <h3>maya-lindqvist</h3>
 */
function markTitle(document: Document, name: string): void {
  const headings = [...document.querySelectorAll('h1,h2,h3')].filter(heading => !heading.hasAttribute('data-furniture'))
  const first = headings.filter(({ localName }) => localName === 'h1')
  const titles = headings.filter(heading => isNamed(heading.textContent!.trim(), name.trim()))
  const title = titles.find(({ localName }) => localName !== 'h1') ?? titles.at(-1)
  if (!title || (first.length === 1 && first[0] === title)) return
  title.setAttribute('data-title', '')
  const above = headings.slice(0, headings.indexOf(title)).filter(({ localName }) => localName === 'h1')
  for (const heading of [...titles, ...above, ...headings.filter(({ textContent }) => slug.test(textContent!.trim()))]) {
    if (heading !== title) heading.setAttribute('data-furniture', '')
  }
}

/** Whether a page's name is the words of a heading, the site's name behind them or not. */
function isNamed(words: string, name: string): boolean {
  return words.length >= 4 && name.startsWith(words) && parting.test(name.slice(words.length))
}

/** The heading that the page's own name says, else the one heading of the first level that is not the name of the site, or the one whose class calls it the title; null where there are more, or none. */
function headingOf(document: Document): string | null {
  const marked = document.querySelector('[data-title]')
  if (marked) return marked.textContent!.trim()
  const headings = [...document.querySelectorAll('h1:not([data-furniture])')]
  const titles = headings.filter(heading => /title|headline/i.test(heading.getAttribute('class') ?? ''))
  const [title] = headings.length === 1 ? headings : titles.length === 1 ? titles : []
  return title ? title.textContent!.trim() : null
}

/** Marks the name of the site: a heading of the first level that is nothing but a link to its front page, beside another one. */
function markSiteNames(document: Document): void {
  const headings = [...document.querySelectorAll('h1')]
  const names = headings.filter((heading) => {
    const link = heading.querySelector('a')
    return link && link.textContent!.trim() === heading.textContent!.trim() && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link.getAttribute('href') ?? '-')
  })
  if (names.length < headings.length) for (const name of names) name.setAttribute('data-furniture', '')
}

/** Whether there is something around the article: navigation, forms, or much of the text in links. */
function isFramed(document: Document, markup: string): boolean {
  if (/urn:schemas-microsoft-com:office|content="?(?:Microsoft Word|LibreOffice)|class="?Mso/.test(markup)) return false
  if (document.querySelector(frame)) return true
  const linked = [...document.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent!.length, 0)
  return linked > document.body.textContent!.length * 0.1
}

/** What the reader's view takes away of looks and of first-level headings is kept as attributes of our own. */
function keepLooks(body: Element): void {
  for (const element of body.querySelectorAll('[style],[align],center')) {
    if (isCentring(element)) element.setAttribute('data-centred', '')
    if (isBold(element)) element.setAttribute('data-bold', '')
  }
  for (const element of body.querySelectorAll('h1')) element.setAttribute('data-depth', '1')
}

/** Whether an element centres what is in it. */
export function isCentring(element: Element): boolean {
  return element.localName === 'center' || element.getAttribute('align')?.toLowerCase() === 'center'
    || /text-align:\s*center/i.test(element.getAttribute('style') ?? '') || element.hasAttribute('data-centred')
}

/** Whether an element sets what is in it in bold. */
export function isBold(element: Element): boolean {
  return /^(?:b|strong)$/.test(element.localName)
    || /font-weight:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '')
    || element.hasAttribute('data-bold')
}

function refuseDeep(root: Element): void {
  let depth = 0
  for (let node: Element | null = root; node;) {
    if (node.firstElementChild) {
      node = node.firstElementChild
      depth += 1
      if (depth <= mostDepth) continue
      throw tooDeep()
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement
      depth -= 1
    }
    node = node === root ? null : node?.nextElementSibling ?? null
  }
}
