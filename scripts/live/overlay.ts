import { showsEvent, updatedEvent } from './shown-first.ts'

/** A line of the overlay. */
export interface Notice {
  severity: 'error' | 'warning'
  text: string
}

/** The name of the message that brings the notices to the page. */
export const noticesEvent = 'speechdeck:notices'

/** The name of the message that asks for the notices. */
export const askEvent = 'speechdeck:ask'

/**
 * A script for the page of the live view. It shows in a corner what there is to say about the speech: over the slides, never on
 * them. A click folds it away until something else is to be said. A save while the page still loads has it loaded again: a module that
 * was on its way has the words of before, and Vite tells only those that have arrived of a change. So it stands before Slidev's script.
 */
export function overlayScript(): string {
  return `<script type="module">(${inPage.toString()})(await import('/@vite/client'), () => import('/@slidev/slides'), ${JSON.stringify({ notices: noticesEvent, ask: askEvent, shows: showsEvent, updated: updatedEvent })})</script>`
}

interface HotContext {
  on(event: 'vite:beforeUpdate', heard: (payload: { updates: { path: string }[] }) => void): void
  on(event: 'vite:afterUpdate', heard: () => void): void
  on(event: string, heard: (notices: Notice[]) => void): void
  send(event: string, data?: number): void
}

interface HotClient {
  createHotContext: (owner: string) => HotContext
}

/** Slidev's module of all slides. */
interface Slides {
  slides: { value: { load: () => Promise<unknown> }[] }
}

/** Runs in the page, from its text: it can use nothing of this file. */
async function inPage({ createHotContext }: HotClient, slidesOf: () => Promise<Slides>, events: Record<'notices' | 'ask' | 'shows' | 'updated', string>): Promise<void> {
  const box = document.createElement('aside')
  box.id = 'speechdeck-notices'
  box.setAttribute('role', 'status')
  box.style.cssText = 'position:fixed;right:1rem;top:1rem;z-index:9999;max-width:32rem;max-height:60vh;overflow:auto;padding:.6rem .9rem;'
    + 'border-radius:.4rem;background:#1d2129;color:#f4f5f7;font:13px/1.5 ui-monospace,monospace;white-space:pre-wrap;cursor:pointer;box-shadow:0 4px 18px #0006'
  box.title = 'click to hide'
  box.hidden = true
  box.addEventListener('click', () => { box.hidden = true })
  document.body.append(box)
  const server = createHotContext('/speechdeck-notices')
  server.on(events.notices, (notices) => {
    const lines = notices.map(({ severity, text }) => {
      const line = document.createElement('div')
      line.textContent = text.replace(/\n +/, '\n')
      line.style.cssText = `padding:.2rem 0 .2rem .6rem;margin:.2rem 0;border-left:3px solid ${severity === 'error' ? '#ff5c5c' : '#f2b84b'}`
      return line
    })
    box.replaceChildren(...lines)
    box.hidden = lines.length === 0
  })
  server.send(events.ask)
  server.on('vite:afterUpdate', () => server.send(events.updated))
  let no = 0
  const tellWhatIsShown = (): void => {
    const now = Number(/\/(\d+)(?:\?[^/]*)?$/.exec(location.href)?.[1] ?? 1)
    if (now !== no) server.send(events.shows, no = now)
  }
  tellWhatIsShown()
  setInterval(tellWhatIsShown, 250)
  let isStale = false
  server.on('vite:beforeUpdate', ({ updates }) => { isStale ||= updates.some(({ path }) => path.includes('__slidev_')) })
  if (document.readyState !== 'complete') await new Promise(loaded => addEventListener('load', loaded, { once: true }))
  const { slides } = await slidesOf()
  await Promise.all(slides.value.map(slide => slide.load()))
  if (isStale) location.reload()
}
