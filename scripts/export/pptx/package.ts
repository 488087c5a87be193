import type { Packed } from '../zip.ts'
import { declaration, element } from './xml.ts'

/** A relation of one part to another, or to an address outside. */
export interface Relation {
  id: string
  kind: 'slide' | 'slideLayout' | 'slideMaster' | 'theme' | 'notesSlide' | 'notesMaster' | 'image' | 'chart' | 'package' | 'hyperlink' | 'officeDocument' | 'core' | 'extended'
  /** A path in the package, or an address. */
  target: string
  isOutside?: true
}

/** What a part is, by the folder it lies in. */
const types: readonly (readonly [path: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, 'presentationml.presentation.main'],
  [/^ppt\/slides\/slide\d+\.xml$/, 'presentationml.slide'],
  [/^ppt\/slideLayouts\/\w+\.xml$/, 'presentationml.slideLayout'],
  [/^ppt\/slideMasters\/\w+\.xml$/, 'presentationml.slideMaster'],
  [/^ppt\/notesSlides\/\w+\.xml$/, 'presentationml.notesSlide'],
  [/^ppt\/notesMasters\/\w+\.xml$/, 'presentationml.notesMaster'],
  [/^ppt\/charts\/\w+\.xml$/, 'drawingml.chart'],
  [/^ppt\/theme\/\w+\.xml$/, 'theme'],
  [/^docProps\/app\.xml$/, 'extended-properties'],
]

/** The list of contents that an Open Packaging file begins with. */
export function contentTypes(names: readonly string[]): Packed {
  const overrides = names.filter(name => name.endsWith('.xml')).map((name) => {
    const type = types.find(([path]) => path.test(name))?.[1]
    const known = type ? `application/vnd.openxmlformats-officedocument.${type}+xml` : 'application/vnd.openxmlformats-package.core-properties+xml'
    return element('Override', { PartName: `/${name}`, ContentType: known })
  })
  const defaults = [['png', 'image/png'], ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml']]
    .map(([Extension, ContentType]) => element('Default', { Extension, ContentType }))
  const content = declaration + element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, ...defaults, ...overrides)
  return { name: '[Content_Types].xml', content }
}

/** The relations of the part `of`, in the file where they belong; of the package itself for ''. */
export function relations(of: string, list: readonly Relation[]): Packed {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  const special: Partial<Record<Relation['kind'], string>> = {
    core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    extended: `${office}extended-properties`,
  }
  const rows = list.map(({ id, kind, target, isOutside }) => element('Relationship', {
    Id: id, Type: special[kind] ?? office + kind, Target: isOutside ? target : `/${target}`, TargetMode: isOutside ? 'External' : undefined,
  }))
  const name = of.replace(/[^/]*$/, file => `_rels/${file}.rels`)
  return { name, content: declaration + element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...rows) }
}
