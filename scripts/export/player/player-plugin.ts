import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../paths.ts'

/** The modules of Slidev's that hold a deck, here taken from the page: see `deckScript`. */
const modules: Record<string, () => string> = {
  '/@slidev/configs': () => 'export default globalThis.__speechdeck.configs',
  '/@slidev/slides': slidesModule,
  '/@slidev/title-renderer': () => `
    import { h } from 'vue'
    import { useSlideContext } from '@slidev/client/context.ts'
    export default {
      props: { no: { type: [Number, String], default: undefined } },
      setup(props) {
        const { $page } = useSlideContext()
        return () => h('div', { innerHTML: globalThis.__speechdeck.slides[+(props.no ?? $page.value) - 1].titleHtml })
      },
    }`,
}

/** Builds Slidev's client as a player for any plain deck: the deck comes with the page, every component and layout is there. */
export function player(): Plugin {
  return {
    name: 'speechdeck:player',
    enforce: 'pre',
    load: {
      order: 'pre',
      handler: id => modules[id]?.() ?? (/styles[\\/]fonts\.css$/.test(id) ? '' : null),
    },
  }
}

/** What others stand on comes first, and so do its styles. */
const rank = (file: string): number => /[\\/]base[\\/]/.test(file) ? 0 : 1

/** Import statements for the components and layouts of this program, and an object of each folder's by their names. */
function named(folder: 'components' | 'layouts'): { imports: string, object: string } {
  const files = globSync(`${folder}/**/*.vue`, { cwd: projectRoot }).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return {
    imports: files.map((file, index) => `import ${folder}${index} from ${JSON.stringify(join(projectRoot, file))}`).join('\n'),
    object: `{ ${files.map((file, index) => `${basename(file, '.vue')}: ${folder}${index}`).join(', ')} }`,
  }
}

/**
 * Slides as Slidev makes them of Markdown: in their layout, with the context that its directives and counters need. What has been drawn on
 * the print page is drawn anew by taking it out and putting it in again, so that nothing of it is left.
 */
function slidesModule(): string {
  const [components, layouts] = [named('components'), named('layouts')]
  return `
    import * as Vue from 'vue'
    import { computed, defineAsyncComponent, nextTick, reactive, shallowReactive, shallowRef } from 'vue'
    import { useNav } from '@slidev/client/composables/useNav.ts'
    import { frontmatterToProps, useSlideContext } from '@slidev/client/context.ts'
    ${layouts.imports}
    ${components.imports}

    const shown = ({ layout, render }, index) => ({
      components: { ...${components.object}, InjectedLayout: (${layouts.object})[layout] },
      setup() {
        const { $clicksContext, $frontmatter } = useSlideContext()
        $clicksContext.setup()
        return { layoutProps: computed(() => frontmatterToProps($frontmatter, index)) }
      },
      render: render(Vue),
    })

    const slideOf = (given, index) => {
      const frontmatter = reactive(given.frontmatter)
      const load = async () => ({ __esModule: true, default: shown(given, index) })
      const meta = shallowReactive({
        get layout() { return frontmatter.layout },
        get transition() { return frontmatter.transition },
        get class() { return frontmatter.class },
        get clicks() { return frontmatter.clicks },
        get name() { return frontmatter.name },
        get preload() { return frontmatter.preload },
        slide: { ...given.slide, frontmatter },
        __clicksContext: null,
        __preloaded: false,
      })
      return { no: index + 1, meta, load, component: defineAsyncComponent(load) }
    }

    export const slides = shallowRef(globalThis.__speechdeck.slides.map(slideOf))

    globalThis.__speechdeckRedraw = async (numbers) => {
      const { printRange } = useNav()
      const all = printRange.value
      printRange.value = all.filter(no => !numbers.includes(no))
      await nextTick()
      slides.value = slides.value.map((slide) => numbers.includes(slide.no) ? slideOf(globalThis.__speechdeck.slides[slide.no - 1], slide.no - 1) : slide)
      printRange.value = all
      await nextTick()
    }`
}
