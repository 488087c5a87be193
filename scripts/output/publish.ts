import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { explainFullDisk } from '../model/full-disk.ts'
import { temporaryFolder } from './temporary.ts'

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
  const made = folders.map(folder => mkdirSync(folder, { recursive: true })).filter(folder => folder !== undefined)
  const beside = new Map(folders.map(folder => [folder, temporaryFolder('publish', { parent: folder, hidden: true })]))
  let [copying] = folders
  try {
    const place: Place = (to, state) => join(beside.get(dirname(to))!.path, `${state}-${basename(to)}`)
    for (const { from, to } of results) {
      copying = dirname(to)
      cpSync(from, place(to, 'new'), { recursive: true })
    }
    swap(results.map(({ to }) => to), obsolete, place)
  }
  catch (error) {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
    throw explainFullDisk(error, copying ?? '')
  }
  finally {
    beside.forEach(folder => folder.remove())
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
