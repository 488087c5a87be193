import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { fitSize, linesAt } from './fit.ts'

/** What a content page leaves to its graphic, in css px: the height below the title, and the least size of a line. */
export interface Room {
  height: number
  floor: number
}

const key: InjectionKey<ComputedRef<Room>> = Symbol('room')
const usual: Room = { height: 372, floor: 20 }

/** Size in px and number of lines of a title over `width` px: one line from 38 to 32 px, else two, rarely three. */
export function titleSize(title: string, width = 868): { size: number, lines: number } {
  const one = fitSize(38, 31, size => linesAt(title, width / 1.01, size) <= 1)
  const size = one > 31 ? one : fitSize(34, 28, at => linesAt(title, width / 1.01, at) <= 2)
  return { size, lines: Math.max(1, Math.min(3, linesAt(title, width / 1.01, size))) }
}

/** Tells the graphic of a page how much room it has; called by the layout with the page's title. */
export function provideRoom(title: () => string, hasEyebrow: () => boolean, isSmall: () => boolean): void {
  provide(key, computed(() => {
    const { size, lines } = titleSize(title())
    const head = (hasEyebrow() ? 32 : 0) + lines * size * 1.3
    return { height: Math.floor(usual.height - Math.max(0, head - 82)), floor: isSmall() ? 18 : usual.floor }
  }))
}

/** The room of the page a graphic stands on; the usual one outside a page. */
export function useRoom(): ComputedRef<Room> {
  return inject(key, () => computed(() => usual), true)
}
