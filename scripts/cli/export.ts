import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSpeech, studyPartsOf } from '../compile.ts'
import { openDeck, type DeckFile } from '../deck-file.ts'
import { withLateBrowser } from '../export/browser.ts'
import { isSavedElsewhere } from '../export/pptx.ts'
import { withSite } from '../export/site.ts'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { handouts, type Handout } from '../model/handout.ts'
import type { StudyPart } from '../model/study.ts'
import { checkFolder } from '../output/places.ts'
import { publish, type Finished } from '../output/publish.ts'
import { temporaryFolder } from '../output/temporary.ts'
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

${forms.map(({ option, value, help }) => `  --${(value ? `${option} ${value}` : option).padEnd(20)} ${help}`).join('\n')}
  -o, --output DIR       where to put them; beside slides.md unless told otherwise
  --speech FILE          the speech of a deck, for --handout study, where it was moved
  --without-notes        leave the speaker's notes out of all of these, for publication
  --force                overwrite a PowerPoint file that was edited since`,
  options: {
    ...Object.fromEntries(forms.map(({ option, value }) => [option, { type: value ? 'string' : 'boolean' }] as const)),
    'steps': { type: 'boolean' },
    'speech': { type: 'string' },
    'output': { type: 'string', short: 'o' },
    'without-notes': { type: 'boolean' },
    'with-notes': { type: 'boolean' },
    'force': { type: 'boolean' },
  },
  arity: [1, 1],
  async run({ values, positionals: [path = '.'] }) {
    const wanted = wantedIn(values)
    const handout = handoutIn(values['handout'])
    const deck = openDeck(path)
    const study = handout === 'study' ? await studyOf(deck, values['speech']) : []
    const output = resolve((values['output'] as string | undefined) ?? deck.folder)
    checkFolder(output)
    const { path: stage } = temporaryFolder('export')
    const told = {
      withoutNotes: values['without-notes'] === true, withNotes: values['with-notes'] === true, steps: values['steps'] === true, handout, study,
    }
    if (!values['force']) keepEdited(wanted.map(({ place }) => join(output, place(deck.name, told))))
    const results: Finished[] = []
    step('drawing the slides')
    await withLateBrowser(browser => withSite(deck.folder, async (site) => {
      for (const form of wanted) {
        step(form.step)
        const from = join(stage, form.option)
        await form.make({ deck, site, browser, stage, ...told }, from)
        results.push({ from, to: join(output, form.place(deck.name, told)) })
      }
      publish(results)
    }, { withoutNotes: told.withoutNotes, printOnly: !wanted.some(({ needsPlayer }) => needsPlayer) })).finally(endSteps)
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

function handoutIn(value: Call['values'][string]): Handout | null {
  if (typeof value !== 'string') return null
  const kind = handouts.find(one => one === value)
  if (kind === undefined) throw new UsageError(`there is no handout "${value}": ${handouts.join(', ')}.`)
  return kind
}

/** What there is to learn, from the speech, which is read again. */
async function studyOf({ folder, json }: DeckFile, speech: Call['values'][string]): Promise<StudyPart[]> {
  const source = typeof speech === 'string' ? speech : json?.source
  if (source === undefined) throw new UsageError(`there is no deck.json in ${shownPath(folder)}: name the speech with --speech.`)
  if (!existsSync(source)) throw new UsageError(`the speech is not at ${source}: say where it is with --speech.`)
  const parts = studyPartsOf(await readSpeech(source))
  if (parts.length === 0) throw new SpeechdeckError(diagnose('export/nothing-to-learn', null, source))
  return parts
}
