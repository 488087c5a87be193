import type { Colours } from '../model/look.ts'
import { hexOf, lightnessOf, mix, withLightness, type Rgb } from './colour.ts'
import { extremeOn, leastContrast, readable } from './readable.ts'

/** The three colours from which all others come. */
export interface Three {
  primary: Rgb
  accent: Rgb
  paper: Rgb
}

/** The colours of all roles, and which of the three had to be darkened or lightened to be read. */
export interface Derived {
  colours: Colours
  raised: { name: keyof Three, from: Rgb, to: Rgb, contrast: number }[]
}

const white: Rgb = [255, 255, 255]

/**
 * All roles of `styles/palettes.css` from three colours, mixed in OKLab. Light paper gives fields and panels in the primary
 * colour, as `scarlet` has them; dark paper dark ones with an edge, as `ink` has them. What is read keeps WCAG AA.
 */
export function derive(three: Three): Derived {
  const isDark = isReadByWhite(three.paper)
  const grounds = groundsOf(three, isDark)
  const { paper, surface, tint } = grounds
  const pages = [paper, surface, tint]
  const primary = readable(three.primary, pages)
  const type = readable(three.accent, [paper, surface])
  const ink = readable(withLightness(three.primary, isDark ? 0.96 : 0.24, 0.03), pages, 7)
  const quiet = orBase(mix(paper, ink, 0.07), paper)
  const colours = {
    ...grounds,
    'line': mix(paper, ink, 0.15),
    ink,
    'ink-soft': readable(mix(ink, paper, 0.3), pages),
    primary,
    'metal': readable(three.accent, [paper], 2),
    'metal-ink': type,
    quiet,
    'quiet-line': mix(paper, ink, 0.22),
    'quiet-ink': readable(mix(ink, paper, 0.28), [paper, quiet]),
    ...(isDark ? darkPanels({ ...three, primary, paper }, ink) : lightPanels({ ...three, primary, paper })),
  }
  const hexes = Object.fromEntries(Object.entries(colours).map(([role, colour]) => [role, hexOf(colour)]))
  const edges = { 'quiet-edge': 'transparent', ...(isDark ? {} : { 'edge': 'transparent', 'field-edge': 'transparent' }) }
  const raised = [['primary', primary, pages], ['accent', type, [paper, surface]]] as const
  return {
    colours: { ...hexes, ...edges, 'logo': hexOf(isDark ? ink : paper), 'waves': 'none', 'orbits': 'inline', 'accent-line': 'none' },
    raised: raised.filter(([name, to]) => to !== three[name])
      .map(([name, to, on]) => ({ name, from: three[name], to, contrast: leastContrast(three[name], on) })),
  }
}

/** What pages and cards are made of. A paper of middle lightness has cards and statements of its own colour. */
function groundsOf({ paper, accent }: Three, isDark: boolean): { paper: Rgb, surface: Rgb, tint: Rgb } {
  const surface = isDark ? withLightness(paper, lightnessOf(paper) + 0.035) : mix(paper, white, 0.75)
  return { paper, surface: orBase(surface, paper), tint: orBase(mix(paper, accent, isDark ? 0.04 : 0.12), paper) }
}

function isReadByWhite(ground: Rgb): boolean {
  return lightnessOf(extremeOn(ground)) > 0.5
}

/** A ground made of another one, or that one where they would need ink of different lightness. */
function orBase(ground: Rgb, base: Rgb): Rgb {
  return leastContrast(extremeOn(base), [ground]) >= 4.5 ? ground : base
}

type Panels = Record<'fill' | 'fill-deep' | 'fill-line' | 'on-fill' | 'on-fill-soft' | 'field' | 'field-deep' | 'field-line'
  | 'on-field' | 'on-field-soft' | 'disc', Rgb>

/** Panels and fields in the primary colour. */
function lightPanels({ primary, accent, paper }: Three): Panels {
  const on = extremeOn(primary)
  const deep = orBase(withLightness(primary, lightnessOf(primary) + (isReadByWhite(primary) ? -0.09 : 0.06)), primary)
  const line = mix(primary, on, 0.22)
  const words = readable(mix(on, paper, 0.6), [primary, deep])
  const soft = readable(mix(accent, on, 0.35), [primary, deep])
  return {
    'fill': primary, 'fill-deep': deep, 'fill-line': line, 'on-fill': words, 'on-fill-soft': soft,
    'field': primary, 'field-deep': deep, 'field-line': line, 'on-field': words, 'on-field-soft': soft, 'disc': accent,
  }
}

/** Panels a little lighter than the paper with an edge in the primary colour, fields a little darker. */
function darkPanels({ primary, accent, paper }: Three, ink: Rgb): Panels & Record<'edge' | 'field-edge', Rgb> {
  const fill = orBase(mix(paper, primary, 0.16), paper)
  const deep = orBase(mix(paper, primary, 0.26), fill)
  const field = withLightness(paper, lightnessOf(paper) * 0.75)
  const fieldDeep = orBase(mix(paper, primary, 0.06), field)
  return {
    fill, 'fill-deep': deep, 'fill-line': mix(paper, primary, 0.45), 'edge': mix(paper, primary, 0.68),
    'on-fill': readable(ink, [fill, deep]), 'on-fill-soft': readable(primary, [fill, deep]),
    field, 'field-deep': fieldDeep, 'field-line': mix(paper, ink, 0.22), 'field-edge': mix(paper, ink, 0.15),
    'on-field': readable(ink, [field, fieldDeep]), 'on-field-soft': readable(accent, [field, fieldDeep]), 'disc': accent,
  }
}
