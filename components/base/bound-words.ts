import { isStranded } from './seams.ts'

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** Words that lean on what follows: articles, determiners, prepositions, conjunctions, negations, subject pronouns, the adjectives that stand for a determiner. */
const leansOn = words(`
a an the my your his her its our their this that these those every each any some no not never
of to in on at by for from with into onto about against between through under over without within upon toward towards during as than like
and or but nor so if when while because which who whose where whether until unless though although what how why
i you he she we they it i'm you're he's she's we're they're it's i've you've we've they've i'd you'd i'll you'll we'll they'll let's
don't can't won't cannot couldn't wouldn't shouldn't didn't doesn't isn't aren't wasn't very too more most less own same whole other
`)

/** Particles that belong to the verb before them: drop out, give up, shut down. */
const particles = words('out up down off away apart forward back')

/** Objects, which stay with their verb: hang it, tell them. */
const objects = words('me us him them it')

/** After these no word is a particle (the up side). */
const article = words('a an the my your his her its our their')

/** The widest group, in letters: a line of a narrow card. */
const most = 17

/**
 * An English text in pieces that are not broken, each with the space that follows it: no line ends with an article, a preposition or a
 * conjunction, or parts a verb from its particle, its pronoun or a preposition that has no object, or a number from its noun.
 *
 *   We waited to hand over and rest   ->   We waited / to hand over / and rest
 */
export function boundWords(text: string): string[] {
  const pieces: string[] = []
  let open: string[] = []
  const parts = text.match(/(?:[^\s—、，；-]|-(?!-))+(?:—|--|[、，；]+)?\s*|(?:—|-+|[、，；]+)\s*/gu) ?? []
  const close = (group: string[]): void => {
    let from = 0
    while (from < group.length - 1 && group.slice(from).join('').trimEnd().length > most) from++
    pieces.push(...[group.slice(0, from), group.slice(from)].map(words => words.join('')).filter(Boolean))
    open = []
  }
  parts.forEach((part, i) => {
    if (i > 0 && isStranded(bare(part), bare(parts[i + 1] ?? ''))) close(open.length ? [...open, part] : [...pieces.pop()!.match(/\S+\s*/gu)!, part])
    else if (!open.length && isParticle(parts, i)) close([...pieces.pop()!.match(/\S+\s*/gu)!, part])
    else if (i < parts.length - 1 && (isCount(part, parts[i + 1]!) || ((leansOn.has(bare(part)) || isUpTo(parts, i)) && /[\p{L}’']\s+$/u.test(part)))) open.push(part)
    else close([...open, part])
  })
  return parts.length > 3 ? mendEnds(pieces) : pieces
}

function bare(part: string): string {
  return part.toLowerCase().replaceAll('’', '\'').replace(/[^a-z']/gu, '')
}

/** Whether a word is a number, no year, with the noun that it counts after it: 4,000 / readers. */
function isCount(part: string, next: string): boolean {
  return /^[$€£]?\d[\d,.]*\s$/u.test(part) && !/^(?:1[89]|20)\d\d\s/u.test(part) && /^\p{Ll}{3}/u.test(next) && !leansOn.has(bare(next))
}

/** Whether a particle belongs to the preposition after it rather than to the verb: work hard / up to the last day. */
function isUpTo(parts: readonly string[], i: number): boolean {
  return bare(parts[i]!) === 'up' && bare(parts[i + 1] ?? '') === 'to' && /^(?:hard|on|it|them|open|far|right)$/u.test(bare(parts[i - 1] ?? ''))
}

function isParticle(parts: readonly string[], i: number): boolean {
  const before = parts[i - 1]
  const isAround = /^(?:around|along)$/u.test(bare(parts[i]!)) && bare(parts[i + 1] ?? '') === 'with'
  return before !== undefined && !isUpTo(parts, i) && (isAround || particles.has(bare(parts[i]!)) || objects.has(bare(parts[i]!))) && !/[,.;:!?]\s*$/u.test(before) && !article.has(bare(before))
}

/** What a name of two words is told by: a northern country. */
const named = /^(?:an?|the|our|my|your|their|its) \S+ $/iu

/** A first or last piece of at most four letters is not left alone, nor the noun of a name of two words: how to / solve it -> how / to solve it. */
function mendEnds(pieces: string[]): string[] {
  const [first = '', second] = pieces
  if (second !== undefined && first.trimEnd().length < 5 && (first + second).trimEnd().length <= most + 3) pieces.splice(0, 2, first + second)
  const [before, last = ''] = pieces.slice(-2)
  const isNoun = named.test(before ?? '') && /^\p{L}{5,8}$/u.test(last) && (before + last).length <= most + 1
  if (pieces.length < 2 || (!isNoun && (last.length > 4 || (before + last).length > most)) || /[,.;:!?—]\s*$/u.test(before!)) return pieces
  return [...pieces.slice(0, -2), before + last]
}
