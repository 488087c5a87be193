import type { Page } from '../browser.ts'
import { placesOf, type Place, type ShownSlide } from './contents.ts'

/** What the cover and the sections say, for the file to say about itself. */
export interface CoverWords {
  occasion: string | null
  date: string | null
  /** The names of the sections. */
  sections: string[]
  /** How deep the title of each slide lies among the headings, from 1. */
  levels: (number | null)[]
  /** The title of each slide as it is shown, or the words that stand for one. */
  titles: (string | null)[]
}

/**
 * Gives the headings of the page for print their levels, of which the browser makes tags and bookmarks, and agenda, recap and
 * dividers their links; returns what the cover says. A slide that has a page for each click is named on the first.
 */
export async function arrange(page: Page, sections: readonly (readonly number[])[] | null): Promise<CoverWords> {
  const { slides, occasion, date } = await page.evaluate(readSlides)
  const places = placesOf(slides, sections)
  await page.evaluate(setPlaces, places)
  const names = slides.flatMap(({ kind, title, eyebrow }) => eyebrow ?? (kind === 'divider' ? title ?? [] : []))
  const levels = places.map(({ level }) => level)
  return { occasion, date, sections: [...new Set(names)], levels, titles: slides.map(({ title }) => title) }
}

/** Runs in the page. Only the first page of each slide counts. */
function readSlides(): { slides: ShownSlide[], occasion: string | null, date: string | null } {
  const wordsIn = (slide: ParentNode, selector: string): string | null => slide.querySelector(selector)?.textContent?.trim() || null
  const containers = [...document.querySelectorAll('.print-slide-container')]
  const firsts = containers.filter((slide, at) => containers[at - 1]?.id.slice(0, 3) !== slide.id.slice(0, 3))
  const slides = firsts.map((slide): ShownSlide => {
    const kind = (['cover', 'divider', 'closing'] as const).find(one => slide.querySelector(`.sd-page--${one}`))
    const entries = [...slide.querySelectorAll('.sd-entry__heading, .sd-branch__words')].map(entry => entry.textContent.trim())
    return { kind: kind ?? (slide.querySelector('.sd-page') ? 'page' : 'own'), title: wordsIn(slide, 'h1, h2'), eyebrow: wordsIn(slide, '.sd-eyebrow'), entries }
  })
  return { slides, occasion: wordsIn(document, '.sd-cover__occasion'), date: wordsIn(document, '.sd-cover__date') }
}

/** Runs in the page. Wraps words in links that look like them; a quotation is no picture that needs words in its stead. */
function setPlaces(places: Place[]): void {
  const containers = [...document.querySelectorAll('.print-slide-container')]
  const firstOf = new Map<string, Element>()
  for (const slide of containers) if (!firstOf.has(slide.id.slice(0, 3))) firstOf.set(slide.id.slice(0, 3), slide)
  const setLevel = (words: Element | null, level: number | null): void => {
    if (level === null) return
    words?.setAttribute('role', 'heading')
    words?.setAttribute('aria-level', String(level))
  }
  for (const slide of containers) {
    const place = places[Number(slide.id.slice(0, 3)) - 1]
    const title = slide.querySelector('h1, h2')
    if (!place) continue
    for (const figure of slide.querySelectorAll('figure')) figure.setAttribute('role', 'blockquote')
    for (const caption of slide.querySelectorAll('figcaption')) caption.setAttribute('role', 'paragraph')
    if (firstOf.get(slide.id.slice(0, 3)) !== slide) title?.setAttribute('role', 'paragraph')
    else {
      setLevel(title, place.level)
      setLevel(slide.querySelector('.sd-eyebrow'), place.eyebrowLevel)
    }
    const listed = slide.querySelectorAll('.sd-entry__heading, .sd-branch__words, .sd-divider .sd-title')
    listed.forEach((words, at) => {
      const to = firstOf.get(String(place.links[at] ?? 0).padStart(3, '0'))
      if (!to) return
      const link = document.createElement('a')
      link.href = `#${to.id}`
      link.style.cssText = 'all: unset; position: relative'
      link.append(...words.childNodes)
      words.append(link)
    })
  }
}

/** Runs in the page. The headings in order with all their spaces, which bookmarks lose where a line ends. */
export function headingsShown(): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, [role="heading"]')].filter((heading) => {
    return ['heading', null].includes(heading.getAttribute('role')) && !heading.closest('[hidden], [role="img"]')
  })
  return headings.map(heading => heading.textContent?.replace(/\s+/g, ' ').trim() ?? '')
}
