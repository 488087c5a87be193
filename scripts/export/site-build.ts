/**
 * The program that `full-site.ts` runs in a process of its own: Slidev keeps one user root a process, prints to the console and
 * may end the process. Takes a `SiteOrder` as JSON in its only argument.
 */
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { classicScript } from './classic-script.ts'
import { charactersShown } from './fonts/characters.ts'
import { fontCutter } from './fonts/plugin.ts'
import { cacheFolder, projectRoot } from './paths.ts'
import { player } from './player/player-plugin.ts'
import { printFeatures, withoutPlayer, withoutSlidevLogo } from './print-only.ts'
import { loadSlidev } from './slidev.ts'
import type { SiteOrder } from './full-site.ts'

enableCompileCache(cacheFolder('compiled'))
const order: SiteOrder = JSON.parse(process.argv[2] ?? '{}')

const [{ createDataUtils, resolveOptions, ViteSlidevPlugin }, { build }] = await Promise.all([loadSlidev(), import('vite')])
const options = await resolveOptions({ entry: order.entry, withoutNotes: order.withoutNotes || order.printOnly }, 'build')
options.data.config.titleTemplate = String(options.data.headmatter['titleTemplate'] ?? '%s')
options.utils = await createDataUtils(options)
Object.assign(options.utils.define, features())
const shown = JSON.stringify([options.data.headmatter, options.data.slides.map(slide => [slide.frontmatter, slide.content])])
const characters = charactersShown(shown, options.roots)

await build({
  configFile: false,
  root: options.userRoot,
  base: './',
  logLevel: 'error',
  define: { __VUE_PROD_DEVTOOLS__: 'false' },
  plugins: [
    indexPage(),
    verbatimWords(),
    order.printOnly ? withoutPlayer() : null,
    withoutSlidevLogo(),
    order.player ? player() : fontCutter(characters),
    await ViteSlidevPlugin(options, { vue: { features: { componentIdGenerator } }, staticCopy: { targets: staticFiles() } }),
    classicScript(),
  ],
  server: { fs: { allow: [order.deck] } },
  build: {
    outDir: order.site,
    emptyOutDir: true,
    reportCompressedSize: false,
    minify: order.printOnly ? false : 'oxc',
    cssMinify: order.printOnly ? false : 'lightningcss',
    chunkSizeWarningLimit: 4000,
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: { input: { index: indexPath() } },
  },
})

/**
 * One build serves print, web and presenter. What a finished talk does not need is left out of it: pens, camera,
 * an exporter in the page.
 */
function features(): Record<string, string> {
  return {
    __SLIDEV_FEATURE_PRINT__: 'true',
    __SLIDEV_FEATURE_PRESENTER__: 'true',
    __SLIDEV_FEATURE_DRAWINGS__: 'false',
    __SLIDEV_FEATURE_DRAWINGS_PERSIST__: 'false',
    __SLIDEV_FEATURE_RECORD__: 'false',
    __SLIDEV_FEATURE_BROWSER_EXPORTER__: 'false',
    ...(order.printOnly ? printFeatures : {}),
  }
}

/** What themes and addons bring in `public/`; the one of this program holds nothing that its graphics need. */
function staticFiles(): { src: string, dest: string }[] {
  const folders = [...options.themeRoots, ...options.addonRoots].filter(root => root !== projectRoot)
  return folders.map(root => join(root, 'public')).filter(folder => existsSync(folder))
    .map(folder => ({ src: `${folder}/*`, dest: 'theme' }))
}

function indexPath(): string {
  return resolve(options.userRoot, 'index.html')
}

/** UnoCSS writes `md:(a b)` as `md:a md:b` wherever it reads it, in the words of titles and notes too. */
function verbatimWords(): Plugin {
  return {
    name: 'speechdeck:verbatim',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler: (code, id) => /__slidev_\d+\.frontmatter$/.test(id) ? code.replace(/([:-])\(/g, '$1\\u0028') : null,
    },
  }
}

/** Slidev's own page, which exists in memory only. */
function indexPage(): Plugin {
  return {
    name: 'speechdeck:index',
    resolveId: { order: 'pre', handler: id => id === indexPath() ? id : null },
    load: { order: 'pre', handler: id => id === indexPath() ? options.utils.indexHtml : null },
  }
}

/** Names of scoped styles by what the component says, not by where it lies: same input, same bytes. */
function componentIdGenerator(_path: string, source: string | undefined, _production: boolean | undefined,
  byContent: (text: string) => string): string {
  return byContent(source ?? '')
}
