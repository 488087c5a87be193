/**
 * What the deck is for:
 *   stage     shown while the speech is given: few words
 *   reading   read without the speaker: whole sentences, no dividers
 *   study     given to a class: `stage`, with terms, questions and phrases to fill in after each section
 */
export const purposes = ['stage', 'reading', 'study'] as const

export type Purpose = typeof purposes[number]
