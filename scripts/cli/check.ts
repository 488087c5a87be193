import { checkEdited } from '../check/check.ts'
import { openDeck, type DeckFile } from '../deck-file.ts'
import { withBrowser } from '../export/browser.ts'
import { measure } from '../export/measure.ts'
import { withSite } from '../export/site.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { diagnosticJson, diagnosticText } from '../report.ts'
import { endSteps, printJson, say, shownPath, step } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck check`. */
export const check: Verb = {
  name: 'check',
  help: `speechdeck check DECK [--format json]

Checks a deck, also after it was edited by hand: every word on its slides is in the speech or a label,
its notes are the whole speech, nothing overflows or overlaps, type and contrast can be read. DECK is
the deck's folder or its slides.md; the speech is taken from the deck.json beside it.

  --format text|json     how to report; json prints the diagnostics`,
  options: formatOption,
  arity: [1, 1],
  async run({ values, positionals: [path = '.'] }) {
    const deck = openDeck(path)
    if (!deck.json) {
      throw new UsageError(`there is no deck.json in ${shownPath(deck.folder)}: the speech is not known.`)
    }
    const diagnostics = checkEdited(editedDeck(deck, deck.json), await pagesOf(deck))
    const place = { path: `${shownPath(deck.folder)}/slides.md`, text: deck.markdown }
    if (values['format'] === 'json') {
      printJson({ schema: 'speechdeck/check/1', diagnostics: diagnostics.map(one => diagnosticJson(one, place)) })
    }
    else {
      for (const diagnostic of diagnostics) say(diagnosticText(diagnostic, place))
      say(`${deck.notes.length} slides checked: ${hasErrors(diagnostics) ? 'errors' : 'all is well'}.`)
    }
    return hasErrors(diagnostics) ? 1 : 0
  },
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
