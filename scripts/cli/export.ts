import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tmpdir } from 'node:os'
import { readSpeech, studyPartsOf } from '../compile.ts'
import { openDeck, type DeckFile } from '../deck-file.ts'
import { withBrowser } from '../export/browser.ts'
import { exportHandout } from '../export/handout.ts'
import { exportPdf, type DeckFacts } from '../export/pdf.ts'
import { exportSingleFile } from '../export/single-file.ts'
import { withSite, type Site } from '../export/site.ts'
import { exportWeb } from '../export/web.ts'
import { diagnose, SpeechdeckError } from '../model/diagnostic.ts'
import { handouts, type Handout } from '../model/handout.ts'
import type { StudyPart } from '../model/study.ts'
import { publish, type Finished } from '../output/publish.ts'
import { endSteps, print, shownPath, step } from './talk.ts'
import { UsageError } from './usage-error.ts'
import type { Call, Verb } from './verb.ts'

/** `speechdeck export`. */
export const exportDeck: Verb = {
  name: 'export',
  help: `speechdeck export DECK [--pdf] [--handout KIND] [--web] [--single-file] [-o DIR]

Makes what leaves the house of a deck, again after its slides.md was edited. DECK is the deck's folder
or its slides.md.

  --pdf                  DIR/<name>.pdf; with --steps DIR/<name>-steps.pdf, a page for each click
  --handout KIND         DIR/<name>-KIND.pdf, on A4: notes (each slide and the words said on it), 2up, 3up
                         (beside ruled lines), 4up, 6up, script (the words in large type, slides, clock) or
                         study (gaps, questions, terms, answers at the end; --speech FILE where it moved)
  --web                  DIR/web/, static files that work offline and below any path
  --single-file          DIR/<name>.html, one file that opens by a double click, without a network
  -o, --output DIR       where to put them; beside slides.md unless told otherwise
  --without-notes        leave the speaker's notes out of the web slides, for publication
  --with-notes           put them into the single file, which goes from hand to hand, for the presenter view`,
  options: {
    'pdf': { type: 'boolean' },
    'steps': { type: 'boolean' },
    'handout': { type: 'string' },
    'speech': { type: 'string' },
    'web': { type: 'boolean' },
    'single-file': { type: 'boolean' },
    'output': { type: 'string', short: 'o' },
    'without-notes': { type: 'boolean' },
    'with-notes': { type: 'boolean' },
  },
  arity: [1, 1],
  async run({ values, positionals: [path = '.'] }) {
    const handout = handoutIn(values['handout'])
    if (!values['pdf'] && !values['web'] && !values['single-file'] && handout === null) {
      throw new UsageError('say what to make: --pdf, --handout KIND, --web, --single-file, or more than one.')
    }
    const deck = openDeck(path)
    const study = handout === 'study' ? await studyOf(deck, values['speech']) : []
    const output = resolve((values['output'] as string | undefined) ?? deck.folder)
    const stage = mkdtempSync(join(tmpdir(), 'speechdeck-export-'))
    process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
    step('drawing the slides')
    const results: Finished[] = []
    const make = async (site: Site): Promise<void> => {
      if (values['pdf']) {
        results.push({ from: await printed(deck, site, stage, values['steps'] === true), to: join(output, `${deck.name}${values['steps'] ? '-steps' : ''}.pdf`) })
      }
      if (handout !== null) {
        const from = await handedOut(deck, site, stage, handout, study)
        results.push({ from, to: join(output, `${deck.name}-${handout}.pdf`) })
      }
      if (values['web']) results.push({ from: woven(site, stage), to: join(output, 'web') })
      if (values['single-file'] && isAlike) results.push({ from: bound(site, stage), to: join(output, `${deck.name}.html`) })
    }
    const withoutNotes = { web: values['without-notes'] === true, single: values['with-notes'] !== true }
    const isAlike = !values['web'] || withoutNotes.web === withoutNotes.single
    const printOnly = !values['web'] && !values['single-file']
    try {
      await withSite(deck.folder, make, { withoutNotes: values['web'] ? withoutNotes.web : withoutNotes.single, printOnly })
      if (values['single-file'] && !isAlike) {
        step('drawing the slides again, for a file with other notes')
        const bind = async (site: Site): Promise<void> => void results.push({ from: bound(site, stage), to: join(output, `${deck.name}.html`) })
        await withSite(deck.folder, bind, { withoutNotes: withoutNotes.single })
      }
      publish(results)
    }
    finally {
      endSteps()
    }
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

async function handedOut(deck: DeckFile, site: Site, stage: string, kind: Handout, study: readonly StudyPart[]): Promise<string> {
  step('printing the handout')
  const file = join(stage, `${kind}.pdf`)
  const { parts, seconds, language } = deck
  const facts = { ...factsOf(deck), parts, seconds, language: language ?? 'en', study }
  await withBrowser(browser => exportHandout(browser, site, file, kind, facts))
  return file
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

function woven(site: Site, stage: string): string {
  step('writing the web slides')
  const folder = join(stage, 'web')
  exportWeb(site, folder)
  return folder
}

function bound(site: Site, stage: string): string {
  step('writing the single file')
  const file = join(stage, 'slides.html')
  exportSingleFile(site, file)
  return file
}
