import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { layOut, readSpeech } from '../../scripts/compile.ts'
import { withShippedBrowser, type Browser } from '../../scripts/export/browser.ts'
import { readPlainDeck } from '../../scripts/export/player/plain-deck.ts'
import { templateOf } from '../../scripts/export/player/plain-slide.ts'
import { withSite } from '../../scripts/export/site.ts'
import { drawn } from '../pictures/drawn.ts'

const folder = mkdtempSync(join(tmpdir(), 'player-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The deck of an example, laid out. */
async function deckOf(example: string, purpose: 'stage' | 'study' = 'stage'): Promise<string> {
  const deck = mkdtempSync(join(folder, 'deck-'))
  writeFileSync(join(deck, 'slides.md'), layOut(await readSpeech(`examples/${example}`), { purpose }).markdown)
  return deck
}

async function pictures(browser: Browser, deck: string, isFull: boolean): Promise<string[]> {
  return await withSite(deck, async site => (await drawn(browser, site)).map(({ data }) => Buffer.from(data).toString('base64')), { isFull })
}

describe('the ready-made player', () => {
  test.each(['library-network.txt', 'night-buses.md', 'old-well.txt'])('draws %s to the pixel as all of Slidev does', async (example) => {
    const deck = await deckOf(example, example === 'old-well.txt' ? 'study' : 'stage')
    expect(await readPlainDeck(deck)).not.toBeNull()
    await withShippedBrowser(async (browser) => {
      const [ready, full] = [await pictures(browser, deck, false), await pictures(browser, deck, true)]
      expect(ready.flatMap((picture, index) => picture === full[index] ? [] : [index + 1])).toEqual([])
      expect(ready.length).toBe(full.length)
    })
  }, 180_000)
})

const known = new Set(['KeyStatement', 'PointCards', 'PointCard'])

describe('a slide', () => {
  test.each([
    ['a component with its words', '<KeyStatement accent="灯">让灯亮着</KeyStatement>'],
    ['components in each other', '<PointCards>\n  <PointCard lead="早" />\n</PointCards>'],
    ['an icon', '<PointCard lead="园丁" icon="ph-plant">浇水</PointCard>'],
    ['plain elements', '<p>让 <strong>灯</strong> 亮着</p>'],
    ['nothing', ''],
  ])('of %s is plain', (_, content) => {
    expect(templateOf(content, known)).not.toBeNull()
  })

  test.each([
    ['Markdown', '- 早\n- 晚'],
    ['a heading', '# 让灯亮着'],
    ['code', '```ts\nlet a = 1\n```'],
    ['a component of somebody else', '<Chart />'],
    ['an icon of another set', '<carbon-flag />'],
    ['a class', '<p class="text-red">红</p>'],
    ['a picture', '<img src="./lamp.png">'],
    ['a style', '<style>p { color: red }</style>'],
    ['a value of Slidev\'s', '<p v-if="$clicks > 1">晚</p>'],
    ['a link', '<p>\n\nhttps://example.org\n\n</p>'],
  ])('with %s needs all of Slidev', (_, content) => {
    expect(templateOf(content, known)).toBeNull()
  })
})

describe('a deck', () => {
  const plain = async (): Promise<string> => await deckOf('old-well.txt')
  const edited = async (change: (markdown: string) => string): Promise<string> => {
    const deck = await plain()
    const file = join(deck, 'slides.md')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    return deck
  }

  test.each<[string, (markdown: string) => string]>([
    ['another theme', markdown => markdown.replace('theme: default', 'theme: seriph')],
    ['another addon', markdown => markdown.replace('  - speechdeck', '  - speechdeck\n  - other')],
    ['colours of its own', markdown => markdown.replace(/palette: \w+/, 'palette: own')],
    ['a transition', markdown => markdown.replace('timer: countdown', 'timer: countdown\ntransition: fade')],
    ['another router', markdown => markdown.replace('routerMode: hash', 'routerMode: history')],
    ['a layout of Slidev\'s', markdown => markdown.replace('layout: content', 'layout: two-cols')],
    ['slides of another file', markdown => `${markdown}\n---\nsrc: ./more.md\n---\n`],
  ])('with %s needs all of Slidev', async (_, change) => {
    expect(await readPlainDeck(await edited(change))).toBeNull()
  })

  test.each(['components', 'style.css', 'setup', 'global-top.vue', 'public', 'uno.config.ts'])('beside %s needs all of Slidev', async (name) => {
    const deck = await plain()
    mkdirSync(join(deck, name))
    expect(await readPlainDeck(deck)).toBeNull()
  })

  test('beside what a build leaves is plain', async () => {
    const deck = await plain()
    mkdirSync(join(deck, 'web'))
    cpSync(join(deck, 'slides.md'), join(deck, 'talk.pdf'))
    expect(await readPlainDeck(deck)).not.toBeNull()
  })
})
