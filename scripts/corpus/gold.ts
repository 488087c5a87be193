import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf, lengthOf, type Fingerprint } from './fingerprint.ts'

/** An outline made by a careful reader, its words known by their fingerprints. */
export interface Gold {
  /** Fingerprint of the name of the speech's file. */
  file: Fingerprint
  /** Kept out of sight while the rules were made. */
  isHeldOut: boolean
  title: Fingerprint | null
  /** In the order of the speech, each before its children. */
  headings: GoldHeading[]
  /** What is not part of the speech, a line each. */
  removed: Fingerprint[]
  /** Beginnings of what may be left out or kept: an editor's note, a line about the speech. */
  optional: Fingerprint[]
}

/** One heading of an outline made by a reader. */
export interface GoldHeading {
  words: Fingerprint
  /**
   *   whole      these are the words of the heading
   *   beginning  the words with which a point begins that has no heading of its own
   *   optional   an unmarked part, which may be found and need not
   */
  kind: 'whole' | 'beginning' | 'optional'
  /** Index of the heading it stands under; -1 at the first level. */
  parent: number
}

/** An outline as a reader writes it down. */
interface Written {
  file: string
  title: string | null
  boilerplate: string[]
  editor_note?: string
  metadata?: string[]
  sections: WrittenSection[]
}

interface WrittenSection {
  heading: string
  level?: number
  no_heading?: boolean
  implicit?: boolean
  children?: WrittenSection[]
}

/** The outlines in a folder, those written out and those of which only the fingerprints are kept. */
export function readGold(folder: string): Gold[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.json')).sort()
  return names.map((name) => {
    const outline = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold | Written
    return 'headings' in outline ? outline : goldOf(outline)
  })
}

/** What remains of a written outline when its words are taken away. */
export function goldOf(outline: Written, isHeldOut = false): Gold {
  const { file, title, boilerplate, editor_note: note, metadata, sections } = outline
  const headings: GoldHeading[] = []
  const add = (section: WrittenSection, parent: number): void => {
    const kind = section.no_heading ? 'beginning' : section.implicit ? 'optional' : 'whole'
    const index = headings.push({ words: fingerprintOf(section.heading), kind, parent }) - 1
    for (const child of section.children ?? []) add(child, index)
  }
  for (const section of sections) add(section, -1)
  return {
    file: fingerprintOf(file), isHeldOut, headings,
    title: title === null ? null : fingerprintOf(title),
    removed: boilerplate.map(fingerprintOf).filter(words => lengthOf(words) > 0),
    optional: [note ?? '', ...(Array.isArray(metadata) ? metadata : [])].map(fingerprintOf).filter(words => lengthOf(words) > 0),
  }
}
