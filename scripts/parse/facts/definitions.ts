import type { Definition } from '../../model/outline.ts'
import { chineseDefinitions, definitionsInRow, englishDefinitions } from './defining-words.ts'
import type { Page } from './reading.ts'
import { apart, wordingsIn, wordingsOf, type Way, type Wording } from './wording.ts'

/** Terms that only point, and meanings that say nothing. */
const pointing = new RegExp([
  '^(?:this|that|it|which|these|they|there|he|she|what|everything|here|happening|your?|going)\\b',
  '^(?:这|那|它|其|此|這|原因|目的|问题|关键|今天|我们|一个)',
].join('|'), 'i')
const empty = /^(?:这样|如此|这个|那|这|[什甚][么麼]|not\b|that$|going\b|what\b|我们|因为)/

/**
 * What a term means, where the speaker says so.
 *
 *   | 所谓“夜间书房”，就是全城关灯最晚的那间屋子。
 *         ^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^ term, meaning
 */
export function definitionsIn(page: Page): Definition[] {
  const found = [...wordingsIn(page, chineseDefinitions, englishDefinitions)].flatMap(definitionOf)
  for (const reading of page.sentences) {
    const row = [...wordingsOf(reading, [definitionsInRow])].flatMap(definitionOf)
    if (row.length > 1) found.push(...row)
  }
  return apart(found)
}

function definitionOf({ whole, part }: Wording<Way>): Definition[] {
  const [term, meaning] = [part('term'), part('meaning')]
  if (!term || !meaning || pointing.test(term.text) || empty.test(meaning.text)) return []
  return [{ ...whole, kind: 'definition', term, meaning }]
}
