import { spawn } from 'node:child_process'
import { extname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { explainFullDisk } from '../model/full-disk.ts'
import { openWorkspace } from './workspace.ts'

/** What the building process is told. Paths are absolute. */
export interface SiteOrder {
  entry: string
  deck: string
  site: string
  withoutNotes: boolean
  printOnly: boolean
}

export interface SiteOptions {
  /** Leaves the speaker's notes out of the files altogether: for publication. */
  withoutNotes?: boolean
  /** The site is printed or measured and then thrown away: the player is left out, which saves a third of the time. */
  printOnly?: boolean
  /** Folders from which installed themes are seen, beside the deck's. */
  near?: readonly string[]
}

/** A deck built into static files: slides, presenter and print page in one. Relative paths and a hash router throughout. */
export interface Site {
  folder: string
  remove(): void
}

/**
 * Builds the deck in `folder`, which may lie anywhere and is not written to. Builds of different decks can run at
 * the same time. Throws `export/no-deck` or `export/build-failed`. The caller removes the site.
 */
export async function buildSite(folder: string, options: SiteOptions = {}): Promise<Site> {
  const { entry, deck, site, remove } = openWorkspace(folder, options.near)
  try {
    const { withoutNotes = false, printOnly = false } = options
    await runBuild({ entry, deck, site, withoutNotes, printOnly })
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

async function runBuild(order: SiteOrder): Promise<void> {
  const program = join(import.meta.dirname, `site-build${extname(import.meta.filename)}`)
  const child = spawn(process.execPath, ['--max-semi-space-size=64', program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  const stop = (): void => void child.kill('SIGKILL')
  process.prependOnceListener('exit', stop)
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  const [code, said, complained] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
    .finally(() => process.off('exit', stop))
  // Slidev puts its default layout in the place of one that it does not know.
  if (code !== 0 || /Unknown layout/.test(complained)) throw new SpeechdeckError(diagnose('export/build-failed', null, reasonIn(`${complained}\n${said}`)))
}

/**
 * What went wrong, from the output of Vite and Slidev, with the number of the slide where they name one.
 *
 *   [plugin vite:vue] /tmp/…/slides.md__slidev_4.md:4:6
 *   RolldownError: Element is missing end tag.           -> slide 4: Element is missing end tag.
 */
function reasonIn(output: string): string {
  const lines = output.split('\n').map(line => line.trim()).filter(line => line && !/^(at |node:|\^|throw |Build failed)/.test(line))
  const said = lines.find(line => /^\w*Error:/.test(line)) ?? lines.find(line => /not found|unknown/i.test(line)) ?? lines[0]
  const slide = /__slidev_(\d+)\.md/.exec(output)?.[1]
  const reason = (said ?? 'no reason given').replace(/^\w*Error:\s*/, '').replace(/\.+$/, '').slice(0, 300)
  return slide ? `slide ${slide}: ${reason}` : reason
}
