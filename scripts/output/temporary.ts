import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that ends with the process at the latest. */
export interface TemporaryFolder {
  /** Absolute, without symbolic links. */
  path: string
  remove(): void
}

/**
 * Makes a folder for a purpose below `parent`, the system's temporary folder unless told otherwise. What a process that was killed
 * has left there is removed first: the name says which process of which machine it belongs to.
 *
 *   /tmp/speechdeck-build-desk-4711-a1b2c3
 */
export function temporaryFolder(purpose: string, { parent = tmpdir(), hidden = false } = {}): TemporaryFolder {
  sweep(parent)
  const name = `${hidden ? '.' : ''}speechdeck-${purpose}-${machine}-${process.pid}-`
  const path = realpathSync(mkdtempSync(join(parent, name)))
  const remove = (): void => {
    process.off('exit', remove)
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  }
  process.setMaxListeners(0)
  process.once('exit', remove)
  return { path, remove }
}

/** The machine's name without what a folder's name, or this one's parts, could not bear. */
const machine = hostname().replace(/[^A-Za-z0-9]/g, '').slice(0, 24) || 'here'

/** Removes the folders of processes of this machine that are no more. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, host, pid] = /^\.?speechdeck-[a-z]+-([A-Za-z0-9]+)-(\d+)-/.exec(name) ?? []
    if (host !== machine || pid === undefined || isRunning(Number(pid))) continue
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
