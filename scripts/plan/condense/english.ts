import { joinedLength } from './joints.ts'
import { BASE, OBJECT, ORDERS, PARTICIPLE, PAST, THIRD } from './english-verbs.ts'
import { isTorn } from './other.ts'

/**
 * What may be cut off an English clause, and which clauses can stand alone on a slide: told by function words, which are a closed
 * class, and by the verbs that speeches use most.
 */

const OPENER = new RegExp(`^(?:${[
  'and|but|so|yet|also|then|now|first|second|third|finally|lastly|however|moreover|furthermore|additionally(?=,)|in addition(?=,)|besides(?=,)|likewise(?=,)|similarly(?=,)|therefore|thus|indeed|instead|of course|in fact|after all|in short|in other words|as a result',
  'for example|for instance|well|you see|you know|I mean|I think|I believe|I know|that is why|that’s why|and yet|and so|but then|okay|ok|look|listen|again|today|above all|in the end|at the same time',
].join('|')})\\b(?: that\\b)?[,:]?\\s+`, 'i')

/** Openers that are sounds of talk: no loss where they stand first. */
const FILLER = /^(?:(?:u[hm]+|well|you see|you know|I mean|okay|ok|look|listen|right|anyway)\b,? )+/i

/** Finite without a dictionary: auxiliaries, and what is left of them in a contraction. */
const AUXILIARY = /^(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot|\w+(?:['’](?:s|re|ll|ve|d|m)|n['’]t))$/i

/** Who needs no name before: the speaker, the audience, everybody. */
const PERSON = /^(?:I|we|you|everyone|everybody|nobody|no one|each of us|all of us|none of us|one|people|there|who|what)$/i

/** A subject that stands for something said before. */
export const PRONOUN = /^(?:it|they|he|she|this|that|these|those|its|their|his|her|such|him|them|(?:some|each)(?= (?:of|is|are|was|were|has|have|had|will|can|may|must|should|do|does|did)\b)|others?|both|another|the (?:former|latter|other|same|next)|the (?:first|second|third|last)(?= (?:is|was|are|were|one|of|thing|point|has|will|can)\b))\b/i

/** A time that is there for all: this is the hour of the small harbours. */
const NOW = /^this is (?:an?|the|our) (?:\w+ )?(?:year|time|moment|day|week|month|decade|century|hour|age|generation|night|evening)\b/i

/**
 * An `it` that stands for what comes after it.
 *
 *   | It is hard to close a door        | It turned out that nobody had read the notice        | It really is a fine time to read
 */
