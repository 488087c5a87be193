import { spokenIn, walk } from '../model/outline.ts'
import type { Passage } from '../model/transcript.ts'
import { promiseIn } from './agenda.ts'
import { segmenterOf } from './salience.ts'
import { trimBy, widthOf, type Speech } from './speech.ts'

/** How a speaker says what a speech will be about. */
const WILL_TELL = /\b(?:talk|speak|share|tell|give|offer|make|distill|remarks?|lessons?|suggest\w*|here are)\b/i

const NAMED_PARTS = /^\w+ (?:[\w-]+ ){0,2}?(?:lessons|habits|things|suggestions|observations|stories|tips|rules|points|ways|pieces|principles|thoughts|ideas|reasons|steps|questions|challenges|truths|hindsights|insights|messages|wishes|secrets|keys|values|examples|places)\b/i

/**
 * How many things an English speech will tell, and of what, where its parts are as many: four lamps that every keeper should know. Null for a topic
 * of more than `widest` ems.
 */
export function promisedTopic(speech: Speech, widest: number): Passage | null {
  const { opening, sections } = speech.outline
  const promises = spokenIn(opening).filter(({ text }) => WILL_TELL.test(text)).flatMap((sentence) => promiseIn(speech, sentence, sections.length, widest) ?? [])
  return promises.find(({ text }) => NAMED_PARTS.test(text)) ?? null
}

/** How a speaker announces what the talk is about: I am going to talk about lamps today. */
const TALKS_ABOUT = /\b(?:I|we)(?:['’](?:m|d|ll|re)| am| are| will| would| want| wish| have)\b[^.,;:?!]{0,24}?\b(?:be )?(?:talk(?:ing)?|speak(?:ing)?|say (?:a few words|something)|tell you|share)(?: (?:to|with) you)?(?: (?:today|tonight|briefly|mostly))? (?:(?:a little|a bit|a little bit) )?(?:about|on) (?=\p{L})/iu

/** What is added to the name of a topic, and how none begins. */
const IN_PASSING = /\s+(?:today|tonight|this (?:morning|afternoon|evening)|here|now|briefly|with you|to you|for a (?:moment|minute|while|bit)|a (?:little|bit|little bit))$/i
const NO_TOPIC = /^(?:it|this|that|these|those|them|him|her|myself|how much|a (?:few|couple|lot|number)|(?:some|several|two|three|four|five|many) (?:things|points|topics)|something|things|what (?:I|we) (?:just|have)|each|both|all of)\b/i

/** Within so many sentences a speaker announces a topic. */
const BEGINNING = 14

/** What an English speech without a title says it is about, in `widest` ems at most; null where it does not say so. */
export function announcedTopic(speech: Speech, widest: number): Passage | null {
  const { opening, sections } = speech.outline
  const sentences = spokenIn([...opening, ...[...walk(sections)].flatMap(({ blocks }) => blocks)]).slice(0, BEGINNING)
  for (const sentence of sentences) {
    const match = TALKS_ABOUT.exec(sentence.text)
    if (match === null) continue
    const from = match.index + match[0].length
    const [whole = ''] = /^[^.,;:?!()—–]+/.exec(sentence.text.slice(from)) ?? []
    const name = whole.trimEnd().replace(IN_PASSING, '').replace(IN_PASSING, '')
    if (name.length >= 5 && widthOf(name) <= widest && !NO_TOPIC.test(name)) return speech.cut(sentence.at + from, sentence.at + from + name.length)
  }
  return null
}

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

/** What only says that a text is all of a speech, or its script and how long it takes. */
const SORT = /\s*(?:[（(](?:全文|实录|實錄|原稿|附[^（）()]{1,6})[）)]|全文|文字实录|文字實錄|発表原稿|(?<=[》」』]\s*)(?:\d+\s*分钟)?(?:演讲|发言|分享|汇报|讲话)?稿|\s[-–—|·]\s(?:[A-Za-z]+\s){0,3}(?:speech|script|talk|transcript|pitch|keynote)(?:\s(?:script|draft|notes|transcript))?)$/i

/** A title as a cover shows it: 《守灯》10 分钟演讲稿 is 《守灯》, Harbour Lights - Meetup Talk is Harbour Lights. */
export function withoutSort(speech: Speech, title: Passage): Passage {
  const sort = SORT.exec(title.text)?.[0].length ?? 0
  return title.text.length - sort < 4 ? title : trimBy(speech, title, 0, sort)
}
