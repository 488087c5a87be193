import { element } from './xml.ts'

/**
 * Fonts by the language of the deck: what a machine with an office program has, since a font that is not there is
 * replaced by any. East Asian ones first for headings, then for the rest; Cambria and Calibri come with every Office, and
 * Caladea and Carlito are as wide. The deck's own Noto fonts are on few machines and may not be embedded by us in a way that all
 * programs read.
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
  return element('a:majorFont', {}, typefaces('Cambria', heading)) + element('a:minorFont', {}, typefaces('Calibri', body))
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

/** What PowerPoint calls a language: with a region, since it proofreads by that. */
export function officeLanguage(language: string): string {
  const known: Record<string, string> = { 'zh': 'zh-CN', 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW', 'en': 'en-US', 'ja': 'ja-JP', 'ko': 'ko-KR', 'de': 'de-DE', 'fr': 'fr-FR', 'es': 'es-ES' }
  return known[language.toLowerCase()] ?? language
}
