import { createHash } from 'node:crypto'
import { zip, type Packed } from '../zip.ts'
import type { ChartShape, Drawing } from './drawing.ts'
import { officeLanguage } from './fonts.ts'
import { layoutKey, layoutXml, masterXml } from './layout-xml.ts'
import { notesMasterXml, notesPage, notesXml } from './notes-xml.ts'
import { chartXml } from './chart-xml.ts'
import { contentTypes, relations, type Relation } from './package.ts'
import { scaleFor } from './scale.ts'
import { sectionsXml } from './sections-xml.ts'
import type { Sheet } from './shape-xml.ts'
import type { Ink } from './text-xml.ts'
import { themeXml } from './theme-xml.ts'
import { timingXml } from './timing-xml.ts'
import { treeXml } from './tree-xml.ts'
import { workbook } from './workbook.ts'
import { declaration, element, escaped, part } from './xml.ts'

/** What the file says about itself, and what is said on each slide. */
export interface PptxMeta {
  title: string | null
  author: string | null
  /** BCP 47. */
  language: string
  /** A page of notes for each slide; none where it is empty. */
  notes: readonly string[]
}

/** The drawn slides as a PowerPoint file (ECMA-376, transitional). The same slides give the same bytes. */
export function presentation(drawings: readonly Drawing[], meta: PptxMeta): Uint8Array {
  const first = drawings[0]!
  const ink: Ink = { scale: scaleFor(first.size), palette: first.palette, language: officeLanguage(meta.language) }
  const files: Packed[] = []
  const pictures = new Map<string, string>()
  const charts: ChartShape[] = []
  const shared = { ink, pictures, charts, slides: drawings.length }
  const write = (name: string, content: string, list: readonly Relation[]): void => {
    files.push({ name, content })
    if (list.length > 0) files.push(relations(name, list))
  }
  const keys = [...new Set(drawings.map(layoutKey))]
  const master = 'ppt/slideMasters/slideMaster1.xml'
  const models = keys.map(key => drawings.find(drawing => layoutKey(drawing) === key)!)
  const names = models.map(({ layout }, i) => (models.findIndex(model => model.layout === layout) === i ? layout : `${layout} ${i + 1}`))
  models.forEach((model, i) => {
    const list: Relation[] = [{ id: 'rId1', kind: 'slideMaster', target: master }]
    write(`ppt/slideLayouts/slideLayout${i + 1}.xml`, layoutXml(model, names[i]!, sheetFor(shared, list)), list)
  })
  const layouts = keys.map((_, i): Relation => ({ id: `rId${i + 1}`, kind: 'slideLayout', target: `ppt/slideLayouts/slideLayout${i + 1}.xml` }))
  const masterSheet = sheetFor(shared, [])
  write(master, masterXml(first, layouts.map(({ id }) => id), masterSheet), [...layouts, { id: `rId${keys.length + 1}`, kind: 'theme', target: 'ppt/theme/theme1.xml' }])
  const hasNotes = meta.notes.some(note => note.trim())
  drawings.forEach((drawing, i) => {
    const slide = `ppt/slides/slide${i + 1}.xml`
    const list: Relation[] = [{ id: 'rId1', kind: 'slideLayout', target: layouts[keys.indexOf(layoutKey(drawing))]!.target }]
    const content = slideXml(drawing, sheetFor(shared, list))
    const note = meta.notes[i]?.trim()
    const page = `ppt/notesSlides/notesSlide${i + 1}.xml`
    if (note) list.push({ id: `rId${list.length + 1}`, kind: 'notesSlide', target: page })
    write(slide, content, list)
    if (note) write(page, notesXml(note, ink), [{ id: 'rId1', kind: 'notesMaster', target: notesMaster }, { id: 'rId2', kind: 'slide', target: slide }])
  })
  charts.forEach((chart, i) => {
    const book = `ppt/embeddings/workbook${i + 1}.xlsx`
    write(`ppt/charts/chart${i + 1}.xml`, chartXml(chart, ink), [{ id: 'rId1', kind: 'package', target: book }])
    files.push({ name: book, content: workbook(chart), isStored: true })
  })
  write('ppt/theme/theme1.xml', themeXml(first.palette, meta.language), [])
  if (hasNotes) {
    write(notesMaster, notesMasterXml(first.size.width / first.size.height), [{ id: 'rId1', kind: 'theme', target: 'ppt/theme/theme2.xml' }])
    write('ppt/theme/theme2.xml', themeXml(first.palette, meta.language), [])
  }
  writePresentation(drawings, ink, hasNotes, master, write)
  write('docProps/core.xml', coreXml(meta), [])
  for (const [png, name] of pictures) files.push({ name, content: Buffer.from(png, 'base64'), isStored: true })
  const app = { name: 'docProps/app.xml', content: declaration + element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'speechdeck'), element('Slides', {}, String(drawings.length))), isStored: true } as const
  files.push(app, relations('', [
    { id: 'rId1', kind: 'officeDocument', target: 'ppt/presentation.xml' },
    { id: 'rId2', kind: 'core', target: 'docProps/core.xml' },
    { id: 'rId3', kind: 'extended', target: app.name },
  ]))
  const packed = files.filter(({ name }) => name.endsWith('.xml')).map(({ name }) => name)
  return zip([contentTypes(packed), ...files])
}

