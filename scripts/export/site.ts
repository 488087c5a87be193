import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { explainFullDisk } from '../model/full-disk.ts'
import type { Page } from './browser.ts'
import { buildFullSite } from './full-site.ts'
import { readPlainDeck } from './player/plain-deck.ts'
import { play, type Played } from './player/play.ts'
import { openWorkspace } from './workspace.ts'

/**
 * What a site is for:
 *   web             it is published
 *   print           it is printed or measured and then thrown away: the player is left out, which saves a third of the time
 *   print-and-web   it is printed now and published where it had to be built in full; a plain deck gets a site for print,
 *                   for its site for the web is made in a moment (see `Site.isPrintOnly`)
 */
export type SiteTarget = 'web' | 'print' | 'print-and-web'

export interface SiteOptions {
  /** Leaves the speaker's notes out of the files altogether: for publication. */
  withoutNotes?: boolean
  /** What the site is for; the web unless told otherwise. */
  target?: SiteTarget
  /** Build with all of Slidev, also where the ready-made player would do. */
  isFull?: boolean
  /** Folders from which installed themes are seen, beside the deck's. */
  near?: readonly string[]
  /** Told of what takes long. */
  onStep?: (step: string) => void
}

/** A deck built into static files: slides, presenter and print page in one. Relative paths and a hash router throughout. */
export interface Site {
  folder: string
  /** What it plays, where it is made of the deck's `slides.md` and this program alone. */
  played?: Played
  /** It serves this machine's browser alone; for the web another is made. */
  isPrintOnly?: boolean
  /** Its print page, where that is still open from measuring. */
  page?: Page
  /** Closes it once nobody needs it any more: with all slides of a long deck it is the larger half of the program's memory. */
  closePage?: () => void
  remove(): void
}

/**
 * Builds the deck in `folder`, which may lie anywhere and is not written to: with the ready-made player where the deck is plain, with all
 * of Slidev otherwise. Builds of different decks can run at
 * the same time. Throws `export/no-deck` or `export/build-failed`. The caller removes the site.
 */
export async function buildSite(folder: string, options: SiteOptions = {}): Promise<Site> {
  const { withoutNotes = false, target = 'web', isFull = false, onStep } = options
  const plain = isFull || !existsSync(join(folder, 'slides.md')) ? null : await readPlainDeck(folder)
  const told = onStep ? { onStep } : {}
  if (plain && target !== 'web') return { ...await play(plain, { withoutNotes: true, format: 'truetype', ...told }), isPrintOnly: true }
  if (plain) return await play(plain, { withoutNotes, format: 'woff2', ...told })
  const { entry, deck, site, remove } = openWorkspace(folder, options.near)
  try {
    await buildFullSite({ entry, deck, site, withoutNotes, printOnly: target === 'print', player: false })
    return { folder: site, remove }
  }
  catch (error) {
    remove()
    throw explainFullDisk(error, tmpdir())
  }
}

/** Builds the deck, hands the site to `work`, and removes it whatever happens. */
export async function withSite<T>(folder: string, work: (site: Site) => Promise<T>, options: SiteOptions = {}): Promise<T> {
  const site = await buildSite(folder, options)
  try {
    return await work(site)
  }
  finally {
    site.remove()
  }
}

