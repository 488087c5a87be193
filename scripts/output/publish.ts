import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A finished file or folder, and where it belongs. */
export interface Finished {
  from: string
  to: string
}

/**
 * Puts results in their places, all or none: everything is copied beside its place first, then the old ones
 * move out and the new ones in by renaming, and back again if that fails. `obsolete` moves out with the old
 * ones.
 */
export function publish(results: readonly Finished[], obsolete: readonly string[] = []): void {
  const folders = [...new Set([...results.map(({ to }) => dirname(to)), ...obsolete.map(path => dirname(path))])]
  const beside = new Map(folders.map((folder) => {
    mkdirSync(folder, { recursive: true })
    return [folder, mkdtempSync(join(folder, '.speechdeck-'))]
  }))
  const removeAll = (): void => beside.forEach(folder => rmSync(folder, { recursive: true, force: true }))
  process.once('exit', removeAll)
  try {
    const place: Place = (to, state) => join(beside.get(dirname(to))!, `${state}-${basename(to)}`)
    for (const { from, to } of results) cpSync(from, place(to, 'new'), { recursive: true })
    swap(results.map(({ to }) => to), obsolete, place)
  }
  finally {
    process.off('exit', removeAll)
    removeAll()
  }
}

type Place = (to: string, state: 'new' | 'old') => string

function swap(targets: readonly string[], obsolete: readonly string[], place: Place): void {
  const undo: (() => void)[] = []
  const move = (from: string, to: string): void => {
    renameSync(from, to)
    undo.unshift(() => renameSync(to, from))
  }
  try {
    for (const to of [...targets, ...obsolete]) if (existsSync(to)) move(to, place(to, 'old'))
    for (const to of targets) move(place(to, 'new'), to)
  }
  catch (error) {
    for (const step of undo) step()
    throw error
  }
}
