import type { Waits } from '../numbered.ts'
import type { Piece } from '../pieces.ts'
import type { XmlElement } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What the paragraphs of a document need to know of the rest of it, and what they leave to the next one. */
export interface DocumentState extends Waits {
  styles: Styles
  numbering: Numbering
  /** By their kind and id, e.g. `footnote 2`; each is read once, where it is referred to first. */
  notes: Map<string, XmlElement>
  /** The words of a paragraph whose end was deleted, or a large first letter: they belong to the next. */
  unended: Piece[]
}
