import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tmpdir } from 'node:os'
import { openDeck } from '../deck-file.ts'
import { withLateBrowser } from '../export/browser.ts'
import { isSavedElsewhere } from '../export/pptx.ts'
import { withSite } from '../export/site.ts'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { checkFolder } from '../output/places.ts'
import { publish, type Finished } from '../output/publish.ts'
import { forms, type Form } from './forms.ts'
import { endSteps, print, shownPath, step } from './talk.ts'
import { UsageError } from './usage-error.ts'
import type { Call, Verb } from './verb.ts'

/** `speechdeck export`. */
export const exportDeck: Verb = {
  name: 'export',
  help: `speechdeck export DECK --FORM [--FORM …] [-o DIR]

Makes forms of a deck to show, print or hand out, from its slides.md as it is now. DECK is the deck's
folder or its slides.md.

${forms.map(({ option, help }) => `  --${option.padEnd(20)} ${help}`).join('\n')}
  -o, --output DIR       where to put them; beside slides.md unless told otherwise
  --without-notes        leave the speaker's notes out of all of these, for publication
  --force                overwrite a PowerPoint file that was edited since`,
  options: {
    ...Object.fromEntries(forms.map(({ option }) => [option, { type: 'boolean' }] as const)),
    'output': { type: 'string', short: 'o' },
    'without-notes': { type: 'boolean' },
    'force': { type: 'boolean' },
  },
  arity: [1, 1],
  async run({ values, positionals: [path = '.'] }) {
    const wanted = wantedIn(values)
    const deck = openDeck(path)
    const output = resolve((values['output'] as string | undefined) ?? deck.folder)
    checkFolder(output)
    if (!values['force']) keepEdited(wanted.map(({ place }) => join(output, place(deck.name))))
    const withoutNotes = values['without-notes'] === true
    const stage = mkdtempSync(join(tmpdir(), 'speechdeck-export-'))
    process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
    const results: Finished[] = []
    const make = withLateBrowser(browser => withSite(deck.folder, async (site) => {
      for (const form of wanted) {
        step(form.step)
        const from = join(stage, form.option)
        await form.make({ deck, site, browser, withoutNotes, stage }, from)
        results.push({ from, to: join(output, form.place(deck.name)) })
      }
      publish(results)
    }, { withoutNotes, printOnly: !wanted.some(({ needsPlayer }) => needsPlayer) }))
    step('drawing the slides')
    await make.finally(endSteps)
    print(results.map(({ to }) => shownPath(to)).join('\n'))
    return 0
  },
}

function wantedIn(values: Call['values']): Form[] {
  const wanted = forms.filter(({ option }) => values[option])
  if (wanted.length > 0) return wanted
  const options = forms.map(({ option }) => `--${option}`)
  throw new UsageError(`say what to make: ${options.slice(0, -1).join(', ')} or ${options.at(-1)}, or several of them.`)
}

/** Throws where a PowerPoint file would be lost that a person has worked on. */
function keepEdited(places: readonly string[]): void {
  const edited = places.find(place => place.endsWith('.pptx') && isSavedElsewhere(place))
  if (edited !== undefined) throw new SpeechdeckError(diagnose('build/edited', null, edited))
}
