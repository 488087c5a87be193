import { openLive, type Take } from '../live/live.ts'
import type { Notice } from '../live/overlay.ts'
import { diagnosticText, inOrder, placeOf } from '../report.ts'
import { deckOptions, deckOptionsIn } from './deck-options.ts'
import { positiveIn } from './rate.ts'
import { endSteps, print, say, step } from './talk.ts'
import { speechOf, speechOption, type Verb } from './verb.ts'

/** `speechdeck dev`. */
export const dev: Verb = {
  name: 'dev',
  help: `speechdeck dev SPEECH [--port N]
speechdeck dev OUTLINE --speech SPEECH

Opens the slides of a speech in Slidev's live view, and lays them out anew whenever the speech or its
corrected outline is saved. What there is to say about it stands here and in a corner of the page. Nothing is
written: speechdeck build makes the deck, and measures whether everything fits, which the live view does not.

  --port N               the port to serve on, 3030 unless told otherwise; the next free one if it is in use
  --speech, --for, --minutes, --rate, --palette, --icons, --ratio, --theme, --encoding, --keep-punctuation
                         as for speechdeck build`,
  options: {
    ...speechOption,
    ...deckOptions,
    port: { type: 'string' },
  },
  arity: [1, 1],
  async run(call) {
    const { path, corrected } = speechOf(call)
    const port = call.values['port'] === undefined ? 3030 : positiveIn(call.values, 'port', 'the number of a port')
    step('opening the live view')
    let told: string | null = null
    const onTake = (take: Take): readonly Notice[] => {
      const notices = noticesOf(take, path)
      const lines = notices.map(({ text }) => text).join('\n')
      if (told !== null) tell(take)
      if (lines && lines !== told) say(lines)
      told = lines
      return notices
    }
    const { url } = await openLive(path, { ...deckOptionsIn(call), ...corrected, port, onTake }).finally(endSteps)
    print(url)
    say('Save the speech, and the slides follow. Ctrl-C ends.')
    return await new Promise(() => {})
  },
}

function tell({ compilation, took }: Take): void {
  say(compilation ? `${compilation.deck.slides.length} slides, in ${Math.round(took)} ms` : 'the slides stay as they were:')
}

/** Errors and warnings in the order of the speech. */
function noticesOf({ reading, diagnostics }: Take, path: string): Notice[] {
  return inOrder(diagnostics).flatMap((diagnostic): Notice[] => {
    const place = reading ? placeOf(diagnostic, reading.source, reading.outlineFile) : { path, text: '' }
    return diagnostic.severity === 'info' ? [] : [{ severity: diagnostic.severity, text: diagnosticText(diagnostic, place) }]
  })
}
