import type { Page } from '../browser.ts'
import { placesOf, type Place, type ShownSlide } from './contents.ts'

/** What the cover and the sections say, for the file to say about itself. */
export interface CoverWords {
  occasion: string | null
  date: string | null
  /** The names of the sections. */
  sections: string[]
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
  return { occasion, date, sections: [...new Set(names)] }
}

/** Runs in the page. */
function readSlides(): { slides: ShownSlide[], occasion: string | null, date: string | null } {
  const wordsIn = (slide: ParentNode, selector: string): string | null => slide.querySelector(selector)?.textContent?.trim() || null
  const containers = [...document.querySelectorAll('.print-slide-container[id$="-01"]')]
  const slides = containers.map((slide): ShownSlide => {
    const kind = (['cover', 'divider', 'closing'] as const).find(one => slide.querySelector(`.sd-page--${one}`))
    const entries = [...slide.querySelectorAll('.sd-entry__heading, .sd-branch__words')].map(entry => entry.textContent.trim())
    return { kind: kind ?? 'page', title: wordsIn(slide, 'h1, h2'), eyebrow: wordsIn(slide, '.sd-eyebrow'), entries }
  })
  return { slides, occasion: wordsIn(document, '.sd-cover__occasion'), date: wordsIn(document, '.sd-cover__date') }
}

/** Runs in the page. Wraps words in links that look like them. */
function setPlaces(places: Place[]): void {
  for (const slide of document.querySelectorAll('.print-slide-container')) {
    const place = places[Number(slide.id.slice(0, 3)) - 1]
    const title = slide.querySelector('h1, h2')
    if (!place) continue
    if (!slide.id.endsWith('-01')) title?.setAttribute('role', 'paragraph')
    else {
      title?.setAttribute('aria-level', String(place.level))
      const eyebrow = slide.querySelector('.sd-eyebrow')
      if (place.eyebrowLevel !== null) eyebrow?.setAttribute('role', 'heading')
      if (place.eyebrowLevel !== null) eyebrow?.setAttribute('aria-level', String(place.eyebrowLevel))
    }
    const listed = slide.querySelectorAll('.sd-entry__heading, .sd-branch__words, .sd-divider .sd-title')
    listed.forEach((words, at) => {
      const to = place.links[at]
      if (!to) return
      const link = document.createElement('a')
      link.href = `#${String(to).padStart(3, '0')}-01`
      link.style.cssText = 'all: unset; position: relative'
      link.append(...words.childNodes)
      words.append(link)
    })
  }
}
