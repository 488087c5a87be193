/** How fast a speech is given: characters (Han, kana) and words (of alphabets, numbers) a minute. */
export interface Pace {
  characterRate: number
  wordRate: number
  /** Which of the two the language of the speech counts in. */
  unit: 'characters' | 'words'
}

/**
 * What the speaker does:
 *   address     reads to a hall
 *   talk        speaks freely
 *   broadcast   reads into a microphone, as newsreaders do
 */
export const occasions = ['address', 'talk', 'broadcast'] as const

export type Occasion = typeof occasions[number]

const characters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const words = /[\p{L}\p{M}\d]+(?:['’][\p{L}]+)*/gu

/** Units a minute, as the language of the speech counts them. */
export function rateOf({ unit, characterRate, wordRate }: Pace): number {
  return unit === 'words' ? wordRate : characterRate
}

/** How long it takes to say a text, in seconds, not rounded. */
export function timeOf(text: string, pace: Pace): number {
  const count = text.match(characters)?.length ?? 0
  const others = text.replace(characters, ' ').match(words)?.length ?? 0
  return (count * 60) / pace.characterRate + (others * 60) / pace.wordRate
}

/** A time since the speech began, or a length of time, as a stopwatch shows it: 200 seconds are `03:20`. */
export function clockOf(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const whole = Math.round(seconds)
  const minutes = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${minutes}` : minutes
}
