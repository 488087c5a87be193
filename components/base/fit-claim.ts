import { fitDisplay, fitSize, isEven, mostLines } from './fit.ts'
import { pixels } from './measures.ts'

/** How a page of a claim with its grounds is composed: the grounds side by side, or as rows. */
export interface ClaimForm {
  'data-form': 'columns' | 'rows'
  'style': Record<string, string>
}

/** Width in px of the page between its margins, and of a row, which leaves the page number its corner. */
const width = 868
const row = 776
const gap = 36

/** Each size of the claim in px with the most lines that it may take: over a single ground, and where several need the height. */
const steps = {
  one: [[76, 1], [64, 2], [56, 2], [50, 3], [44, 3], [38, 4]],
  several: [[68, 1], [60, 1], [56, 2], [50, 2], [44, 3], [40, 3], [36, 4]],
} as const

/** Smallest type side by side before rows are read more easily, and smallest at all. */
const beside = 26
const least = 24

/** The composition of a claim with its grounds, and the sizes of both. */
export function fitClaim(claim: string, grounds: string[]): ClaimForm {
  const formed = (form: ClaimForm['data-form'], ground: number): ClaimForm => ({
    'data-form': form,
    'style': pixels({ text: fitDisplay(claim, width - 20, grounds.length > 1 ? steps.several : steps.one) ?? 34, ground, gap: grounds.length > 2 ? 18 : 26 }),
  })
  const column = (width - gap * (grounds.length - 1)) / Math.max(1, grounds.length)
  const side = fitSize(34, beside - 1, size => mostLines(grounds, column, size) <= (size > 30 ? 2 : 3) && isEven(grounds, column, size))
  if (grounds.length > 1 && side >= beside) return formed('columns', side)
  return formed('rows', fitSize(32, least, size => mostLines(grounds, row, size) <= (size > 28 || grounds.length > 2 ? 1 : 2)))
}
