/** The palettes there are; `styles/palettes.css` says what they look like. */
export const palettes = ['scarlet', 'azure', 'ink', 'plain'] as const

export type Palette = (typeof palettes)[number]
