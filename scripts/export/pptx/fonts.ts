import { element } from './xml.ts'

/**
 * Fonts by the language of the deck, East Asian ones for headings, then for the rest. The deck's own Noto fonts are on few
 * machines, and a font that is not there is replaced by any; these come with Windows or Office. Full-width characters are as
 * wide in all of them. Arial is as wide as the Latin letters of Noto Sans SC, Cambria once it is set larger (`latinSize`).
 */
const eastAsian: readonly (readonly [language: RegExp, heading: string, body: string])[] = [
  [/^zh-(?:Hant|TW|HK|MO)/i, 'PMingLiU', 'Microsoft JhengHei'],
  [/^ja/i, 'Yu Mincho', 'Yu Gothic'],
  [/^ko/i, 'Batang', 'Malgun Gothic'],
  [/^/, 'SimSun', 'Microsoft YaHei'],
]

/** The two pairs of fonts of a theme; every text names them by their role, so that a person can change all at once. */
export function themeFonts(language: string): string {
  const [, heading, body] = eastAsian.find(([pattern]) => pattern.test(language))!
  return element('a:majorFont', {}, typefaces('Cambria', heading)) + element('a:minorFont', {}, typefaces('Arial', body))
}

function typefaces(latin: string, asian: string): string {
  return element('a:latin', { typeface: latin }) + element('a:ea', { typeface: asian }) + element('a:cs', { typeface: '' })
}

/** The typefaces of a run of text. */
export function runFonts(family: 'serif' | 'sans' | 'mono'): string {
  if (family === 'mono') return element('a:latin', { typeface: 'Consolas' }) + element('a:ea', { typeface: '+mn-ea' })
  const role = family === 'serif' ? 'mj' : 'mn'
  return [['latin', 'lt'], ['ea', 'ea'], ['cs', 'cs']].map(([name, script]) => element(`a:${name}`, { typeface: `+${role}-${script}` })).join('')
}

/** So much larger is Cambria set than Noto Serif SC, whose Latin letters are as large beside its characters: measured over the titles of a deck. */
export const latinSize = 1.12

/**
 * The parts of a text that are Latin letters or digits, and those that are not.
 *
 *   2019年建了 Library  ->  2019 | 年建了 | Library
 */
export function byScript(text: string): { text: string, isLatin: boolean }[] {
  return (text.match(/[\u0020-\u024F\u2018\u2019]*[A-Za-z0-9\u00C0-\u024F][\u0020-\u024F\u2018\u2019]*|[^A-Za-z0-9\u00C0-\u024F]+/g) ?? [])
    .map(part => ({ text: part, isLatin: /[A-Za-z0-9\u00C0-\u024F]/.test(part) }))
}

/** What PowerPoint calls a language: with a region, since it proofreads by that. */
export function officeLanguage(language: string): string {
  const known: Record<string, string> = { 'zh': 'zh-CN', 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW', 'en': 'en-US', 'ja': 'ja-JP', 'ko': 'ko-KR', 'de': 'de-DE', 'fr': 'fr-FR', 'es': 'es-ES' }
  return known[language.toLowerCase()] ?? language
}
