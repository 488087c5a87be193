import type { RichLine } from '../assemble.ts'
import type { XmlElement } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { Piece } from '../pieces.ts'

/** What the paragraphs of a document need to know of the rest of it, and what they leave to the next one. */
export interface DocumentState {
  styles: Styles
  numbering: Numbering
  /** By their kind and id, e.g. `footnote 2`; each is read once, where it is referred to first. */
  notes: Map<string, XmlElement>
  /** The number of an empty paragraph before, which is shown before the words of the next. */
  waiting: Pick<RichLine, 'text' | 'kind' | 'depth'> | null
  /** The words of a paragraph whose end was deleted: they belong to the next. */
  unended: Piece[]
}
