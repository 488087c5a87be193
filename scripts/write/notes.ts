import type { Passage } from '../model/transcript.ts'
import { noteText } from './escape.ts'

/**
 * The note of a slide: what is said while it stands, with `[click]` before each part but the first. Empty for
 * a slide that is only shown.
 *
 *   <!--
 *   图书馆是城市的书房。
 *
 *   [click] 办馆先要有人。
 *   -->
 */
export function noteBlock(parts: readonly Passage[]): string {
  const texts = parts.map((part, index) => `${index > 0 ? '[click] ' : ''}${noteText(part.text)}`.trim())
  const body = texts.filter(text => text !== '').join('\n\n')
  return body === '' ? '' : `<!--\n${body}\n-->`
}
