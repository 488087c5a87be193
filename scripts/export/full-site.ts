import { spawn } from 'node:child_process'
import { extname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'

/** What the building process is told. Paths are absolute. */
export interface SiteOrder {
  entry: string
  deck: string
  site: string
  withoutNotes: boolean
  printOnly: boolean
  /** Build the player for any plain deck instead of this deck. */
  player: boolean
}

/** Builds a site with all of Slidev, in a process of its own. Throws `export/build-failed`. */
export async function buildFullSite(order: SiteOrder): Promise<void> {
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
