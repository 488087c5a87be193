/** What stands before the thought of an English sentence: told by words that are a closed class. */

/** What joins a sentence to the one before, without which it says the same. */
const JOINT = /^(?:(?:and |but )?(?:more|most) important(?:ly)?|(?:and|but|so|yet|or)(?: (?:yet|so|then|thus|therefore|also|now|again))?|again|also|however|moreover|furthermore|additionally|in addition|besides|likewise|similarly|what is more|on top of that|therefore|thus|hence|indeed|of course|in fact|after all|in short|in other words|finally|because(?=,)|(?:first|second|third|fourth|fifth|sixth|last)(?:ly)?|first of all|second of all|in conclusion|to conclude|in closing|to sum up|in summary|to summari[sz]e|above all|well|for example|for instance|you see|i mean|truth be told|to be honest|u[hm]+|oh)(?:,\s*|\s+[–—-]\s+|(?<=^(?:(?:and|but) )?in (?:fact|short))\s+(?=(?:what|the|we|you|it|they|there|our|nobody|everybody)\b)|(?<=\b(?:first|second|third|fourth|fifth|last|final)ly)\s+(?=(?:we|you|I|it|they|there|the|an?|our|your|this|that|people|\p{Lu}\p{Ll}+)\b)|(?<=\b(?:and|but|so|yet|then|thus|therefore|or|u[hm]+))\s+)(?=[\p{L}\d“"‘])/iu

/** What a speaker lets stand before he turns to the thought: well, that's fair, but … */
const LETS_STAND = /^(?:(?:well|yes|okay|ok|sure|and|now),? )*(?:that|it|this)(?:['’]s| is) (?:all )?(?:fair|fine|true|okay|ok|right|good|great|nice|well)(?: enough| and good)?,? but (?=[\p{L}\d])/iu

/** How a speaker comes to a thought: what follows is the thought itself. */
const COMES_TO = /^(?:(?:it|that|this) (?:is|was|matters)[^,.;:]{0,30}, because (?=[\p{L}\d])|(?:[^,;:]{2,40}, but )?(?:it turned out|the (?:truth|fact|lesson|point|result|simple truth|good news) (?:is|was)|i(?:['’]m| am) (?:\w+ )?(?:convinced|sure|certain)|(?:(?:for me|personally|honestly),? )*i think|(?:i|we)(?:['’]ve|['’]d)? (?:(?:firmly|strongly|truly|also|still|now|all|really|do|have|will|would|must|soon|quickly|finally|then) )*(?:believe|learned|learnt|realized|realised|discovered)|(?:when [^,;:]{5,40}, )?(?:we|you) (?:may |might |must |should |need to |have to |ought to |can |could )(?:\w+ ){0,2}?(?:take into account|bear in mind|keep in mind|remember|(?:not|never) forget)|what (?:i|we)(?:['’]ve| have)? (?:learned|learnt|found) (?:is|was)|one of the [^,.;:]{3,40} is|my (?:conviction|belief|point) is) that (?=[\p{L}\d])|(?:the|one|another) (?:(?:first|second|third|last|next|other|only|main|key|central|biggest|big|real|most (?:important|critical)) )?(?:thing|one|step|question|lesson|message|point|fact|truth|bottom line)(?: (?:here|(?:for|to) (?:me|us)|I would say|I['’]d say|(?:about|with|that|we|you|I) [^,.;:]{2,40}?))? is,? (?:that )?(?=(?:we|you|I|it|they|there|people|nobody|no one|everybody|everyone|the|an?|our|your|don['’]t|never|(?:what|how|why) (?:do|does|did|is|are|can|should)) ))/iu

/** Those who are spoken to, named first. */
const VOCATIVE = /^(?:and so, |and )?(?:my fellow|fellow|dear|honou?rable|ladies and gentlemen|mr\.?|madam|sir|my (?:dear )?friends|friends|colleagues|class of \d{4})\b[^,:.;!?]{0,36}[,:] (?=[\p{L}\d])/iu

/** The same by what they are, before what is said to them: graduates: you will keep the lamps. */
const CALLED = /^(?:and |so |and so )?\p{L}\p{Ll}{2,}s: (?=you\b)|^(?:and |so |and so )?(?:graduates|students|delegates|members|comrades|citizens|neighbours|neighbors|readers|teachers|parents|brothers and sisters)[,:] (?=(?:you|we|I|let|this)\b)/iu

/** How many units join a sentence to the one before. */
export function joinedLength(text: string): number {
  return JOINT.exec(text)?.[0].length ?? 0
}

/**
 * How many units stand before the thought of a sentence: what joins it to the one before, and what leads up to it.
 *
 *   | And yet the lamp is what they come for           And yet
 *   | We laughed, but it turned out that he was right  up to that
 */
export function jointLength(text: string): number {
  const called = (VOCATIVE.exec(text) ?? CALLED.exec(text))?.[0].length ?? 0
  const granted = called + (LETS_STAND.exec(text.slice(called))?.[0].length ?? 0)
  const once = granted + joinedLength(text.slice(granted))
  const joint = once + joinedLength(text.slice(once))
  const lead = COMES_TO.exec(text.slice(joint))?.[0].length ?? 0
  return text.length - joint - lead > 12 ? joint + lead : text.length - joint > 12 ? joint : 0
}

/** A line as it is read at the head of a page, where the first letter is set as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
