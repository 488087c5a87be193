/** What is to be read on a slide, from top to bottom. */
export interface SlideWords {
  title: string | null
  /** A member of a graphic is one line; the points within it follow, one deeper. A row of a table has its cells as well, an empty one as ''. */
  lines: { text: string, depth: number, cells?: string[] }[]
}
