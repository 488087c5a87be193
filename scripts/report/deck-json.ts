import type { Deck, Slide, Text } from '../model/deck.ts'
import { wordOf } from '../model/labels.ts'
import { clockOf, type Pace } from '../model/pace.ts'
import { textsOf } from '../model/texts.ts'

/** A slide in `deck.json`. */
export interface SlideJson {
  no: number
  id: string
  kind: Slide['kind']
  section: number[]
  title: string | null
  texts: ({ text: string, span: readonly [number, number] } | { text: string, label: true })[]
  /** A picture for each member, by its name in the icon set; left out where there is none. */
  icons?: string[]
  notes: { text: string, span: readonly [number, number] }[]
  /** When the slide comes, from the beginning of the speech: `03:20`. */
  clock: string
  seconds: number
  clicks: number
  why: string
  /** How well the form suits, and the others that its words ask for; null and none where the outline decides. */
  score: number | null
  others: { kind: Slide['kind'], score: number }[]
  /** The sentence that asks for the form; else the title, or the first words said. */
  evidence: { text: string, span: readonly [number, number] } | null
}

/** `speechdeck/deck/1`: which words stand on which slide and where they come from, for other programs. */
export interface DeckJson {
  schema: 'speechdeck/deck/1'
  title: string | null
  language: string
  source: string
  /**
   * SHA-256 of the `slides.md` that was written with it, its `form:` lines left out, in hexadecimal: tells whether a
   * person has edited that.
   */
  slidesSha256: string
  /** SHA-256 of the speech and the options, in hexadecimal: tells whether a build would give the same again. */
  madeFrom: string
  pace: Pace
  slides: SlideJson[]
}

function textJson(text: Text, language: string): SlideJson['texts'][number] {
  return 'label' in text ? { text: wordOf(text, language), label: true } : { text: text.text, span: text.span }
}

function evidenceOf({ choice, title, notes }: Slide): SlideJson['evidence'] {
  const said = choice?.evidence ?? (title && 'text' in title ? title : notes.find(({ text }) => text !== ''))
  return said ? { text: said.text, span: said.span } : null
}

/** The deck as `deck.json` keeps it. A part of the notes in which nothing is said is left out. */
export function deckJson(deck: Deck, { slidesSha256, madeFrom }: Pick<DeckJson, 'slidesSha256' | 'madeFrom'>): DeckJson {
  const { language } = deck
  const starts = deck.slides.map((_, index) => deck.slides.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0))
  return {
    schema: 'speechdeck/deck/1',
    title: deck.title?.text ?? null,
    language,
    source: deck.source,
    slidesSha256,
    madeFrom,
    pace: deck.pace,
    slides: deck.slides.map((slide, index) => ({
      no: index + 1,
      id: slide.id,
      kind: slide.kind,
      section: slide.section,
      title: slide.title && textJson(slide.title, language).text,
      texts: textsOf(slide).map(text => textJson(text, language)),
      ...(slide.icons.length > 0 && { icons: slide.icons }),
      notes: slide.notes.filter(part => part.text !== '').map(({ text, span }) => ({ text, span })),
      clock: clockOf(starts[index]!),
      seconds: slide.seconds,
      clicks: slide.clicks,
      why: slide.why,
      score: slide.choice?.score ?? null,
      others: slide.choice?.others ?? [],
      evidence: evidenceOf(slide),
    })),
  }
}
