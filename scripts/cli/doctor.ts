import { examine, linesOf } from '../doctor.ts'
import { print } from './talk.ts'
import type { Verb } from './verb.ts'

/** `speechdeck doctor`. */
export const doctor: Verb = {
  name: 'doctor',
  help: `speechdeck doctor

Says which Node, browser, fonts and packages are used, what is missing, and how to get it. Ends with 2 when
something is missing.`,
  options: {},
  arity: [0, 0],
  async run() {
    const findings = await examine()
    print(linesOf(findings).join('\n'))
    return findings.every(({ isFine }) => isFine) ? 0 : 2
  },
}
