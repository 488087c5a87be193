import { hasPredicate, wordsOf } from './english.ts'
import { isPast } from './english-verbs.ts'
import { pointsOut } from './references.ts'

/** What speakers say when they mean it. */
const CUE = /\b(?:must|never|always|every|only|key|lesson|truth|secret|the point|matters?|most important|responsib\w+|promise|pledge|believe|let us|let['’]s|need to|have to|the best|the greatest|remember|don['’]t|cannot|can['’]t|because|means?)\b/i

/** Small talk. */
const SMALL = /^(?:a )?(?:very )?good (?:morning|afternoon|evening)\b|^you know,|^(?:c['’]mon|come on),? |^here (?:we|you) go\b|\bround of applause\b|\bbig hand (?:for|to)\b|\bgive it up for\b|\bjoin (?:me|us) in (?:thanking|welcoming|congratulating|saluting|applauding|wishing)\b|\b(?:stand up|rise|stand) and be recogni[sz]ed\b|\bbefore (?:I|we) (?:go|get|say|do|move|talk|speak) (?:any(?:thing)?|further|a word|more)\b|\bI (?:\w+ )?(?:acknowledge|commend|salute|applaud)\b|\bpay (?:our|my) respects\b|^go ahead\b|^don['’]t worry\b(?=.* for now$|(?: about (?:it|that|this))?$)|\b(?:honou?red|pleasure|thanks?|welcome|grateful|congratulat\w+|joke|laugh\w*|anyway|sorry|hello|heck|hey|yeah|okay|oh)\b/i

/** Sounds of talk that leave a thought what it is, but make no line of it. */
const CHATTY = /\b(?:kind of|sort of|stuff|guys?|actually|really|basically|blah|whatever$|(?:things|stuff) like that|you know(?=,)|necessarily$|any\w*(?: \w+)? you (?:want|like))\b/i

/** Talk about the talk: what comes next, what was said before, what everybody knows. */
const ABOUT_TALK = [
  /\b(?:I|we)(?:['’]ll| will|['’]m going to| am going to| want to| would like to|['’]d like to| have to| must| can| could| should| won['’]t| don['’]t want to) (?:just |also |now |only |briefly |even )?(?:be )?(?:talk(?:ing)?|pass (?:it|you|this) (?:on|over)|hand over|say|tell|share|begin|end|finish|close|conclude|mention|start by|begin by|add|ask you|explain|repeat|present|read|show|come back|get to|go on|admit|confess|turn to|speak|give you)\b|\blet(?: us|['’]?s)(?: now)? (?:consider|recap|recall|take stock|(?:begin|start)(?= (?:with|by|at)\b)|have a (?:\w+ )?(?:look|recap|chat|think|go)|move on|explore|dive|jump|turn|look|go back|go on|take|see|talk|break|get|do)\b|\blet['’]?s think about\b|\bI(?:['’]m| am) not (?:doing|saying|suggesting|claiming|arguing|advocating|concerning)\b|\bI\b.* to (?:show|tell) you\b|\bI (?:confess|do not know|beg)\b|\bI['’]d (?:say|argue|love|like)\b|\btake a (?:minute|moment|look)\b|^(?:A|Q): /i,
  /\blet me\b|\b(?:I am|I['’]m|we are|we['’]re) (?:\w+ )?(?:(?:pleased|glad|delighted|happy|excited|thrilled) to \w+|proud to (?:be|join|see|have|share|welcome|announce))\b|\bI (?:can )?see (?:that )?(?:some|many|most|a (?:lot|few)) of you\b|\b(?:grab|take|find) (?:your|their|a) seats?\b|^(?:in any case|as an aside|speaking of|on (?:that|this) note|long story short|believe me|trust me)\b|\b(?:(?:it(?:['’]s| is)|there(?:['’]s| is)) (?:no )?time for my|the end of my|here(?:['’]s| is) the \w+ part|make (?:good )?use of your time|use your time)\b|\bas (?:I|we) (?:said|mentioned|know)\b|\byou (?:all )?know (?:that|the|what|how)\b|\bI don['’]t (?:mean|know|think|care)\b|\bbefore (?:I|we) (?:dive|get (?:to|into)|start|begin|turn|go on)\b|\btake my word\b|\bto be (?:honest|fair|clear|sure|frank|blunt|candid|real with)\b|\bby the way\b|\bI (?:remember|recall)\b/i,
  /\b(?:short|little|quick|first|second|third|next|last) (?:story|slide|section|part|point)\b|\b(?:later|earlier|now) (?:in|on) (?:this|my) (?:talk|speech|post)\b|^(?:here|there)(?: is|['’]s| are)? (?:what|why|how|the thing|goes|a few|a couple|some)\b|\bfor (?:a|one) (?:moment|minute|second)\b|\blast but not least\b/i,
  /^(?:(?:and|so|then),? )*(?:(?:now|next|here),? you (?:can |will |['’]ll )?|you (?:can|will) (?:now )?)see (?:the|that|a|an|all|here|how)\b|^(?:further|scrolling|scroll) down\b|^(?:here|below|above|on (?:the|your) (?:left|right)|at the (?:top|bottom)),? (?:there )?(?:is|are|we have|we see|you(?:['’]ll)? (?:see|find|have))\b(?! wh(?:ere|en)\b)|\b(?:click(?:ing)?|tap(?:ping)?) (?:on )?(?:the|this|that|any|a) \w+/i,
]

/** A story is told of somebody, a lesson is meant for everybody. */
const EVERYBODY = /^(?:(?:and|but|so|then|now)\b,? ?)*(?:you|your|everyone|everybody|nobody|people)\b/i

/** Numbers that are worth a line even in a story. */
const MEASURED = /\d{3}|\d,\d|[%$€£]|per ?cent/i

/** What was done to a thing and stands before its name tells of no deed: a skilled and educated workforce, paper-based catalogues. */
const ATTRIBUTE = /\b(an?|the|our|your|my|his|her|their|its|no|every|each|more|most|of|for|with|as|than) (?:\w+ly )?\w+ed(?: (?:and|or) \w+ed)? (?=[a-z])/gi
const COMPOUND = /\b\w+-\w+ed\b/gi

/** The words of a line that can be its verbs. */
const actsOf = (text: string): string[] => wordsOf(text.replace(COMPOUND, '').replace(ATTRIBUTE, '$1 '))

/** Whether a line only tells a small step of a story: somebody did something once, and nothing follows from it. */
export function isStep(text: string): boolean {
  return !EVERYBODY.test(text) && !CUE.test(text) && !MEASURED.test(text) && actsOf(text).slice(0, 7).some(isPast) && !/\b(?:is|are|has|have|will|can)\b/i.test(text)
}

/** Whether a line talks about the talk, or is small talk. */
export function isTalkedAround(text: string): boolean {
  return CHATTY.test(text) || isAboutTalk(text)
}

/**
 * Those who are spoken to, with nothing said of them.
 *
 *   | Friends from the northern quay and colleagues from the lamp office
 */
const ADDRESSED = /^(?:(?:distinguished|dear|esteemed|honou?red|honou?rable|respected|fellow|other|invited|special|our|my|all|the) )*(?:representatives|friends|colleagues|guests|members|partners|delegates|ministers|excellencies|ladies|gentlemen|students|parents|families|faculty|comrades|volunteers|veterans|alumni)(?:,| and| of| from| in| on|$)/i

const isAddress = (text: string): boolean => ADDRESSED.test(text) && !/[.!?]$/.test(text) && !hasPredicate(wordsOf(text))

/** Whether a line says nothing but small talk or what the talk does, or names those who are spoken to. */
export function isAboutTalk(text: string): boolean {
  return SMALL.test(text) || isAddress(text) || ABOUT_TALK.some((form) => form.test(text))
}

/** Words that point at what was said before, unless they name the time or the place where all are. */
export const POINTS_BACK = /\b(?:this|these|those(?! (?:who|whom|whose|that|of|in|with|on|at|from|for)\b)) (?!(?:(?:is (?:an?|the|our) )?(?:\p{L}+ )?(?:year|month|week|day|days|hour|moment|morning|evening|night|time|times|century|decade|age|generation)|(?:\p{L}+ )?(?:world|country|nation|land|continent|island|islands|city|town|house|hall|room|place|planet|earth|university|school|college|conference|congress|parliament))\b)/iu

/** A line that ends with a word for something said before. */
const ENDS_BACK = /\b(?:it|that|them|this|these|those|so|him|her|there|too|either)$/i

/** Whether a line begins its sentence, points at nothing said before and says more than a step of a story or talk about the talk. */
export function isClaim(text: string): boolean {
  return /^[^\p{Ll}"“‘>]/u.test(text) && !text.includes('[') && !ENDS_BACK.test(text) && !isStep(text) && !isTalkedAround(text) && !pointsOut(text)
}

/** How a line begins that takes up another. */
const TAKES_UP = /^(?:and|but|so|then|now|also|yet|however|similarly|likewise|again|meanwhile|unfortunately|fortunately|of course|maybe|perhaps)\b/i

/** Whether an English line can stand above others: a claim of nobody's own that takes up nothing, and no number of things unnamed. */
export function isHeadline(text: string): boolean {
  return canHead(text) && weightOf(text) >= 0.4
}

/** The same of one that need not weigh much, for it is said over what bears it out. */
export function canHead(text: string): boolean {
  return isClaim(text) && !TAKES_UP.test(text) && !/\b(?:I|me|my|[Rr]ight now|[Hh]ere|(?:of|to|for|with|about|by) (?:this|that|these|those|it|them))\b|\d$/.test(text)
}

/** Whether an English line can stand among others: a claim, and no question. */
export function isPoint(text: string): boolean {
  return isClaim(text) && !text.endsWith('?')
}

/** Lines that say no more than that there is something. */
export const HOLLOW = /^(?:and |but |so )?there(?:['’]s| is| are| will be| was| were)\b(?! no\b| nothing\b)|\b(?:things?|(?:kinds? of )?stuff|anything|something)\b/i

/** What only goes on with something said before. */
const ADDED = /^(?:\S+ ){0,4}(?:also|instead|in turn)\b|, (?:by contrast|in contrast|too|as well|in fact|however|on the other hand)(?:,|$)| (?:as well|too)$/i

/** What is only said over the demands that follow: continue to support, take steps to protect. */
const UMBRELLA = /^(?:continue (?:to )?(?:work|build|stand|support|focus)|take steps|focus on|look to|work (?:to|with|together)|seek to|ensure that|strive|act on)\b/i

/** Sympathy, which promises nothing. */
const FEELS = /^(?:\S+ ){1,3}(?:also )?(?:understands?|recogni[sz]es?|acknowledges?|appreciates?) (?:that |the |these |those |how |all |our |\p{Lu})/u

/** What is only said before the point: how long something has been so, that it is a priority among others. */
const PREMISE = /\b(?:is|are|remains?) (?:one of (?:our|the|its) priorities|an? (?:\w+ )?priority)\b|\b(?:has|have) (?:\w+ )?been\b.*\b(?:for|since)\b|\bthere are (?:several|many|a number of)\b/i

/** What comes first, or more than all others. */
const FIRST = /\b(?:top|first|highest|single most \w+) (?:priority|duty)\b|\bnumber one\b|\b(?:would be|is) a mistake to\b|\b(?:the|our|by far the) (?:most \w+|best|worst|greatest|largest|biggest|smallest|strongest|highest|lowest|fastest|cheapest|least \w+|only way)\b/i

/** A number that measures something large or dear. */
export const LARGE = /\d,\d{3}|\d(?:\.\d+)? ?(?:%|per ?cent|million|billion)|[$€£]\d/i

/** One thing set against another: not a wall but a door, to mend rather than to buy. */
const SET_AGAINST = /\bnot\b[^.;]*\bbut\b|\b(?:rather than|instead of)\b/i

/** How much more an English clause says than its words do: about -4 to 3. */
export function weightOf(text: string): number {
  const words = wordsOf(text)
  let weight = CUE.test(text) ? 1.2 : 0
  if (isAboutTalk(text)) weight -= 2.4
  else if (CHATTY.test(text)) weight -= 1.4
  if (isStep(text)) weight -= 1.2
  if (HOLLOW.test(text) && !/\d/.test(text)) weight -= 0.7
  if (/^(?:(?:but|and|so|yet|now|today),? )?(?:we|you|people|everyone|nobody)\b/i.test(text)) weight += 0.6
  if (/^(?:(?:but|and|so|yet|now|today),? )?I\b/.test(text)) weight -= 0.7
  if (actsOf(text).some(isPast)) weight -= 0.8
  if (POINTS_BACK.test(text) || ENDS_BACK.test(text)) weight -= 0.8
  if (/\d/.test(text)) weight += 0.7
  if (/\b(\w{4,})\b.*\b\1\b/i.test(text)) weight += 0.5
  if (/^\p{Ll}/u.test(text)) weight -= 1.4
  if (SET_AGAINST.test(text)) weight += 0.7
  if (ADDED.test(text)) weight -= 0.8
  if (UMBRELLA.test(text)) weight -= 0.6
  if (FEELS.test(text)) weight -= 0.8
  if (PREMISE.test(text)) weight -= 0.9
  if (FIRST.test(text)) weight += 0.7
  if (LARGE.test(text)) weight += 0.5
  return weight + (words.length >= 5 && words.length <= 14 ? 0.8 : words.length < 4 ? -1 : 0)
}
