/** What a slide shows that says where one is, as the page for print has it; `own` is one in a layout of the user's own. */
export interface ShownSlide {
  kind: 'cover' | 'divider' | 'closing' | 'page' | 'own'
  /** The words of its heading; null where it has none. */
  title: string | null
  /** The name of the section above the title. */
  eyebrow: string | null
  /** The sections that an agenda or a recap lists; none on other slides. */
  entries: string[]
}

/** Where a slide stands in the bookmarks. */
export interface Place {
  /** Depth of its title among the headings, from 1; null where the slide decides itself. */
  level: number | null
  /** Depth of its eyebrow where that opens a section that no other slide names. */
  eyebrowLevel: number | null
  /** The slide that each entry leads to, from 1, and that the title of a divider leads back to. */
  links: (number | null)[]
}

type Path = readonly number[]

/**
 * The slides as a tree of headings with links: sections at the top beside the cover and the last words, their slides below.
 * `sections` has the path of each slide into the outline, as in `deck.json`; null where it is not known: then each divider
 * opens a section.
 *
 *   1 老街的井          cover
 *     2 目录            agenda, leads to 3 and 5
 *   1 井要常淘          divider
 *     2 一年一淘
 *   1 水要同饮          the eyebrow of slide 5, for want of a divider
 *     2 谁来挑水
 */
export function placesOf(slides: readonly ShownSlide[], sections: readonly Path[] | null): Place[] {
  const paths = sections?.length === slides.length ? sections : foundPaths(slides)
  const parts = partsBelow(paths, [])
  const agenda = slides.findIndex(({ entries }, i) => entries.length > 0 && paths[i]!.length === 0)
  const isListed = agenda >= 0 && slides[agenda]!.entries.length === parts.length
  let point: string | null = null
  return slides.map((slide, i) => {
    const first = parts.indexOf(i)
    const opens = first >= 0 ? openingOf(slide, isListed) : null
    const isTop = slide.kind === 'cover' || slide.kind === 'closing' || slide.kind === 'divider' || opens === 'title' || isAfter(parts, paths, i)
    const isBelowPoint = !isTop && slide.eyebrow !== null && slide.eyebrow === point
    if (!isBelowPoint) point = isTop ? null : slide.title
    return { level: slide.kind === 'own' ? null : isTop ? 1 : isBelowPoint ? 3 : 2, eyebrowLevel: opens === 'eyebrow' ? 1 : null, links: linksOf(slide, i, { slides, paths, agenda }) }
  })
}

function openingOf(slide: ShownSlide, isListed: boolean): 'title' | 'eyebrow' | null {
  if (slide.kind === 'divider') return 'title'
  return slide.eyebrow !== null ? 'eyebrow' : isListed ? 'title' : null
}

/** What follows the last section: a recap, a farewell. */
function isAfter(parts: readonly number[], paths: readonly Path[], at: number): boolean {
  return paths[at]!.length === 0 && parts.length > 0 && at > parts.at(-1)!
}

function foundPaths(slides: readonly ShownSlide[]): number[][] {
  let part = 0
  const last = slides.findLastIndex(({ kind }) => kind === 'divider')
  return slides.map(({ kind, entries, eyebrow }, i) => {
    if (kind === 'divider') part++
    const isFarewell = kind === 'closing' || i > last && entries.length > 0 && eyebrow === null
    return part === 0 || isFarewell ? [] : [part]
  })
}

/** The first slide of each section right below a path, in order. */
function partsBelow(paths: readonly Path[], above: Path): number[] {
  const firsts = new Map<number, number>()
  paths.forEach((path, i) => {
    const part = path[above.length]
    if (part !== undefined && above.every((one, depth) => path[depth] === one) && !firsts.has(part)) firsts.set(part, i)
  })
  return [...firsts.values()]
}

interface Deck { slides: readonly ShownSlide[], paths: readonly Path[], agenda: number }

/** Entries lead to the sections in order where there are as many, else to those with their words for a title. */
function linksOf({ kind, entries }: ShownSlide, at: number, { slides, paths, agenda }: Deck): Place['links'] {
  if (kind === 'divider') return [agenda < 0 ? null : agenda + 1]
  const parts = partsBelow(paths, paths[at]!)
  if (entries.length === parts.length) return parts.map(part => part + 1)
  return entries.map((entry) => {
    const found = parts.find(part => slides[part]!.title === entry)
    return found === undefined ? null : found + 1
  })
}
