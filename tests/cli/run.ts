import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The root of the project. */
export const root = join(import.meta.dirname, '../..')

/** What a run of the command line has come to. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

interface RunOptions {
  cwd?: string
  env?: Record<string, string>
  /** Called with the running process. */
  onStart?: (child: ChildProcess) => void
}

/**
 * Runs `speechdeck` with these arguments in a process of its own, as a user does; stdout is empty when it was
 * cut off.
 */
export async function speechdeck(args: string[], { cwd = root, env = {}, onStart }: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(root, 'scripts/cli.ts'), ...args], {
    cwd,
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>(done => child.once('close', done))
  onStart?.(child)
  const [code, stdout, stderr] = await Promise.all([closed, text(child.stdout).catch(() => ''), text(child.stderr)])
  return { code, stdout, stderr }
}
