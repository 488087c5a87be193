/** What is to be read on a slide, from top to bottom. */
export interface SlideWords {
  title: string | null
  /** A member of a graphic is one line; the points within it follow, one deeper. */
  lines: { text: string, depth: number }[]
}
