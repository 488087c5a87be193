import type { DividerSlide, Kind, Slide, Text } from '../model/deck.ts'
import { clockOf } from '../model/pace.ts'
import { endOf } from '../model/transcript.ts'
import { linesOf, wordsOf } from './element.ts'
import { emphasised } from './emphasis.ts'
import { writerOf, type Writer } from './graphics/graphics.ts'
import { noteBlock } from './notes.ts'
import { partFields } from './part.ts'
import { titleFields } from './title.ts'
import { isDeep } from './tone.ts'
import { yamlOf, type Frontmatter } from './yaml.ts'

/** Full-colour pages say where one is without the name of the section. */
const withEyebrow = new Set<Writer<Kind>['layout']>(['content', 'statement'])

/** Whether the name in the eyebrow is a heading that is said on the page itself, and not only the section it stands in. */
function isHeaded({ eyebrow, notes }: Slide): boolean {
  return eyebrow !== null && notes.some((part) => eyebrow.at >= part.at && endOf(eyebrow) <= endOf(part))
}

/** The properties that have a value, texts as their words. */
function fields(properties: Record<string, Text | number | null>, language: string): Frontmatter {
  const isFilled = (entry: [string, Text | number | null]): entry is [string, Text | number] => entry[1] !== null
  const filled = Object.entries(properties).filter(isFilled)
  return Object.fromEntries(filled.map(([key, value]) => (
    [key, typeof value === 'number' ? value : wordsOf(value, language)]
  )))
}

/**
 * One slide of the file: frontmatter, graphic, notes. `start` is when it comes, in seconds from the first; `head` comes
 * before the slide's own frontmatter; `divider` began the part in which it stands.
 */
export function slideMarkdown(
  slide: Slide, language: string, start: number, { head = {}, divider = null }: { head?: Frontmatter, divider?: DividerSlide | null } = {},
): string {
  const writer: Writer<Kind> = writerOf(slide)
  const title = writer.title ? writer.title(slide) : slide.title
  const frontmatter = {
    ...head,
    layout: writer.layout,
    ...titleFields(title, language),
    ...fields(writer.properties?.(slide) ?? {}, language),
    ...(writer.layout === 'content' && fields({ accent: emphasised(title, slide.accent) }, language)),
    ...(withEyebrow.has(writer.layout) && fields({ eyebrow: slide.eyebrow }, language)),
    ...(writer.layout === 'statement' && isHeaded(slide) && { headed: true }),
    ...(writer.layout === 'content' && slide.size !== 'medium' && { size: slide.size }),
    ...(slide.kind === 'statement' && isDeep(slide) && { tone: 'deep' }),
    ...(slide.kind === 'statement' && partFields(divider)),
    ...(slide.choice?.isForced && { form: slide.kind }),
    clock: clockOf(start),
    seconds: slide.seconds,
  }
  const graphic = writer.graphic ? linesOf(writer.graphic(slide), language).join('\n') : ''
  const parts = [`---\n${yamlOf(frontmatter)}\n---`, graphic, noteBlock(slide.notes)]
  return parts.filter(part => part !== '').join('\n\n')
}
