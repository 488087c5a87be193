import { h, type VNode } from 'vue'

/** In Taiwan, Hong Kong and Macau these marks stand in the middle of their square; the fonts have the forms of the mainland only. */
const centred = /([，。、；：！？])/u

function isTraditional(): boolean {
  return typeof document !== 'undefined' && /^zh-(?:hant|tw|hk|mo)\b/i.test(document.documentElement.lang)
}

/** The text with its marks in boxes, which the style sheet moves to the middle. */
function centredMarks(text: string): (VNode | string)[] {
  return text.split(centred).filter(Boolean).map(part => centred.test(part) ? h('span', { class: ['sd-centred', /[；：！？]/u.test(part) && 'sd-centred--tall'] }, part) : part)
}

/**
 * The marks of a typewriter as a printer sets them, in languages without Chinese characters.
 *
 *   don't say "no"--yet   ->   don’t say “no”—yet
 */
export function typeset(text: string): string {
  if (!/['"]|--/.test(text) || /\p{Script=Han}/u.test(text)) return text
  return text
    .replace(/(?<=[\p{L}\p{N}.,!?])'|'(?=\d0s\b|(?:tis|twas|em|til|cause)\b)/giu, '’').replaceAll("'", '‘')
    .replace(/"(?=[\p{L}\p{N}‘$#@.…(])/gu, '“').replaceAll('"', '”')
    .replace(/(?<=[\p{L}\p{N}.,?”’])\s?--\s?(?=[\p{L}\p{N}“‘]|$)/gu, '—')
}

/**
 * A text with the apostrophes inside its Latin words, or after their plural, set close, since the Chinese fonts give them the width of a character, and with
 * its short compounds in one piece: a line does not end at the hyphen.
 *
 *   the gardener’ s bench   ->   the gardener’s bench        non- / contact   ->   non-contact
 */
export function marked(text: string): (VNode | string)[] {
  if (isTraditional()) return centredMarks(text)
  return typeset(text).split(/((?<=\p{Script=Latin})’(?=\p{Script=Latin})|(?<!‘[^’]*)(?<=s)’(?=\s)|(?<![\p{L}\p{N}-])\p{Script=Latin}{2,9}-\p{Script=Latin}{2,9}(?![\p{L}\p{N}’-]))/u).filter(Boolean)
    .map(part => part === '’' ? h('span', { class: 'sd-apostrophe' }, part) : /^\p{Script=Latin}+-\p{Script=Latin}+$/u.test(part) ? h('span', { class: 'sd-whole' }, part) : part)
}

/** Whether a mark is a number in a circle of its own: ①, ❷. */
export function isRinged(mark: string): boolean {
  return /^[\u2460-\u2473\u2776-\u2793\u24EB-\u24FF]$/u.test(mark)
}
