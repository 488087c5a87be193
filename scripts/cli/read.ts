import { readSource } from '../compile.ts'
import { printJson } from './talk.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck read`. */
export const read: Verb = {
  name: 'read',
  help: `speechdeck read SPEECH [--format json]

Prints the text of a speech as it was read from its file, nothing dropped. The spans in the JSON of
outline and deck count in this text, in UTF-16 code units. SPEECH is a .txt or .md file, or - for
standard input.

  --format text|json   the text (the default), or JSON with the encoding`,
  options: formatOption,
  arity: [1, 1],
  async run({ values, positionals: [path = '-'] }) {
    const source = await readSource(path)
    if (values['format'] === 'json') printJson({ schema: 'speechdeck/source/1', ...source })
    else process.stdout.write(source.text)
    return 0
  },
}
