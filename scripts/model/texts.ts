import type { Kind, Slide, Text } from './deck.ts'

/** Fields of a slide that hold no text of its own: notes are said and not shown, the accent lies within the title. */
const notShown = ['id', 'kind', 'section', 'accent', 'size', 'notes', 'seconds', 'clicks', 'why', 'choice', 'position']

/** Full-colour pages say where one is without the name of the section. */
const withoutEyebrow = new Set<Kind>(['cover', 'divider', 'close'])

/** What is proclaimed stands alone: a title that such a slide has is for lists of slides. */
const withoutTitle = new Set<Kind>(['quotation', 'question', 'definition', 'cause', 'statement', 'claim', 'close'])

function isText(value: object): value is Text {
  return 'label' in value || ('text' in value && 'at' in value && 'span' in value)
}

function collect(value: unknown, found: Text[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) found.push(value)
  else for (const inner of Object.values(value)) collect(inner, found)
}

/** Every text that a slide shows, the eyebrow and the title first; the two panels of a remedy have labels. */
export function textsOf<S extends Pick<Slide, 'kind'>>(slide: S): Text[] {
  const hidden = new Set(notShown)
  if (withoutEyebrow.has(slide.kind)) hidden.add('eyebrow')
  if (withoutTitle.has(slide.kind)) hidden.add('title')
  const found: Text[] = []
  collect(Object.fromEntries(Object.entries(slide).filter(([key]) => !hidden.has(key))), found)
  if (slide.kind === 'remedy') found.push({ label: 'problem' }, { label: 'remedy' })
  return found
}
