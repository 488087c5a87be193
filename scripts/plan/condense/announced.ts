/** English lines that only say that something is to come, or was thought about: what comes is said after them. */

const COUNT = '(?:some|several|many|a (?:few|couple of|number of)|two|three|four|five|six|seven|ten|\\d+|other|more|certain|various|different|another|one (?:more|other)|one)'
const NOUNS = '(?:things?|points?|reasons?|suggestions?|ideas?|examples?|aspects?|issues?|questions?|observations?|thoughts?|remarks?|comments?|proposals?|requests?|lessons?|messages?|topics?|themes?|stories|principles)'

const ANNOUNCES = new RegExp(`^(?:(?:and|but|so|now|then|first|today),? )*(?:${[
  // I have three requests; we see a few reasons; the plan has three parts to it
  `(?:I|we) (?:\\w+ly )?(?:have|['’]ve got|see|offer|bring|make|want|raise) (?:only |just |also )?${COUNT} (?:\\w+ ){0,2}${NOUNS}(?: (?:to|for|that|about|of|on|which|here)\\b[^:]*)?`,
  `there(?: are|['’]s| is|['’]re) (?:also |only |just )?${COUNT} (?:\\w+ ){0,2}${NOUNS}(?: (?:to|for|that|about|of|on|which|here|I|we|you)\\b[^:]*)?`,
  `(?:the|our|my|this|that|it)(?: \\w+){0,2} (?:has|have|rests on|comes down to) (?:\\w+ly )?${COUNT} (?:\\w+ ){0,2}(?:parts?|aspects?|elements?|pillars|steps|sides|goals|aims)`,
  // the night bus is a case in point
  `[^,;:]{2,60} (?:is|are|was|were|offers?|gives?) (?:an?|one|another|some|the (?:best|latest|clearest)) (?:\\w+ ){0,2}(?:cases? in point|examples?|illustrations?|instances?)(?: of (?:this|that|it|these|those|what I mean))?`,
  // we have thought about this; I hold that view
  `(?:I|we)(?:['’]ve| have)? (?:all )?(?:(?:researched|thought|read|talked|worked|looked|debated|considered|discussed|studied)(?:, | and | ))+(?:a lot |long |hard |carefully )?(?:about|into|at|on) (?:this|that|it|these|those)\\b.*`,
  `(?:I|we) (?:still |also |do )?(?:hold|share|keep|stand by|stick to|take|repeat) (?:this|that|these|those)(?: \\w+)? (?:view|opinion|belief|feeling|position|conviction|thought|idea|point)\\b.*`,
].join('|')})[.!]?$`, 'i')

/** A reason, a group or a question that ends with how many there are of it: I am glad, for two reasons. */
const COUNTS_OFF = /\b(?:for|in|with|on|of) (?:two|three|four|five|six|several|a few|the following) (?:\w+ )?(?:reasons|ways|respects|points|things|areas|fronts|aspects)[.!]?$/i

/** What is said of nothing but what comes after it: we hope to do the following. */
const LEADS_TO = /\b(?:the following|as follows)[.:]?$/i

/** What the speaker thinks of the weight of a thing, and not what it is: this matters very much to us. */
const SELF_COMMENT = /\b(?:is|are) (?:very |so |extremely |really |of great )?(?:important|vital|crucial|significant|dear) to (?:all (?:of )?)?(?:me|us)\b|\bcannot (?:stress|overstate|emphasi[sz]e)\b|\bcan['’]t (?:stress|overstate|emphasi[sz]e)\b/i

/**
 * Whether an English line announces goods and holds none.
 *
 *   | I have three requests.        | There are other things that we are asking for.        | We have thought about this.
 */
export function announces(text: string): boolean {
  return ANNOUNCES.test(text) || COUNTS_OFF.test(text) || LEADS_TO.test(text)
}

/** Whether a line says no more than how much something matters to the speaker. */
export function isSelfComment(text: string): boolean {
  return SELF_COMMENT.test(text)
}
