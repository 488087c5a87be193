import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { diagnose, SpeechdeckError, type Result } from '../model/diagnostic.ts'
import type { OwnFont, OwnPalette } from '../model/look.ts'
import { colourOf, hexOf, type Rgb } from './colour.ts'
import { derive } from './derive.ts'

/** A palette that was read from a file, with the files it brings into the deck. */
export interface ReadPalette {
  own: OwnPalette
  /** Absolute paths of logo and fonts, by their names in `ownFolder`. */
  files: Map<string, string>
}

/** Where a deck keeps its logo and fonts: below `public/`, whose files Slidev serves as they are. */
export const ownFolder = 'public/speechdeck'

const pictures = ['.svg', '.png', '.jpg', '.jpeg', '.webp']
const fonts = ['.ttf', '.otf', '.woff', '.woff2']
const fields = ['primary', 'accent', 'paper', 'logo', 'font']

/**
 * The palette in a JSON file: three colours, perhaps a logo and a font, whose paths are relative to the file. Says which
 * colour had to be darkened or lightened to be read. Throws `look/not-a-palette`.
 *
 *   {"primary": "#0b5d3b", "accent": "#c98a1b", "paper": "#fbfaf5", "logo": "logo.svg",
 *    "font": {"regular": "Own-Regular.ttf", "bold": "Own-Bold.ttf"}}
 */
export function readOwnPalette(path: string): Result<ReadPalette> {
  const refuse = (reason: string): never => { throw new SpeechdeckError(diagnose('look/not-a-palette', null, path, reason)) }
  const json = parsed(path, refuse)
  const stranger = Object.keys(json).find(field => !fields.includes(field))
  if (stranger !== undefined) refuse(`"${stranger}" is none of ${fields.join(', ')}`)
  const colour = (name: string): Rgb => {
    const value = json[name]
    return (typeof value === 'string' ? colourOf(value) : null) ?? refuse(`"${name}" must be a colour like #0b5d3b`)
  }
  const { colours, raised } = derive({ primary: colour('primary'), accent: colour('accent'), paper: colour('paper') })
  const files = new Map<string, string>()
  const bring = (name: string, value: unknown, endings: readonly string[]): string => {
    const file = typeof value === 'string' ? resolve(dirname(path), value) : refuse(`"${name}" must be the path of a file`)
    const ending = extname(file).toLowerCase()
    if (!endings.includes(ending)) refuse(`"${name}" must be a file ending in ${endings.join(', ')}`)
    if (!existsSync(file) || !statSync(file).isFile()) refuse(`there is no file "${String(value)}" beside it`)
    files.set(`${name}${ending}`, file)
    return `./speechdeck/${name}${ending}`
  }
  const own = {
    colours,
    logo: json['logo'] === undefined ? null : bring('logo', json['logo'], pictures),
    font: json['font'] === undefined ? null : fontIn(json['font'], bring),
  }
  const diagnostics = raised.map(({ name, from, to, contrast }) => (
    diagnose('look/contrast', null, name, hexOf(from), hexOf(to), contrast.toFixed(1))
  ))
  return { value: { own, files }, diagnostics }
}

function parsed(path: string, refuse: (reason: string) => never): Record<string, unknown> {
  if (!existsSync(path) || !statSync(path).isFile()) refuse('there is no such file')
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json as Record<string, unknown> : refuse('it is no JSON object')
  }
  catch (error) {
    if (error instanceof SpeechdeckError) throw error
    return refuse(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** One file for all weights, or a regular and a bold one. */
function fontIn(value: unknown, bring: (name: string, value: unknown, endings: readonly string[]) => string): OwnFont {
  const { regular, bold }: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : { regular: value }
  return {
    regular: bring('font', regular, fonts),
    bold: bold === undefined ? null : bring('font-bold', bold, fonts),
  }
}
