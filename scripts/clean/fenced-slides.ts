import { isSpokenLabel } from './script-cues.ts'
import { remove, type Sheet } from './sheet.ts'

/** A block of code, with its fences. */
const fences = /^```[^\n]*\n([\s\S]*?)\n```[ \t]*$/gm
/** What says that a block is a slide: its first line. */
const label = /^\s*slide(?: title)?[ \t]*:[ \t]*/i
/** So many blocks that say so make all of them slides. */
const least = 3
/** A longer block is code. */
const longest = 4000

/**
 * Takes the contents of slides out of a transcript that sets them as blocks of code; the title of a slide stays as a cue.
 *
 *   | ```
 *   | slide title: Where readers sit
 *   |              ^^^^^^^^^^^^^^^^^      cue
 *   | + by the window                     metadata
 *   | ```
 */
export function markFencedSlides(sheet: Sheet): void {
  const blocks = [...sheet.text.matchAll(fences)].filter(({ 0: block }) => block.length <= longest)
  dropShown(sheet, blocks)
  if (blocks.filter(({ 1: inside }) => label.test(inside!)).length < least) return
  for (const { index, 0: block, 1: inside } of blocks) {
    const mark = label.exec(inside!)?.[0]
    const start = index + block.indexOf('\n') + 1 + (mark?.length ?? 0)
    const title = mark === undefined ? '' : /^[^\n]*/.exec(inside!.slice(mark.length))![0].trimEnd()
    remove(sheet, index, start, 'metadata')
    remove(sheet, start + title.length, index + block.length, 'metadata')
    if (title) sheet.asides.push({ start, end: start + title.length, kind: 'cue' })
  }
}

/**
 * Takes out the blocks, three or more, right below each of which a label stands above what is spoken: they are what is shown meanwhile.
 *
 *   | ```
 *   | The Lamps            metadata
 *   | ```
 *   | **Speaker notes**:
 *   | We light them at nine.
 */
function dropShown(sheet: Sheet, blocks: readonly RegExpExecArray[]): void {
  const shown = blocks.filter(({ index, 0: block }) => {
    const next = /^\s*(?<words>[^\n]{1,60})/.exec(sheet.text.slice(index + block.length, index + block.length + 80))?.groups!['words']!
    return next !== undefined && isSpokenLabel(next.replace(/[*_]/g, '').trim())
  })
  if (shown.length >= least) for (const { index, 0: block } of shown) remove(sheet, index, index + block.length, 'metadata')
}
