import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkEdited } from '../check/check.ts'
import { metricsOf } from '../check/metrics.ts'
import { openDeck, type DeckFile } from '../deck-file.ts'
import { withBrowser } from '../export/browser.ts'
import { measure } from '../export/measure.ts'
import { withSite } from '../export/site.ts'
import { hasErrors, type Diagnostic } from '../model/diagnostic.ts'
import type { Metrics } from '../model/metrics.ts'
import { diagnosticJson, diagnosticText, metricsText } from '../report.ts'
import { endSteps, print, printJson, say, shownPath, step } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck check`. */
export const check: Verb = {
  name: 'check',
  help: `speechdeck check DECK... [--metrics] [--format json]

Checks a deck, also after it was edited by hand: every word on its slides is in the speech or a label,
its notes are the whole speech, nothing overflows or overlaps, type and contrast can be read. DECK is
the deck's folder or its slides.md, or a folder of decks; the speech is taken from the deck.json beside
it.

  --metrics              decks in figures: slides, text a slide, forms, share of lists, the longest run of
                         one form, white space, smallest type, lowest contrast, alignment, balance, and
                         whether there are a cover, an agenda, a slide for each part, a close
  --format text|json     how to report; json prints the diagnostics, or the figures`,
  options: { ...formatOption, metrics: { type: 'boolean' } },
  arity: [1, Infinity],
  async run({ values, positionals }) {
    const reports: Report[] = []
    for (const folder of positionals.flatMap(decksIn)) reports.push(await examine(folder))
    const asJson = values['format'] === 'json'
    if (values['metrics']) {
      if (asJson) printJson({ schema: 'speechdeck/metrics/1', decks: reports.map(({ figures }) => figures) })
      else print(metricsText(reports.map(({ figures }) => figures)))
    }
    else if (asJson) {
      const told = reports.flatMap(({ diagnostics, place }) => diagnostics.map(one => diagnosticJson(one, place)))
      printJson({ schema: 'speechdeck/check/1', diagnostics: told })
    }
    else {
      for (const report of reports) tell(report)
    }
    return reports.some(({ diagnostics }) => hasErrors(diagnostics)) ? 1 : 0
  },
}

interface Report {
  diagnostics: Diagnostic[]
  place: { path: string, text: string }
  figures: Metrics & { deck: string }
}

/** The decks in a folder that is none itself; else the path as it was given. */
function decksIn(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory() || existsSync(join(path, 'slides.md'))) return [path]
  const below = readdirSync(path).toSorted().map(name => join(path, name)).filter(folder => existsSync(join(folder, 'slides.md')))
  return below.length > 0 ? below : [path]
}

async function examine(path: string): Promise<Report> {
  const deck = openDeck(path)
  if (!deck.json) {
    throw new UsageError(`there is no deck.json in ${shownPath(deck.folder)}: the speech is not known.`)
  }
  const edited = editedDeck(deck, deck.json)
  const pages = await pagesOf(deck)
  return {
    diagnostics: checkEdited(edited, pages),
    place: { path: `${shownPath(deck.folder)}/slides.md`, text: deck.markdown },
    figures: { deck: basename(deck.folder), ...metricsOf(deck.json.slides, pages, edited.language) },
  }
}

function tell({ diagnostics, place, figures }: Report): void {
  for (const diagnostic of diagnostics) say(diagnosticText(diagnostic, place))
  say(`${figures.slides} slides checked: ${hasErrors(diagnostics) ? 'errors' : 'all is well'}.`)
}

function editedDeck(deck: DeckFile, json: NonNullable<DeckFile['json']>) {
  const speech = json.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('\n')
  return { language: deck.language ?? json.language, notes: deck.notes, speech }
}

async function pagesOf(deck: DeckFile) {
  step('drawing the slides')
  return await withSite(deck.folder, (site) => {
    step('measuring the slides')
    return withBrowser(browser => measure(browser, site))
  }).finally(endSteps)
}
