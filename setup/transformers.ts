import type { TransformersSetupReturn } from '@slidev/types'
import { withIconSlots } from '../components/base/icon-slots.ts'

/** Called by Slidev for every deck with this addon: what a slide's Markdown goes through before it is compiled. */
export default function setup(): Partial<TransformersSetupReturn> {
  return {
    pre: [({ s }) => {
      if (s.original !== '') s.overwrite(0, s.original.length, withIconSlots(s.original))
    }],
  }
}
