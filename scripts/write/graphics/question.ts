import type { QuestionSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** Each question with its answer. */
export function question(slide: QuestionSlide): Element {
  return branch('QuestionBoard', slide.pairs.map(pair => leaf('QuestionAnswer', pair.answer, { question: pair.question })))
}
