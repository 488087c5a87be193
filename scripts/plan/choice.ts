import type { Choice } from '../model/choice.ts'
import type { Kind } from '../model/deck.ts'
import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import type { Draft, Weighed } from './draft.ts'

/** The slides in the forms that a person wants, where their words allow it; what is refused is told. */
export function withForms(drafts: readonly Draft[], ids: readonly string[], forms: ReadonlyMap<string, string>): { drafts: Draft[], refused: Diagnostic[] } {
  const refused: Diagnostic[] = []
  const changed = drafts.map((draft, i) => {
    const wanted = forms.get(ids[i]!)
    if (wanted === undefined) return draft
    const other = draft.weighed?.find((one) => one.draft.kind === wanted)
    if (other !== undefined) return inPlaceOf(draft, other.draft)
    const kinds = draft.weighed?.map((one) => one.draft.kind) ?? [draft.kind]
    refused.push(diagnose('plan/no-such-form', null, i + 1, wanted, kinds.join(', ')))
    return draft
  })
  return { drafts: changed, refused }
}

/** Another form where a slide stands: it begins where that does, and keeps its title's accent if the title is the same. */
export function inPlaceOf(draft: Draft, other: Draft): Draft {
  const [was, is] = [draft.title, other.title]
  const isSame = was !== null && is !== null && 'at' in was && 'at' in is && was.at === is.at && was.text === is.text
  return { ...other, start: draft.start, accent: isSame ? draft.accent : other.accent, weighed: draft.weighed ?? [] }
}

/** How the form of a slide was chosen: the best of those weighed, unless a person wanted another. */
export function choiceOf(kind: Kind, weighed: readonly Weighed[] = []): Choice | null {
  const own = weighed.find((one) => one.draft.kind === kind)
  if (own === undefined) return null
  const others = weighed.filter((one) => one !== own).map(({ draft, score }) => ({ kind: draft.kind, score }))
  return { score: own.score, evidence: own.evidence, others, isForced: own !== weighed[0] }
}
