import { labels, wordOf, type LabelName } from '../model/labels.ts'

/** The languages that labels exist in, as BCP 47. */
export const labelLanguages = ['zh-Hans', 'zh-Hant', 'en', 'ja'] as const

const names = Object.keys(labels) as LabelName[]

/** The whole vocabulary by name and language, for other programs. */
export function labelsJson(): object {
  return {
    schema: 'speechdeck/labels/1',
    labels: Object.fromEntries(names.map(name => (
      [name, Object.fromEntries(labelLanguages.map(language => [language, wordOf({ label: name }, language)]))]
    ))),
  }
}

/** The whole vocabulary as a table, a label a line, and what else stands on a slide without being said. */
export function labelsText(): string {
  const rows = [['', ...labelLanguages], ...names.map(name => (
    [name, ...labelLanguages.map(language => wordOf({ label: name }, language))]
  ))]
  const table = rows.map(([name = '', ...cells]) => `${name.padEnd(10)}${cells.join('\t')}`.trimEnd())
  const rest = 'Beside these a slide bears numbers: of its page, and of the members in a row. Every other word is cut from\nthe speech.'
  return [...table, '', rest].join('\n')
}
