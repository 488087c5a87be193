import { createHash } from 'node:crypto'
import type { Drawing } from './drawing.ts'
import { element } from './xml.ts'

/**
 * The sections of a deck as PowerPoint lists them: one begins where a slide names another section than those before it.
 * Nothing where there is but one.
 *
 *   cover | overview | I. The well | the well 2 | II. The road   ->   cover, overview | I, the well 2 | II
 */
export function sectionsXml(drawings: readonly Drawing[], numbers: readonly number[]): string {
  const sections: { name: string, slides: number[] }[] = []
  let known: string | null = null
  drawings.forEach(({ section, layout }, i) => {
    const isNew = layout === 'divider' ? true : section !== null && section !== known && drawings[i - 1]?.layout !== 'divider'
    if (isNew || sections.length === 0) sections.push({ name: section ?? titleOf(drawings[i]!), slides: [] })
    if (section && layout !== 'divider') known = section
    sections.at(-1)!.slides.push(numbers[i]!)
  })
  if (sections.length < 2) return ''
  const space = 'http://schemas.microsoft.com/office/powerpoint/2010/main'
  const list = sections.map(({ name, slides }, i) => element('p14:section', { name, id: guid(`${i} ${name}`) },
    element('p14:sldIdLst', {}, ...slides.map(id => element('p14:sldId', { id })))))
  return element('p:extLst', {}, element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, element('p14:sectionLst', { 'xmlns:p14': space }, ...list)))
}

function titleOf({ shapes }: Drawing): string {
  const title = shapes.find(shape => shape.kind === 'text' && shape.role === 'title')
  return title?.kind === 'text' ? title.lines.map(line => line.map(run => run.text).join('')).join(' ') : '1'
}

/** An identifier that the same words always give. */
function guid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}
