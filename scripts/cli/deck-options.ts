import type { ParseArgsOptionsConfig } from 'node:util'
import type { OwnLookOptions } from '../own-look.ts'
import { ratios, type Look } from '../model/look.ts'
import { nearest } from '../model/nearest.ts'
import { palettes } from '../model/palette.ts'
import { purposes } from '../model/purpose.ts'
import { encodingIn, encodingOption } from './encoding.ts'
import { positiveIn, rateIn } from './rate.ts'
import { UsageError } from './usage-error.ts'
import type { Call } from './verb.ts'

/** The options of every verb that makes slides of a speech. */
export const deckOptions = {
  ...encodingOption,
  'palette': { type: 'string' },
  'icons': { type: 'string' },
  'for': { type: 'string' },
  'minutes': { type: 'string' },
  'rate': { type: 'string' },
  'ratio': { type: 'string' },
  'theme': { type: 'string' },
  'keep-punctuation': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

type DeckOptions = Omit<OwnLookOptions, 'fit' | 'forms'>

/** What a call decides about the deck; throws a `UsageError` that says what there is to choose from. */
export function deckOptionsIn({ values }: Call): DeckOptions {
  const purpose = purposes.find(name => name === values['for'])
  if (values['for'] !== undefined && !purpose) {
    throw new UsageError(`there is no deck for "${String(values['for'])}": ${purposes.join(', ')}.`)
  }
  return {
    ...paletteIn(values['palette']),
    ...iconsIn(values['icons']),
    look: { ...ratioIn(values['ratio']), ...(typeof values['theme'] === 'string' && { theme: values['theme'] }) },
    ...(purpose && { purpose }),
    punctuation: !values['keep-punctuation'],
    ...rateIn(values),
    ...(values['minutes'] !== undefined && { minutes: positiveIn(values, 'minutes', 'the minutes there are') }),
    ...encodingIn(values),
  }
}

/** A palette by its name, or the file of one. */
function paletteIn(value: Call['values'][string]): Pick<DeckOptions, 'palette' | 'paletteFile'> {
  if (typeof value !== 'string') return {}
  const palette = palettes.find(name => name === value)
  if (palette) return { palette }
  if (/\.json$/i.test(value)) return { paletteFile: value }
  const guess = nearest(value, palettes)
  const meant = guess ? ` Did you mean ${guess}?` : ''
  throw new UsageError(`there is no palette "${value}".${meant} There are ${palettes.join(', ')}, or a JSON file of your own.`)
}

/** A file of icons, or none at all. */
function iconsIn(value: Call['values'][string]): Pick<DeckOptions, 'icons' | 'iconsFile'> {
  if (typeof value !== 'string') return {}
  return value === 'none' ? { icons: null } : { iconsFile: value }
}

function ratioIn(value: Call['values'][string]): Pick<Look, 'ratio'> {
  const ratio = ratios.find(name => name === value)
  if (value !== undefined && !ratio) throw new UsageError(`there is no ratio "${String(value)}": ${ratios.join(' or ')}.`)
  return ratio ? { ratio } : {}
}
