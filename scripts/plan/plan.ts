import type { Deck, Slide } from '../model/deck.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import type { Outline } from '../model/outline.ts'
import type { Palette } from '../model/palette.ts'
import { sizeOf, tightened } from './fit.ts'
import { idsOf } from './ids.ts'
import { notesOf } from './notes.ts'
import { secondsOf } from './pacing.ts'
import { paletteOf } from './palette.ts'
import { speechOf } from './speech.ts'
import { storyboard } from './storyboard.ts'

export interface PlanOptions {
  /** Overrides the palette that the words of the speech suggest. */
  palette?: Palette
  /** How far a slide, by its id, must be tightened: 1 smaller type, 2 fewer words, 3 leads only. */
  fit?: ReadonlyMap<string, number>
}

/** Decides slide by slide what is shown and how, and gives each its part of the speech as notes. */
export function plan(outline: Outline, options: PlanOptions = {}): Result<Deck> {
  const diagnostics: Diagnostic[] = []
  const speech = speechOf(outline)
  const drafts = storyboard(speech)
  const notes = notesOf(speech, drafts)
  const ids = idsOf(drafts, notes)
  const { transcript, title, speaker, date, occasion } = outline
  const slides = drafts.map((whole, i): Slide => {
    const level = options.fit?.get(ids[i]!) ?? 0
    const { start: _start, reveals, ...draft } = tightened(speech, whole, level)
    return {
      ...draft,
      id: ids[i]!,
      size: sizeOf(whole, level),
      notes: notes[i]!,
      seconds: secondsOf(notes[i]!.map((part) => part.text).join(''), transcript.language),
      clicks: reveals.length,
    }
  })
  return {
    value: {
      title,
      speaker,
      date,
      occasion,
      language: transcript.language,
      palette: options.palette ?? paletteOf(outline),
      source: transcript.source.path,
      slides,
    },
    diagnostics,
  }
}

