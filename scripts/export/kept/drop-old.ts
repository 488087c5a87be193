import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Time without use after which what is kept may go, in milliseconds. */
const month = 30 * 24 * 3600 * 1000

/** Removes from a folder of things that can be made again those that were not used for a month, and all but the `most` last used ones. */
export function dropOld(folder: string, most: number): void {
  const kept = readdirSync(folder).filter(name => !name.startsWith('.')).map(name => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
  const isOld = ({ used }: { used: number }, rank: number): boolean => rank >= most || used < Date.now() - month
  for (const { path } of kept.toSorted((a, b) => b.used - a.used).filter(isOld)) rmSync(path, { recursive: true, force: true })
}
