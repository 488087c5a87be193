import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tmpdir } from 'node:os'
import { openDeck, type DeckFile } from '../deck-file.ts'
import { withBrowser } from '../export/browser.ts'
import { exportPdf, type DeckFacts } from '../export/pdf.ts'
import { withSite, type Site } from '../export/site.ts'
import { exportWeb } from '../export/web.ts'
import { publish, type Finished } from '../output/publish.ts'
import { endSteps, print, shownPath, step } from './talk.ts'
import { UsageError } from './usage-error.ts'
import type { Verb } from './verb.ts'

/** `speechdeck export`. */
export const exportDeck: Verb = {
  name: 'export',
  help: `speechdeck export DECK [--pdf] [--web] [-o DIR]

Makes the PDF or the web slides of a deck again, after its slides.md was edited. DECK is the deck's
folder or its slides.md.

  --pdf                  DIR/<name>.pdf
  --steps                with a page for each click
  --web                  DIR/web/, static files that work offline and below any path
  -o, --output DIR       where to put them; beside slides.md unless told otherwise
  --without-notes        leave the speaker's notes out of the web slides, for publication`,
  options: {
    'pdf': { type: 'boolean' },
    'steps': { type: 'boolean' },
    'web': { type: 'boolean' },
    'output': { type: 'string', short: 'o' },
    'without-notes': { type: 'boolean' },
  },
  arity: [1, 1],
  async run({ values, positionals: [path = '.'] }) {
    if (!values['pdf'] && !values['web']) throw new UsageError('say what to make: --pdf, --web, or both.')
    const deck = openDeck(path)
    const output = resolve((values['output'] as string | undefined) ?? deck.folder)
    const stage = mkdtempSync(join(tmpdir(), 'speechdeck-export-'))
    process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
    step('drawing the slides')
    const results: Finished[] = []
    await withSite(deck.folder, async (site) => {
      if (values['pdf']) {
        results.push({ from: await printed(deck, site, stage, values['steps'] === true), to: join(output, `${deck.name}.pdf`) })
      }
      if (values['web']) results.push({ from: woven(site, stage), to: join(output, 'web') })
      publish(results)
    }, { withoutNotes: values['without-notes'] === true, printOnly: values['web'] !== true }).finally(endSteps)
    print(results.map(({ to }) => shownPath(to)).join('\n'))
    return 0
  },
}

function factsOf({ title, author, json }: DeckFile): DeckFacts {
  return { title, author, sections: json?.slides.map(({ section }) => section) ?? null }
}

async function printed(deck: DeckFile, site: Site, stage: string, steps: boolean): Promise<string> {
  step('printing the PDF')
  const file = join(stage, 'slides.pdf')
  await withBrowser(browser => exportPdf(browser, site, file, factsOf(deck), { steps }))
  return file
}

function woven(site: Site, stage: string): string {
  step('writing the web slides')
  const folder = join(stage, 'web')
  exportWeb(site, folder)
  return folder
}
