import { readSpeech } from '../compile.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { diagnosticText, inOrder, outlineCounts, outlineJson, outlineMarkdown, placeOf } from '../report.ts'
import { encodingIn, encodingOption } from './encoding.ts'
import { print, printJson, say } from './talk.ts'
import { formatOption, speechOf, speechOption, type Verb } from './verb.ts'

/** `speechdeck outline`. */
export const outline: Verb = {
  name: 'outline',
  help: `speechdeck outline SPEECH [--format json]
speechdeck outline OUTLINE --speech SPEECH

Prints what the reader found in a speech as a Markdown file: the title block, the sections with their
levels, what is enumerated. Correct it and build from it: speechdeck build OUTLINE --speech SPEECH.
SPEECH is a file in any format that is read (see speechdeck --help), or - for standard input.

  --speech SPEECH        the speech of a corrected outline: shows what comes of the corrections
  --format text|json     Markdown (the default), or JSON (speechdeck/outline/1), which also has figures,
                         quotations, and what of the file is not the speech
  --encoding NAME        the encoding of a text file, where it is found wrongly: gb18030, big5 …
  --keep-punctuation     leave 〔一〕, “…〞 and half-width marks between Chinese characters as they are`,
  options: { ...formatOption, ...speechOption, ...encodingOption, 'keep-punctuation': { type: 'boolean' } },
  arity: [1, 1],
  async run(call) {
    const { values } = call
    const { path, corrected } = speechOf(call)
    const options = { punctuation: !values['keep-punctuation'], ...corrected, ...encodingIn(values) }
    const { outline: found, outlineFile, source, diagnostics } = await readSpeech(path, options)
    if (values['format'] === 'json') printJson(outlineJson(found, inOrder(diagnostics), outlineFile))
    else print(outlineMarkdown(found))
    for (const diagnostic of inOrder(diagnostics)) say(diagnosticText(diagnostic, placeOf(diagnostic, source, outlineFile)))
    if (values['format'] !== 'json') say(outlineCounts(found))
    return hasErrors(diagnostics) ? 1 : 0
  },
}
