/** What `themeConfig` may say about the look. */
export interface ThemeConfig {
  palette?: string
  /** A colour for each role of `styles/palettes.css`. */
  colours?: Record<string, string>
  logo?: string
  font?: { regular: string, bold?: string }
}

const family = 'Speechdeck Own'

/** The palette's roles and the font as CSS variables; empty for a palette of the style sheets. */
export function ownStyle({ colours = {}, font }: ThemeConfig): Record<string, string> {
  const roles = Object.entries(colours).map(([role, colour]) => [`--sd-${role}`, colour])
  const faces = font ? ['serif', 'sans'].map(kind => [`--sd-${kind}`, `'${family}', 'Noto ${kind === 'serif' ? 'Serif' : 'Sans'} SC Variable', ${kind}`]) : []
  return Object.fromEntries([...roles, ...faces])
}

/** The `@font-face` rules of the user's own font: addresses are relative to the page. */
export function ownFaces({ font }: ThemeConfig): string {
  if (!font) return ''
  const rule = (address: string, weights: string): string =>
    `@font-face { font-family: '${family}'; font-weight: ${weights}; font-display: block; src: url('${encodeURI(address)}') }`
  return font.bold === undefined ? rule(font.regular, '100 900') : `${rule(font.regular, '400')}\n${rule(font.bold, '700')}`
}
