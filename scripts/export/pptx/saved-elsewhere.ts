import { existsSync, readFileSync } from 'node:fs'

/** Whether a file lies there that another program has saved: every office program signs with its own name, this one without compression. */
export function isSavedElsewhere(file: string): boolean {
  return existsSync(file) && !readFileSync(file).includes('<Application>speechdeck</Application>')
}
