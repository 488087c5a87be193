import type { Section } from '../../model/outline.ts'
import { endOf, type Passage, type Table } from '../../model/transcript.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../proposal.ts'
import { draftOf, sceneDrafts, type Place } from '../scenes.ts'
import type { Speech } from '../speech.ts'
import { isForSpeaker } from './addressee.ts'
import { introductionTo, type Introduction } from './introduction.ts'
import { pagesOf } from './pages.ts'
import { pairsShape, tableShape } from './shape.ts'

/** How plainly a table asks to be shown as one; see `Proposal.score`. */
const ASKED = 9

/** The tables that lie in some part of the speech, for those who listen and of a size that can be read. */
export function tablesIn(speech: Speech, [from, to]: readonly [from: number, to: number], heading: Passage | null): Table[] {
  return speech.outline.transcript.tables.filter((table) => table.at >= from && endOf(table) <= to && table.rows.length > 1 && !isForSpeaker(speech, table, heading) && pagesOf(speech, table) !== null)
}

/** The tables in the paragraphs of a section itself. */
export function tablesOf(speech: Speech, { blocks, heading }: Section): Table[] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first === undefined ? [] : tablesIn(speech, [first.at, endOf(last!)], heading)
}

/**
 * The slides of a run of sentences with the tables among them: a table parts what is said before it from what is said after it, and has the
 * sentence with it that leads to it.
 *
 *   | The lamps cost little. … | Here is what each costs: [table] | So we bought twelve. …
 *     a scene                    the table's page                    a scene
 */
export function toldDrafts(scene: Scene, tables: readonly Table[], place: Place): Draft[] {
  if (tables.length === 0) return scene.sentences.length === 0 ? [] : sceneDrafts(scene, place)
  const drafts: Draft[] = []
  let rest = scene.sentences
  const isFirst = (): boolean => drafts.length === 0
  const here = (): Place => (isFirst() ? place : { ...place, start: null })
  const tell = (sentences: Scene['sentences']): void => void (sentences.length > 0 && drafts.push(...sceneDrafts({ ...scene, sentences }, here(), isFirst())))
  for (const table of tables) {
    const before = rest.filter(({ at }) => at < table.at)
    rest = rest.slice(before.length)
    const introduction = introductionTo(scene, before, table)
    tell(before.slice(0, before.length - introduction.sentences.length))
    drafts.push(...tableDrafts(scene, table, introduction, here(), isFirst()))
  }
  tell(rest)
  return drafts
}

/** The pages of a table under what leads to it, what it is called, or the heading. */
function tableDrafts(scene: Scene, table: Table, { sentences, message }: Introduction, place: Place, isFirst: boolean): Draft[] {
  const { speech, heading } = scene
  const title = message ?? table.caption
  const isNamed = isFirst && place.titled && title !== null
  const at: Place = isNamed ? { ...place, titled: false, eyebrow: heading } : place
  const evidence = sentences[0] ?? table.head?.find((cell) => cell !== null) ?? table.rows[0]!.find((cell) => cell !== null)!
  const pages = pagesOf(speech, table)!
  const paired = pairsShape(table, title)
  const shapes = pages.map((rows) => tableShape(table, rows, title))
  return shapes.map((shape, i) => {
    const start = i === 0 ? place.start ?? sentences[0]?.at ?? table.at : rowStart(speech, pages[i]!)
    const all = [...(pages.length === 1 && paired !== null ? [paired] : []), shape].map((one) => draftOf(one, scene, at, start))
    return { ...all[0]!, weighed: all.map((draft, order) => ({ score: ASKED - order, evidence, draft })) }
  })
}

/** Where the first of some rows begins to be said. */
function rowStart({ outline: { transcript } }: Speech, [row]: readonly (readonly (Passage | null)[])[]): number {
  const { at } = row!.find((cell) => cell !== null)!
  return transcript.text.lastIndexOf('\n', at) + 1
}
