import { commonCharacters, commonMarks } from './common-characters.ts'

/** The languages whose prose is known by its characters. */
export type Prose = keyof typeof commonCharacters

/**
 * How much a decoded text is like prose, from about -2 (noise) to 1: the mean over its characters beyond ASCII.
 *
 *   common character or mark of the language   1
 *   another one that belongs there             0
 *   one of a script that does not              -1
 *   a bad byte, an unassigned or private one   -4
 */
export function proseScore(text: string, prose: Prose): number {
  let sum = 0
  let count = 0
  for (const character of text) {
    if (character < '\u0080') continue
    count += 1
    sum += worth(character, prose)
  }
  return count ? sum / count : 0
}

function worth(character: string, prose: Prose): number {
  if (commonCharacters[prose].has(character) || commonMarks.has(character)) return 1
  if (/[\ufffd\p{Co}\p{Cn}\p{Cc}]/u.test(character)) return -4
  const isKana = /[\u3041-\u30fe]/.test(character)
  const isHangul = /[\uac00-\ud7a3]/.test(character)
  if (prose === 'japanese' && isKana) return 1
  if (prose === 'korean') return isHangul ? 0 : -1
  return isKana || isHangul || /[\uff61-\uff9f]/.test(character) ? -1 : 0
}

/**
 * Whether a text is words of an alphabet: letters and few other signs, no capital behind a small letter.
 *
 *   | Дорогие друзья         words
 *   | жН╦Паа ╡э╡ы            Chinese, read as Russian
 */
export function isWords(text: string): boolean {
  const beyond = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  const letters = text.match(/[^\P{L}\u0000-\u007f]|[’‘“”„«»–—…№\u00a0]/gu)?.length ?? 0
  const torn = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  return letters >= beyond * 0.95 && torn * 20 <= beyond
}

/** Letters and marks beyond ASCII that Western prose has. */
const western = new Set('éèêëàâäáãåíìîïóòôöõøúùûüçñßæœÿÉÈÀÂÄÅÇÖÜÑØÆ’‘“”„«»–—…£€°§·¡¿\u00a0®©')

/**
 * How much a text is like Western prose in a one-byte encoding: its letters beyond ASCII are the usual ones and
 * stand alone among ASCII; a two-byte text read so is made of long runs of them.
 */
export function westernScore(text: string): number {
  let sum = 0
  let count = 0
  for (const [run] of text.matchAll(/[^\u0000-\u007f]+/g)) {
    count += run.length
    for (const character of run) sum += run.length > 2 ? -2 : western.has(character) ? 1 : -1
  }
  return count ? sum / count : 0
}
