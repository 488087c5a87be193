import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handout } from '../model/handout.ts'
import type { StudyPart } from '../model/study.ts'
import type { Browser, Page } from './browser.ts'
import { writeWhole } from './files.ts'
import { compose, fontsDrawn } from './handout/compose.ts'
import { fontRules } from './handout/fonts.ts'
import type { HandoutDeck } from './handout/markup.ts'
import { notesPages } from './handout/notes.ts'
import { pageRules } from './handout/page-rules.ts'
import { scriptPages } from './handout/script.ts'
import { sheetPages } from './handout/sheets.ts'
import { studyPages } from './handout/study.ts'
import { projectRoot } from './paths.ts'
import type { DeckFacts } from './pdf.ts'
import { arrange, headingsShown, type CoverWords } from './pdf/arrange.ts'
import { statedDate } from './pdf/stated-date.ts'
import { withPrintPage } from './print-page.ts'
import type { Site } from './site.ts'

/** What a handout needs to know beside what the slides show. */
export interface HandoutFacts extends DeckFacts {
  language: string
  /** What is said on each slide, parted where a click comes. */
  parts: readonly (readonly string[])[]
  /** How long each slide stands; null where that is not known. */
  seconds: readonly (number | null)[]
  /** What there is to learn, for a study sheet. */
  study: readonly StudyPart[]
}

/** The markup of each kind. */
const pages = {
  'notes': notesPages,
  '2up': deck => sheetPages(deck, '2up'),
  '3up': deck => sheetPages(deck, '3up'),
  '4up': deck => sheetPages(deck, '4up'),
  '6up': deck => sheetPages(deck, '6up'),
  'script': scriptPages,
  'study': studyPages,
} satisfies Record<Handout, (deck: HandoutDeck) => string>

/**
 * Writes a handout of the slides of `site` as a PDF of A4 pages, tagged and with bookmarks. It is printed by the browser from the
 * page that has the slides: they stand on it as they are, smaller, no pictures of them. The same site gives the same bytes.
 */
export async function exportHandout(browser: Browser, site: Site, file: string, kind: Handout, facts: HandoutFacts): Promise<void> {
  writeWhole(file, await withPrintPage(browser, site, page => print(page, kind, facts)))
}

async function print(page: Page, kind: Handout, facts: HandoutFacts): Promise<Uint8Array> {
  const finishing = import('./pdf/finish.ts')
  const cover = await arrange(page, facts.sections)
  const deck = deckOf(facts, cover)
  await page.addStyleTag({ content: `${readFileSync(join(projectRoot, 'styles', 'handout.css'), 'utf8')}\n${pageRules(kind, deck)}` })
  const margins = `${deck.title ?? ''}${deck.author ?? ''}`
  const used = await page.evaluate(compose, { kind, markup: pages[kind](deck), margins })
  await page.addStyleTag({ content: await fontRules(used) })
  await page.evaluate(fontsDrawn)
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  const { title, author, subject = null } = facts
  const { finish } = await finishing
  return await finish(printed, { title, author, subject: subject ?? cover.occasion, keywords: cover.sections, date: statedDate(cover.date ?? '') }, await page.evaluate(headingsShown))
}

function deckOf(facts: HandoutFacts, { date, levels, titles }: CoverWords): HandoutDeck {
  const { title, author, language, study } = facts
  const starts = facts.seconds.map((_, i) => facts.seconds.slice(0, i).reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0))
  const slides = facts.parts.map((parts, i) => ({ title: titles[i] ?? null, level: levels[i] ?? 2, parts, start: starts[i] ?? null }))
  return { title, author, date, language, study, slides }
}
