import { watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** How long a file must be left alone before it counts as saved, in milliseconds: programs write in several steps. */
const settled = 15

/**
 * Calls `onSave` after each save of one of the files. Folders are watched, since many programs save by putting a new file in the old
 * one's place. Returns what ends it.
 */
export function watchFiles(files: readonly string[], onSave: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const names = new Map<string, Set<string>>()
  for (const file of files) names.set(dirname(resolve(file)), (names.get(dirname(resolve(file))) ?? new Set()).add(basename(file)))
  const watchers = [...names].map(([folder, wanted]) => watch(folder, (_, name) => {
    if (name !== null && !wanted.has(name)) return
    clearTimeout(timer)
    timer = setTimeout(onSave, settled)
  }))
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
