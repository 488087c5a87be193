import type { Family } from './enumerators.ts'
import { cardinals, ordinals } from './numerals.ts'

/** What English speakers count out to an audience. */
export const things = [
  'story|stories|point|lesson|thing|place|reason|idea|question|way|challenge|principle|step|part|area|priority|rule|example',
  'message|piece|observation|theme|trend|pillar|goal|task|problem|value|quality|truth|myth|mistake|tip|takeaway|habit|key|secret',
  'argument|claim|topic|chapter|wish|hope|request|promise|thought|word|element|stage|phase|issue|benefit|type|kind|group|law',
  'recommendation|suggestion|advice|insight|choice|ingredient|proposal|virtue|trait|responsibility|obligation|skill|gift|number|discovery|finding|move',
].join('|')
const and = '(?:(?:[Aa]nd then|[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Ww]ell|OK|[Oo]kay|[Ff]inally|[Ll]astly),? )?'
const anyCase = (words: readonly string[]): string => words.map(word => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')
const numeral = `${cardinals.join('|')}|\\d{1,2}`

/** The styles of English, most specific first; the group named `n` is the number, `kind` what is counted. */
export const englishStyles: readonly (readonly [Family, RegExp])[] = [
  ['ordinal', new RegExp(`^${and}(?<n>${anyCase(ordinals)})(?:ly)?(?: of all| off| up| and foremost)?(?:[,:]\\s+|\\s?(?:…|\\.{3})\\s*|\\s(?:[—–]|--)\\s|\\.\\s+(?=\\p{Lu}))`, 'u')],
  ['ordinal-is', new RegExp(`^${and}(?<n>${anyCase(ordinals)}) is\\s+(?!to blame|here|there|also)`)],
  ['nth', new RegExp(`^${and}(?:here(?:[’']s| is) )?(?<kind>${things}) (?:number |no\\. ?|# ?)?(?<n>${numeral})(?:, [^:.,;!?]{1,40}:|[:.,—–]|\\s[—–-]|\\sis\\b(?!,):?)\\s*`, 'i')],
  ['nth', new RegExp(`^${and}(?:one (?:more|last|final)|the (?:last|final)) (?:${things}), (?<kind>number) (?<n>${numeral})(?:, [^:.,;!?]{1,40}:|[:.,—–]|\\sis\\b)\\s*`, 'i')],
  ['cardinal', new RegExp(`^${and}(?<n>${anyCase(cardinals)})(?:[,:]|\\s[—–])\\s+`)],
  ['ordinal', new RegExp(`^${and}(?:Finally|Lastly|Last(?: of all)?|Last,? but not least),\\s+`, 'i')],
]

/**
 * An ordinal within a sentence: what it is said to be is the heading, or the sentence as it stands.
 *
 *   | My second story is about a library.             a library.
 *   | Second lesson: leave the door open.             leave the door open.
 *   | A third place where we can do better is here.   all of it
 *   | The second is courage.                          courage.
 */
const sentences: readonly RegExp[] = [
  new RegExp(`^${and}(?<n>${ordinals.join('|')}) (?<kind>${things})(?<copula>:|,? is:? )\\s*`, 'i'),
  new RegExp(
    `^${and}(?:My|The|Our|Your|A|One|Here(?:['’]s| is) (?:my|the|your|a)) (?:very )?(?<n>${ordinals.join('|')}|last|final)`
    + `(?: and (?:last|final))?,? (?:[a-z'’-]+,? ){0,3}?(?<kind>${things})\\b`
    + '(?<copula>,? (?:is|was|concerns)(?: about| that|:|,)? (?!one\\b|not\\b|also\\b|for\\b|from\\b))?',
    'i',
  ),
  new RegExp(`^${and}(?:My|The) (?<n>${ordinals.join('|')})(?: one)?(?<copula>,? (?:is|concerns)(?: about| that| this)?[:,]? )`, 'i'),
  new RegExp(`^${and}(?:My|The|Our|Your) (?<n>${ordinals.join('|')}) (?<kind>(?!time|day|night|year|month|week|half|amendment|war|lady|person|of\\b)[a-z]{3,})(?<copula>,? is(?: about| that|:|,)? | [—–-] |: )`, 'i'),
]

/** The ordinal that an English sentence begins with and what it counts, with the words that only count; null for another sentence. */
export function nthOf(text: string): { numeral: string, kind: string, mark: string } | null {
  for (const sentence of sentences) {
    const found = sentence.exec(text)
    if (!found) continue
    const { n, kind = '', copula } = found.groups!
    return { numeral: n!, kind: kindOf(kind), mark: copula ? found[0] : '' }
  }
  return null
}

/** A noun in the singular: stories are counted with the story before them. */
export function kindOf(noun: string): string {
  return noun.toLowerCase().replace(/ies$/, 'y')
}
