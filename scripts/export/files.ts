import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes `content` to `file` whole or not at all: under another name first, then by one rename. Makes the folder. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.part`
  try {
    writeFileSync(unfinished, content)
    renameSync(unfinished, file)
  }
  finally {
    rmSync(unfinished, { force: true })
  }
}
