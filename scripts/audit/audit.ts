import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import { announcedIn } from './announced.ts'
import { doublesIn } from './doubles.ts'
import { numberingOf } from './numbering.ts'
import { pairsIn } from './pairs.ts'
import { placeholdersIn } from './placeholders.ts'
import { scriptOf } from './script.ts'
import { spokenNumberingOf } from './spoken-numbering.ts'
import { typingIn } from './typing.ts'
import { wordingOf } from './wording.ts'

/** What is looked at, in no order of importance. */
const examinations: readonly ((outline: Outline) => Finding[])[] = [
  numberingOf, spokenNumberingOf, announcedIn, placeholdersIn, doublesIn, pairsIn, typingIn, wordingOf, scriptOf,
]

/** What the author of a speech will want to put right in it, in the order of the speech; nothing comes twice. */
export function audit(outline: Outline): Finding[] {
  const found = examinations.flatMap(examine => examine(outline))
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const told = new Set<string>()
  return found.filter(({ code, span: [start, end] }) => {
    const key = `${code} ${start} ${end}`
    const isNew = !told.has(key)
    told.add(key)
    return isNew
  })
}
