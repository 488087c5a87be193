import type { Transcript } from '../model/transcript.ts'
import { rememberedWords } from './remembered.ts'

/** How telling a stretch of text is: the mean weight of its words. */
export type Salience = (text: string) => number

const segmenters = new Map<string, Intl.Segmenter>()

/** What divides a text of a language into words, marks and blanks. */
export function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })))
  return segmenter
}

/** The words of a text in order, marks and blanks left out. */
export const wordsOf = rememberedWords((text: string, language: string): readonly string[] => {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) words.push(segment)
  return words
}, (text, language) => `${language} ${text}`)

const isFunctionWord = (word: string, language: string): boolean =>
  language.startsWith('zh') || language === 'ja' ? word.length < 2 : word.length < 4

/**
 * Weighs words by how often the speech says them, damped: a word that is said ten times counts about
 * twice as much as one that is said three times, and a word said once counts nothing
 * (Luhn 1958, The Automatic Creation of Literature Abstracts: significant words are the frequent ones
 * that are not function words). Function words are told by length.
 */
export function salienceOf(transcript: Transcript): Salience {
  const { language } = transcript
  const counts = new Map<string, number>()
  for (const paragraph of transcript.paragraphs) {
    for (const word of wordsOf(paragraph.text, language)) {
      if (!isFunctionWord(word, language)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const words = wordsOf(text, language).filter((word) => !isFunctionWord(word, language))
    const sum = words.reduce((total, word) => total + Math.log(counts.get(word) ?? 1), 0)
    const mean = words.length === 0 ? 0 : sum / Math.sqrt(words.length)
    known.set(text, mean)
    return mean
  }
}