const EXPLETIVE = /^it(?: really| truly| still)?(?:(?:['’]s| is| was| would be| will be) (?:(?:not|never|always|also|so|very|too|only|almost) )?(?:(?:an?|our|my|your|the) (?:\w+ (?=time\b))?)?(?!\w+ed\b)(?:good|better|best|bad|hard|easy|difficult|important|vital|essential|crucial|critical|necessary|possible|impossible|true|clear|right|wrong|time|duty|responsibility|job|task|honou?r|pleasure|mistake|shame|lie|fact|unfair|impractical|tempting|rare|[\w-]+(?:able|ible|ful|ous)) (?:that|to|how|who|when|for|if)\b| turn(?:s|ed) out that | takes \w+ )/i

/** What makes a clause hang on another one. */
export const DEPENDENT = new RegExp(`^(?:${[
  'just as|because|since|although|though|while|if|unless|until|when|whenever|where|wherever|which|whom|whose|that|than|as|so that|in order|after|before|once|whether|even|like|despite|without|with|by|of|in|on|at|from|to|for|into',
  'through|during|upon|over|under|about|against|among|between|beyond|across|rather|instead|not(?! (?:every\\w*|all|one|many)\\b)|nor|or|either|neither|both|including|especially|particularly|let alone|thanks to|except|according|based|given|having|being|regardless',
  'ever|the (?:more|less|\\w+er) (?:you|we|I|they|it|he|she)|then|there(?:fore|by)|also|too(?! (?:many|few|much|little|often)\\b)|more(?! (?:\\w+ )?\\w+s (?:are|have|will|can|must|need)\\b)|less|yes|no(?! one\\b| \\w+ (?:is|can|will|should|has|was))|okay|thank|thanks|hello|hi|good (?:morning|afternoon|evening)|welcome|ladies|dear|my (?:fellow|friends)|fellow|mr|madam',
].join('|')})\\b(?!['’])`, 'i')

/** What ends a whole sentence well, and leaves a clause open that is cut from one: nothing to dig in, the door they came in by. */
const PARTICLE = /\b(?:of|to|for|with|in|on|at|by|from|about|into|like|do|does|are|is|have|has|can|will|should|must|know)$/i

/** Function words that leave a clause open at its end. */
const OPEN_END = /\b(?:the|an?|of|to|and|or|but|nor|for|with|in|(?<!later )on|at|by|from|as|that|which|who|whose|if|than|because|is|are|was|were|be|been|has|have|had|will|would|can|could|should|shall|may|might|must|do|does|did|not|my|our|your|their|its|his|her|I|we|very|so|just|about|into|like|said|says|say|told|asked|means?|called|know|knew|believe|think|thought|remember|understand|insist|suppose|guess|still|also|even|(?<!(?:['’]s?|our|your|my|of|new|the|\w(?:ic|al|ve|ous|ful|ear|eep|ong)) )(?:saying|thinking))$/i

const OPENS_RELATIVE = /^(?:who|which|that|whose|whom|where|when|what|how|why|because|if|as|while|until|than|before|after|since|though|although)$/i

/** Takes joining openers off the front. Returns how many units to cut. */
export function openerLength(text: string): number {
  let length = 0
  for (let round = 0; round < 2; round += 1) {
    const match = OPENER.exec(text.slice(length))
    if (match === null || text.length - length - match[0].length <= 12) break
    length += match[0].length
  }
  return length
}

/**
 * How many units to cut off the front of a line: its openers, but only sounds of talk where it would then begin in mid-sentence.
 *
 *   | But a library is not a warehouse        nothing
 *   | and they read by the window             and
 */
export function cutLength(text: string): number {
  const length = openerLength(text)
  if (!/^\p{Lu}/u.test(text) || !/^\p{Ll}/u.test(text.slice(length))) return length
  const filler = FILLER.exec(text)?.[0].length ?? 0
  return filler > 0 ? filler : joinedLength(text)
}

/** The address of a page, what is left of a link, or a remark in brackets. */
const ADDRESS = /https?:|www\.|\]\(|^\[/

/** Whether a line is no speech: it holds the address of a page, or is a remark in brackets. */
export function isUnspoken(text: string): boolean {
  return ADDRESS.test(text)
}

/** Whether the last word of a line leaves it open: lend to, the doors of, we believe. */
export function isOpenEnded(text: string): boolean {
  return OPEN_END.test(text)
}

/** How long ago, said before the subject: about a year ago we moved. */
const AGO = /^(?:(?:about|almost|nearly|just|some|over) )?(?:an?|one|two|three|four|five|ten|\w+teen|\w+ty|\d+) (?:years?|months?|weeks?|days?|decades?|winters?|summers?) (?:ago|later),? (?=\p{L})/iu

/** Whether a line breaks off in the middle of what it says: the lamp is, we need either. */
export function isUnfinished(text: string): boolean {
  return OPEN_END.test(text) || isHalf(text)
}

/**
 * Whether an English clause can be shown alone: a statement with its subject and its verb, an order, or a question.
 *
 *   | We lend what the town needs            yes
 *   | Ask the neighbours first               yes
 *   | less sure about everything             no: who is?
 *   | the lamp that we lit                   no: what of it?
 *   | some evening on the northern quay      no: no verb
 *
 * A `whole` sentence may end with a preposition.
 */
export function canStand(line: string, whole = false): boolean {
  const text = line.slice(openerLength(line)).replace(AGO, '')
  const words = wordsOf(text)
  if (words.length < (isOrder(words) ? 2 : 3) || words.length > 24 || (OPEN_END.test(text) && !(whole && PARTICLE.test(text))) || isTorn(text) || isUnspoken(text) || isHalf(text) || opensMore(words) || opensWithin(words)) return false
  if (/^(?:what|why|how|who|where|when|which|been|(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|have|has|had)(?:n['’]t)?)\b/i.test(text) && !/^don['’]t\b/i.test(text) && !isOrder(words) && !CLEFT.test(text)) return text.endsWith('?')
  if ((PRONOUN.test(text) && !EXPLETIVE.test(text) && !NOW.test(text)) || DEPENDENT.test(text) || (PAST.test(words[0]!) && !BASE.test(words[0]!)) || (/^\p{Ll}/u.test(text) && THIRD.test(words[0]!) && !isFinite(words, 1))) return false
  if (isOrder(words)) return !/^\p{Ll}/u.test(text) || /^(?:let us|let['’]s|don['’]t|do not|never)\b/.test(text)
  if (/\wly$/i.test(words[0]!) && AUXILIARY.test(words[1]!)) return false
  return hasPredicate(wordsOf(text.replace(REMARK, '')))
}

/** What something is, said after the words that ask for it: what people want is a dry place. */
const CLEFT = /^what (?:is|was|we|I|you|they|people|really|actually|matters|counts)\b[^?,]* (?:is|are|was|were) (?!it\b|that\b|this\b)[^?]+$/i

/** What is said in passing between a subject and its verb: patience, which costs nothing, is … */
const REMARK = /, (?:which|who|whose|where) [^,]+(?:, [^,]{1,40})?(?=, )/

/** Whether a pair of words is begun and not ended: both the lamps; not only the books. */
function isHalf(text: string): boolean {
  return (/\b(?:both(?! \w+s\b| of\b)|between(?! (?:\w+ )?(?:\w{3,}s|people|us|them|you)\b))\b/i.test(text) && !/\band\b/i.test(text)) || (/\beither\b/i.test(text) && !/\bor\b/i.test(text)) || (/\bnot (?:only|just|merely)\b/i.test(text) && !/\b(?:but|also|too)\b|[-—–;,] ?(?:it|they|he|she|we)(?:['’](?:s|re)| (?:is|are|was|were))\b/i.test(text))
}

/** What stands before `which` where it says within what: in which, of whom. */
const WITHIN = /^(?:in|of|for|by|with|to|from|on|under|through)$/i

/** Whether what is said of something within a place has no verb of its own: a town in which those who are old. */
function opensWithin(words: readonly string[]): boolean {
  const at = words.findIndex((word, index) => index > 1 && /^(?:which|whom)$/i.test(word) && WITHIN.test(words[index - 1]!))
  if (at < 0) return false
  const inner = words.slice(at)
  const opened = 1 + inner.slice(1).filter((word) => /^(?:who|which|that)$/i.test(word)).length
  const finite = inner.filter((word, index) => index > 0 && isFinite(inner, index) && !(HELPS.test(inner[index - 1]!) && !AUXILIARY.test(word))).length
  return finite < opened
}

/** Whether what a question word or `believe that` begins is still without its verb: we saw how a small branch. */
function opensMore(words: readonly string[]): boolean {
  const at = words.findLastIndex((word, index) => index > 0 && (/^(?:how|what|why|who|which|where|whose)$/i.test(word) || (/^(?:when|because)$/i.test(word) && !/(?:ed|ing|en|ary|ible)$|^(?:I|we|you|they|it|he|she|of)$/i.test(words[index + 1] ?? '')) || (/^that$/i.test(word) && /^(?:believe|think|know|say|says|hope|means?|ensure)$/i.test(words[index - 1]!))))
  return at > 0 && !/^(?:to|not)$/i.test(words[at + 1] ?? '') && !words.some((_, index) => index > at && isFinite(words, index))
}

/** Words that begin an order: a verb as the dictionary has it, never, don't, let us, please. */
export function isOrder(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (/^(?:never|always|please|just)$/i.test(first)) return BASE.test(second)
  if (/^have$/i.test(first)) return /^(?:the|a|no|faith|courage|patience|hope|mercy|trust)$/i.test(second) && !words.some((word, at) => at > 1 && /^(?:been|had)$/i.test(word))
  if (/^let$/i.test(first)) return words.slice(2).some(word => BASE.test(word))
  if (/^(?:don['’]t|do|let['’]s|be)$/i.test(first)) return !/^(?:I|we|you|they|he|she)$/i.test(second)
  if (ORDERS.test(first)) return OBJECT.test(second)
  return BASE.test(first) && !/^(?:am|is|are|was|were|will|would|has|had)$/i.test(second)
}

/** Whether a finite verb follows the subject, not only within a relative clause. */
export function hasPredicate(words: readonly string[]): boolean {
  const first = words[0]!
  if (/ing$/i.test(first) && words.some((word, at) => at > 1 && /^(?:(?:is|was)(?:n['’]t)?|means|makes|takes|costs|requires|needs|helps|saves|brings|gives|keeps)$/i.test(word) && !words.slice(1, at).some((one, i) => /^(?:which|who|what|where|it|he|she)$/i.test(one) || (/^and$/i.test(one) && /^(?:the|an?|we|I|you|they|there|nobody|everybody)$/i.test(words[i + 2]!))))) return true
  if (/(?:ing|ed)$/i.test(first) && !/^(?:nothing|something|anything|everything|king|spring|morning|evening|building|reading|writing|learning|teaching)$/i.test(first)) return false
  let open = 0
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]!
    if (at > 1 && HELPS.test(words[at - 1]!) && !AUXILIARY.test(word)) continue
    if ((OPENS_RELATIVE.test(word) && !(at === 1 && PERSON.test(first))) || opensContact(words, at)) open += 1
    else if (isFinite(words, at)) {
      if (open === 0) return true
      open -= 1
    }
  }
  return /['’](?:s|re|ll|ve|d|m)$/i.test(first) && PERSON.test(first.replace(/['’]\w+$/, ''))
}

/** What the verb after it is no finite one of: have learned. */
const HELPS = /^(?:have|has|had|is|are|was|were|be|been|will|would|can|could|should|may|might|must|shall)$/i

/** Whether a relative clause begins without a word for it: a sport you can play. */
function opensContact(words: readonly string[], at: number): boolean {
  if (at === 2 && /^(?:reason|way|moment|day|time|place|thing|things)$/i.test(words[1]!) && !isFinite(words, 2) && !OPENS_RELATIVE.test(words[2]!)) return true
  return at > 1 && /^(?:an?|the|every|each)$/i.test(words[0]!) && /^(?:I|you|we|they)$/.test(words[at]!) && !OPENS_RELATIVE.test(words[at - 1]!) && !isFinite(words, at - 1)
}

/** What holds now: an auxiliary of the present, or what is left of it in a contraction. */
const PRESENT = /^(?:is|are|am|can|cannot|must|should|shall|will|need|do|does|has|have|may|(?:is|are|ca|wo|do|does|must|should)n['’]t|\w+['’](?:re|ll|ve))$/i

/** Whether words tell of what is so: a lamp costs less, we lend what is read. */
export function isLasting(words: readonly string[]): boolean {
  return words.some((word, at) => PRESENT.test(word) || (at > 0 && THIRD.test(word)) || (at > 0 && BASE.test(word) && PERSON.test(words[at - 1]!)) || /^(?:it|that|there|here|what|who)['’]s$/i.test(word))
}

/** A verb that says when: an auxiliary, a past form, a third person, or the base form after a person or a plural. */
function isFinite(words: readonly string[], at: number): boolean {
  const word = words[at]!
  const before = words[at - 1]!
  if (AUXILIARY.test(word)) return true
  if (at === 1 && /^(?:I|we|you|they)$/i.test(before) && /^[a-z]{3,}$/.test(word) && !/(?:ly|ing)$|^(?:all|both|who|and|the|two|three|too|also|ever|never|alone)$/.test(word)) return true
  if (/^(?:to|a|an|the|my|our|your|their|his|her|its|of|no|this|that|these|those|for|with|by|in|on|at|from|and|or)$/i.test(before)) return false
  if (/^\p{Ll}/u.test(words[0]!) && PARTICIPLE.test(word) && /^(?:on|in|by|of|for|to|at|from|with|into|through|as)$/i.test(words[at + 1] ?? '')) return PERSON.test(before)
  if (PAST.test(word) || THIRD.test(word) || (/[a-z]{2}s$/.test(word) && /^(?:us|me|you|them|him|everyone|everybody)$/i.test(words[at + 1] ?? ''))) return true
  if (/^[a-z]{3,}[^s]s$/.test(word) && /^(?:an?|two|three|four|five)$/i.test(words[at + 1] ?? '')) return true
  if (/[a-z]{2}ed$/i.test(word)) return !/^(?:more|most|so|very|well|is|are|was|were|be|been)$/i.test(before)
  return BASE.test(word) && (PERSON.test(before) || /(?:[^s]s|people|children|men|women|ever|always|never|still|also|only|all)$/i.test(before))
}

/** The words of a text, an apostrophe or hyphen within them kept. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? []
}
