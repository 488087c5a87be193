import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { load, resolveConfig } from '@slidev/parser/fs'
import { projectRoot } from '../paths.ts'
import { bringsFiles } from './beside.ts'
import { htmlOf, templateOf } from './plain-slide.ts'

/** A deck that the ready-made player can show: this program's own components and layouts, and nothing else. */
export interface PlainDeck {
  headmatter: Record<string, unknown>
  slides: PlainSlide[]
}

/** A slide of it. */
export interface PlainSlide {
  layout: string
  frontmatter: Record<string, unknown>
  /** The body as a Vue template. */
  template: string
  title: string
  titleHtml: string
  /** The notes as Markdown. */
  note: string
  /** Where it stands in the file: its first line, from 0. */
  start: number
}

/** What the head of a deck may say beside what a slide may. */
const headKeys = ['theme', 'addons', 'lang', 'themeConfig', 'duration', 'timer', 'routerMode', 'favicon', 'fonts', 'aspectRatio', 'author']

/** What any slide may say; other fields of Slidev's load files, name styles or change what is built. */
const slideKeys = ['layout', 'title', 'heading', 'level', 'clicks', 'clock', 'seconds', 'form']

/** The names of the components or layouts of this program. */
function namesIn(folder: 'components' | 'layouts'): Set<string> {
  return new Set(globSync(`${folder}/**/*.vue`, { cwd: projectRoot }).map(path => basename(path, '.vue')))
}

/** The props of the layouts, which a slide gives in its frontmatter. */
function layoutProps(): string[] {
  const sources = globSync('layouts/*.vue', { cwd: projectRoot }).map(path => readFileSync(join(projectRoot, path), 'utf8'))
  return sources.flatMap(source => [.../defineProps<\{([\s\S]*?)\}>/.exec(source)?.[1]?.matchAll(/(\w+)\??:/g) ?? []].map(([, name = '']) => name))
}

/** The deck in `folder` where it is plain; null where it needs a full build, or cannot be read at all. */
export async function readPlainDeck(folder: string): Promise<PlainDeck | null> {
  if (bringsFiles(folder)) return null
  const data = await load({ roots: [folder], userRoot: folder }, join(folder, 'slides.md'), undefined, 'build').catch(() => null)
  const isOfOthers = Object.values(data?.markdownFiles ?? {}).some(file => file.slides.some(slide => slide.frontmatter['src']))
  if (!data || isOfOthers || !isPlainHead(data.headmatter)) return null
  const [components, layouts, keys] = [namesIn('components'), namesIn('layouts'), new Set([...slideKeys, ...layoutProps()])]
  const slides = data.slides.map(({ frontmatter, content, title = '', note = '', source }, index): PlainSlide | null => {
    const layout = String(frontmatter['layout'] ?? (index === 0 ? 'cover' : 'default'))
    const template = templateOf(content, components)
    const isPlain = Object.keys(frontmatter).every(key => keys.has(key) || index === 0 && headKeys.includes(key))
    if (!isPlain || !layouts.has(layout) || template === null) return null
    return { layout, frontmatter, template, title, titleHtml: htmlOf(title), note, start: source.start }
  })
  return slides.every(slide => slide !== null) ? { headmatter: data.headmatter, slides } : null
}

/** The default theme, this program as the only addon, no network, and one of its own palettes. */
function isPlainHead({ theme, addons, routerMode, favicon, fonts, themeConfig }: Record<string, unknown>): boolean {
  const asked = { theme, addons, routerMode, favicon, fonts }
  const usual = { theme: 'default', addons: ['speechdeck'], routerMode: 'hash', favicon: 'data:,', fonts: { provider: 'none' } }
  return JSON.stringify(asked) === JSON.stringify(usual) && /^\{"palette":"(?!own)\w+"\}$/.test(JSON.stringify(themeConfig ?? null))
}

/** Slidev's configuration of a deck with this head, in a theme that says this about itself. */
export function configOf(headmatter: Record<string, unknown>, themeMeta: object): object {
  return resolveConfig(headmatter, themeMeta, 'slides.md')
}
