import type { Block, Enumeration } from '../model/outline.ts'
import { cut, endOf, type Passage, type Transcript } from '../model/transcript.ts'
import { enumeratorOf, type Family } from './entries/enumerators.ts'

/** What stands before the words of a bullet on its line; emphasis may come between. */
const bullet = /(?:^|[\r\n])([ \t]*)([-*+])[ \t]+(?:\[[ xX]\][ \t]+)?[*_~`]*$/

/** Units before the words that are enough to hold indentation and bullet. */
const room = 32

/** The indentation and the mark of the bullet that a passage of a Markdown file stands behind; null where there is none. */
export function bulletBefore({ source }: Transcript, { span: [at] }: Passage): { indent: string, mark: string } | null {
  if (source.format !== 'md') return null
  const [, indent = '', mark] = bullet.exec(source.text.slice(Math.max(0, at - room), at)) ?? []
  return mark ? { indent, mark } : null
}

/**
 * The bullets of a Markdown file that follow one another under the same mark, two or more; deeper ones are left out.
 *
 *   | - Open until nine
 *   | - One quiet room         two members
 *   |   - with the piano
 */
export function bulletsIn(transcript: Transcript, under: Passage | null, blocks: readonly Block[]): Enumeration[] {
  const found: Enumeration[] = []
  let open = null as { indent: number, mark: string, items: Passage[] } | null
  for (const block of blocks) {
    const { indent, mark } = bulletBefore(transcript, block) ?? { indent: '', mark: null }
    if (mark === null) open = null
    else if (open && indent.length > open.indent) continue
    else if (open?.mark === mark && open.indent === indent.length) open.items.push(withoutLetter(transcript, block))
    else {
      open = { indent: indent.length, mark, items: [withoutLetter(transcript, block)] }
      found.push({ under, marker: mark, items: open.items })
    }
  }
  return found.filter(({ items }) => items.length > 1)
}

/** The words of an item behind a letter of its own: a) a library card. */
function withoutLetter(transcript: Transcript, block: Block): Passage {
  const enumerator = enumeratorOf(block.text)
  return enumerator?.family === 'small-letter' && enumerator.skip < block.text.length ? cut(transcript, block.at + enumerator.skip, endOf(block)) : block
}

/** Styles of the numbers before the lines of a list. */
const figures: readonly Family[] = ['arabic', 'arabic-brackets', 'circled']

/**
 * The lines of a numbered list that stand right below one another and are no sections, two or more, without their numbers.
 *
 *   | 值夜班要带两样东西：
 *   | 1. 钥匙
 *        ^^^^ a member
 *   | 2. 手电筒
 */
export function numberedIn(transcript: Transcript, under: Passage | null, blocks: readonly Block[]): Enumeration[] {
  const found: Enumeration[] = []
  let open: { family: Family, items: Passage[] } | null = null
  for (const block of blocks) {
    const enumerator = enumeratorOf(block.text)
    if (!enumerator || !figures.includes(enumerator.family) || enumerator.skip >= block.text.length) {
      open = null
      continue
    }
    const { family, number, skip } = enumerator
    const item = cut(transcript, block.at + skip, endOf(block))
    if (number === 1) found.push({ under, marker: '1', items: (open = { family, items: [item] }).items })
    else if (open?.family === family && number === open.items.length + 1) open.items.push(item)
    else open = null
  }
  return found.filter(({ items }) => items.length > 1)
}
