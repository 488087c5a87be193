import type { SlideWords } from '../model/slide-words.ts'
import type { Browser } from './browser.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

/** The words of every slide of `site`, as a browser shows them; without page numbers and the names of sections that recur above titles. */
export async function slideWords(browser: Browser, site: Site): Promise<SlideWords[]> {
  return await withPrintPage(browser, site, page => page.evaluate(wordsScript()) as Promise<SlideWords[]>)
}

/** The source of a script that returns `SlideWords[]` of the print page. Its functions call each other and nothing else. */
export function wordsScript(): string {
  return `(() => { ${[collectWords, wordsOn, blockAround, plain].map(String).join('\n')}
return collectWords() })()`
}

function collectWords(): SlideWords[] {
  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map(wordsOn)
}

function wordsOn(slide: HTMLElement): SlideWords {
  slide.scrollIntoView({ block: 'start', behavior: 'instant' })
  const title = slide.querySelector('h1') ?? slide.querySelector('h2')
  const texts = new Map<Element, Map<Element, string>>()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || /^(?:STYLE|SCRIPT|TEMPLATE)$/.test(parent.tagName) || title?.contains(parent) || parent.closest('[data-page-number], .sd-eyebrow')) continue
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const block = blockAround(parent)
    const member = block.closest('li, tr') ?? block
    const blocks = texts.get(member) ?? new Map<Element, string>()
    texts.set(member, blocks.set(block, (blocks.get(block) ?? '') + node.data))
  }
  const lines = [...texts].flatMap(([member, blocks]) => {
    const text = [...blocks.values()].map(plain).filter(Boolean).join(' ')
    if (member instanceof HTMLTableRowElement) return [{ text, depth: 0, cells: [...member.cells].map(cell => plain(cell.textContent ?? '')) }]
    let depth = 0
    for (let at = member.parentElement?.closest('li'); at; at = at.parentElement?.closest('li')) depth++
    return text ? [{ text, depth }] : []
  })
  return { title: title ? plain(title.textContent ?? '') || null : null, lines }
}

function blockAround(element: Element): Element {
  let block = element
  while (block.parentElement && /^(?:inline|contents|ruby|inline-block)$/.test(getComputedStyle(block).display)) block = block.parentElement
  return block
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
