/** What a sentence does in the argument, the lowest first: one that does less is shown only where none does more. */
export const moves = ['aside', 'granted', 'told', 'plain', 'claim'] as const

/**
 * What a sentence does:
 *   aside     it announces, asks, greets or steers the talk
 *   granted   it is taken back at once, or is somebody else's view
 *   told      a scene, a step of a story, an example
 *   plain     a fact or a measure
 *   claim     it judges, demands, promises or sums up
 */
export type Move = typeof moves[number]

/** How much a move counts: the place of it in `moves`. */
export const rankOf = (move: Move): number => moves.indexOf(move)
