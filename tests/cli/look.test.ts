import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { speechdeck } from './run.ts'

const talk = 'tests/fixtures/small/talk.txt'
const folder = mkdtempSync(join(tmpdir(), 'look-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a palette of the user\'s own', () => {
  const deck = join(folder, 'own')

  test('brings its colours, its logo and its font into the deck and the web slides', async () => {
    const { code, stderr } = await speechdeck(['build', talk, '--palette', 'tests/fixtures/palette/own.json', '-o', deck])
    expect(code, stderr).toBe(0)
    expect(stderr).toContain('look/contrast')
    expect(readdirSync(deck).toSorted()).toEqual(['deck.json', 'public', 'slides.md', 'talk.pdf', 'web'])
    const markdown = readFileSync(join(deck, 'slides.md'), 'utf8')
    expect(markdown).toContain('palette: own')
    expect(markdown).toContain('primary: \'#0b5d3b\'')
    for (const place of ['public/speechdeck', 'web/speechdeck']) {
      expect(readdirSync(join(deck, place)).toSorted()).toEqual(['font.woff2', 'logo.svg'])
    }
  })

  test('is taken away again, with what it brought, by another build', async () => {
    const { code, stderr } = await speechdeck(['build', talk, '--palette', 'ink', '-o', deck])
    expect(code, stderr).toBe(0)
    expect(readFileSync(join(deck, 'slides.md'), 'utf8')).toContain('palette: ink')
    expect(readdirSync(deck, { recursive: true, encoding: 'utf8' }).filter(path => path.includes('logo.svg'))).toEqual([])
  })
})

test('pages of 4:3 are as high as they should be, in the Markdown and in the PDF', async () => {
  const deck = join(folder, 'tall')
  const { code, stderr } = await speechdeck(['build', talk, '--ratio', '4:3', '-o', deck])
  expect(code, stderr).toBe(0)
  expect(readFileSync(join(deck, 'slides.md'), 'utf8')).toContain('aspectRatio: 4/3')
  const pdf = await PDFDocument.load(readFileSync(join(deck, 'talk.pdf')))
  const { width, height } = pdf.getPage(0).getSize()
  expect(width / height).toBeCloseTo(4 / 3, 2)
  const { slides } = JSON.parse(readFileSync(join(deck, 'deck.json'), 'utf8')) as { slides: unknown[] }
  expect(pdf.getPageCount()).toBe(slides.length)
})

describe('icons', () => {
  const own = join(folder, 'icons.json')
  const garden = join(folder, 'garden.txt')
  writeFileSync(garden, `在花园会上的讲话
各位街坊：
一、合力建好花园
学校是苗圃，就要带着孩子松土浇水；社区是篱笆，就要看护好每一片绿地；企业是阳光，就要拿出资金添置座椅。
二、长久管好花园
花园要有人看护，才能常开常新。
`)

  test('come from the lexicon and from the user\'s file, and are drawn as pictures without words', async () => {
    const deck = join(folder, 'garden')
    writeFileSync(own, '{"社区": "lighthouse"}')
    const { code, stderr } = await speechdeck(['build', garden, '--icons', own, '-o', deck])
    expect(code, stderr).toBe(0)
    const markdown = readFileSync(join(deck, 'slides.md'), 'utf8')
    expect([...markdown.matchAll(/who="(.*?)".*? icon="(.*?)"/g)].map(([, who, icon]) => [who, icon]))
      .toEqual([['学校', 'ph-graduation-cap'], ['社区', 'ph-lighthouse'], ['企业', 'ph-factory']])
    const { slides } = JSON.parse(readFileSync(join(deck, 'deck.json'), 'utf8')) as { slides: { icons?: string[] }[] }
    expect(slides.flatMap(slide => slide.icons ?? [])).toEqual(['graduation-cap', 'lighthouse', 'factory'])
    const scripts = readdirSync(join(deck, 'web', 'assets')).filter(name => name.endsWith('.js')).map(name => readFileSync(join(deck, 'web', 'assets', name), 'utf8'))
    expect(scripts.join('').match(/viewBox:\s*["`']0 0 256 256/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test('that are in no set are an error with the nearest name', async () => {
    writeFileSync(own, '{"社区": "lighthous"}')
    const { code, stderr } = await speechdeck(['build', garden, '--icons', own, '-o', join(folder, 'none')])
    expect(code).toBe(2)
    expect(stderr).toContain('look/not-icons')
    expect(stderr).toContain('did you mean "lighthouse"?')
  })
})

describe('a theme of Slidev\'s', () => {
  test('that is not installed is an error with the remedy', async () => {
    const { code, stderr } = await speechdeck(['build', talk, '--theme', 'garden', '-o', join(folder, 'bare')])
    expect(code).toBe(2)
    expect(stderr).toContain('look/no-theme')
    expect(stderr).toContain('npm install slidev-theme-garden')
  })

  test('is taken from where the deck will lie, and the deck passes its checks', async () => {
    const deck = join(folder, 'themed')
    const theme = join(deck, 'node_modules', 'slidev-theme-garden')
    mkdirSync(join(theme, 'styles'), { recursive: true })
    writeFileSync(join(theme, 'package.json'), JSON.stringify({ name: 'slidev-theme-garden', version: '1.0.0', keywords: ['slidev-theme'] }))
    writeFileSync(join(theme, 'styles', 'index.css'), '.slidev-layout { color: #777; padding: 90px } .slidev-layout h1 { font-size: 20px } .garden-mark { color: #123456 }')
    const { code, stderr } = await speechdeck(['build', talk, '--theme', 'garden', '-o', deck])
    expect(code, stderr).toBe(0)
    expect(readFileSync(join(deck, 'slides.md'), 'utf8')).toContain('theme: garden')
    const styles = readdirSync(join(deck, 'web', 'assets')).filter(name => name.endsWith('.css')).map(name => readFileSync(join(deck, 'web', 'assets', name), 'utf8'))
    expect(styles.join('')).toContain('garden-mark')
  })
})
