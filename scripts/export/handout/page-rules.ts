import type { Handout } from '../../model/handout.ts'
import type { HandoutDeck } from './markup.ts'

/**
 * The `@page` rules of a handout: A4, a running head with title and speaker, the number of the page and of all. The browser
 * draws the margin's boxes from Chromium 131 on; an older one leaves them out.
 */
export function pageRules(kind: Handout, { title, author }: HandoutDeck): string {
  const box = 'font: 400 8pt/1 "Handout Sans"; color: #5c5c5c; margin: 0'
  const head = `${box}; vertical-align: bottom; padding-bottom: 2.2mm; border-bottom: 0.4pt solid #b4b4b4; margin-bottom: 6mm`
  return `@page {
  size: A4 ${kind === '4up' ? 'landscape' : 'portrait'};
  margin: 23mm 20mm ${kind === 'script' ? '40mm' : '19mm'};
  @top-left { content: ${quoted(title ?? '')}; ${head}; width: 78%; text-align: left; white-space: nowrap; overflow: hidden }
  @top-right { content: ${quoted(author ?? '')}; ${head}; width: 22%; text-align: right; white-space: nowrap }
  @bottom-right { content: counter(page) " / " counter(pages); ${box}; vertical-align: top; padding-top: 6mm; width: 40%; text-align: right }
}`
}

/** Words as a string of CSS. */
function quoted(words: string): string {
  return `"${words.replace(/[\\"]/g, '\\$&').replace(/[\n\r]+/g, ' ')}"`
}
