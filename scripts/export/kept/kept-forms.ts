import { cpSync, existsSync, renameSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../output/temporary.ts'
import { cacheFolder } from '../paths.ts'
import { dropOld } from './drop-old.ts'

/** So many forms are kept: a hundred PDFs are 30 MB, a hundred folders of pictures 500. */
const most = 100

/** The finished file or folder that is kept under a key; null where there is none, as for a form that has no key. */
export function keptForm(key: string | undefined): string | null {
  if (key === undefined) return null
  const path = join(cacheFolder('forms'), key)
  if (!existsSync(path)) return null
  const now = Date.now() / 1000
  utimesSync(path, now, now)
  return path
}

/**
 * Keeps a finished file or folder under a key. It is there whole or not at all, whoever else keeps the same at the same time; a full
 * or closed disk keeps nothing and is no error. The folder may be deleted at any time.
 */
export function keepForm(key: string, path: string): void {
  try {
    const folder = cacheFolder('forms')
    const { path: stage, remove } = temporaryFolder('forms', { parent: folder, hidden: true })
    try {
      cpSync(path, join(stage, key), { recursive: true })
      if (!existsSync(join(folder, key))) renameSync(join(stage, key), join(folder, key))
    }
    finally {
      remove()
    }
    dropOld(folder, most)
  }
  catch {}
}
