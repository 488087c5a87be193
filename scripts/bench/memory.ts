import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory in megabytes that a process and all that it has started share out among them just now (PSS: a page that several
 * use counts once); 0 where the system does not tell.
 */
export function megabytesOf(root: number): number {
  const parents = new Map(readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(id => [Number(id), parentOf(id)]))
  const belongs = (id: number): boolean => id === root || (parents.has(id) && belongs(parents.get(id) ?? 0))
  return [...parents.keys()].filter(belongs).reduce((sum, id) => sum + kilobytesOf(id), 0) / 1024
}

function parentOf(id: string): number {
  return Number(read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0)
}

function kilobytesOf(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)
}

/** A process may end while it is asked about. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  }
  catch {
    return ''
  }
}
