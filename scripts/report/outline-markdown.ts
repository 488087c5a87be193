import { firstWordsOf, walk, type Enumeration, type Outline, type Section } from '../model/outline.ts'
import { legendOf } from './outline-legend.ts'

/**
 * The outline as a Markdown file that a person reads, corrects and feeds back: the title block as front matter,
 * a heading for each section as it stands in the speech, the members of its enumerations as bullets.
 *
 *   | # 一、把书送到身边
 *   |
 *   | ## （一）要建好分馆。…
 *   |
 *   | - 选好址
 *   | - 配好书
 */
export function outlineMarkdown(outline: Outline): string {
  const { language, source } = outline.transcript
  const lists = listsOf(outline)
  const parts = [
    ['---', ...headLines(outline), `outline-of: ${scalar(source.path.replace(/^.*[\\/]/, ''))}`, '---'].join('\n'),
    ['<!--', ...legendOf(source, language), '-->'].join('\n'),
    ...listLines(lists.get(null)),
  ]
  for (const section of walk(outline.sections)) parts.push(headingLine(section), ...listLines(lists.get(section)))
  return `${parts.join('\n\n')}\n`
}

/** How much there is of what the outline file does not show: `4231 characters, 3 enumerations, …`. */
export function outlineCounts({ transcript, enumerations, statistics, quotations }: Outline): string {
  return [
    `${transcript.text.length} characters`, `${enumerations.length} enumerations`, `${statistics.length} statistics`,
    `${quotations.length} quotations`, `${transcript.removed.length} pieces removed`,
  ].join(', ')
}

/** Fields without words stay, so that they can be filled in. */
function headLines({ title, subtitle, occasion, speaker, date, salutation }: Outline): string[] {
  const fields = { title, subtitle, occasion, speaker, date, salutation }
  return Object.entries(fields).map(([key, words]) => words ? `${key}: ${scalar(onOneLine(words.text))}` : `${key}:`)
}

/** A YAML scalar: plain where it can be. */
function scalar(words: string): string {
  const isPlain = /^[\p{L}\p{N}（《“「『](?:(?!:(?:\s|$)| #).)*$/u.test(words) && !/^(?:null|true|false|yes|no|on|off|[\d.]+)$/i.test(words)
  return isPlain ? words : JSON.stringify(words)
}

function headingLine(section: Section): string {
  const { enumerator, heading, runIn, implicit, level } = section
  const mark = enumerator ? onOneLine(enumerator.text) : ''
  const space = /[.)\w]$/.test(mark) ? ' ' : ''
  const words = heading ? `${escaped(onOneLine(heading.text))}${runIn ? '…' : ''}` : italic(firstWordsOf(section))
  const found = implicit && heading ? ' <!-- found by reading -->' : ''
  return `${'#'.repeat(level)} ${escaped(mark)}${space}${words}${found}`
}

function italic(words: string): string {
  return words ? `*${escaped(onOneLine(words))}*` : '*…*'
}

function listLines(enumerations: readonly Enumeration[] = []): string[] {
  return enumerations.map(({ items }, index) => (
    items.map(item => `${index % 2 ? '*' : '-'} ${escaped(onOneLine(item.text))}`).join('\n')
  ))
}

/** The enumerations by the innermost section in which they begin, those of the opening under null; none of the closing. */
function listsOf(outline: Outline): Map<Section | null, Enumeration[]> {
  const sections = [...walk(outline.sections)]
  const headings = new Set(sections.map(({ heading }) => heading?.at))
  const shown = outline.enumerations.filter(({ items }) => !items.every(({ at }) => headings.has(at)))
  const lists = new Map<Section | null, Enumeration[]>()
  const end = outline.closing[0]?.at ?? Infinity
  let next = 0
  let holder: Section | null = null
  for (const enumeration of shown.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    while (next < sections.length && sections[next]!.extent[0] <= placeOf(enumeration)) holder = sections[next++]!
    if (placeOf(enumeration) >= end) break
    const list = lists.get(holder)
    if (list) list.push(enumeration)
    else lists.set(holder, [enumeration])
  }
  return lists
}

function placeOf({ items }: Enumeration): number {
  return items[0]?.at ?? 0
}

function onOneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

/** Words that Markdown must not take for marks. */
function escaped(words: string): string {
  return words.replace(/[\\*_<`]/g, '\\$&')
}
