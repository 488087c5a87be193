import { doctor as examine } from '../doctor.ts'
import { print } from './talk.ts'
import type { Verb } from './verb.ts'

/** `speechdeck doctor`. */
export const doctor: Verb = {
  name: 'doctor',
  help: `speechdeck doctor

Says which Node, browser, fonts and packages are used, what is missing, and how to get it.`,
  options: {},
  arity: [0, 0],
  async run() {
    print((await examine()).join('\n'))
    return 0
  },
}
