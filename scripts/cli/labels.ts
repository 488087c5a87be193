import { labelsJson, labelsText } from '../report.ts'
import { print, printJson } from './talk.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck labels`. */
export const labels: Verb = {
  name: 'labels',
  help: `speechdeck labels [--format json]

Prints the tool's whole vocabulary: the only words on a slide that are not cut from the speech.

  --format text|json   a table (the default), or JSON`,
  options: formatOption,
  arity: [0, 0],
  async run({ values }) {
    if (values['format'] === 'json') printJson(labelsJson())
    else print(labelsText())
    return 0
  },
}
