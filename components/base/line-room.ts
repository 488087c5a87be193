import { getCurrentInstance, nextTick, onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import { roomAt } from './fit.ts'

/** How many em a line holds, and how many lines the text takes where it breaks by itself. */
export interface LineRoom {
  room: number
  most: number
}

/** A text that waits to be told how wide its lines may be. */
interface Waiting {
  block: HTMLElement
  room: ShallowRef<LineRoom | null>
}

const waiting = new Set<Waiting>()
const unseen = new Map<Element, Waiting>()
let watcher: ResizeObserver | null = null

/**
 * What the lines hold where the text of this component stands, once it stands there; null before, and where it shares its line with something else.
 * All that are drawn at once are measured at once, before any of them is broken into lines; asked for anew when `text` changes.
 */
export function useLineRoom(text: () => string): ShallowRef<LineRoom | null> {
  const room = shallowRef<LineRoom | null>(null)
  let mine: Waiting | null = null
  const instance = getCurrentInstance()
  const ask = (): void => {
    const block = blockAround(instance?.vnode.el as Node | null)
    if (!block || lettersOf(block.textContent ?? '') !== lettersOf(text())) return
    mine = { block, room }
    if (!waiting.size) void nextTick(answer)
    waiting.add(mine)
  }
  onMounted(ask)
  watch(text, () => {
    room.value = null
    void nextTick(ask)
  })
  onBeforeUnmount(() => {
    if (mine) forget(mine)
  })
  return room
}

/** A text without what is drawn otherwise than it is written: spaces and marks. */
function lettersOf(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '')
}

/** The nearest element around a node that is no part of a line. */
function blockAround(node: Node | null): HTMLElement | null {
  let element = node instanceof HTMLElement && node.nodeType === 1 ? node : node?.parentElement ?? null
  while (element && /^(?:inline|contents)/u.test(getComputedStyle(element).display)) element = element.parentElement
  return element
}

function answer(): void {
  const asked = [...waiting]
  waiting.clear()
  const rooms = asked.map(({ block }) => roomOf(block))
  asked.forEach((one, i) => {
    if (rooms[i] === null) observe(one)
    else one.room.value = rooms[i]!
  })
}

/** Null for a block that is not shown yet. */
function roomOf(block: HTMLElement): LineRoom | null {
  if (!block.clientWidth) return null
  const { fontSize, lineHeight, paddingLeft, paddingRight } = getComputedStyle(block)
  const width = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  const range = document.createRange()
  range.selectNodeContents(block)
  const scale = block.getBoundingClientRect().width / block.offsetWidth || 1
  const most = Math.max(1, Math.round(range.getBoundingClientRect().height / scale / Number.parseFloat(lineHeight)))
  return { room: roomAt(width, Number.parseFloat(fontSize)), most }
}

/** A slide that Slidev keeps ready has no width before it is shown. */
function observe(one: Waiting): void {
  watcher ??= new ResizeObserver((entries) => {
    const shown = entries.flatMap(({ target }) => target.clientWidth ? unseen.get(target) ?? [] : [])
    shown.forEach(forget)
    shown.forEach(each => waiting.add(each))
    answer()
  })
  unseen.set(one.block, one)
  watcher.observe(one.block)
}

function forget(one: Waiting): void {
  waiting.delete(one)
  if (unseen.get(one.block) !== one) return
  unseen.delete(one.block)
  watcher?.unobserve(one.block)
}
