import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDeck } from '../../scripts/deck-file.ts'
import { withBrowser } from '../../scripts/export/browser.ts'
import { exportHandout } from '../../scripts/export/handout.ts'
import { exportPdf } from '../../scripts/export/pdf.ts'
import { withSite } from '../../scripts/export/site.ts'
import { handouts, type Handout } from '../../scripts/model/handout.ts'
import type { Passage } from '../../scripts/model/transcript.ts'
import { deckFolder } from './decks.ts'
import { bookmarkLines, readPdf, type ReadPdf } from './pdf-reading.ts'

const title = 'What the harbour master writes down before every storm comes in'
const passage = (text: string): Passage => ({ text, at: 0, span: [0, text.length] })
const study = [{
  heading: passage('Read the glass'),
  mark: null,
  members: [],
  terms: [{ term: passage('the glass'), meaning: null }],
  questions: [passage('Who reads it?')],
  phrases: [{ before: passage('The glass falls before the '), answer: passage('wind'), after: passage(' does') }],
}]
const names = [...handouts, 'slides', 'steps', 'notes-again'] as const
type Name = typeof names[number]

let folder: string
const bytes = {} as Record<Name, Buffer>
const read = {} as Record<Name, ReadPdf>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  const { parts, seconds, author } = openDeck(deckFolder('harbour'))
  const facts = { title, author, sections: null, language: 'en', parts, seconds, study }
  await withSite(deckFolder('harbour'), site => withBrowser(async (browser) => {
    for (const name of names) {
      const file = join(folder, `${name}.pdf`)
      if (name === 'slides' || name === 'steps') await exportPdf(browser, site, file, facts, { steps: name === 'steps' })
      else await exportHandout(browser, site, file, name.replace('-again', '') as Handout, facts)
      bytes[name] = readFileSync(file)
      read[name] = await readPdf(bytes[name])
    }
  }), { target: 'print' })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Bookmarks of the slides, each with its page. */
function slideBookmarks(pages: readonly number[]): string[] {
  const lines = [title, '  Agenda', 'Read the glass', '  The glass falls before the wind does', 'Double the lines', '  Each boat is tied up three times', 'Recap', 'A quiet night to every boat']
  return lines.map((line, i) => `${line} ${pages[i]}`)
}

describe('the PDF of the slides', () => {
  test('has bookmarks nested by section, in the words of the headings', () => {
    expect(bookmarkLines(read.slides.bookmarks)).toEqual(slideBookmarks([1, 2, 3, 4, 5, 6, 7, 8]))
  })

  test('leads from agenda and recap to the sections, and from these back', () => {
    const links = new Set(read.slides.links.map(({ from, to }) => `${from} ${to}`))
    expect([...links].toSorted()).toEqual(['2 3', '2 5', '3 2', '5 2', '7 3', '7 5'])
  })

  test('says what it is, where and when it is given, and what it speaks of', () => {
    expect(read.slides.info).toMatchObject({ Title: title, Author: 'Ida Brandt', Subject: 'Winter Meeting of the Pilots', Language: 'en', Keywords: 'Read the glass, Double the lines', CreationDate: 'D:20310402120000Z' })
  })

  test('has a page for each click, and every slide among the bookmarks once', () => {
    expect(read.steps.pages).toBeGreaterThan(read.slides.pages + 2)
    expect(bookmarkLines(read.steps.bookmarks).map(line => line.replace(/ \d+$/, ''))).toEqual(slideBookmarks([]).map(line => line.replace(/ undefined$/, '')))
    const cards = read.steps.words.filter(words => words.includes('Each boat is tied up'))
    expect(cards.map(words => ['At the bow', 'At the stern', 'And across'].filter(lead => words.includes(lead)).length)).toEqual([0, 1, 2, 3])
  })
})

describe.each(names)('%s', (name) => {
  test('is tagged: headings are headings, and what is a picture says what it shows', () => {
    const { tags } = read[name]
    expect(tags.filter(({ role }) => /^H\d$/.test(role)).length).toBeGreaterThan(1)
    expect(tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([])
  })

  test('holds real embedded fonts, none of type 3', async () => {
    const pdf = await PDFDocument.load(bytes[name], { updateMetadata: false })
    const fonts = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? [object] : []))
    const kinds = new Set(fonts.map(font => font.get(PDFName.of('Subtype'))?.toString()))
    expect([...kinds].toSorted()).toEqual(['/CIDFontType2', '/Type0'])
  })
})

describe.each(handouts)('the handout %s', (kind) => {
  test('has pages of A4, each with the title and its number', () => {
    const { sizes, words, pages } = read[kind]
    const long = (sides: [number, number]): number => Math.max(...sides)
    for (const size of sizes) expect([Math.round(long(size) / 3), Math.round(Math.min(...size) / 3)]).toEqual([281, 198])
    words.forEach((one, i) => {
      expect(one).toContain(title)
      expect(one).toContain(`${i + 1} / ${pages}`)
    })
  })

  test('keeps to the language and the words of the cover', () => {
    expect(read[kind].info).toMatchObject({ Title: title, Author: 'Ida Brandt', Language: 'en' })
  })
})

test.each([['2up', 4], ['3up', 3], ['4up', 2], ['6up', 2]] as const)('%s sets eight slides on %i pages', (kind, pages) => {
  expect(read[kind].pages).toBe(pages)
  const perPage = Number(kind[0])
  expect(bookmarkLines(read[kind].bookmarks)).toEqual(slideBookmarks(Array.from({ length: 8 }, (_, i) => Math.floor(i / perPage) + 1)))
})

test('notes have each slide with its words, and every word that is said', () => {
  const words = read.notes.words.join(' ')
  expect(words).toContain('Whoever reads it signs for it, and whoever signs for it tells the next one on watch')
  expect(words).toContain('tied up three times: at the bow, at the stern, and across to its neighbour.')
  expect(bookmarkLines(read.notes.bookmarks).map(line => line.replace(/ \d+$/, ''))).toEqual(slideBookmarks([]).map(line => line.replace(/ undefined$/, '')))
})

test('the script has the clock of each slide and pictures that say what they show', () => {
  const words = read.script.words.join(' ')
  for (const clock of ['00:00', '00:20', '00:30', '00:35', '01:35', '01:40', '02:20']) expect(words).toContain(clock)
  expect(read.script.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toContain('Each boat is tied up three times')
})

test('the study sheet keeps its answers for the last page', () => {
  const { words, pages } = read.study
  expect(words.at(-1)).toContain('wind')
  expect(words.slice(0, pages - 1).join(' ')).not.toContain('wind')
  expect(bookmarkLines(read.study.bookmarks).at(0)).toBe(`${title} 1`)
})

test('the same deck gives the same bytes', () => {
  expect(bytes['notes-again'].equals(bytes.notes)).toBe(true)
})
