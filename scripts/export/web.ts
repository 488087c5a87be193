import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Site } from './site.ts'

/**
 * Leaves `site` in `folder` as a static web site: slides, presenter and notes work below any path of any server and
 * without a network. What was in the folder before is replaced as a whole, or not at all. A site built with
 * `withoutNotes` holds none.
 */
export function exportWeb(site: Site, folder: string): void {
  const arriving = `${folder}.${process.pid}.part`
  const leaving = `${folder}.${process.pid}.old`
  mkdirSync(dirname(folder), { recursive: true })
  try {
    cpSync(site.folder, arriving, { recursive: true })
    if (existsSync(folder)) renameSync(folder, leaving)
    renameSync(arriving, folder)
  }
  finally {
    if (!existsSync(folder) && existsSync(leaving)) renameSync(leaving, folder)
    rmSync(arriving, { recursive: true, force: true })
    rmSync(leaving, { recursive: true, force: true })
  }
}
