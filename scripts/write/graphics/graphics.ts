import type { Kind, Slide, Text } from '../../model/deck.ts'
import type { Element } from '../element.ts'
import { agenda } from './agenda.ts'
import { bars } from './bars.ts'
import { blank } from './blank.ts'
import { cards } from './cards.ts'
import { cause } from './cause.ts'
import { chain } from './chain.ts'
import { change } from './change.ts'
import { claim } from './claim.ts'
import { columns } from './columns.ts'
import { contrast } from './contrast.ts'
import { cycle } from './cycle.ts'
import { definition } from './definition.ts'
import { figures } from './figures.ts'
import { hub } from './hub.ts'
import { layers } from './layers.ts'
import { list } from './list.ts'
import { matrix } from './matrix.ts'
import { question } from './question.ts'
import { quotation } from './quotation.ts'
import { recap } from './recap.ts'
import { remedy } from './remedy.ts'
import { roles } from './roles.ts'
import { sets } from './sets.ts'
import { share } from './share.ts'
import { statement } from './statement.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'

/** How one kind of slide becomes Markdown. */
export interface Writer<K extends Kind> {
  layout: 'cover' | 'divider' | 'content' | 'statement' | 'closing'
  /** The element under the frontmatter; null where the layout draws everything. */
  graphic: ((slide: Extract<Slide, { kind: K }>) => Element) | null
  /** The title in the frontmatter, where it is not the slide's `title`. */
  title?: (slide: Extract<Slide, { kind: K }>) => Text | null
  /** The layout's own properties. Null ones are left out. */
  properties?: (slide: Extract<Slide, { kind: K }>) => Record<string, Text | number | null>
}

/** Every kind of slide with its layout and its graphic; a kind that is forgotten is a type error. */
export const writers = {
  cover: {
    layout: 'cover',
    graphic: null,
    properties: ({ subtitle, occasion, speaker, date }) => ({ subtitle, occasion, speaker, date }),
  },
  agenda: { layout: 'content', graphic: agenda },
  divider: {
    layout: 'divider',
    graphic: null,
    properties: ({ mark, position: [index, total] }) => ({ mark, index, total }),
  },
  matrix: { layout: 'content', graphic: matrix },
  cards: { layout: 'content', graphic: cards, properties: ({ stem = null }) => ({ stem }) },
  remedy: { layout: 'content', graphic: remedy },
  roles: { layout: 'content', graphic: roles },
  chain: { layout: 'content', graphic: chain },
  cycle: { layout: 'content', graphic: cycle },
  hub: { layout: 'content', graphic: hub },
  sets: { layout: 'content', graphic: sets },
  layers: { layout: 'content', graphic: layers },
  contrast: { layout: 'content', graphic: contrast },
  change: { layout: 'content', graphic: change },
  bars: { layout: 'content', graphic: bars },
  columns: { layout: 'content', graphic: columns },
  share: { layout: 'content', graphic: share },
  figures: { layout: 'content', graphic: figures },
  quotation: { layout: 'statement', graphic: quotation, title: slide => slide.title ?? slide.text },
  question: { layout: 'statement', graphic: question, title: slide => slide.title ?? slide.pairs[0]!.question },
  definition: { layout: 'statement', graphic: definition, title: slide => slide.title ?? slide.terms[0]!.term },
  cause: { layout: 'statement', graphic: cause, title: slide => slide.title ?? slide.effect },
  statement: { layout: 'statement', graphic: statement, title: slide => slide.title ?? slide.text },
  claim: { layout: 'statement', graphic: claim, title: slide => slide.title ?? slide.text },
  timeline: { layout: 'content', graphic: timeline },
  table: { layout: 'content', graphic: table },
  list: { layout: 'content', graphic: list, properties: ({ stem = null }) => ({ stem }) },
  recap: { layout: 'content', graphic: recap },
  blank: { layout: 'content', graphic: blank },
  close: {
    layout: 'closing',
    graphic: null,
    title: slide => slide.text,
    properties: ({ thanks }) => ({ thanks }),
  },
} as const satisfies { [K in Kind]: Writer<K> }

/** The writer of a slide, typed for the slide at hand. */
export function writerOf<K extends Kind>(slide: Extract<Slide, { kind: K }>): Writer<K> {
  return writers[slide.kind as K] as unknown as Writer<K>
}
