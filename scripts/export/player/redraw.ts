import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { drawAgain } from '../print-page.ts'
import type { Site } from '../site.ts'
import { deckScript, titleOf } from './deck-script.ts'
import { readPlainDeck, type PlainDeck, type PlainSlide } from './plain-deck.ts'
import { charactersOf } from './play.ts'
import { openPlayer } from './player.ts'

/** A site whose print page shows what the deck has become, and the numbers, from 1, of the slides that are others now. */
export interface Redrawn {
  site: Site
  changed: number[]
}

/**
 * Draws what has changed in the deck in `folder` on the print page of `site`, which stays open: the page is then what a fresh one would be.
 * Null where that takes a fresh one: the deck is not plain, its head or number of slides is another, or its fonts lack a character.
 */
export async function redraw(site: Site, folder: string): Promise<Redrawn | null> {
  const { page, played } = site
  const deck = page && played ? await readPlainDeck(folder) : null
  if (!page || !played || !deck || !isAlike(played.deck, deck)) return null
  const { facts } = await openPlayer()
  if (![...charactersOf(deck, facts)].every(character => played.characters.has(character))) return null
  const changed = deck.slides.flatMap((slide, index) => isDeepStrictEqual(shownOf(slide), shownOf(played.deck.slides[index]!)) ? [] : [index + 1])
  const script = deckScript(deck, facts, true)
  writeFileSync(join(site.folder, 'assets', 'deck.js'), script)
  await drawAgain(page, script, changed)
  return { site: { ...site, played: { ...played, deck } }, changed }
}

function isAlike(before: PlainDeck, now: PlainDeck): boolean {
  return before.slides.length === now.slides.length && titleOf(before) === titleOf(now) && isDeepStrictEqual(before.headmatter, now.headmatter)
}

/** What a slide shows on the print page: neither its notes nor its place in the file. */
function shownOf({ layout, frontmatter, template, title, titleHtml }: PlainSlide): Omit<PlainSlide, 'note' | 'start'> {
  return { layout, frontmatter, template, title, titleHtml }
}
