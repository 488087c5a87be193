import { join } from 'node:path'

/** The folder of a deck among the fixtures. */
export function deckFolder(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', 'decks', name)
}
