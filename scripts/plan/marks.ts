import type { Section } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { trimBy, widthOf, type Speech } from './speech.ts'

/** The number of a slide of the speaker's own says nothing in this deck. */
const OF_A_SLIDE = /slide|page|ppt|スライド|幻灯片|[页頁张張枚]|^P\d|^\d+ ?[-–—]$/i

/** Words that lead from one point to the next and count none of them. */
const LEADS_ON = /^(?:首先|其次|再次|再者|接着|接下来|然后|最后|另外|此外|同时|还有|最\p{Script=Han}{1,4}的)$/u

/** A wider mark is a phrase and no mark, in ems. */
const WIDEST = 4

/** The enumerator without its marks: 一、 gives 一, 第一是 gives 第一. Null for a dash, a phrase, the number of a slide. */
export function markOf(speech: Speech, section: Section): Passage | null {
  const { enumerator } = section
  if (enumerator === null) return null
  // 一つ目は gives 一
  if (/^.(?:つ|点)目/.test(enumerator.text)) return trimBy(speech, enumerator, 0, enumerator.text.length - 1)
  const head = /^[（(〔【#\s]+/.exec(enumerator.text)?.[0].length ?? 0
  const tail = /(?:就?是)?[）)〕】、．.，,：:｜|\s]+$|就?是$/.exec(enumerator.text)?.[0].length ?? 0
  const mark = trimBy(speech, enumerator, head, Math.min(tail, enumerator.text.length - head - 1))
  return /^[—\-–•·]+$/.test(mark.text) || OF_A_SLIDE.test(mark.text) || LEADS_ON.test(mark.text) || widthOf(mark.text) > WIDEST ? null : mark
}

/** A padded number that is not the first: what it counts are the slides of a script. */
const LATER = /^0[2-9]$/

/**
 * The marks of sections that stand side by side; none where one of them has none or two have the same, for half a count is no count, nor where a script
 * counts its slides and these begin with a later one.
 */
export function marksOf(speech: Speech, sections: readonly Section[]): (Passage | null)[] {
  const marks = sections.map((section) => markOf(speech, section))
  return marks.includes(null) || LATER.test(marks[0]?.text ?? '') || new Set(marks.map((mark) => mark!.text)).size < marks.length ? marks.map(() => null) : marks
}
