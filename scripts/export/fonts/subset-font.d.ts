/** The package brings no types of its own; this is what is used of it. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff' | 'woff2'
    /** A number pins an axis of a variable font. */
    variationAxes?: Record<string, number>
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
