import { beforeAll, describe, expect, test } from 'vitest'
import { withBrowser } from '../../scripts/export/browser.ts'
import { measure } from '../../scripts/export/measure.ts'
import { withSite } from '../../scripts/export/site.ts'
import type { PageFault, PageMeasure } from '../../scripts/model/page.ts'
import { deckFolder } from './decks.ts'

let pages: PageMeasure[]

function faults(no: number): [kind: PageFault['kind'], text: string][] {
  return pages.find(page => page.no === no)?.faults.map(({ kind, text }) => [kind, text]) ?? []
}

beforeAll(async () => {
  pages = await withSite(deckFolder('broken'), site => withBrowser(browser => measure(browser, site)))
})

describe('the measure of a deck with faults', () => {
  test('finds nothing on a page that has none', () => {
    expect(faults(1)).toEqual([])
    expect(pages[0]?.blocks).toEqual([{ text: 'Nothing is wrong here', lines: 1 }])
  })

  test('finds text that is cut off, beyond the slide, or beyond its panel', () => {
    expect(faults(2)).toEqual([
      ['clipped', 'Cut off on the right'],
      ['clipped', 'second line'],
      ['outside', 'Runs beyond the slide'],
      ['overflow', 'Runs out of its panel'],
    ])
  })

  test('finds text over text, and text below a panel', () => {
    expect(faults(3)).toEqual([['overlap', 'Under a panel'], ['overlap', 'First of two']])
    expect(pages[2]?.faults[1]?.other).toBe('Second of two')
  })

  test('finds type that is too small, also when it is scaled down, and leaves the page number alone', () => {
    expect(faults(4).filter(([kind]) => kind === 'small-type').map(([, text]) => text)).toEqual(['Too small', 'Scaled down'])
  })

  test('finds low contrast on a plain colour, on the worst stop of a gradient, and through opacity', () => {
    const pale = faults(4).filter(([kind]) => kind === 'contrast').map(([, text]) => text)
    expect(pale).toEqual(['Pale grey', 'On a gradient', 'Half hidden'])
  })

  test('finds a single character alone on the last line', () => {
    expect(faults(4).filter(([kind]) => kind === 'orphan')).toEqual([['orphan', '四字成行一']])
  })

  test('tells the contrast as WCAG counts it', () => {
    const grey = pages[3]?.runs.find(({ text }) => text === 'Pale grey')
    expect(grey?.contrast).toBeCloseTo(2.85, 2)
  })
})
