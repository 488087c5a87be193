import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { temporaryFolder } from '../../output/temporary.ts'
import { charactersShown } from '../fonts/characters.ts'
import { cutFonts } from '../fonts/cut-all.ts'
import type { FontFormat } from '../fonts/cut.ts'
import type { Site } from '../site.ts'
import { deckScript, titleOf, type PlayerFacts } from './deck-script.ts'
import type { PlainDeck } from './plain-deck.ts'
import { openPlayer } from './player.ts'

/** How a plain deck is played. */
export interface PlayOptions {
  withoutNotes: boolean
  format: FontFormat
  onStep?: (step: string) => void
}

/** What a site plays, and what it can. */
export interface Played {
  deck: PlainDeck
  /** The characters that its fonts have. */
  characters: ReadonlySet<string>
}

/**
 * The site of a plain deck: the player, the deck as a script, and the fonts cut to it. What is only drawn here has its fonts as they are
 * cut, what goes over a network has them packed. The caller removes it.
 */
export async function play(deck: PlainDeck, { withoutNotes, format, onStep }: PlayOptions): Promise<Site & { played: Played }> {
  const { folder, facts } = await openPlayer(onStep)
  const { path, remove } = temporaryFolder('site')
  try {
    const site = join(path, 'site')
    mkdirSync(join(site, 'assets'), { recursive: true })
    for (const name of readdirSync(join(folder, 'assets'))) bring(join(folder, 'assets', name), join(site, 'assets', name))
    writeFileSync(join(site, 'assets', 'deck.js'), deckScript(deck, facts, withoutNotes))
    const characters = charactersOf(deck, facts)
    const address = format === 'truetype' ? asData : besideStyles(join(site, 'assets'))
    const rules = await cutFonts(characters, address, format)
    writeFileSync(join(site, 'assets', 'fonts.css'), rules)
    writeFileSync(join(site, 'index.html'), pageOf(readFileSync(join(folder, 'index.html'), 'utf8'), deck))
    return { folder: site, played: { deck, characters }, remove }
  }
  catch (error) {
    remove()
    throw error
  }
}

/** The characters that a deck can show. */
export function charactersOf({ headmatter, slides }: PlainDeck, facts: PlayerFacts): Set<string> {
  const shown = JSON.stringify([headmatter, slides.map(({ frontmatter, template, title }) => [frontmatter, template, title])])
  return new Set([...facts.characters, ...charactersShown(shown, [])])
}

/** What is drawn here and thrown away has its fonts within the stylesheet: to ask for dozens of files takes a fifth of the time of drawing. */
function asData(file: string): string {
  return `data:font/ttf;base64,${readFileSync(file).toString('base64')}`
}

function besideStyles(assets: string): (file: string) => string {
  return (file) => {
    bring(file, join(assets, basename(file)))
    return basename(file)
  }
}

/** Nobody writes to a site: its files may be those of the cache folder under a second name, where both lie on one disk. */
function bring(from: string, to: string): void {
  try {
    linkSync(from, to)
  }
  catch {
    cpSync(from, to, { recursive: true })
  }
}

/** Slidev's page with what it says of the deck in its head, and the deck and its fonts before the player. */
function pageOf(page: string, deck: PlainDeck): string {
  const title = escaped(titleOf(deck))
  const { lang, author } = deck.headmatter
  return page
    .replace('<html lang="en">', () => `<html lang="${escaped(String(lang ?? 'en'))}">`)
    .replace('<title>speechdeck</title>', () => `<title>${title}</title>`)
    .replace('content="speechdeck"', () => `content="${title}"`)
    .replace('  <script defer', () => `${author ? `\n<meta name="author" content="${escaped(String(author))}">` : ''}
  <link rel="stylesheet" href="./assets/fonts.css">
  <script defer src="./assets/deck.js"></script>
  <script defer`)
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
}
