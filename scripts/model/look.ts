/** A colour for each role of `styles/palettes.css`, as #rrggbb or a keyword of CSS. */
export type Colours = Record<string, string>

/** A font of the user's own; paths are addresses in the deck. */
export interface OwnFont {
  regular: string
  /** Null where the one file is for all weights. */
  bold: string | null
}

/** A palette of the user's own. */
export interface OwnPalette {
  colours: Colours
  /** Address in the deck. */
  logo: string | null
  font: OwnFont | null
}

/** Shapes of a page. */
export const ratios = ['16:9', '4:3'] as const

export type Ratio = (typeof ratios)[number]

/** What a person decides about the look of a deck, whatever the speech says. */
export interface Look {
  ratio?: Ratio
  /** Name of a theme of Slidev's. */
  theme?: string
  own?: OwnPalette
}
