import { wordsOf } from '../salience.ts'
import { general, lexicon, type Row } from './lexicon.ts'

/** Pictures for words of the user's own; null takes the picture of a word away. */
export type OwnIcons = ReadonlyMap<string, string | null>

/** A word of the lexicon has at most so many words of the language. */
const LONGEST = 3

/** What follows one of these says more of the noun before it: `a league of gardeners`. */
const preposition = /\s(?:of|for|in|to|with|on|from|at|by|and|who|that)\s/i

const known = new Map([...general, ...lexicon].flatMap(([icon, chinese, english]): [string, string][] => (
  [...chinese.split(' '), ...english.split(', ')].map(word => [word.toLowerCase(), icon]))))
const vague = new Set(general.map(([icon]: Row) => icon))

/** A word within a name, and its picture. */
interface Pictured { word: string, icon: string }

/**
 * The picture of a name, by the last of its words that has one; a vague one (`组织`, `team`) gives way to any other. Words are
 * taken as the language divides them, so that 会计 is not seen in 社会计划. Null where no word has a picture, or where the
 * words that have one are less than half of the name: then it says something of them, which no picture does.
 *
 *   | 县园艺师协会 -> 园艺师       | gardeners of the league -> gardener       | 让园艺师晚上也有灯 -> null
 */
export function iconOf(name: string, language: string, own: OwnIcons = new Map()): string | null {
  const [head, ...rest] = name.split(preposition)
  const found = [...rest.length > 0 ? picturesIn(head!, language, own) : [], ...picturesIn(name, language, own)]
  const told = picturesIn(name, language, own).reduce((sum, { word }) => sum + lettersOf(word), 0)
  if (told * 2 < lettersOf(name)) return null
  return (found.find(({ icon }) => !vague.has(icon)) ?? found[0])?.icon ?? null
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** The words of a text that have a picture, the last first and of two that overlap the longer. */
function picturesIn(text: string, language: string, own: OwnIcons): Pictured[] {
  const words = wordsOf(text.toLowerCase(), language)
  const joint = /[a-z]/i.test(text) ? ' ' : ''
  const found: Pictured[] = []
  for (let end = words.length; end > 0;) {
    const starts = Array.from({ length: Math.min(LONGEST, end) }, (_, more) => end - Math.min(LONGEST, end) + more)
    const candidates = starts.map(start => ({ start, word: words.slice(start, end).join(joint) }))
    const hit = candidates.find(({ word }) => pictureOf(word, own) !== undefined)
    const icon = hit && pictureOf(hit.word, own)
    if (hit && icon) found.push({ word: hit.word, icon })
    end = hit?.start ?? end - 1
  }
  return found
}

/** The picture of one word as it stands, in the singular or without its genitive; null where the user wants none, undefined where there is none. */
function pictureOf(word: string, own: OwnIcons): string | null | undefined {
  const forms = [word, word.replace(/ies$/, 'y'), word.replace(/(?<=s|x|ch|sh)es$/, ''), word.replace(/(?<!s)s$/, ''), word.replace(/s?['’]s?$/, '')]
  const mine = forms.find(form => own.has(form))
  if (mine !== undefined) return own.get(mine)
  return forms.map(form => known.get(form)).find(icon => icon !== undefined)
}
