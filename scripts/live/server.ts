import type { ViteDevServer } from 'vite'
import { cacheFolder } from '../export/paths.ts'
import { loadSlidev } from '../export/slidev.ts'
import { compileAgain } from './compile-again.ts'
import { askEvent, noticesEvent, overlayScript, type Notice } from './overlay.ts'
import { shownFirst } from './shown-first.ts'

/** Slidev's live view of a deck. */
export interface LiveView {
  /** Where it is to be seen: `http://localhost:3030/`. */
  url: string
  /** Shows what its `slides.md` holds now. */
  refresh(): void
  show(notices: readonly Notice[]): void
  close(): Promise<void>
}

/**
 * Serves the deck whose `slides.md` is `entry`; the page changes with it. The port is the first free one from
 * `port` on.
 */
export async function openLiveView(entry: string, { port, allowed }: { port: number, allowed: readonly string[] }): Promise<LiveView> {
  const { createServer, parser, resolveOptions } = await loadSlidev()
  const options = await resolveOptions({ entry }, 'dev')
  options.utils.indexHtml = options.utils.indexHtml.replace('</head>', `${overlayScript()}</head>`)
  let notices: readonly Notice[] = []
  let shown: string | undefined
  const server: ViteDevServer = await createServer(options, {
    logLevel: 'error',
    clearScreen: false,
    plugins: [compileAgain(), shownFirst()],
    cacheDir: cacheFolder('live'),
    optimizeDeps: { include: ['speechdeck > budoux'] },
    server: { port, strictPort: false, host: 'localhost', fs: { allow: [options.userRoot, ...allowed] } },
  }, {
    async loadData(changed) {
      const markdown = changed?.[entry]
      if (markdown !== undefined && markdown === shown) return false
      shown = markdown ?? shown
      const loaded = await parser.load(options, entry, changed, 'dev')
      const { themeMeta } = options.data
      return { ...loaded, ...(themeMeta && { themeMeta }), config: parser.resolveConfig(loaded.headmatter, themeMeta, entry) }
    },
  })
  server.ws.on(askEvent, () => server.ws.send(noticesEvent, notices))
  await server.listen()
  return {
    url: server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`,
    refresh: () => void server.watcher.emit('change', entry),
    show(now) {
      if (JSON.stringify(now) === JSON.stringify(notices)) return
      notices = now
      server.ws.send(noticesEvent, now)
    },
    close: async () => await server.close(),
  }
}
