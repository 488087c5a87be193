/**
 * What is printed for the hand:
 *   notes              each slide with the words said on it
 *   2up 4up 6up        slides on a sheet
 *   3up                slides beside ruled lines
 *   script             the words in large type, with what is shown and the clock
 *   study              phrases with gaps, questions and terms, the answers at the end
 */
export const handouts = ['notes', '2up', '3up', '4up', '6up', 'script', 'study'] as const

export type Handout = typeof handouts[number]
