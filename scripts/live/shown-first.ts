import type { ModuleNode, Plugin, ViteDevServer, WebSocketClient } from 'vite'

/** The name of the message that brings the number of the slide that a page shows. */
export const showsEvent = 'speechdeck:shows'

/** The name of the message that says that a page shows what a save changed. */
export const updatedEvent = 'speechdeck:updated'

/** The others wait for no page longer than this, in milliseconds: it may be on its way to another address, or sleep in the background. */
const PATIENCE = 1000

/**
 * Of the slides that a save changes those that a page shows are compiled first, and the others once it shows them: a page takes a hot
 * update as a whole, and would wait for slides that nobody sees.
 *
 *   a heading on nine slides      the seventh, which is shown      then the other eight
 */
export function shownFirst(): Plugin {
  const shown = new Map<WebSocketClient, number>()
  const others = new Set<ModuleNode>()
  let timer: NodeJS.Timeout | undefined
  const finish = (server: ViteDevServer): void => {
    clearTimeout(timer)
    const waiting = [...others]
    others.clear()
    for (const module of waiting) void server.reloadModule(module)
  }
  return {
    name: 'speechdeck:shown-first',
    configureServer(server) {
      server.ws.on(showsEvent, (no: number, page) => void shown.set(page, no))
      server.ws.on(updatedEvent, () => finish(server))
    },
    handleHotUpdate: {
      order: 'post',
      handler({ modules, server }) {
        for (const page of shown.keys()) if (!server.ws.clients.has(page)) shown.delete(page)
        const numbers = new Set(shown.values())
        const isShown = (module: ModuleNode): boolean => numbers.has(slideOf(module) ?? 0)
        const all = [...new Set([...others, ...modules])]
        if (!all.some(isShown)) return
        others.clear()
        for (const module of all) if (canWait(module) && !isShown(module)) others.add(module)
        clearTimeout(timer)
        timer = setTimeout(finish, PATIENCE, server)
        return all.filter(module => !others.has(module))
      },
    },
  }
}

/** The number of the slide that a module is of; null for one of no single slide. */
function slideOf({ id }: ModuleNode): number | null {
  const no = /__slidev_(\d+)\.(?:md|frontmatter)$/.exec(id ?? '')?.[1]
  return no === undefined ? null : Number(no)
}

/** Whether a module is of one slide, or of the titles that the menus show. */
function canWait(module: ModuleNode): boolean {
  return slideOf(module) !== null || module.id === '/@slidev/title-renderer.md'
}
