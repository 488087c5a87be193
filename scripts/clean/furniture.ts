import type { LineMark } from '../model/source.ts'
import { remove, type Sheet } from './sheet.ts'

/**
 * Takes out what belongs to the page and not to the text, as a format with pages says.
 *
 *   | 城市书房年报                running-head
 *   | — 3 —                       page-number
 */
export function dropFurniture(sheet: Sheet, lines: readonly LineMark[]): void {
  for (const { kind, span: [start, end] } of lines) {
    if (kind !== 'furniture') continue
    const rest = sheet.text.slice(start, end).replace(/\b(?:page|of|[ivxlc]+)\b/giu, '')
    const isNumber = !/[^\p{N}\p{P}\p{S}\s第共页頁]/u.test(rest)
    remove(sheet, start, end, isNumber ? 'page-number' : 'running-head')
  }
}
