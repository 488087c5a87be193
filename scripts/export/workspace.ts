import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { temporaryFolder } from '../output/temporary.ts'
import { projectRoot } from './paths.ts'

/** A temporary folder that Slidev takes for the deck's, so that it writes into no folder of the user's. */
export interface Workspace {
  /** Absolute, without symbolic links. */
  folder: string
  entry: string
  /** Where a build may put its result; removed with the rest. */
  site: string
  /** The folder the deck really lies in. */
  deck: string
  remove(): void
}

/** Results of builds and folders of tools: nothing that a slide shows. */
const ignored = new Set(['node_modules', 'web', 'dist', 'build', 'slides.md', 'deck.json', 'package.json'])

/** What a deck may use beside its `slides.md` when it lies in the root of this program, which is its own addon. */
const besideRootDeck = new Set(['pages', 'public', 'snippets', 'images', 'assets'])

/**
 * A workspace for the deck in `folder`: a copy of its `slides.md`, links to what lies beside it, and packages by name.
 * Slidev looks for themes and addons in `node_modules` folders only, and keeps one user root a process. Those that can be seen from
 * the folders `near` are there too.
 *
 *   /tmp/speechdeck-site-…/slides.md             copied
 *                       /pictures              -> <deck>/pictures
 *                       /node_modules/speechdeck -> this program
 */
export function openWorkspace(folder: string, near: readonly string[] = []): Workspace {
  const deck = resolve(folder)
  if (!existsSync(join(deck, 'slides.md'))) throw new SpeechdeckError(diagnose('export/no-deck', null, folder))
  const { path: root, remove } = temporaryFolder('site')
  copyFileSync(join(deck, 'slides.md'), join(root, 'slides.md'))
  const isRootDeck = realpathSync(deck) === realpathSync(projectRoot)
  for (const entry of readdirSync(deck, { withFileTypes: true })) {
    const used = isRootDeck ? besideRootDeck.has(entry.name) : !ignored.has(entry.name) && !entry.name.startsWith('.')
    if (used && !entry.name.endsWith('.pdf')) link(join(deck, entry.name), join(root, entry.name))
  }
  linkPackages([deck, ...near], join(root, 'node_modules'))
  return {
    folder: root,
    entry: join(root, 'slides.md'),
    site: join(root, '.site'),
    deck,
    remove,
  }
}

/** This program and the themes and addons that can be seen from the folders, nearest first. */
function linkPackages(folders: readonly string[], modules: string): void {
  mkdirSync(join(modules, '@slidev'), { recursive: true })
  link(projectRoot, join(modules, 'speechdeck'))
  for (const folder of folders) linkSeenFrom(folder, modules)
  const theme = createRequire(import.meta.url).resolve('@slidev/theme-default/package.json')
  link(dirname(theme), join(modules, '@slidev', basename(dirname(theme))))
}

function linkSeenFrom(folder: string, modules: string): void {
  linkMatching(join(folder, 'node_modules'), modules, /^slidev-(theme|addon)-/)
  linkMatching(join(folder, 'node_modules', '@slidev'), join(modules, '@slidev'), /^(theme|addon)-/)
  if (dirname(folder) !== folder) linkSeenFrom(dirname(folder), modules)
}

function linkMatching(from: string, to: string, name: RegExp): void {
  if (!existsSync(from)) return
  for (const entry of readdirSync(from)) {
    if (name.test(entry)) link(join(from, entry), join(to, entry))
  }
}

/** A junction needs no privilege on Windows but holds folders only; a file is copied there. */
function link(target: string, path: string): void {
  if (existsSync(path)) return
  try {
    symlinkSync(realpathSync(target), path, 'junction')
  }
  catch {
    cpSync(target, path, { recursive: true })
  }
}
