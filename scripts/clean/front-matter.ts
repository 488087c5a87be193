import { remove, type Sheet } from './sheet.ts'

const fenced = /^\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/
/** `key: value` with its list or continuation lines. */
const entry = '\\s*[a-z][\\w-]*[ \\t]*:.*(?:\\r?\\n|$)(?:[ \\t]*-[ \\t].*\\r?\\n|[ \\t]*\\r?\\n|[ \\t]+.*\\r?\\n)*'
const unfenced = new RegExp(`^(?:${entry}){2,}?---[ \\t]*(?=\\r?\\n|$)`)

/**
 * Takes out a YAML block at the head of a Markdown file, with or without its opening fence.
 *
 *   | ---
 *   | title: "Opening day"    metadata
 *   | tags: [library]         metadata
 *   | ---
 */
export function dropFrontMatter(sheet: Sheet): void {
  const block = fenced.exec(sheet.text)?.[0] ?? ''
  if (/\n[\w-]+[ \t]*:/.test(block)) return remove(sheet, 0, block.length, 'metadata')
  const open = unfenced.exec(sheet.text)
  if (open) remove(sheet, 0, open[0].length, 'metadata')
}
