import { readSpeech } from '../compile.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { diagnosticText, inOrder, outlineJson, outlineText } from '../report.ts'
import { encodingIn, encodingOption } from './encoding.ts'
import { print, printJson, say } from './talk.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck outline`. */
export const outline: Verb = {
  name: 'outline',
  help: `speechdeck outline SPEECH [--format json]

Prints what the reader found in a speech: title, sections, enumerations, figures, quotations, and what
of the file is not the speech. SPEECH is a .txt or .md file, or - for standard input.

  --format text|json     a tree (the default), or JSON (speechdeck/outline/1)
  --encoding NAME        the encoding of a text file, where it is found wrongly: gb18030, big5 …
  --keep-punctuation     leave 〔一〕, “…〞 and half-width marks between Chinese characters as they are`,
  options: { ...formatOption, ...encodingOption, 'keep-punctuation': { type: 'boolean' } },
  arity: [1, 1],
  async run({ values, positionals: [path = '-'] }) {
    const options = { punctuation: !values['keep-punctuation'], ...encodingIn(values) }
    const { outline: found, source, diagnostics } = await readSpeech(path, options)
    if (values['format'] === 'json') printJson(outlineJson(found, inOrder(diagnostics)))
    else print(outlineText(found))
    for (const diagnostic of inOrder(diagnostics)) say(diagnosticText(diagnostic, source))
    return hasErrors(diagnostics) ? 1 : 0
  },
}
