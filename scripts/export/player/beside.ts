import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { projectRoot } from '../paths.ts'

/** Files and folders beside `slides.md` that Slidev reads. */
const read = /^(?:components|layouts|styles?|setup|public|snippets|pages|own|global(?:-?(?:top|bottom))?|slide-?(?:top|bottom)|custom-?nav-?controls|index|(?:vite|uno|unocss)\.config)(?:\.\w+)?$/i

/** Whether a deck may use more than its `slides.md`. The one in the root of this program lies among the program's own files. */
export function bringsFiles(folder: string): boolean {
  return resolve(folder) !== projectRoot && readdirSync(folder).some(name => read.test(name))
}
