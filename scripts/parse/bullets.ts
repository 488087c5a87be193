import type { Block, Enumeration } from '../model/outline.ts'
import type { Passage, Transcript } from '../model/transcript.ts'

/** What stands before the words of a bullet on its line; emphasis may come between. */
const bullet = /(?:^|[\r\n])([ \t]*)([-*+])[ \t]+(?:\[[ xX]\][ \t]+)?[*_~`]*$/

/** Units before the words that are enough to hold indentation and bullet. */
const room = 32

/**
 * The bullets of a Markdown file that follow one another under the same mark, two or more; deeper ones are left out.
 *
 *   | - Open until nine
 *   | - One quiet room         two members
 *   |   - with the piano
 */
export function bulletsIn({ source }: Transcript, under: Passage | null, blocks: readonly Block[]): Enumeration[] {
  if (source.format !== 'md') return []
  const found: Enumeration[] = []
  let open = null as { indent: number, mark: string, items: Passage[] } | null
  for (const block of blocks) {
    const [, indent = '', mark] = bullet.exec(source.text.slice(Math.max(0, block.span[0] - room), block.span[0])) ?? []
    if (!mark) open = null
    else if (open && indent.length > open.indent) continue
    else if (open?.mark === mark && open.indent === indent.length) open.items.push(block)
    else {
      open = { indent: indent.length, mark, items: [block] }
      found.push({ under, marker: mark, items: open.items })
    }
  }
  return found.filter(({ items }) => items.length > 1)
}
