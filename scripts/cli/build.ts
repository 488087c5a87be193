import { build as buildDeck, buildShowcase, type Build, type BuildOptions } from '../build.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { diagnosticJson, diagnosticText, inOrder, placeOf } from '../report.ts'
import { batchOptions, buildBatch, isBatch } from './batch.ts'
import { deckOptions, deckOptionsIn } from './deck-options.ts'
import { endSteps, print, printJson, say, shownPath, step } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { formatOption, speechOf, speechOption, type Call, type Verb } from './verb.ts'

/** `speechdeck build`. */
export const build: Verb = {
  name: 'build',
  help: `speechdeck build [SPEECH...] [-o DIR]
speechdeck build OUTLINE --speech SPEECH [-o DIR]

Makes a slide deck of a speech and checks it: slides.md, deck.json, a PDF and web slides. SPEECH is a
file in any format that is read, or - for standard input; without it the showcase is built anew.

  -o, --output DIR       where to put the deck; decks/<name of the speech> unless told otherwise
  -j, --jobs N           of several speeches ('talks/**/*.docx') so many at a time, each into DIR/<name>;
                         --shard 1/4 takes the first of four parts; what is finished is left alone
  --speech SPEECH        the speech of a corrected OUTLINE (speechdeck outline), which decides its sections
  --for PURPOSE          stage (few words, the default), reading (whole sentences for a PDF that is read) or
                         study (with terms, questions, gaps to fill in and a recap after each section)
  --minutes N            the time there is: fewer slides where it is short; the notes keep the whole speech
  --rate N               characters or words a minute (speechdeck calibrate), or address, talk, broadcast
  --palette NAME         scarlet, azure, ink (light on dark), plain (for paper), or a FILE.json of your own
  --icons FILE.json      icons of your own for words: {"园艺师": "plant", "warden": null}; or none
  --ratio 16:9|4:3       the shape of the page; --theme NAME an installed Slidev theme below these graphics
  --encoding NAME        the encoding of a text file, where it is found wrongly: gb18030, big5 …
  --keep-punctuation     leave 〔一〕, “…〞 and half-width marks between Chinese characters as they are
  --without-notes        leave the speaker's notes out of the web slides, for publication
  --without-web          make no web slides: slides.md, deck.json and the PDF alone, which takes less time
  --force                overwrite a slides.md that was edited by hand
  --format text|json     how to report; json prints the diagnostics and the files`,
  options: {
    ...formatOption,
    ...speechOption,
    ...deckOptions,
    ...batchOptions,
    'output': { type: 'string', short: 'o' },
    'without-notes': { type: 'boolean' },
    'without-web': { type: 'boolean' },
    'force': { type: 'boolean' },
  },
  arity: [0, Infinity],
  async run(call) {
    const { values, positionals: [argument] } = call
    if (isBatch(call)) return await buildBatch(call, optionsOf(call))
    const output = values['output'] as string | undefined
    if (argument === undefined && output !== undefined) {
      throw new UsageError('-o needs a speech: speechdeck build SPEECH -o DIR.')
    }
    if (argument === undefined && values['speech'] !== undefined) {
      throw new UsageError('--speech needs an outline: speechdeck build OUTLINE --speech SPEECH.')
    }
    if (argument === undefined && String(values['palette'] ?? '').endsWith('.json')) {
      throw new UsageError('a palette of your own needs a speech: speechdeck build SPEECH --palette FILE.json.')
    }
    const { path, corrected } = speechOf(call)
    const options = { ...optionsOf(call), ...corrected }
    const making = argument === undefined ? buildShowcase(options) : buildDeck(path, output ?? null, options)
    const result = await making.finally(endSteps)
    report(result, values['format'] === 'json')
    return hasErrors(result.diagnostics) ? 1 : 0
  },
}

function optionsOf(call: Call): BuildOptions {
  const { values } = call
  return {
    ...deckOptionsIn(call),
    withoutNotes: values['without-notes'] === true,
    withoutWeb: values['without-web'] === true,
    force: values['force'] === true,
    onStep: step,
  }
}

function report({ source, outlineFile, deck, files: written, diagnostics }: Build, asJson: boolean): void {
  const files = written.map(file => shownPath(file))
  if (asJson) {
    const told = inOrder(diagnostics).map(diagnostic => diagnosticJson(diagnostic, placeOf(diagnostic, source, outlineFile)))
    printJson({ schema: 'speechdeck/build/1', files, diagnostics: told })
    return
  }
  for (const diagnostic of inOrder(diagnostics)) say(diagnosticText(diagnostic, placeOf(diagnostic, source, outlineFile)))
  const minutes = Math.max(1, Math.round(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60))
  if (files.length === 0) return say('Nothing was written: the deck has errors.')
  say(`${deck.slides.length} slides for about ${minutes} min of speech.`)
  print(files.join('\n'))
}
