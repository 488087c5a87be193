import { getCurrentInstance, nextTick, onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import { ems } from './crowd.ts'

/** How many em by `ems` a line holds, and how many lines the text takes where it breaks by itself. */
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
    if (!block || block.querySelector('svg, img') || lettersOf(block.textContent ?? '') !== lettersOf(text())) return
    mine = { block, room }
    if (!waiting.size) void answerLater()
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

/** Once all are drawn, and in their own fonts, which are asked for when a text is laid out. */
async function answerLater(): Promise<void> {
  await nextTick()
  await new Promise(done => requestAnimationFrame(done))
  await (document.fonts as FontFaceSet | undefined)?.ready // a test's document has none
  await answer()
}

async function answer(): Promise<void> {
  const asked = [...waiting]
  waiting.clear()
  const rooms = asked.map(({ block }) => roomOf(block))
  asked.forEach((one, i) => {
    if (rooms[i] === null) observe(one)
    else one.room.value = rooms[i]!
  })
  for (let round = 0; round < 3; round++) {
    await nextTick()
    const tight = asked.filter(({ block, room }) => room.value && room.value.most > 1 && linesIn(block) > block.querySelectorAll('br').length + 1)
    for (const { room } of tight) room.value = { ...room.value!, room: room.value!.room * 0.97 }
    if (!tight.length) return
  }
}

/** Null for a block that is not shown yet. */
function roomOf(block: HTMLElement): LineRoom | null {
  if (!block.clientWidth) return null
  const style = getComputedStyle(block)
  const size = Number.parseFloat(style.fontSize)
  const width = block.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
  return { room: width / size * wideness(block.textContent?.trim() ?? '', style, size), most: linesIn(block) }
}

let pen: CanvasRenderingContext2D | null = null

/** How many times as wide as in its own font `ems` takes a text to be: its widths are those of bold type. */
function wideness(text: string, style: CSSStyleDeclaration, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen || !text) return 1
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const gaps = (text.match(gap)?.length ?? 0) * 0.125
  return ems(text) / (pen.measureText(text).width / size + gaps) * 0.995
}

/** Between Chinese and Latin letters there is an eighth of an em, which no canvas measures. */
const gap = /[A-Za-z0-9%](?=\p{Script=Han})|\p{Script=Han}(?=[A-Za-z0-9])/gu

/** How high the boxes of the fonts' letters are, in em. */
const letterBox = 1.45

/** How many lines the text in a block takes as it is drawn. */
function linesIn(block: HTMLElement): number {
  const range = document.createRange()
  range.selectNodeContents(block)
  const scale = block.getBoundingClientRect().width / block.offsetWidth || 1
  const { fontSize, lineHeight } = getComputedStyle(block)
  const below = range.getBoundingClientRect().height / scale - letterBox * Number.parseFloat(fontSize)
  return Math.max(1, 1 + Math.round(below / Number.parseFloat(lineHeight)))
}

/** A slide that Slidev keeps ready has no width before it is shown. */
function observe(one: Waiting): void {
  watcher ??= new ResizeObserver((entries) => {
    const shown = entries.flatMap(({ target }) => target.clientWidth ? unseen.get(target) ?? [] : [])
    shown.forEach(forget)
    shown.forEach(each => waiting.add(each))
    void answer()
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
