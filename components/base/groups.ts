import { isLeading, isVerb } from './verbs.ts'

const word = /^\p{Script=Han}{2}(?:(?![的地了上中里内下前后时等])\p{Script=Han})?$/u

/** The last word of a group: with a particle, a place word or a mark. */
const last = /^\p{Script=Han}{2,3}(?:[的地了上中里内下前后时等]?[，。、；：！？]?)$/u

/** A word led by a preposition, a modal or an adverb of one character: it begins a group. */
const opened = /^[在对對把将將向从從为為与與和由被让讓使给給以要应應须須能会會可再更最不未][\p{Script=Han}]{2}$/u

/** The most letters of a group: six fit a card of three to the page in large type. */
const most = 6

/** Two words with a conjunction between them, of five characters in all. */
const coordinate = /^(\p{Script=Han}{2})([和与與及或]\p{Script=Han}{2}[，。、；：！？]?)$/u

/**
 * The pieces again, what is said in one breath joined: Chinese words of two characters go in pairs, counted from the end of the phrase,
 * three of them together where a pair would leave one; a verb begins anew, and keeps an object of one word; an adverb keeps its verb.
 *
 *   组织 全市 职工   ->   组织 / 全市职工        加强 城乡 社区 养老 服务   ->   加强 / 城乡社区 / 养老服务        发挥 作用   ->   发挥作用
 */
export function joinGroups(pieces: readonly string[]): string[] {
  const joined: string[] = []
  let run: string[] = []
  let isFirst = true
  const flush = (): void => {
    joined.push(...grouped(run, isFirst))
    run = []
  }
  for (const piece of pieces) {
    const isRun = last.test(piece)
    if (!isRun || startsGroup(piece)) flush()
    if (isRun) run.push(piece)
    else if (isLeading(joined.at(-1) ?? '') && letters(joined.at(-1)! + piece) <= most + 1) joined.push(joined.pop()! + piece)
    else joined.push(piece)
    if (!word.test(piece)) {
      flush()
      isFirst = /[，。、；：！？]$/u.test(piece)
    }
  }
  flush()
  return joinLast(joined)
}

/** Whether a piece does not go with the word before it: it is led by a preposition or a modal, or a word of three characters. */
function startsGroup(piece: string): boolean {
  return (opened.test(piece) && !isLeading(piece.slice(0, 2))) || /^\p{Script=Han}{2}(?![的地了上中里内下前后时等])\p{Script=Han}[，。、；：！？]?$/u.test(piece)
}

/** A run of words, cut where a verb begins. */
function grouped(run: readonly string[], isFirst: boolean): string[] {
  const made: string[] = []
  let verb = ''
  let nouns: string[] = []
  const flush = (): void => {
    if (nouns.length === 1 && letters(verb + nouns[0]!) <= 5) made.push(verb + nouns[0]!)
    else made.push(...[verb].filter(Boolean), ...paired(nouns))
    verb = ''
    nouns = []
  }
  run.forEach((piece, i) => {
    const isModified = !nouns.length && isLeading(verb.slice(-2)) && verb.length < most
    const isLead = word.test(piece) && (isModified || isLeading(piece) || isVerb(piece, isFirst && i === 0))
    if (!isLead) nouns.push(piece)
    else if (nouns.length || (verb && !isModified)) {
      flush()
      verb = piece
    }
    else verb += piece
  })
  flush()
  return made
}

/** Words in pairs from the end; three that are left stay together if they are short. */
function paired(words: readonly string[]): string[] {
  if (words.length < 2) return [...words]
  if (words.length === 3 && letters(words.join('')) <= most) return [words.join('')]
  const pair = words.slice(-2).join('')
  return letters(pair) < most ? [...paired(words.slice(0, -2)), pair] : [...paired(words.slice(0, -1)), words.at(-1)!]
}

/** Two words with a conjunction stay together (继承和弘扬), and a noun of at most two letters does not stand alone after its attribute (群众的权益). */
function joinLast(pieces: readonly string[]): string[] {
  const joined: string[] = []
  pieces.forEach((piece, i) => {
    const before = joined.at(-1) ?? ''
    const isEnd = i === pieces.length - 1 || /[，。；：！？]$/u.test(piece)
    if (before && coordinate.test(before + piece)) joined[joined.length - 1] = before + piece
    else if ((isEnd || letters(before) < 4) && letters(piece) < 3 && /的$/u.test(before) && letters(before + piece) <= most + 1) joined[joined.length - 1] = before + piece
    else joined.push(piece)
  })
  return joined
}

function letters(text: string): number {
  return text.replace(/[\p{P}\s]/gu, '').length
}
