/** English lines that point at somebody or something outside of them. */

/** Who or what a pronoun within a line may stand for. */
const NAMED = /\b(?:an?|the|our|my|your|every|each|no|some|any|many|most|all|few|those|one(?! of)) \p{L}|\b(?:everybody|everyone|somebody|someone|nobody|anybody|people|women|men|children|what|who|whoever|anything|something|nothing|everything)\b|\p{L}{3,}s\b/iu

/** Several of a kind and nothing else before an `it`: it is none of them. */
const ONLY_SEVERAL = /^(?:\p{L}+ )?(?!(?:this|as|is|was|has|does|us|his|its|yes|always|perhaps|news|business|process|progress|success|access|class|loss|address|focus|basis|analysis|crisis|bus|mess|thus|plus|times|means)\b)\p{Ll}{4,}s (?:will|would|can|could|should|must|may|might|do|have|want to|need to|try to) (?:not |never |only |also )?\p{L}+ (?:to |with |for |of |about |in |on |at )?$/iu
const PROPER = /(?<=\s)\p{Lu}\p{Ll}/u

/** A pronoun, but for an `it` that stands for what comes after it. */
const PRONOUN = /\b(?:(?:this|that)(?= (?:is|was|were|sounds?|means?|makes?|has|will|can|would)\b)|(?<=\b(?:making|make|made|do|did|does|doing|like|understood|understand|about|of|with|for|by) )(?:this|that)(?= (?:an?|better|more|happen|possible|real|again|now|in|for|\p{L}+ly)\b|$)|them|they|their|him|his|her|he|she|it(?! (?:is|was|takes|turns) (?:\p{L}+ ){0,2}(?:to|that|time|not|who)\b| (?:will |would |might |could |did )?(?:all )?(?:works? out|worked out|turns? out|turned out)\b))\b/iu

/**
 * Whether a line points at somebody whom it has not named.
 *
 *   | We do not ask them to whisper          | Ask somebody where they live
 *                  ^^^^                               ^^^^^^^^ named
 */
export function pointsOut(text: string): boolean {
  const match = PRONOUN.exec(text)
  if (match === null || match.index === 0) return false
  const before = text.slice(0, match.index)
  if (/^it$/i.test(match[0]) && ONLY_SEVERAL.test(before)) return true
  return !NAMED.test(before) && !PROPER.test(before)
}

/** Something shown or named before: on that page, we spend too little time here. */
const POINTS_THERE = /\b(?:on|in|of|with|about|at|for|by|from|under|like|than|kind of) that (?!(?:is|was|are|were|can|will|has|have|the|a|an|we|you|they|it|he|she|I|does|do|makes?|which|what|who|could|would|should|may|might|must|matters?|day|night)\b)\p{Ll}+|^(?:(?:today|now|but|and|so|yet|still),? )*that (?!(?:is|was|will|can|has)\b)\p{Ll}+ (?:is|was|has|will|can|must)\b|\b(?:spend|enough time|out|up|over|right|around|in|from) (?:here|there)$|\b(?:we|I|they|people|you) call (?:that|this|it)\b|\b(?:to do|doing|lean on|about|like|with) (?:this|that)(?=[.;,!]|$)/iu

/** One of several that were named before, or a view that was: the key one, hold that view. */
const ONE_OF_THEM = /\bthe (?:\p{L}+ )?ones?(?! (?:who|that|which|in|of|with|we|you|I|they|thing)\b)(?:,| for| is| are| was| were|$)|\b(?:hold|share|take|keep|reach|support|solve|reject|accept|address|achieve|break|answer|meet|adopt|follow|change|apply|fix|call|see|leave) that (?:\p{L}+ )?\p{Ll}{3,}(?<!s)(?=$|[,.;]| (?:even|too|as|in|for|with|again|now|from|very|more))/iu

/** What was said before, as the line says itself. */
const SAID_EARLIER = /(?<=\p{L}), (?:however|though|therefore|by contrast|on the other hand)(?:,|$)|\b(?:already|just|earlier|above|previously|before)[- ](?:mentioned|said|described|noted|discussed|named|shown)\b/iu

/** A condition or time that names what its main clause takes up, and points at nothing itself: when you learn a trade, you come to love it. */
const NAMES_FIRST = /^(?:if|when|whenever|once|unless|until) (?!(?:[^,]* )?(?:it|they|them|this|that|these|those|he|she|him|her|their|his|here|there|one)\b)[^,]{12,},(?: [^,]+,)? (?!.*\b(?:this|that|these|those|here|there) )/i

/** What something said before is the condition or the ground of: without this, no boat comes home. */
const LEANS_ON = /^(?:without|because of|despite|in spite of|given|besides|beyond|thanks to) (?:this|that|these|those|it|them)\b(?! \p{Ll})/iu

/** An `it` that is something, after one that stands for a deed: it is good to rest and, besides, it is a fine cure. */
const SECOND_IT = /^it(?:['’]s| is| was) (?:\p{L}+ ){1,2}to\b(?!.*\b(?:an?|the|our|my|your|every|each|some) .*\bit(?:['’]s| is| was) ).*\bit(?:['’]s| is| was) (?:an?|the|our) (?!.*\b(?:to|that)\b)/iu

/**
 * Whether a line points at something off the page that nobody who sees only the page can tell.
 *
 *   | The readers live on that charity.        | The key one is that we open late.        | Everybody wrote about them.
 */
export function dangles(text: string): boolean {
  if (NAMES_FIRST.test(text)) return false
  return LEANS_ON.test(text) || pointsOut(text.replaceAll(/\bits\b/gi, 'their')) || POINTS_THERE.test(text) || ONE_OF_THEM.test(text) || SECOND_IT.test(text) || SAID_EARLIER.test(text)
}
