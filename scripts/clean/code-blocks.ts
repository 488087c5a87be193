import type { Sheet } from './sheet.ts'

const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^`\n]*$/
/** Blocks under these names, or under none, hold a program only where half of their lines look like one. */
const plain = /^(?:|text|txt|plain|plaintext|markdown|md|quote)$/i
/** What a line of a program has and a line of a speech has not; and a comment in one, which may be a heading too. */
const program = /[{}<>=\\|$]|;\s*$|[\p{L}\d_]\(|^\s*(?:\/\/|@|>>>|\.\/)|\w\/\w+[/.]/u
const comment = /^\s*#/
/** A script that is fenced as a whole is no program, however it looks. */
const share = 0.5
/** Among so many blocks under the name of a language one without a name is a program or what it says. */
const named = 3

/**
 * Marks the lines of a program that a talk shows between fences: they are kept and never stand on a slide, and a comment in them is no heading.
 *
 *   | ```sh
 *   | # open every branch       code
 *   | branch --open all         code
 *   | ```
 */
export function markCode(sheet: Sheet): void {
  const { bounds, text } = sheet
  const blocks: Block[] = []
  let open: Block & { mark: string } | null = null
  for (let index = 0; index < bounds.length; index += 2) {
    const line = text.slice(bounds[index], bounds[index + 1])
    const [, mark = '', name = ''] = line.length < 200 ? fence.exec(line) ?? [] : []
    if (open && mark.startsWith(open.mark) && !name) {
      blocks.push(open)
      open = null
    } else if (open) open.lines.push(index)
    else if (mark) open = { mark, name, lines: [] }
  }
  const areNamed = blocks.filter(({ name }) => !plain.test(name)).length >= named
  for (const { name, lines } of blocks) if (isProgram(sheet, name, lines, areNamed)) markLines(sheet, lines)
}

interface Block {
  name: string
  /** Where its lines stand in the bounds of the sheet. */
  lines: number[]
}

function isProgram({ bounds, text }: Sheet, name: string, lines: readonly number[], areNamed: boolean): boolean {
  const words = lines.map(index => text.slice(bounds[index], bounds[index + 1])).filter(line => line.trim())
  if (words.reduce((sum, line) => sum + line.length, 0) > text.length * share) return false
  if (areNamed) return true
  const likely = words.filter(line => program.test(line) || comment.test(line))
  return !plain.test(name) || (words.some(line => program.test(line)) && likely.length * 2 >= words.length)
}

function markLines(sheet: Sheet, lines: readonly number[]): void {
  for (const index of lines) {
    const [start, end] = [sheet.bounds[index]!, sheet.bounds[index + 1]!]
    sheet.unheaded.add(start)
    sheet.asides.push({ start, end, kind: 'code' })
  }
}
