import { pointsIn } from '../model/position.ts'
import type { SlideJson } from './deck-json.ts'

/** The words of an evidence that are enough to find it by. */
const enough = 40

/**
 * Why slides have their forms, some lines a slide; `speech` is the text that the spans count in, null where it is not to be
 * had.
 *
 *   7 contrast  s-3f2a91  not this but that
 *     talk.txt:12:4  建书屋不是为了挂牌子，而是为了有人来。
 *     score 7; others: cards 2.6, statement 1
 */
export function explainText(slides: readonly SlideJson[], path: string, speech: string | null): string {
  const pointAt = speech === null ? null : pointsIn(speech)
  return slides.map(({ no, kind, id, why, evidence, score, others }) => {
    const point = evidence && pointAt?.(evidence.span[0])
    const words = evidence ? Array.from(evidence.text.trim().replace(/\s+/g, ' ')) : []
    const shown = words.length > enough ? `${words.slice(0, enough - 1).join('')}…` : words.join('')
    const rest = others.length > 0 ? `; others: ${others.map(other => `${other.kind} ${other.score}`).join(', ')}` : ''
    return [
      `${no} ${kind}  ${id}  ${why}`,
      ...(evidence ? [`  ${point ? `${path}:${point.line}:${point.column}` : path}  ${shown}`] : []),
      ...(score === null ? [] : [`  score ${score}${rest}`]),
    ].join('\n')
  }).join('\n')
}
