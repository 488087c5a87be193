import { listDepths, newCounts, nextNumber, type Counts, type ListLevel, type ListNumber } from '../list-counter.ts'
import { childOf, childrenOf, wholeNumber, type XmlElement } from '../xml.ts'
import { toggle, type Styles } from './styles.ts'

/** The lists of a document, which count as they are asked: ask once for each paragraph, in order. */
export interface Numbering {
  /**
   * The number of the next paragraph at a level of a list, null when it has none. The level is null for a
   * paragraph whose style is bound to a level.
   */
  next: (list: string, level: number | null, style?: string) => ListNumber | null
}

interface Level extends ListLevel {
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
    const owner = instances.get(styles.listOf(link) ?? '')
    const target = childOf(owner, 'abstractNumId')?.attributes['val']
    return (target === undefined ? null : abstractOf(target, true)) ?? [id, element]
  }

  const listOf = (id: string): List | null => {
    const known = lists.get(id)
    if (known !== undefined) return known
    const instance = instances.get(id)
    const found = abstractOf(childOf(instance, 'abstractNumId')?.attributes['val'] ?? '')
    const list = instance && found ? { ...levelsOf(instance, found[1]), counts: counts.get(found[0]) ?? newCounts() } : null
    if (list && found) counts.set(found[0], list.counts)
    lists.set(id, list)
    return list
  }

  return {
    next(id, given, style) {
      const list = listOf(id)
      if (!list) return null
      const bound = list.levels.findIndex(level => level.style !== undefined && level.style === style)
      const level = given ?? Math.max(0, bound)
      if (list.begins.delete(level)) list.counts[level] = null
      return nextNumber(list.levels, list.counts, level)
    },
  }
}

function levelsOf(instance: XmlElement, abstract: XmlElement): Pick<List, 'levels' | 'begins'> {
  const own = byId(childrenOf(abstract, 'lvl'), 'ilvl')
  const overrides = byId(childrenOf(instance, 'lvlOverride'), 'ilvl')
  const begins = new Set<number>()
  const levels = Array.from({ length: listDepths }, (_, at) => {
    const override = overrides.get(String(at))
    const start = childOf(override, 'startOverride')?.attributes['val']
    const level = levelOf(childOf(override, 'lvl') ?? own.get(String(at)), at)
    if (start === undefined) return level
    begins.add(at)
    return { ...level, start: wholeNumber(start, 0) }
  })
  return { levels, begins }
}

function levelOf(element: XmlElement | undefined, at: number): Level {
  const value = (name: string): string | undefined => childOf(element, name)?.attributes['val']
  return {
    start: wholeNumber(value('start'), 0),
    format: formatOf(element),
    pattern: value('lvlText') ?? '',
    isGlued: value('suff') === 'nothing',
    isLegal: toggle(element, 'isLgl') ?? false,
    restartsAfter: wholeNumber(value('lvlRestart'), at),
    style: value('pStyle'),
  }
}

/**
 * The format of a level. A format that Word 2007 did not know stands in a choice beside one that it did: in
 * practice, numbers with zeros before them.
 */
function formatOf(element: XmlElement | undefined): string {
  const { val = 'decimal', format = '' } = (childOf(element, 'AlternateContent', 'Choice', 'numFmt') ?? childOf(element, 'numFmt'))?.attributes ?? {}
  if (val !== 'custom') return val
  return format.startsWith('01') ? 'decimalZero' : childOf(element, 'AlternateContent', 'Fallback', 'numFmt')?.attributes['val'] ?? 'decimal'
}

function byId(elements: readonly XmlElement[], name: string): Map<string, XmlElement> {
  return new Map(elements.map(element => [element.attributes[name] ?? '', element]))
}
