import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { ems } from './crowd.ts'
import { fitSize, linesAt } from './fit.ts'

/** What a content page leaves to its graphic, in css px: the height below the title, and the least size of a line. */
export interface Room {
  height: number
  floor: number
  /** How many times as high as one of 16:9 the page is; a graphic may grow so much before it would look drawn out. */
  stretch: number
  /** How wide the title is, in em. */
  title: number
}

/** The largest size in px for words on a page: on a higher one half as much larger as the page is higher. */
export function grown(size: number, { stretch }: Room): number {
  return Math.round(size * (1 + stretch) / 2)
}

const key: InjectionKey<ComputedRef<Room>> = Symbol('room')
const pageKey: InjectionKey<ComputedRef<number>> = Symbol('page')
const usual: Room = { height: 364, floor: 20, stretch: 1, title: 0 }

/** The height in px of a page of 16:9. */
export const usualPage = 552

/** Size in px and number of lines of a title over `width` px: one line from 38 to 32 px, else two, rarely three. */
export function titleSize(title: string, width = 868): { size: number, lines: number } {
  const one = fitSize(38, 31, size => linesAt(title, width / 1.01, size) <= 1)
  const size = one > 31 ? one : fitSize(34, 28, at => linesAt(title, width / 1.01, at) <= 2)
  return { size, lines: Math.max(1, Math.min(3, linesAt(title, width / 1.01, size))) }
}

/** The height in px of a page, 980 px wide unless the deck says otherwise. */
export function pageHeight({ canvasWidth = 980, aspectRatio = 16 / 9 }: { canvasWidth?: number, aspectRatio?: number }): number {
  return Math.ceil(canvasWidth / aspectRatio)
}

/** Tells what stands on a page the page's height; called by the frame. */
export function providePage(height: ComputedRef<number>): void {
  provide(pageKey, height)
}

/** The height in px of the page something stands on; that of 16:9 outside a page. */
export function usePageHeight(): ComputedRef<number> {
  return inject(pageKey, () => computed(() => usualPage), true)
}

/** The height in px of the line that the members go on with, and of the air below it. */
function stemHeight(stem: string): number {
  return stem === '' ? 0 : linesAt(stem, 868, 24) * 32 + 12
}

/** Tells the graphic of a page how much room it has; called by the layout with the page's height, its title and what the members go on with. */
export function provideRoom(page: () => number, title: () => string, hasEyebrow: () => boolean, stem: () => string, isSmall: () => boolean): void {
  provide(key, computed(() => {
    const { size, lines } = titleSize(title())
    const head = (hasEyebrow() ? 37 : 0) + lines * size * 1.3
    const height = usual.height + page() - usualPage - stemHeight(stem())
    return { height: Math.floor(height - Math.max(0, head - 90)), floor: isSmall() ? 18 : usual.floor, stretch: page() / usualPage, title: ems(title()) }
  }))
}

/** The room of the page a graphic stands on; the usual one outside a page. */
export function useRoom(): ComputedRef<Room> {
  return inject(key, () => computed(() => usual), true)
}
