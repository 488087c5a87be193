import { beforeWords, countOn, fillPattern, type Counts, type ListNumber } from '../list-counter.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import type { Styles } from './styles.ts'

/** The lists of a document, which count as they are asked: ask once for each paragraph, in order. */
export interface Numbering {
  /**
   * The number of the next paragraph at a level of a list, null when it has none. The level is null for a
   * paragraph whose style is bound to a level.
   */
  next: (list: string, level: number | null, style?: string) => ListNumber | null
}

interface Level {
  start: number
  format: string
  /** `%1.%2` stands for the numbers of the first two levels. */
  pattern: string
  isGlued: boolean
  /** All numbers in it are Arabic. */
  isLegal: boolean
  /** The deepest level, counted from 1, whose paragraphs make this one begin anew; 0 for none. */
  restartsAfter: number
  /** The paragraph style that is bound to the level. */
  style: string | undefined
}

interface List {
  levels: Level[]
  /** Shared by all lists of one abstract list. */
  counts: Counts
  /** Levels that begin anew when this list is used for the first time. */
  begins: Set<number>
}

/** A list has nine levels (ECMA-376-1, 17.9). */
const depths = 9

/** The lists in the part `numbering.xml`; without it, there are none. */
export function numberingOf(root: XmlElement | null, styles: Styles): Numbering {
  const abstracts = byId(childrenOf(root ?? undefined, 'abstractNum'), 'abstractNumId')
  const instances = byId(childrenOf(root ?? undefined, 'num'), 'numId')
  const counts = new Map<string, Counts>()
  const lists = new Map<string, List | null>()

  /** An abstract list may be the shadow of the list that a style names. */
  const abstractOf = (id: string, isLinked = false): [string, XmlElement] | null => {
    const element = abstracts.get(id)
    const link = childOf(element, 'numStyleLink')?.attributes['val']
    if (!element || link === undefined || isLinked) return element ? [id, element] : null
    const owner = instances.get(styles.paragraph(link).list?.id ?? '')
    const target = childOf(owner, 'abstractNumId')?.attributes['val']
    return (target === undefined ? null : abstractOf(target, true)) ?? [id, element]
  }

  const listOf = (id: string): List | null => {
    const known = lists.get(id)
    if (known !== undefined) return known
    const instance = instances.get(id)
    const found = abstractOf(childOf(instance, 'abstractNumId')?.attributes['val'] ?? '')
    const list = instance && found ? { ...levelsOf(instance, found[1]), counts: counts.get(found[0]) ?? Array<null>(depths).fill(null) } : null
    if (list && found) counts.set(found[0], list.counts)
    lists.set(id, list)
    return list
  }

  return {
    next(id, given, style) {
      const list = listOf(id)
      const at = Math.min(given ?? Math.max(0, list?.levels.findIndex(level => level.style !== undefined && level.style === style) ?? 0), depths - 1)
      const level = list?.levels[at]
      return list && level ? nextOf(list, level, at) : null
    },
  }
}

function nextOf({ levels, counts, begins }: List, level: Level, at: number): ListNumber | null {
  if (begins.delete(at)) counts[at] = null
  countOn(counts, at, level.start, deeper => levels[deeper]!.restartsAfter > at)
  if (level.format === 'bullet') return { text: '' }
  const number = fillPattern(level.pattern, (other) => {
    const shown = levels[other]
    if (!shown || other > at) return null
    counts[other] ??= shown.start
    return { n: counts[other], format: level.isLegal && shown.format !== 'none' ? 'decimal' : shown.format }
  })
  return number.trim() ? { text: beforeWords(number.trim(), level.isGlued) } : null
}

function levelsOf(instance: XmlElement, abstract: XmlElement): Pick<List, 'levels' | 'begins'> {
  const own = byId(childrenOf(abstract, 'lvl'), 'ilvl')
  const overrides = byId(childrenOf(instance, 'lvlOverride'), 'ilvl')
  const begins = new Set<number>()
  const levels = Array.from({ length: depths }, (_, at) => {
    const override = overrides.get(String(at))
    const start = childOf(override, 'startOverride')?.attributes['val']
    const level = levelOf(childOf(override, 'lvl') ?? own.get(String(at)), at)
    if (start === undefined) return level
    begins.add(at)
    return { ...level, start: Number(start) }
  })
  return { levels, begins }
}

function levelOf(element: XmlElement | undefined, at: number): Level {
  const value = (name: string): string | undefined => childOf(element, name)?.attributes['val']
  return {
    start: Number(value('start') ?? 0),
    format: formatOf(element),
    pattern: value('lvlText') ?? '',
    isGlued: value('suff') === 'nothing',
    isLegal: !['0', 'false', 'off', undefined].includes(childOf(element, 'isLgl') ? value('isLgl') ?? 'on' : undefined),
    restartsAfter: Number(value('lvlRestart') ?? at),
    style: value('pStyle'),
  }
}

/** A newer format stands in a choice, with an older one to fall back to; Word writes it only for zeros before a number. */
function formatOf(element: XmlElement | undefined): string {
  const own = childOf(element, 'numFmt')
  const chosen = childOf(element, 'AlternateContent', 'Choice', 'numFmt') ?? own
  const { val = 'decimal', format = '' } = chosen?.attributes ?? {}
  if (val === 'custom') return format.startsWith('01') ? 'decimalZero' : childOf(element, 'AlternateContent', 'Fallback', 'numFmt')?.attributes['val'] ?? 'decimal'
  return val
}

function byId(elements: readonly XmlElement[], name: string): Map<string, XmlElement> {
  return new Map(elements.map(element => [element.attributes[name] ?? '', element]))
}
