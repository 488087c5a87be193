import type { Finding } from '../model/finding.ts'
import type { Outline, Section } from '../model/outline.ts'
import { cut, endOf, type Passage } from '../model/transcript.ts'
import { finding } from './found.ts'
import { hanOf, markOf, type Mark } from './numerals.ts'

/** A section with its number. */
interface Numbered extends Mark {
  enumerator: Passage
  section: Section
}

/** Numbers of sections that are missing, come twice, or change their style in mid-list. */
export function numberingOf(outline: Outline): Finding[] {
  const found: Finding[] = []
  checkList(outline.sections, null, outline, new Set(), found)
  return found
}

/**
 *   | 一、…… 二、…… 四、……        "四、" follows "二、"
 *   | （一）…… （二）…… （二）……    "（二）" comes twice
 *   | 一、…… 2、…… 三、……         "2、" continues "一、" in another style
 *
 * A list that begins again at 1 is another list, one that goes on where the last of its style ended is the same,
 * and one whose first step is down counts down. Returns the number that the list of the parent has reached.
 */
function checkList(
  sections: readonly Section[], parent: Numbered | null, outline: Outline, ended: Set<string>, found: Finding[],
): number {
  let before: Numbered | null = null
  let first: Numbered | null = null
  let isDown = false
  let reached = parent?.number ?? 0
  for (const section of sections) {
    const numbered = numberedOf(section)
    if (!numbered) {
      checkList(section.children, null, outline, ended, found)
      continue
    }
    const { style, number } = numbered
    const key = `${style} ${number - 1}`
    if (before && first && before.style === style) {
      if (before === first && number === first.number - 1) isDown = true
      const upward = [before.number + 1, Math.max(before.number, reached) + 1, 1]
      const expected = isDown ? [before.number - 1, first.number] : upward
      if (!expected.includes(number)) found.push(...gapOrRepeat(numbered, before, outline))
    } else {
      first = numbered
      isDown = false
      const from = before ?? parent
      if (number > 1 && !ended.has(key) && from && continues(numbered, from)) {
        found.push(mixed(numbered.enumerator, from))
        if (from === parent) reached = number
      }
    }
    ended.delete(key)
    ended.add(`${style} ${number}`)
    const stray = strayIn(numbered)
    if (stray) found.push(mixed(cut(outline.transcript, stray.at, stray.at + stray.text.length), numbered))
    reached = Math.max(stray ? number + 1 : number, checkList(section.children, numbered, outline, ended, found))
    before = numbered
  }
  return parent ? reached : 0
}

function mixed(words: Passage, { enumerator }: Numbered): Finding {
  return finding('audit/numbering-mixed', words, { values: [enumerator.text], certainty: 'likely' })
}

/** Numbers without brackets are not continued by numbers in brackets: those are a level of their own. */
function continues({ style, number }: Mark, from: Mark): boolean {
  return from.number === number - 1 && from.style !== style && from.style.includes('(') === style.includes('(')
}

/** A paragraph that goes on with the numbers of its section in another style, so that nobody took it for a heading. */
function strayIn({ style, number, section }: Numbered): { at: number, text: string } | null {
  const starts = section.blocks.flatMap(({ at, text }) => {
    const written = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[）)][、．.]?|[、．.])(?=\D)/.exec(text)?.[0]
    const mark = written === undefined ? null : markOf(written)
    return mark ? [{ ...mark, at, text: written! }] : []
  })
  const next = starts.find(mark => mark.number === number + 1 && mark.style !== style)
  return next && !starts.some(mark => mark.style === next.style && mark.number === number) ? next : null
}

function numberedOf(section: Section): Numbered | null {
  if (!section.enumerator) return null
  const mark = markOf(section.enumerator.text)
  return mark && !isSpoken(mark.style) ? { ...mark, enumerator: section.enumerator, section } : null
}

/** 一是, 第一， and their like are part of the sentence: `spoken-numbering.ts` counts them. */
function isSpoken(style: string): boolean {
  return /[是要]|第#(?!章|节|部分|篇|编|条)|其#/.test(style)
}

/** Nothing where the number that seems to be missing stands in the text between, only not as a heading. */
function gapOrRepeat({ enumerator, number }: Numbered, before: Numbered, { transcript }: Outline): Finding[] {
  if (number === before.number) return [finding('audit/numbering-repeat', enumerator)]
  const between = transcript.text.slice(endOf(before.enumerator), enumerator.at)
  if (between.includes(markLike(enumerator.text, before.number + 1))) return []
  return [finding('audit/numbering-gap', enumerator, { values: [before.enumerator.text] })]
}

/** An enumerator with another number in it. */
function markLike(enumerator: string, number: number): string {
  return enumerator.replace(/[一二三四五六七八九十]+/, hanOf(number)).replace(/\d+(?!.*\d)/, String(number))
}
