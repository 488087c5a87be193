import { remove, type Sheet } from './sheet.ts'

/** Where a name that stands in square brackets elsewhere leads to. */
const definitions = /^ {0,3}\[(?!\^)([^\[\]\n]{1,200})\]:[ \t]*<?[^\s<>]+>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm
/** `[words][name]`, and `[words]` that are a name themselves. */
const uses = /(?<![!\\])\[([^\[\]\n]{1,200})\](?![(:])(?:\[([^\[\]\n]{0,200})\])?/g

/**
 * Takes out the lines that say where links lead, and the brackets around their words.
 *
 *   | We follow the [night plan][plan] of 2031.
 *   |               ^          ^^^^^^^             markup
 *   | [plan]: https://example.org/plan             markup
 */
export function dropLinkDefinitions(sheet: Sheet): void {
  const names = new Set<string>()
  for (const { index, 0: line, 1: name } of sheet.text.matchAll(definitions)) {
    if (!/[/.#@]/.test(line.slice(name!.length + 3))) continue
    names.add(name!.toLowerCase())
    remove(sheet, index, index + line.length, 'markup')
  }
  if (!names.size) return
  for (const { index, 0: whole, 1: words, 2: name } of sheet.text.matchAll(uses)) {
    if (!names.has((name || words!).toLowerCase())) continue
    remove(sheet, index, index + 1, 'markup')
    remove(sheet, index + 1 + words!.length, index + whole.length, 'markup')
  }
}
