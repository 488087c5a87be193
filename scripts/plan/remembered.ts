import type { Speech } from './speech.ts'

/**
 * A function that looks nothing up twice in a speech: forms are weighed for every run of sentences, and the same is asked of a sentence in
 * each. `keyOf` tells what else its answer depends on.
 *
 *   const lineOf = remembered(findLine, ({ at, text }: Passage) => `${at} ${text.length}`)
 */
export function remembered<Given extends unknown[], T>(find: (speech: Speech, ...given: Given) => T, keyOf: (...given: Given) => string | number): (speech: Speech, ...given: Given) => T {
  const answers = new WeakMap<Speech, Map<string | number, T>>()
  return (speech, ...given) => {
    let known = answers.get(speech)
    if (known === undefined) answers.set(speech, (known = new Map()))
    const key = keyOf(...given)
    let answer = known.get(key)
    if (answer === undefined && !known.has(key)) known.set(key, (answer = find(speech, ...given)))
    return answer as T
  }
}

/** So many texts are remembered: more than a speech of three hours has clauses. */
const MOST = 10_000

/**
 * A function of nothing but a text that looks none up twice: of each clause the same is asked for every form that is weighed, and again
 * after a save of the speech.
 */
export function rememberedText<T>(find: (text: string) => T): (text: string) => T {
  return rememberedWords(find, (text) => text)
}

/**
 * The same for a function of nothing but words that are not one text: `keyOf` writes all of them that its answer depends on. What is
 * remembered is given to everybody who asks, and changed by none.
 */
export function rememberedWords<Given extends unknown[], T>(find: (...given: Given) => T, keyOf: (...given: Given) => string): (...given: Given) => T {
  const known = new Map<string, T>()
  return (...given) => {
    const key = keyOf(...given)
    let answer = known.get(key)
    if (answer === undefined) {
      if (known.size === MOST) known.clear()
      known.set(key, (answer = find(...given)))
    }
    return answer
  }
}

/** What tells a passage of a speech from every other. */
export function placeKey({ at, text }: { at: number, text: string }): string {
  return `${at} ${text.length}`
}
