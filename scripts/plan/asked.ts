import type { Draft } from './draft.ts'
import { asked } from './condense/cut.ts'
import type { Speech } from './speech.ts'
import type { Passage } from '../model/transcript.ts'

/** Fields that show nothing, and words that are looked up within another text. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['accent', 'evidence', 'mark', 'section', 'why', 'kind', 'start'])

/**
 * The slides of a speech in a language written with spaces with the mark of every question whose end they show: without it a question claims something.
 *
 *   | Who lights the stairs?     Who lights the stairs     ->     Who lights the stairs?
 */
export function withQuestionMarks(speech: Speech, drafts: readonly Draft[]): Draft[] {
  if (speech.isChinese || speech.isJapanese) return [...drafts]
  const isPassage = (value: object): value is Passage => 'text' in value && 'at' in value && 'span' in value
  const marked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marked)
    if (typeof value !== 'object' || value === null) return value
    if (isPassage(value)) return asked(speech, value)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, NOT_SHOWN.has(key) ? inner : marked(inner)]))
  }
  return drafts.map((draft) => marked(draft) as Draft)
}
