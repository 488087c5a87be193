import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface IconSet {
  icons: Record<string, { body: string }>
  width: number
  height: number
}

/** Icon names begin with the name of their set. */
const prefix = 'ph-'
let set: IconSet | null = null

/** The picture of an icon (`ph-plant`) as Slidev sets it; null for one of another set or of none. */
export function iconSvg(name: string): string | null {
  if (!name.startsWith(prefix)) return null
  set ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json'), 'utf8')) as IconSet
  const icon = set.icons[name.slice(prefix.length)]
  return icon
    ? `<svg xmlns="http://www.w3.org/2000/svg" width="1.2em" height="1.2em" viewBox="0 0 ${set.width} ${set.height}" class="slidev-icon">${icon.body}</svg>`
    : null
}
