import type { Text } from '../model/deck.ts'
import { wordsOf } from './element.ts'
import { isPlainTitle, titleMarkup } from './escape.ts'
import type { Frontmatter } from './yaml.ts'

/**
 * The frontmatter of a title: `title`, which Slidev reads too, and for a title with signs that Slidev would
 * take for markup also `heading`, the bare words, which the layouts prefer.
 */
export function titleFields(title: Text | null, language: string): Frontmatter {
  if (title === null) return {}
  const words = wordsOf(title, language)
  return isPlainTitle(words) ? { title: words } : { title: titleMarkup(words), heading: words }
}
