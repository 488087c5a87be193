import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** SHA-256, shortened to 16 digits, of texts in their order; where one ends and the next begins counts too. */
export function digest(texts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex').slice(0, 16)
}

/** The files below folders of `root`, by their names and contents: what a program is made of. Folders that are not there are none. */
export function* contentsOf(root: string, folders: readonly string[], isMeant: (path: string) => boolean): Generator<string | Uint8Array> {
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(isMeant).toSorted()) {
      yield `${folder}/${name.replaceAll('\\', '/')}`
      yield readFileSync(join(root, folder, name))
    }
  }
}

/** Names and versions of packages as a program in `from` finds them, also those that do not let their `package.json` be imported. */
export function versionsOf(names: readonly string[], from: string): string[] {
  return names.map(name => `${name} ${versionOf(name, from) ?? 'none'}`)
}

function versionOf(name: string, from: string): string | null {
  const manifest = join(from, 'node_modules', name, 'package.json')
  if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
  return dirname(from) === from ? null : versionOf(name, dirname(from))
}
