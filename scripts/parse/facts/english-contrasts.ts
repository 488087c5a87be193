import type { ContrastWay } from './contrasts.ts'
import { built, type Way } from './wording.ts'
import { latin, latinEnd, latinOpening, latinStart } from './words.ts'

const determiner = /^(?:an?|the|our|my|your|his|her|its|their|this|that|these|those|one|some|any|more)$/i
const link = [
  'to|by|in|on|at|for|from|with|because|about|what|how|who|where|when|as|of|through|that|whether|against|into|over',
].join('|')
const isLink = new RegExp(`^(?:${link})$`, 'i')
const opener = `(?:to|by|in|on|for|from|with|because|about|what|how|through|the|an?|our)`
const now = '[.;,—]+\\s(?:[Bb]ut\\s|[Aa]nd\\s)?(?:[Nn]ow|[Tt]oday),?\\s'

/** Two sides that are built alike: both open with the same link word, or both with a determiner. */
function isAlike({ one, other }: Record<string, string>): boolean {
  return (isLink.test(one!) && one!.toLowerCase() === other!.toLowerCase()) || (determiner.test(one!) && determiner.test(other!))
}

/** The ways in which English sets one thing against another. */
export const englishContrasts: readonly ContrastWay[] = [
  // not a victory but a beginning
  way('negation', /\bbut\b/, [
    `\\bnot,?\\s+(?<not>(?<one>[A-Za-z]+)\\s${latin}{1,80}?),?(?:\\s*(?:—|--)\\s*|\\s+)but,?\\s+(?:rather\\s+)?`,
    `(?<but>(?<other>[A-Za-z]+)\\s${latin}{1,100})`, latinEnd,
  ], { holds: isAlike }),
  // libraries are for people, not for books
  way('negation', /,\s(?:and\s)?not\s/, [
    `(?:^|(?<!not)\\s)(?<but>(?<one>${opener})\\s${latin}{2,60}?),\\s(?:and\\s)?not\\s(?<not>(?<other>${opener})\\s${latin}{2,60})`, latinEnd,
  ], { holds: isAlike }),
  // This is not a warehouse. It is a meeting place.
  way('negation', /(?:\bnot|n['’]t)\s/, [
    `\\b(?:(?:is|are|was|were)(?:n['’]t|\\snot)|['’](?:s|re)\\snot)\\s(?<not>(?<one>[a-z]+)\\s${latin}{1,60})[.;,—]\\s*`,
    `(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Ww]e|[Tt]hese)(?:['’](?:s|re)|\\s(?:is|are|was|were))\\s`,
    `(?<but>(?<other>[a-z]+)\\s${latin}{1,80})`, latinEnd,
  ], { isWide: true, holds: isAlike }),
  // I would rather lend a torn book than lock up a new one
  way('preference', /would (?:much )?rather/, [
    `\\bwould (?:much )?rather (?<but>${latin}{3,60}) than (?<not>${latin}{3,60})`, latinEnd,
  ]),
  // we count readers rather than shelves
  way('preference', /\s(?:rather than|instead of)\s/, [
    latinStart, `(?<but>${latin}{8,100}),?\\s(?:rather than|instead of)\\s(?<not>${latin}{3,80})`, latinEnd,
  ], { holds: ({ but }) => !/\b(?:would|than|whether)\b/.test(but!) }),
  way('preference', /Rather than|Instead of/, [
    latinOpening, `(?:Rather than|Instead of)\\s(?<not>${latin}{3,80}),\\s(?<but>${latin}{6,100})`, latinEnd,
  ]),
  // We used to wait for readers. Now we go to them.
  way('change', /used to/, [
    `\\bused to (?!it\\b|the\\b|this\\b)(?<not>${latin}{4,80})`, now, `(?<but>${latin}{4,100})`, latinEnd,
  ], { isWide: true }),
  way('change', /Once|Yesterday|In the past|Before/, [
    latinOpening, `(?:Once|Yesterday|In the past|Before),?\\s(?<not>${latin}{4,80})`, now, `(?<but>${latin}{4,100})`, latinEnd,
  ], { isWide: true }),
  // shifting from keeping books to meeting people
  way('change', /\b(?:shift|transition|transform|evolv|chang|turn)/, [
    '\\b(?:shift|transition|transform|evolv|chang|turn)(?:s|e|es|ed|ing|ition)?\\b[^.,;]{0,30}?\\sfrom\\s',
    '(?<not>[^.,;\\d]{3,50}?)\\s(?:in)?to\\s(?<but>(?:(?!--)[^.,;:—\\d]){3,60})', latinEnd,
  ]),
  // On the one hand we buy more books, but on the other hand we have fewer shelves
  way('opposition', /one hand/, [
    `\\b[Oo]n (?:the )?one hand,?\\s(?<not>${latin}{4,100})[.;,]\\s(?:[Bb]ut\\s|[Aa]nd\\s)?`,
    `[Oo]n the other(?: hand)?,?\\s(?<but>${latin}{4,100})`, latinEnd,
  ], { isWide: true }),
  // The old branch is full. By contrast, the new one stands empty.
  way('opposition', /contrast,/, [
    latinOpening, `(?<not>${latin}{8,120})[.;]\\s(?:By|In|by|in) contrast,\\s(?<but>${latin}{6,120})`, latinEnd,
  ], { isWide: true }),
  way('opposition', /whereas/, [latinStart, `(?<not>${latin}{8,100}),?\\swhereas\\s(?<but>${latin}{6,100})`, latinEnd], {
    holds: ({ not, but }) => !/^(?:if|as|when|in|at|for|on)\b/.test(but!) && !/^(?:if|as|when)\b/.test(not!),
  }),
]

function way(form: ContrastWay['form'], cue: RegExp, parts: string[], more: Pick<Way, 'isWide' | 'holds'> = {}): ContrastWay {
  return { form, cue, pattern: built(...parts), ...more }
}
