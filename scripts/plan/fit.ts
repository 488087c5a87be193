import type { Size } from '../model/deck.ts'
import { textsOf } from '../model/texts.ts'
import type { Passage } from '../model/transcript.ts'
import type { Draft } from './draft.ts'
import { shortOf } from './condense/short.ts'
import { segmenterOf } from './salience.ts'
import { trimBy, widthOf, type Speech } from './speech.ts'

/** Up to so many ems a slide is set large, above so many small. */
const LARGE = 60
const SMALL = 130

/** An agenda that is still too full names so many sections. */
const OUTLINE = 14

/** Ems of an English heading in an agenda that is still too full. */
const ENTRY = 28

/** Ems of a name at the end of a branch. */
const LEAF = 10

/** Ems of a cell of a table, and where that is still too much. */
const CELL = [14, 9] as const

/** Type size by how much there is to read besides the title. */
export function sizeOf(draft: Draft, level: number): Size {
  const body = textsOf({ ...draft, eyebrow: null, title: null, reveals: [], weighed: [] })
  const width = body.reduce((sum, text) => sum + ('text' in text ? widthOf(text.text) : 0), 0)
  const steps: Size[] = ['large', 'medium', 'small']
  const wanted = width <= LARGE ? 0 : width <= SMALL ? 1 : 2
  return steps[Math.min(2, wanted + level)]!
}

/**
 * The same slide with fewer words, cut from the speech again, for one that did not fit: level 1 only sets smaller type (`sizeOf`),
 * 2 leaves out the last of the lines under each member, 3 every line but the leads, and sets cards as a list. The names of parts are a set that is shown
 * whole or not at all.
 */
export function tightened(speech: Speech, draft: Draft, level: number): Draft {
  if (level < 2) return draft
  const isOutline = draft.weighed === undefined
  const keep = (lines: Passage[]): Passage[] => (level >= 3 || isOutline ? [] : lines.slice(0, Math.max(0, lines.length - 1)))
  const atLeastOne = (lines: Passage[]): Passage[] => lines.slice(0, level >= 3 ? 1 : Math.max(1, lines.length - 1))
  switch (draft.kind) {
    case 'agenda': {
      const short = draft.entries.map((entry) => ({ ...entry, heading: shortOf(speech, entry.heading, level >= 3 ? 12 : 16) }))
      const entries = level >= 3 && speech.isEnglish ? short.map((entry) => ({ ...entry, heading: upTo(speech, entry.heading, ENTRY) })) : short
      return { ...draft, entries: entries.slice(0, level >= 3 ? OUTLINE : entries.length) }
    }
    case 'statement':
      return { ...draft, gloss: null, reveals: [], text: 'at' in draft.text ? upTo(speech, draft.text, level >= 3 ? 30 : 50) : draft.text }
    case 'claim':
      return { ...draft, grounds: draft.grounds.slice(0, 2), reveals: draft.reveals.slice(0, 2), text: upTo(speech, draft.text, level >= 3 ? 30 : 50) }
    case 'close':
      return 'at' in draft.text ? { ...draft, text: upTo(speech, draft.text, level >= 3 ? 30 : 50) } : draft
    case 'cards':
      return level >= 3 && (draft.cards.length > 2 || draft.cards.every(({ points }) => points.length === 0)) ? asList(draft) : { ...draft, cards: draft.cards.map((card) => ({ ...card, points: keep(card.points) })) }
    case 'roles':
      return { ...draft, roles: draft.roles.map((role) => ({ ...role, deeds: role.motto === null ? atLeastOne(role.deeds) : keep(role.deeds) })) }
    case 'remedy':
      return { ...draft, moral: null, problems: atLeastOne(draft.problems), remedies: atLeastOne(draft.remedies) }
    case 'list':
      return { ...draft, points: draft.points.map((point) => ({ ...point, detail: null })) }
    case 'cycle':
    case 'chain':
      return { ...draft, steps: draft.steps.map((step) => ({ ...step, gloss: null })) }
    case 'hub':
      return { ...draft, members: draft.members.map((member) => ({ ...member, gloss: null })) }
    case 'sets':
      return { ...draft, sets: draft.sets.map((set) => ({ ...set, gloss: null })) }
    case 'layers':
      return { ...draft, layers: draft.layers.map((layer) => ({ ...layer, gloss: null })) }
    case 'matrix':
      return { ...draft, rows: draft.rows.map((row) => ({ ...row, gloss: null })) }
    case 'recap':
      return { ...draft, branches: draft.branches.map((branch) => ({ ...branch, leaves: level >= 3 ? [] : branch.leaves.map((leaf) => shortOf(speech, leaf, LEAF)) })) }
    case 'figures':
      return { ...draft, figures: draft.figures.slice(0, level >= 3 ? 2 : Math.max(1, draft.figures.length - 1)) }
    case 'table':
      return { ...draft, rows: draft.rows.map((row) => row.map((cell) => cell && (widthOf(cell.text) <= CELL[level >= 3 ? 1 : 0] ? cell : shortOf(speech, cell, CELL[level >= 3 ? 1 : 0])))) }
    case 'timeline':
      return { ...draft, events: draft.events.slice(0, Math.max(2, draft.events.length - 1)) }
    case 'change':
      return { ...draft, pairs: draft.pairs.map((pair) => ({ ...pair, difference: null })).slice(0, level >= 3 ? Math.max(1, draft.pairs.length - 1) : undefined) }
    case 'question':
      return { ...draft, pairs: draft.pairs.slice(0, Math.max(1, draft.pairs.length - 1)) }
    case 'definition':
      return { ...draft, terms: draft.terms.slice(0, Math.max(1, draft.terms.length - 1)) }
    case 'cause':
      return { ...draft, causes: draft.causes.slice(0, Math.max(1, draft.causes.length - 1)) }
    case 'blank':
      return { ...draft, phrases: draft.phrases.slice(0, Math.max(1, draft.phrases.length - level + 1)) }
    case 'contrast':
      return { ...draft, pairs: draft.pairs.slice(0, Math.max(1, draft.pairs.length - 1)) }
    default:
      return draft
  }
}

/** The beginning of a text up to a mark, or to the end of a word where it has none (captions that a machine heard have not one), no wider than so many ems. */
function upTo(speech: Speech, text: Passage, width: number): Passage {
  if (widthOf(text.text) <= width) return text
  const fits = ({ index }: { index: number }): boolean => index > 3 && widthOf(text.text.slice(0, index)) <= width
  const ends = [...text.text.matchAll(/[，；、：,;:—–](?=.)|\s+/gsu)].filter(fits)
  const end = ends.findLast(({ 0: mark }) => mark.trim() !== '') ?? ends.at(-1) ?? [...segmenterOf(speech.language).segment(text.text.slice(0, width * 4))].findLast(fits)
  return end === undefined ? text : trimBy(speech, text, 0, text.text.length - end.index)
}


/** Leads that do not fit side by side, one below the other. */
function asList(draft: Extract<Draft, { kind: 'cards' }>): Draft {
  const { cards, kind: _kind, ...rest } = draft
  return { ...rest, kind: 'list', points: cards.map(({ mark, lead }) => ({ mark, lead, detail: null })) }
}
