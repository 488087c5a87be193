import type { Kind } from '../../../scripts/model/deck.ts'
import { proposalsOf } from '../../../scripts/plan/graphics/all.ts'
import type { Shape } from '../../../scripts/plan/draft.ts'
import { speechFrom } from '../planned.ts'

/** The best proposal of one kind for a paragraph, or undefined. */
export function shapeOf<K extends Kind>(paragraph: string, kind: K, heading?: string): Extract<Shape, { kind: K }> | undefined {
  const speech = speechFrom(heading === undefined ? paragraph : `${heading}。${paragraph}`)
  const [first, ...rest] = speech.outline.opening[0]!.sentences
  const scene = { speech, sentences: heading === undefined ? [first!, ...rest] : rest, heading: heading === undefined ? null : first! }
  return proposalsOf(scene)
    .sort((a, b) => b.score - a.score)
    .map(({ shape }) => shape)
    .find((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind)
}

/** The words of passages. */
export const texts = (passages: ({ text: string } | null)[]): (string | null)[] => passages.map((passage) => passage?.text ?? null)
