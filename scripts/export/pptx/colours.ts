import type { Rgba } from './drawing.ts'
import { element } from './xml.ts'

/** The places of a theme and the roles of the deck's palette that take them; the fallbacks are for a page without a palette. */
const roles = [
  ['dk1', 'tx1', 'ink', '1F1F1F'],
  ['lt1', 'bg1', 'paper', 'FFFFFF'],
  ['dk2', 'tx2', 'ink-soft', '505050'],
  ['lt2', 'bg2', 'tint', 'F0F0F0'],
  ['accent1', 'accent1', 'primary', '1F4E8C'],
  ['accent2', 'accent2', 'metal', 'C9973F'],
  ['accent3', 'accent3', 'fill-deep', '0A2F63'],
  ['accent4', 'accent4', 'metal-ink', '86601A'],
  ['accent5', 'accent5', 'quiet-ink', '57504A'],
  ['accent6', 'accent6', 'line', 'D5CFC8'],
  ['hlink', 'hlink', 'primary', '1F4E8C'],
  ['folHlink', 'folHlink', 'ink-soft', '505050'],
] as const

export type Palette = Readonly<Record<string, Rgba>>

/** The colours of a theme. */
export function themeColours(palette: Palette): string {
  return roles.map(([place, , role, fallback]) => {
    const color = palette[role]
    return element(`a:${place}`, {}, element('a:srgbClr', { val: color ? hex(color) : fallback }))
  }).join('')
}

/** A colour by its place in the theme where it has one, so that another theme recolours the deck. */
export function colourXml(color: Rgba, palette: Palette): string {
  const alpha = color[3] < 0.995 ? element('a:alpha', { val: Math.round(color[3] * 100_000) }) : ''
  const role = roles.find(([, , name]) => palette[name] && hex(palette[name]) === hex(color))
  return role ? element('a:schemeClr', { val: role[1] }, alpha) : element('a:srgbClr', { val: hex(color) }, alpha)
}

/** A fill of one colour, or none. */
export function fillXml(color: Rgba | null, palette: Palette): string {
  return color ? element('a:solidFill', {}, colourXml(color, palette)) : element('a:noFill')
}

function hex([red, green, blue]: Rgba): string {
  return [red, green, blue].map(value => value.toString(16).padStart(2, '0')).join('').toUpperCase()
}
