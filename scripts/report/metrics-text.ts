import type { Metrics } from '../model/metrics.ts'

/** The figures of a deck, and where it lies. */
export interface DeckFigures extends Metrics {
  deck: string
}

/**
 * Decks in figures, a line each, and below which forms each uses and what it lacks of cover, agenda, signposts and close.
 *
 *   deck   slides  text  most  lists  run  white  type  contrast  align  balance  coherence
 *   talk       29  31.4   102     3%    4    58%    18       4.8     92%      71%  3/4
 *
 *   talk   cards 7, remedy 4, divider 3; no agenda
 */
export function metricsText(decks: readonly DeckFigures[]): string {
  const head = ['deck', 'slides', 'text', 'most', 'lists', 'run', 'white', 'type', 'contrast', 'align', 'balance', 'coherence']
  const rows = decks.map(one => [
    one.deck,
    one.slides,
    one.perSlide.mean,
    one.perSlide.most,
    percent(one.lists),
    one.longestRun,
    percent(one.whiteSpace),
    one.smallestType ?? '–',
    one.lowestContrast ?? '–',
    percent(one.alignment),
    percent(one.balance),
    `${Object.values(one.coherence).filter(Boolean).length}/${Object.keys(one.coherence).length}`,
  ].map(String))
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => widthOf(row[column]!))))
  const lines = all.map(row => row.map((cell, column) => {
    const blank = ' '.repeat(widths[column]! - widthOf(cell))
    return column === 0 ? cell + blank : blank + cell
  }).join('  '))
  const forms = decks.map(one => `${one.deck}${' '.repeat(widths[0]! - widthOf(one.deck))}  ${formsOf(one)}`)
  return [...lines, '', ...forms].join('\n')
}

function formsOf({ forms, coherence }: DeckFigures): string {
  const lacks = Object.entries(coherence).flatMap(([point, isThere]) => (isThere ? [] : [`no ${point}`]))
  return [Object.entries(forms).map(([kind, count]) => `${kind} ${count}`).join(', '), ...lacks].join('; ')
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** Columns of a terminal: two for a Chinese character. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u.test(letter) ? 2 : 1), 0)
}
