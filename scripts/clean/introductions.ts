import { removeLine, written, type Line } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { depthOf } from './markdown.ts'
import { endsSentence } from './wraps.ts'

/** What a blogger says of a speech of his own above it, and nobody in one. */
const given = new RegExp([
  '^[*_>\\s]*(?:this|here|below|what follows) is (?:the|a|an|my) (?:(?:full |complete |rough |edited |lightly edited )?(?:transcript|text|script|version|draft|write-?up) of )?(?:the |a |my )?',
  '(?:[\\p{L}’\'-]+ ){0,2}?(?:speech|talk|remarks|address|sermon|eulogy|toast|keynote|lecture|presentation) (?:that |which )?I (?:gave|delivered|made|presented|read)\\b',
  '|^[*_>\\s]*(?:Diese|Folgende) (?:Predigt|Rede|Ansprache|Andacht) (?:habe ich|wurde)\\b.{0,120}\\bgehalten\\b',
].join(''), 'iu')
/** Lines from the top of a file among which it stands. */
const zone = 12
/** What stands above the speech is no more than this part of the page. */
const share = 0.4
const rule = /^[^\S\n]*(?:(?:-[^\S\n]?){3,}|(?:\*[^\S\n]?){3,}|(?:_[^\S\n]?){3,})[^\S\n]*$/m
/** Who greets or thanks is speaking. */
const spoken = /^(?:Good (?:morning|afternoon|evening)|Hello|Thank you|Ladies and|Dear |Liebe )/i

/**
 * Takes out the line above a speech with which a page says where it was given; where a rule parts it from the speech, all above it as well, titles apart.
 *
 *   | # Lamps
 *   | What a winter it has been.                                metadata
 *   | This is the talk I gave at the night school in 2031.       metadata
 *   |
 *   | ---
 *   | Thank you, Maya. …
 */
export function dropIntroduction(sheet: Sheet): void {
  const lines = written(sheet)
  const at = lines.slice(0, zone).findIndex(({ text }) => given.test(text))
  if (at < 0) return
  let end = at
  while (end + 1 < lines.length && !endsSentence(lines[end]!.text) && !/\n\s*\n/.test(between(sheet, lines, end))) end += 1
  const isRuled = rule.test(between(sheet, lines, end)) && !lines.slice(0, at).some(({ text }) => spoken.test(text)) && isMinor(lines, end)
  for (const line of lines.slice(isRuled ? 0 : at, end + 1)) {
    if (line.start >= sheet.front && !isTitle(sheet, line)) removeLine(sheet, line, 'metadata')
  }
}

/** The file between a line and the next. */
function between({ text }: Sheet, lines: readonly Line[], index: number): string {
  return text.slice(lines[index]!.end, lines[index + 1]?.start ?? text.length)
}

function isTitle({ text }: Sheet, { start, end, text: words }: Line): boolean {
  return depthOf(text.slice(start, end)) !== null || (words.length <= 70 && start === 0 && !endsSentence(words))
}

function isMinor(lines: readonly Line[], to: number): boolean {
  const size = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  return size(lines.slice(0, to + 1)) <= size(lines) * share
}
