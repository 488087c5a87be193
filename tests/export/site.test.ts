import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite, withSite } from '../../scripts/export/site.ts'
import { deckFolder } from './decks.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck test 目录 '))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every file of a site with what it holds. */
function contents(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(files.map(file => join(file.parentPath, file.name)).toSorted()
    .map(path => [path.slice(site.length), readFileSync(path, 'latin1')]))
}

describe('building a site', () => {
  test('gives the same files wherever the deck lies, and leaves its folder alone', async () => {
    const elsewhere = join(folder, 'my deck')
    cpSync(deckFolder('small'), elsewhere, { recursive: true })
    const [there, here] = await Promise.all([
      withSite(elsewhere, async site => contents(site.folder)),
      withSite(deckFolder('small'), async site => contents(site.folder)),
    ])
    expect(there).toEqual(here)
    expect(there.size).toBeGreaterThan(10)
    expect(readdirSync(elsewhere)).toEqual(['slides.md'])
  })

  test('takes pictures and components that lie beside the deck', async () => {
    const own = join(folder, 'own')
    mkdirSync(join(own, 'components'), { recursive: true })
    writeFileSync(join(own, 'components', 'OwnMark.vue'), '<template><b>made by hand</b></template>\n')
    writeFileSync(join(own, 'map.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n')
    writeFileSync(join(own, 'slides.md'), '---\ntitle: Own\nfavicon: "data:,"\nfonts:\n  provider: none\n---\n\n<OwnMark />\n\n![map](./map.svg)\n')
    const files = await withSite(own, async site => contents(site.folder))
    expect([...files.values()].some(text => text.includes('made by hand'))).toBe(true)
    expect([...files.values()].some(text => text.includes('M0 0h9v9z'))).toBe(true)
  })

  test('says which folder holds no deck', async () => {
    await expect(buildSite(join(folder, 'nothing'))).rejects.toMatchObject({ diagnostic: { code: 'export/no-deck' } })
  })

  test('tells the reason when Slidev cannot build a deck', async () => {
    const torn = join(folder, 'torn')
    mkdirSync(torn)
    writeFileSync(join(torn, 'slides.md'), '# One\n\n---\n\n<div><b></div>\n')
    await expect(buildSite(torn)).rejects.toMatchObject({
      diagnostic: { code: 'export/build-failed', message: 'Slidev could not build the deck: slide 2: Element is missing end tag.' },
    })
  })

  test('does not pass over a layout that does not exist', async () => {
    const unknown = join(folder, 'unknown')
    mkdirSync(unknown)
    writeFileSync(join(unknown, 'slides.md'), '---\nlayout: no-such-layout\n---\n\n# One\n')
    await expect(buildSite(unknown)).rejects.toMatchObject({
      diagnostic: { code: 'export/build-failed', message: expect.stringContaining('no-such-layout') },
    })
  })
})
