import type { Slide } from '../model/deck.ts'
import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import { rateOf, timeOf, type Occasion, type Pace } from '../model/pace.ts'

type Rates = Record<Occasion, number>

/**
 * Syllables a minute of 30 adults who read aloud (men 209, women 221) and spoke freely (226 and 199): Kim, Wang,
 * Zhang, Zhao & Huang, 正常成人朗读和自发言语的语速研究. Newsreaders take 224 ms a character: Lee & Chan 2003, Chinese
 * Speaking Times, International Journal of Industrial Ergonomics 31.
 */
const HAN: Rates = { address: 215, talk: 212, broadcast: 268 }

/** Kana and kanji a minute, as Japan's public broadcaster reads the news by rule; nothing was found for halls. */
const JAPANESE: Rates = { address: 300, talk: 300, broadcast: 300 }

/**
 * Words a minute of lectures: Tauroza & Allison 1990, Speech Rates in British English, Applied Linguistics 11; nothing
 * was found for what is read to a hall. On the radio 160 to 180 are advised: Rodero 2012, Text & Talk 32.
 */
const WORDS: Rates = { address: 140, talk: 140, broadcast: 160 }

/** A slide that stands longer than this tires, one that stands shorter flashes by; seconds. */
const LONGEST = 120
const SHORTEST = 10

/** Where one is, rather than what is said: as short as it takes. */
const signposts = new Set<Slide['kind']>(['cover', 'agenda', 'divider', 'recap', 'close'])

/** The pace of a speech in a language; `rate` is what the speaker was measured at, in the language's unit. */
export function paceOf(language: string, occasion: Occasion, rate?: number): Pace {
  const unit = language.startsWith('zh') || language === 'ja' ? 'characters' : 'words'
  const characterRate = (language === 'ja' ? JAPANESE : HAN)[occasion]
  const wordRate = WORDS[occasion]
  const factor = rate === undefined ? 1 : rate / (unit === 'words' ? wordRate : characterRate)
  return { characterRate: characterRate * factor, wordRate: wordRate * factor, unit }
}

/** Estimated speaking time of a text, in whole seconds. */
export function secondsOf(text: string, pace: Pace): number {
  return Math.round(timeOf(text, pace))
}

/** Whether the speech is longer than the time there is by more than a minute. */
export function tooLong(slides: readonly Slide[], pace: Pace, minutes: number = Infinity): Diagnostic[] {
  const needed = slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60
  if (needed <= minutes + 1) return []
  const [rate, cut] = [Math.round(rateOf(pace)), Math.ceil((needed - minutes) * rateOf(pace))]
  return [diagnose('plan/too-long', null, Math.round(needed), rate, pace.unit, minutes, cut)]
}

/** Which slides stand too long without a change, or flash by; where most are short, the file is a list of points to talk about and no speech. */
export function standing(slides: readonly Slide[]): Diagnostic[] {
  const isSpoken = slides.reduce((sum, { seconds }) => sum + seconds, 0) >= slides.length * SHORTEST
  return slides.flatMap((slide, index) => {
    const { seconds, notes } = slide
    const place = notes[0]?.span ?? null
    const said = notes.map(({ text }) => text.length)
    const unchanged = Math.round(seconds * Math.max(0, ...said) / Math.max(1, said.reduce((sum, length) => sum + length, 0)))
    if (unchanged > LONGEST) return [diagnose('plan/stands-long', place, index + 1, unchanged)]
    const flashes = isSpoken && seconds < SHORTEST && seconds > 0 && !signposts.has(slide.kind)
    return flashes ? [diagnose('plan/flashes-by', place, index + 1, seconds)] : []
  })
}
