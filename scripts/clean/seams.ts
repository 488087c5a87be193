/** A character that stands beside the next without a space: Chinese, Japanese, full-width marks. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** Marks that say nothing about the script of the words beside them. */
const neutral = /[\s“”‘’"'().,;:!?…%\])\[$#&*]/

/**
 * What a line break between two lines of one paragraph stands for: a space between words of a script that has
 * spaces, otherwise nothing.
 *
 *   | We open the door     ␤ and …         a space
 *   | 书房开到了每一个社   ␤ 区             nothing
 *   | a self-              ␤ service desk   nothing
 *   | a lamp --            ␤ and a desk     a space, as before the dash
 */
export function between(before: string, after: string): string {
  const dash = /(?<space>\s?)[-–—/]+$/.exec(before)
  if (dash && !dash.groups!['space']) return ''
  const left = edge(dash ? before.slice(0, dash.index) : before, -1)
  const right = edge(after, 1)
  return left && right && isSpaced(left) && isSpaced(right) ? ' ' : ''
}

function isSpaced(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit) && !unspaced.test(unit)
}

/** The letter or digit nearest to the end of one line or the beginning of the other. */
function edge(text: string, step: 1 | -1): string {
  for (let at = step === 1 ? 0 : text.length - 1, seen = 0; at >= 0 && at < text.length && seen < 8; at += step, seen += 1) {
    if (!neutral.test(text[at]!)) return text[at]!
  }
  return ''
}

/** First parts of words that keep their hyphen wherever they stand. */
const compounds = /^(?:self|well|non|high|low|long|short|old|new|first|second|third|half|part|full|all|ex|one|two|three|four|five|six|ten|year|mid|cross|post|ever|so|to|in|on|by)$/i
const broken = /(?<=(\p{L}{2,24}))[-\u2010](?=[ \t]*\r?\n[ \t]*(\p{Ll}{2,24}))/gu

/**
 * Where a hyphen, or a soft hyphen, only divides a word at the end of a line. A hyphen that belongs to the word
 * stays: where the file writes the word with it elsewhere, and after the first parts of compounds.
 *
 *   | every branch has a read-      ^ taken out, for the file says "reading" too or divides other words as well
 *   | ing room
 */
export function wordBreaks(text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf('\u00ad'); at >= 0; at = text.indexOf('\u00ad', at + 1)) places.push(at)
  const candidates = [...text.matchAll(broken)]
  if (!candidates.length) return places
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
  for (const { index, 1: first, 2: second } of candidates) {
    const [left, right] = [first!.toLowerCase(), second!.toLowerCase()]
    if (words.has(`${left}-${right}`)) continue
    if (words.has(left + right) || (candidates.length > 2 && !compounds.test(left))) places.push(index)
  }
  return places
}
