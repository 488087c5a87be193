import { paceOf, readSpeech } from '../compile.ts'
import { rateOf, timeOf } from '../model/pace.ts'
import { encodingIn, encodingOption } from './encoding.ts'
import { positiveIn } from './rate.ts'
import { print, printJson, say } from './talk.ts'
import { UsageError } from './usage-error.ts'
import { formatOption, type Verb } from './verb.ts'

/** `speechdeck calibrate`. */
export const calibrate: Verb = {
  name: 'calibrate',
  help: `speechdeck calibrate SPEECH --seconds S

Says how fast you speak, in characters (Chinese, Japanese) or words a minute. Read a page or two aloud
as you would in the hall, time it, and give the seconds it took. SPEECH is a file with what was read, in
any format that is read (see speechdeck --help), or - for standard input.

  --seconds S            how long it took
  --encoding NAME        the encoding of a text file, where it is found wrongly: gb18030, big5 …
  --format text|json     the rate alone on stdout (the default), or JSON`,
  options: { ...formatOption, ...encodingOption, seconds: { type: 'string' } },
  arity: [1, 1],
  async run({ values, positionals: [path = '-'] }) {
    if (values['seconds'] === undefined) throw new UsageError('say how long it took: --seconds S.')
    const seconds = positiveIn(values, 'seconds', 'the seconds it took')
    const { transcript: { language, text } } = await readSpeech(path, encodingIn(values))
    const usual = paceOf(language, 'address')
    const { unit } = usual
    const rate = Math.round((rateOf(usual) * timeOf(text, usual)) / seconds)
    if (rate === 0) throw new UsageError(`nothing that was said in ${seconds} s can be counted.`)
    if (values['format'] === 'json') printJson({ schema: 'speechdeck/calibrate/1', language, unit, rate })
    else print(String(rate))
    say(`${rate} ${unit} a minute; ${Math.round(rateOf(usual))} are usual. Use it: speechdeck build SPEECH --rate ${rate}`)
    return 0
  },
}