const notesMaster = 'ppt/notesMasters/notesMaster1.xml'

function writePresentation(drawings: readonly Drawing[], { scale }: Ink, hasNotes: boolean, master: string,
  write: (name: string, content: string, list: readonly Relation[]) => void): void {
  const slides = drawings.map((_, i): Relation => ({ id: `rId${i + 2}`, kind: 'slide', target: `ppt/slides/slide${i + 1}.xml` }))
  const next = drawings.length + 2
  const list: Relation[] = [
    { id: 'rId1', kind: 'slideMaster', target: master }, ...slides,
    { id: `rId${next}`, kind: 'theme', target: 'ppt/theme/theme1.xml' },
    ...(hasNotes ? [{ id: `rId${next + 1}`, kind: 'notesMaster', target: notesMaster } as const] : []),
  ]
  const numbers = drawings.map((_, i) => 256 + i)
  write('ppt/presentation.xml', part('p:presentation', { saveSubsetFonts: '1', autoCompressPictures: '0' },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { 'id': 2_147_483_648, 'r:id': 'rId1' })),
    hasNotes ? element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': `rId${next + 1}` })) : '',
    element('p:sldIdLst', {}, ...slides.map(({ id }, i) => element('p:sldId', { 'id': numbers[i], 'r:id': id }))),
    element('p:sldSz', { cx: scale.width, cy: scale.height }), element('p:notesSz', notesPage),
    sectionsXml(drawings, numbers)), list)
}

function slideXml(drawing: Drawing, sheet: Sheet): string {
  const { xml, groups } = treeXml(drawing.shapes, sheet)
  const brought = Object.entries(drawing.clicks).map(([group, click]) => [click, groups.get(Number(group)) ?? []] as const)
  return part('p:sld', {}, element('p:cSld', {}, xml), element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    timingXml(brought.filter(([, shapes]) => shapes.length > 0)))
}

/** What the slides of a file share. */
interface Shared {
  ink: Ink
  /** The names of pictures by their content. */
  pictures: Map<string, string>
  charts: ChartShape[]
  slides: number
}

/** A sheet to draw on, whose links, pictures and charts come into `list`. */
function sheetFor({ ink, pictures, charts, slides }: Shared, list: Relation[]): Sheet {
  let last = 1
  const relate = (relation: Omit<Relation, 'id'>): string => {
    const known = list.find(({ target, kind }) => target === relation.target && kind === relation.kind)
    if (known) return known.id
    list.push({ id: `rId${list.length + 1}`, ...relation })
    return `rId${list.length}`
  }
  return {
    ...ink,
    nextId: () => ++last,
    picture(png) {
      const name = pictures.get(png) ?? `ppt/media/picture-${createHash('sha256').update(png).digest('hex').slice(0, 12)}.png`
      pictures.set(png, name)
      return relate({ kind: 'image', target: name })
    },
    chart: chart => relate({ kind: 'chart', target: `ppt/charts/chart${charts.push(chart)}.xml` }),
    link(href) {
      const page = Number(/^#\/?(\d+)$/.exec(href)?.[1])
      if (page >= 1 && page <= slides) {
        return element('a:hlinkClick', { 'r:id': relate({ kind: 'slide', target: `ppt/slides/slide${page}.xml` }), 'action': 'ppaction://hlinksldjump' })
      }
      if (!/^(?:https?|mailto):/.test(href)) return null
      return element('a:hlinkClick', { 'r:id': relate({ kind: 'hyperlink', target: href, isOutside: true }) })
    },
  }
}

function coreXml({ title, author, language }: PptxMeta): string {
  const spaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const date = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, '2000-01-01T00:00:00Z')
  return declaration + element('cp:coreProperties', spaces, title ? element('dc:title', {}, escaped(title)) : '',
    author ? element('dc:creator', {}, escaped(author)) : '', element('dc:language', {}, escaped(language)),
    date('dcterms:created'), date('dcterms:modified'))
}
