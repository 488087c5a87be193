import { endOf, type Paragraph, type Transcript } from '../model/transcript.ts'
import type { Stretch } from './asides.ts'

type Script = 'han' | 'latin'

/** As many units of Latin script as a Chinese character is translated to: fewer or more is no translation. */
const ratio = { least: 1, most: 8 }

/** A speech is English where it has so many times more letters than characters, of which one says about what four letters do. */
const MAIN = 4

/** Chinese paragraphs that are no more than a name or a proverb stay. */
const PASSAGE = 40

/**
 * Whole paragraphs of Chinese in an English speech, for those in the hall who follow it better so: what they say has been said, or will be.
 *
 *   | We open at seven.    | 我们七点开门，欢迎各位街坊……        the second
 */
function wordsInChinese(paragraphs: readonly Paragraph[]): Stretch[] {
  const count = (script: RegExp, among = paragraphs): number => among.reduce((sum, { text }) => sum + (text.match(script)?.length ?? 0), 0)
  const foreign = paragraphs.filter(paragraph => count(/\p{Script=Han}/gu, [paragraph]) * MAIN > count(/\p{Script=Latin}/gu, [paragraph]))
  const isLong = foreign.reduce((sum, { text }) => sum + text.length, 0) >= PASSAGE
  return isLong && count(/\p{Script=Latin}/gu) > MAIN * count(/\p{Script=Han}/gu) ? foreign.map(paragraph => ({ start: paragraph.at, end: endOf(paragraph), kind: 'translation' })) : []
}

/**
 * The later paragraph of each pair that says the same in two languages: from three pairs, or where half of the
 * paragraphs are in pairs.
 *
 *   | 欢迎来到新馆。
 *   | Welcome to the new library.        translation
 */
export function translationsOf({ paragraphs }: Transcript): Stretch[] {
  const scripts = paragraphs.map(scriptOf)
  const inOrder = { han: pairsFrom(paragraphs, scripts, 'han'), latin: pairsFrom(paragraphs, scripts, 'latin') }
  const pairs = inOrder.latin.length > inOrder.han.length ? inOrder.latin : inOrder.han
  const isHalf = pairs.length > 0 && pairs.length * 4 >= paragraphs.length
  const isSeveral = pairs.length > 2 && pairs.length * 8 >= paragraphs.length
  if (!isSeveral && !(isHalf && pairs.length > 1)) return wordsInChinese(paragraphs)
  return pairs.map(index => ({ start: paragraphs[index]!.at, end: endOf(paragraphs[index]!), kind: 'translation' }))
}

/** The indexes of the second paragraphs of pairs whose first is in one script and whose second in the other. */
function pairsFrom(paragraphs: readonly Paragraph[], scripts: readonly (Script | null)[], first: Script): number[] {
  const seconds: number[] = []
  for (let index = 1; index < paragraphs.length; index += 1) {
    const [one, other] = [scripts[index - 1], scripts[index]]
    if (one !== first || !other || other === first || seconds.at(-1) === index - 1) continue
    const [han, latin] = first === 'han' ? [paragraphs[index - 1]!, paragraphs[index]!] : [paragraphs[index]!, paragraphs[index - 1]!]
    const times = latin.text.length / han.text.length
    if (times >= ratio.least && times <= ratio.most) seconds.push(index)
  }
  return seconds
}

/** The script that nearly all letters of a paragraph are in. */
function scriptOf({ text }: Paragraph): Script | null {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (han > latin * 2) return 'han'
  return latin > han * 10 && latin > 1 ? 'latin' : null
}
