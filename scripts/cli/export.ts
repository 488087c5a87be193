import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDeck, type DeckFile } from '../deck-file.ts'
import { keepForm, keptForm } from '../export/kept/kept-forms.ts'
import { ingredientsOf, keyOf } from '../export/kept/ingredients.ts'
import { bringsFiles } from '../export/player/beside.ts'
import { isSavedElsewhere } from '../export/pptx/saved-elsewhere.ts'
import type { SiteOptions } from '../export/site.ts'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { handouts, type Handout } from '../model/handout.ts'
import type { StudyPart } from '../model/study.ts'
import { checkFolder } from '../output/places.ts'
import { publish, type Finished } from '../output/publish.ts'
import { temporaryFolder } from '../output/temporary.ts'
import { forms, type Form, type Workshop } from './forms.ts'
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
  --force                overwrite a PowerPoint file that was edited since
  --afresh               make it again where nothing has changed since it was last made`,
  options: {
    ...Object.fromEntries(forms.map(({ option, value }) => [option, { type: value ? 'string' : 'boolean' }] as const)),
    'steps': { type: 'boolean' },
    'speech': { type: 'string' },
    'output': { type: 'string', short: 'o' },
    'without-notes': { type: 'boolean' },
    'with-notes': { type: 'boolean' },
    'force': { type: 'boolean' },
    'afresh': { type: 'boolean' },
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
    const keys = new Map(bringsFiles(deck.folder) ? [] : wanted.map(form => [form, keyOf(ingredientsOf(deckTold(deck), JSON.stringify([form.option, told])))]))
    const kept = new Map(wanted.map(form => [form, values['afresh'] ? null : keptForm(keys.get(form))]))
    const missing = wanted.filter(form => !kept.get(form))
    const made = missing.length > 0 ? await makeAll(missing, { deck, stage, ...told }, keys).finally(endSteps) : new Map<Form, string>()
    const results = wanted.map((form): Finished => ({ from: kept.get(form) ?? made.get(form)!, to: join(output, form.place(deck.name, told)) }))
    publish(results)
    print(results.map(({ to }) => shownPath(to)).join('\n'))
    return 0
  },
}

/** All that a form takes from the deck. */
function deckTold({ name, markdown, json }: DeckFile): string {
  return JSON.stringify([name, markdown, json])
}

/** Makes forms from one site with one browser, which starts while the site is built, and keeps them where they can be kept; gives the file or folder of each. */
async function makeAll(wanted: readonly Form[], given: Omit<Workshop, 'site' | 'browser'>, keys: ReadonlyMap<Form, string>): Promise<Map<Form, string>> {
  step('drawing the slides')
  const made = new Map<Form, string>()
  const { withLateBrowser } = await import('../export/browser.ts')
  await withLateBrowser(async (browser) => {
    if (!wanted.every(({ isCopy }) => isCopy)) browser().catch(() => undefined)
    const { withSite } = await import('../export/site.ts')
    await withSite(given.deck.folder, async (site) => {
      for (const form of wanted) {
        step(form.step)
        const from = join(given.stage, form.option)
        await form.make({ ...given, site, browser }, from)
        made.set(form, from)
        const key = keys.get(form)
        if (site.played && key !== undefined) keepForm(key, from)
      }
    }, { withoutNotes: given.withoutNotes, ...siteFor(wanted), onStep: step })
  })
  return made
}

/** What is printed comes from a site for print, whatever else is made: the same deck gives the same bytes in any company. */
function siteFor(wanted: readonly Form[]): Pick<SiteOptions, 'target'> {
  if (!wanted.some(({ needsPlayer }) => needsPlayer)) return { target: 'print' }
  return wanted.every(({ isCopy }) => isCopy) ? {} : { target: 'print-and-web' }
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
  const { readSpeech, studyPartsOf } = await import('../compile.ts')
  const parts = studyPartsOf(await readSpeech(source))
  if (parts.length === 0) throw new SpeechdeckError(diagnose('export/nothing-to-learn', null, source))
  return parts
}
