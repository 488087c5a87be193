import type { Entry } from './entries.ts'
import { isHigh } from './headings.ts'

/** From so many headings on, numbered in one way and marked with one depth, another numbered so has lost its mark. */
const least = 2

/**
 * Gives a chapter back the depth that its siblings have: its line was typed or pasted without the style of a heading.
 *
 *   | 一、灯要亮        Heading 2
 *   | 二、门要开        Heading 2
 *   | 三、书要近        a plain line: depth 2 like them
 */
export function withLostDepths(entries: readonly Entry[]): Entry[] {
  const depths = new Map<string, number[]>()
  for (const { enumerator, depth } of entries) {
    if (depth !== null && enumerator && isHigh(enumerator.family)) depths.set(enumerator.family, [...depths.get(enumerator.family) ?? [], depth])
  }
  return entries.map((entry) => {
    const { enumerator, heading, text } = entry
    const marked = enumerator && entry.depth === null ? depths.get(enumerator.family) ?? [] : []
    const isWhole = heading !== null && !heading.runIn && heading.end >= text.trimEnd().length && !/[。！？；，：]$/.test(text.trimEnd())
    return isWhole && marked.length >= least && marked.every(depth => depth === marked[0]) ? { ...entry, depth: marked[0]! } : entry
  })
}
