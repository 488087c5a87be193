import { compile } from '@vue/compiler-dom'
import { htmlOf } from './plain-slide.ts'
import { configOf, type PlainDeck, type PlainSlide } from './plain-deck.ts'

/** What the player was built with. */
export interface PlayerFacts {
  /** What the theme says about itself in its package.json. */
  themeMeta: object
  /** Each character that components and layouts bring with them. */
  characters: string
}

/**
 * The script that a page loads before the player: the deck as data, its slides' templates compiled.
 */
export function deckScript({ headmatter, slides }: PlainDeck, { themeMeta }: PlayerFacts, withoutNotes: boolean): string {
  const config = configOf(headmatter, themeMeta)
  const configs = { ...config, titleTemplate: '%s', slidesTitle: titleOf({ headmatter, slides }) }
  const known = new Map(slides.map(({ template }) => [template, compiledBefore.get(template) ?? compiled(template)]))
  compiledBefore = known
  const parts = slides.map((slide, index) => `{
layout: ${JSON.stringify(slide.layout)},
frontmatter: ${inScript(slide.frontmatter)},
titleHtml: ${inScript(slide.titleHtml)},
slide: ${inScript(slideInfo(slide, index, withoutNotes))},
render: (Vue) => { ${known.get(slide.template)} },
}`)
  return `globalThis.__speechdeck = { configs: ${inScript(configs)}, slides: [${parts.join(',\n')}] }\n`
}

/** The templates of the last deck: one that is laid out anew, or made for print and the web, keeps most of its slides. */
let compiledBefore: ReadonlyMap<string, string> = new Map()

/** The title of the page. */
export function titleOf({ headmatter, slides }: PlainDeck): string {
  return String(headmatter['title'] ?? slides[0]?.title ?? 'Slidev')
}

/** `</script>` and the two line separators of Unicode end a script, or its lines, in old readers. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What Slidev knows of a slide beside its frontmatter. */
function slideInfo({ title, note, start }: PlainSlide, index: number, withoutNotes: boolean): object {
  return {
    title, index, images: [], raw: '', content: '', note: '', noteHTML: withoutNotes ? '' : noteHtml(note),
    filepath: '', start, sourceIndex: index, id: index, no: index + 1,
  }
}

/** Notes with the marks at which a click is due. */
function noteHtml(note: string): string {
  let clicks = 0
  return htmlOf(note.replace(/\[click(?::(\d+))?\]/gi, (_, count = 1) => {
    clicks += Number(count)
    return `<span class="slidev-note-click-mark" data-clicks="${clicks}"></span>`
  }))
}

/** The body of a function of `Vue` that gives the render function of a slide in its layout. */
function compiled(template: string): string {
  const whole = `<InjectedLayout v-bind="layoutProps">\n${template}\n</InjectedLayout>`
  return compile(whole, { mode: 'function', prefixIdentifiers: true, hoistStatic: true }).code
}
