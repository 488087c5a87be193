import type { Slide } from '../model/deck.ts'
import type { Span } from '../model/position.ts'

/**
 * Where in the speech a slide comes from: its title, else the first words said on it; null when it has
 * neither.
 */
export function placeOf(slide: Slide): Span | null {
  const title = slide.title && 'text' in slide.title ? slide.title : null
  const passage = title ?? slide.notes.find(({ text }) => text !== '')
  return passage?.span ?? null
}
