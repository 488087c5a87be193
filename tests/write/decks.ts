import type { Deck, Slide } from '../../scripts/model/deck.ts'
import type { Passage, Transcript } from '../../scripts/model/transcript.ts'
import { find, speechOf } from './speech.ts'

/** What every slide has, with nothing in it yet. */
export function bare(title: Passage | null, notes: Passage[]) {
  return {
    id: `s-${(title?.at ?? 0).toString(16).padStart(6, '0')}`,
    section: [1],
    eyebrow: null,
    title,
    accent: null,
    size: 'medium' as const,
    icons: [],
    notes,
    seconds: 10,
    clicks: Math.max(0, notes.length - 1),
    why: 'made for a test',
    choice: null,
  }
}

/** A deck of a speech. */
export function deckOf(transcript: Transcript, slides: Slide[]): Deck {
  return {
    title: slides[0]?.title && 'text' in slides[0].title ? slides[0].title : null,
    speaker: null,
    date: null,
    occasion: null,
    language: transcript.language,
    palette: 'scarlet',
    source: transcript.source.path,
    pace: { characterRate: 215, wordRate: 140, unit: 'characters' },
    minutes: null,
    slides,
  }
}

/**
 * A deck that shows a text as cover title, as title, as the content and the attribute of members, and says it
 * in the notes, before and after a click.
 */
export function hostileDeck(texts: readonly string[]): { deck: Deck, transcript: Transcript } {
  const transcript = speechOf(...texts.flatMap(text => [text, `前${text}`, `${text}后`]))
  let from = 0
  const slides = texts.flatMap((text): Slide[] => {
    const first = find(transcript, text, from)
    const second = find(transcript, `前${text}`, from)
    const third = find(transcript, `${text}后`, second.at + second.text.length)
    from = third.at + third.text.length
    const none = { ...second, text: '' }
    return [
      { ...bare(first, [first]), kind: 'cover', subtitle: first, occasion: null, speaker: null, date: first },
      {
        ...bare(first, [second, third]),
        kind: 'cards',
        eyebrow: first,
        accent: first,
        cards: [
          { mark: null, lead: first, points: [second, third] },
          { mark: first, lead: second, points: [] },
        ],
      },
      { ...bare(null, [none]), kind: 'statement', gloss: null, isDeep: false, text: first },
      { ...bare(null, [none]), kind: 'contrast', title: second, pairs: [{ not: first, but: first }] },
    ]
  })
  return { deck: deckOf(transcript, slides), transcript }
}
