import type { CharactersUsed } from './fonts.ts'

/** What the page for print is made into. */
export interface Composition {
  kind: string
  markup: string
  /** Words in the margins of the page, which no element holds. */
  margins: string
}

/**
 * Runs in the page for print. Puts the handout in the place of the slides, and each slide, alive, into its place on it; returns the
 * characters that the handout itself shows, by font. A slide keeps its own layout and is drawn smaller: its words stay words and
 * wrap as they did. What a browser cannot break over pages, a box that contains its size, holds it together.
 */
export function compose({ kind, markup, margins }: Composition): CharactersUsed[] {
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const handout = document.createElement('main')
  handout.className = `sd-handout sd-handout--${kind}`
  handout.innerHTML = markup
  document.body.append(handout)
  setColours()
  for (const place of handout.querySelectorAll<HTMLElement>('[data-slide]')) {
    const slide = slides[Number(place.dataset['slide']) - 1]
    if (slide) put(slide, place)
  }
  document.getElementById('app')!.hidden = true
  return charactersUsed()

  function put(slide: HTMLElement, place: HTMLElement): void {
    const [width, height] = [slide.offsetWidth || Number.parseFloat(slide.style.width), slide.offsetHeight || Number.parseFloat(slide.style.height)]
    const room = Number.parseFloat(getComputedStyle(place).maxHeight)
    const scale = Math.min(place.clientWidth / width, Number.isFinite(room) ? room / height : Infinity)
    place.style.boxSizing = 'content-box'
    place.style.width = `${width * scale}px`
    place.style.height = `${height * scale}px`
    slide.style.transform = `scale(${scale})`
    place.append(slide)
  }

  /** On white paper the first of the palette's strong colours that can be read there. */
  function setColours(): void {
    const page = slides[0]?.querySelector<HTMLElement>('.sd-page') ?? document.body
    const style = getComputedStyle(page)
    const colours = ['primary', 'fill', 'field'].map(role => style.getPropertyValue(`--sd-${role}`).trim()).filter(Boolean)
    handout.style.setProperty('--accent', colours.find(isReadable) ?? '#222222')
    const own = /^'?Speechdeck Own'?/.exec(style.getPropertyValue('--sd-serif').trim())?.[0]
    if (own) handout.style.setProperty('--own', own)
  }

  /** 4.5 to 1 on white, as WCAG AA asks. */
  function isReadable(colour: string): boolean {
    handout.style.color = colour
    const parts = (getComputedStyle(handout).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
    handout.style.color = ''
    const [red = 1, green = 1, blue = 1] = parts.map(part => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5
  }

  function charactersUsed(): CharactersUsed[] {
    const used = new Map<string, Set<string>>([['Handout Sans 400', new Set(`0123456789 /${margins}`)]])
    const texts = document.createTreeWalker(handout, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement || text.parentElement.closest('[data-slide]')) continue
      const { fontFamily, fontWeight } = getComputedStyle(text.parentElement)
      const family = /Handout (?:Sans|Serif)/.exec(fontFamily)?.[0] ?? 'Handout Sans'
      const key = `${family} ${Number(fontWeight) >= 600 ? 700 : 400}`
      const characters = used.get(key) ?? new Set()
      for (const character of text.textContent ?? '') if (character >= ' ') characters.add(character)
      used.set(key, characters)
    }
    return [...used].map(([key, characters]) => ({ family: key.slice(0, -4), weight: Number(key.slice(-3)), characters: [...characters].join('') }))
  }
}

/** Runs in the page. */
export async function fontsDrawn(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise(done => requestAnimationFrame(done))
  await frame()
  await Promise.all([...document.fonts].filter(font => font.family.includes('Handout')).map(font => font.load()))
  await document.fonts.ready
  await frame()
}
