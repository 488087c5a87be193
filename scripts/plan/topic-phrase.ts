import type { Passage } from '../model/transcript.ts'
import { segmenterOf } from './salience.ts'
import type { Speech } from './speech.ts'

/** Words of a phrase, and its characters: fewer name nothing, more are a sentence. */
const WORDS = 8
const LENGTH = [4, 16] as const

/** So often it is said at least, and so many characters beyond two it fills with all its places. */
const TIMES = 4
const FILLED = 24

/** What joins, points, counts or only leads on: no phrase begins or ends with it. */
const FUNCTION_WORD =
  /^(?:[的了在和与是把将对从我你他她它这那要会能可就都也还又不没有上下中里个们着过地得之其所以而且但或及等为向到由被让使给去来说做看想很更最太各每某该本此]|我们|你们|他们|大家|自己|可以|需要|必须|应该|应当|一些|一个|这个|那个|这些|那些|没有|已经|正在|进行|方面|问题|情况|时候|现在|今天|以后|因为|所以|如果|但是|而且|同时|以及|通过|对于|关于|同志们?|同学们?|老师们?|各位|谢谢|进一步|不断|继续|加强|提高|做好|坚持|推动|促进|开展|实现|本次|这次)$/

const DIVIDES = /[，。；：！？、\s]|^的$/

/**
 * The phrase that a Chinese speech comes back to most, for its length, where it is first said; null where it comes back to none.
 * A phrase that stands within a longer one nearly each time gives way to it.
 *
 *   | 夜间书房要开到十点。……夜间书房的灯……办好夜间书房……
 *     ^^^^^^^^
 */
export function topicPhrase({ outline: { transcript }, language, cut }: Speech): Passage | null {
  const words = [...segmenterOf(language).segment(transcript.text)]
  const found = new Map<string, { at: number, times: number }>()
  for (const [from, first] of words.entries()) {
    if (FUNCTION_WORD.test(first.segment)) continue
    let text = ''
    for (const { segment } of words.slice(from, from + WORDS)) {
      if (DIVIDES.test(segment)) break
      text += segment
      if (text === first.segment || FUNCTION_WORD.test(segment) || !isPhrase(text)) continue
      const known = found.get(text)
      if (known) known.times++
      else found.set(text, { at: first.index, times: 1 })
    }
  }
  const phrases = [...found].map(([text, place]) => ({ text, ...place, fills: place.times * (text.length - 2) })).filter(({ times, fills }) => times >= TIMES && fills >= FILLED)
  const best = phrases.reduce<(typeof phrases)[number] | null>((most, one) => (most === null || one.fills > most.fills ? one : most), null)
  return best === null ? null : cut(best.at, best.at + best.text.length)
}

function isPhrase(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length
  return text.length >= LENGTH[0] && text.length <= LENGTH[1] && /^[\p{Script=Han}“”A-Za-z]+$/u.test(text) && /\p{Script=Han}/u.test(text) && count('“') === count('”') && text.indexOf('“') <= text.indexOf('”')
}
