import { isLeading } from './verbs.ts'

/** What a noun follows: a particle, a preposition, a complement, a mark within a list; a word that begins with a determiner, or of having. */
const nounFollows = /[的把在对和与及到成为、]$|^[每各这那其该一二三四五六七八九十几两]|^(?:没有|具有|通过|关于|为了|以及)$/u

const word = /^\p{Script=Han}{2}$/u
const opened = /^[在对把向从为与和]\p{Script=Han}{2}$/u
const second = /^(?![的地得了着过到])\p{Script=Han}{2}(?:[上中里内下前后时等]|的\p{Script=Han}{0,2})?[，。、；：！？]?$/u
const place = /^\p{Script=Han}{2}[上中里内下前后时]$/u

/**
 * The pieces again, two words of two characters joined where they are one compound: after a word that a noun follows, or between
 * a preposition and its place word. In a longer row of such words nobody can tell which belong together.
 *
 *   守着 / 每个 / 社区 / 花园   ->   守着 / 每个 / 社区花园        在花木 / 养护上   ->   在花木养护上
 */
export function joinCompounds(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const [before = '', first, next = '', after = ''] = [pieces[i - 1], pieces[i]!, pieces[i + 1], pieces[i + 2]]
    const isCompound = word.test(first) && nounFollows.test(before) && !nounFollows.test(first) && second.test(next) && !isLeading(next) && !(word.test(next) && word.test(after))
    if (isCompound || (opened.test(first) && place.test(next))) {
      joined.push(first + next)
      i++
    }
    else joined.push(first)
  }
  return joined
}
