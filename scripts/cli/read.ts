import { readSource } from '../compile.ts'
import { diagnosticText } from '../report.ts'
import { encodingIn, encodingOption } from './encoding.ts'
import { printJson, say } from './talk.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck read`. */
export const read: Verb = {
  name: 'read',
  help: `speechdeck read SPEECH [--format json]

Prints the text of a speech as it was read from its file, nothing dropped. The spans in the JSON of
outline and deck count in this text, in UTF-16 code units. SPEECH is a file in any format that
is read (see speechdeck --help), or - for standard input.

  --encoding NAME      the encoding of a text file, where it is found wrongly: gb18030, big5 …
  --format text|json   the text (the default), or JSON with the encoding`,
  options: { ...formatOption, ...encodingOption },
  arity: [1, 1],
  async run({ values, positionals: [path = '-'] }) {
    const { value: source, diagnostics } = await readSource(path, encodingIn(values))
    if (values['format'] === 'json') printJson({ schema: 'speechdeck/source/1', ...source })
    else process.stdout.write(source.text)
    for (const diagnostic of diagnostics) say(diagnosticText(diagnostic, source))
    return 0
  },
}
