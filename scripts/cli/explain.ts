import { resolve } from 'node:path'
import { readSource } from '../compile.ts'
import { openDeck } from '../deck-file.ts'
import { SpeechdeckError } from '../model/diagnostic.ts'
import { explainText } from '../report.ts'
import { print, printJson, say, shownPath } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck explain`. */
export const explain: Verb = {
  name: 'explain',
  help: `speechdeck explain DECK [NO] [--format json]

Says why each slide of a deck, or slide NO, has its form: the rule that chose it, the sentence of the
speech that asks for it, how well it suits, and the other forms that were weighed. DECK is the deck's
folder or its slides.md.

To have another of these forms, write it into the slide's frontmatter in slides.md and build again:

  form: cards

  --format text|json     lines (the default), or the slides as deck.json has them`,
  options: formatOption,
  arity: [1, 2],
  async run({ values, positionals: [path = '.', no] }) {
    const { folder, json } = openDeck(path)
    if (!json) throw new UsageError(`there is no deck.json in ${shownPath(folder)}: build the deck again.`)
    const slides = no === undefined ? json.slides : json.slides.filter(slide => String(slide.no) === no)
    if (slides.length === 0) throw new UsageError(`there is no slide "${no}": they are numbered 1 to ${json.slides.length}.`)
    if (values['format'] === 'json') printJson({ schema: 'speechdeck/explain/1', slides })
    else print(explainText(slides, json.source, await speechOf(json.source)))
    return 0
  },
}

/** The text of the deck's speech, null with a word to the user where it is no longer there. */
async function speechOf(source: string): Promise<string | null> {
  try {
    return (await readSource(resolve(source))).value.text
  }
  catch (error) {
    if (!(error instanceof SpeechdeckError)) throw error
    say(`${source} cannot be read from here: places are without line and column.`)
    return null
  }
}
