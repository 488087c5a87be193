import type { Contrast } from '../../model/outline.ts'
import { chineseContrasts } from './chinese-contrasts.ts'
import { englishContrasts } from './english-contrasts.ts'
import type { Page } from './reading.ts'
import { apart, wordingsIn, type Way } from './wording.ts'

/** How two things are set against each other; the groups of its pattern are `not` and `but`. */
export interface ContrastWay extends Way {
  form: Contrast['form']
}

/**
 * What the words of a sentence set against each other.
 *
 *   | 图书馆的价值不在于收藏，而在于使用。
 *                      ^^^^       ^^^^ not, but
 */
export function contrastsIn(page: Page): Contrast[] {
  const found: Contrast[] = []
  for (const { way, whole, part } of wordingsIn(page, chineseContrasts, englishContrasts)) {
    const [not, but] = [part('not'), part('but')]
    if (not && but) found.push({ ...whole, kind: 'contrast', form: way.form, not, but })
  }
  return apart(found)
}
