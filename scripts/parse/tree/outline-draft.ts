/** A section while the speech is being divided: places only, no words. All offsets count in the transcript. */
export interface DraftSection {
  enumerator: Place | null
  /** `isSentence`: it ends with a full stop and is all of its paragraph. */
  heading: (Place & { isSentence?: boolean }) | null
  level: number
  runIn: boolean
  implicit: boolean
  blocks: Place[]
  children: DraftSection[]
  start: number
}

/** `[start, end)` in `Transcript.text`. */
export interface Place {
  start: number
  end: number
}

/** A section with nothing in it yet. */
export function draftSection(start: number, level: number, more: Partial<DraftSection> = {}): DraftSection {
  const empty = { enumerator: null, heading: null, runIn: false, implicit: false, blocks: [], children: [] }
  return { ...empty, level, start, ...more }
}
