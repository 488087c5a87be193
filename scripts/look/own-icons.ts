import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'

/** The names of the icon set in its plain weight; the others (`plant-bold`) would not go with it. */
function iconNames(): string[] {
  const path = createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json')
  const { icons } = JSON.parse(readFileSync(path, 'utf8')) as { icons: Record<string, unknown> }
  return Object.keys(icons).filter(name => !/-(?:thin|light|bold|fill|duotone)$/.test(name))
}

/**
 * The icons in a JSON file: for each word of a speech, in English in the singular, the name of its picture, or null for none.
 * They come before the program's own. Throws `look/not-icons`, for an unknown name with the nearest one.
 *
 *   {"园艺师": "potted-plant", "night warden": "lighthouse", "居民": null}
 */
export function readOwnIcons(path: string): Map<string, string | null> {
  const refuse = (reason: string): never => { throw new SpeechdeckError(diagnose('look/not-icons', null, path, reason)) }
  const names = iconNames()
  const known = new Set(names)
  return new Map(Object.entries(parsed(path, refuse)).map(([word, icon]): [string, string | null] => {
    if (icon === null) return [word.toLowerCase(), null]
    if (typeof icon !== 'string') return refuse(`"${word}" needs the name of an icon, or null`)
    const name = icon.replace(/^ph[-:]/, '')
    if (known.has(name)) return [word.toLowerCase(), name]
    const guess = nearest(name, names)
    return refuse(`there is no icon "${icon}"${guess === null ? '' : `, did you mean "${guess}"?`}`)
  }))
}

function parsed(path: string, refuse: (reason: string) => never): Record<string, unknown> {
  if (!existsSync(path) || !statSync(path).isFile()) return refuse('there is no such file')
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  }
  catch (error) {
    return refuse(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json as Record<string, unknown> : refuse('it is no JSON object')
}
