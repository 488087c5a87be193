import type { Deck, Slide } from '../model/deck.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import type { Outline } from '../model/outline.ts'
import type { Occasion } from '../model/pace.ts'
import type { Palette } from '../model/palette.ts'
import type { Purpose } from '../model/purpose.ts'
import type { Passage } from '../model/transcript.ts'
import { choiceOf, withForms } from './choice.ts'
import type { Draft } from './draft.ts'
import { sizeOf, tightened } from './fit.ts'
import { iconsOf } from './icons/icons.ts'
import { idsOf } from './ids.ts'
import { notesOf } from './notes.ts'
import { paceOf, secondsOf, standing, tooLong } from './pacing.ts'
import { paletteOf } from './palette.ts'
import { pruned, roomIn } from './prune.ts'
import { speechOf, type Speech } from './speech.ts'
import { storyboard } from './storyboard.ts'

export interface PlanOptions {
  /** What the deck is for; `stage` unless told otherwise. */
  purpose?: Purpose
  /** Overrides the palette that the words of the speech suggest. */
  palette?: Palette
  /** What the speaker does; else the words tell a talk from an address. */
  delivery?: Occasion
  /** Characters or words a minute, in the unit of the language, where the speaker was timed. */
  rate?: number
  /** The time there is: fewer slides where it is short. */
  minutes?: number
  /** The form that a person wants for a slide, by its id; one that its words do not ask for is told and not taken. */
  forms?: ReadonlyMap<string, string>
  /** Pictures for words of the user's own, by their names in the icon set; a null takes a word's picture away, or all of them. */
  icons?: ReadonlyMap<string, string | null> | null
  /** How far a slide, by its id, must be tightened: 1 smaller type, 2 fewer words, 3 leads only. */
  fit?: ReadonlyMap<string, number>
}

/** The slides and their notes before any is tightened. */
export interface Drafts {
  speech: Speech
  drafts: Draft[]
  ids: string[]
  notes: Passage[][]
  refused: Diagnostic[]
}

/** Decides slide by slide what is shown and how; what fits is not asked yet, so that one answer serves every try. */
export function draftsOf(outline: Outline, options: Omit<PlanOptions, 'fit'> = {}): Drafts {
  const speech = speechOf(outline, options.purpose)
  const found = options.minutes === undefined ? storyboard(speech) : pruned(storyboard(speech), roomIn(options.minutes))
  const ids = idsOf(found, notesOf(speech, found))
  const { drafts, refused } = withForms(found, ids, options.forms ?? new Map())
  return { speech, drafts, ids, notes: notesOf(speech, drafts), refused }
}

/** The deck of a speech: what each slide shows, as tight as `options.fit` says, and its part of the speech as notes. */
export function plan(outline: Outline, options: PlanOptions = {}, given: Drafts = draftsOf(outline, options)): Result<Deck> {
  const { speech, drafts, ids, notes, refused } = given
  const { transcript, title, speaker, date, occasion } = outline
  const pace = paceOf(transcript.language, options.delivery ?? (speech.isTalk ? 'talk' : 'address'), options.rate)
  const slides = drafts.map((whole, i): Slide => {
    const level = options.fit?.get(ids[i]!) ?? 0
    const { start: _start, reveals, weighed, ...draft } = tightened(speech, whole, level)
    return {
      ...draft,
      id: ids[i]!,
      size: sizeOf(whole, level),
      icons: options.icons === null ? [] : iconsOf(draft, transcript.language, options.icons),
      notes: notes[i]!,
      seconds: secondsOf(notes[i]!.map((part) => part.text).join(''), pace),
      clicks: reveals.length,
      choice: choiceOf(whole.kind, weighed),
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
      pace,
      minutes: options.minutes ?? null,
      slides,
    },
    diagnostics: [...refused, ...tooLong(slides, pace, options.minutes), ...(options.minutes === undefined ? standing(slides) : [])],
  }
}

