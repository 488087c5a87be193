import type { Choice } from './choice.ts'
import type { Label } from './labels.ts'
import type { Passage } from './transcript.ts'

/** What may stand on a slide: the speaker's words, or a word from the tool's list. */
export type Text = Passage | Label

/** Type size of a slide's body: how much there is to read decides it, checked in the browser. */
export type Size = 'large' | 'medium' | 'small'

/** What slides of every kind have. */
export interface SlideBase {
  /** `s-` and six hexadecimal digits, from where the slide's words stand: the same as long as they stay. */
  id: string
  /** Path of indices from 1 into the outline's sections: `[2, 1]`; `[]` for the opening and the closing. */
  section: number[]
  /** Short name of the section, shown above the title; null where the title says it. */
  eyebrow: Passage | null
  /** The slide's message. */
  title: Text | null
  /** The words within `title`, or within the text of a statement, that are set in the strong colour; null for none. */
  accent: Passage | null
  size: Size
  /** A picture for each member, by its name in the icon set; none where not every member has one of its own. */
  icons: string[]
  /**
   * What is said while the slide stands, contiguous and in order. Each part but the first begins with a
   * click. A slide that is only shown (a recap) has one empty part.
   */
  notes: Passage[]
  /** Estimated speaking time of the notes. */
  seconds: number
  /** How many clicks until everything is shown: one for each member of the graphic. */
  clicks: number
  /** The rule that chose the graphic, in words. */
  why: string
  /** Null where the outline decides the form: a cover, a divider, an overview. */
  choice: Choice | null
}
