import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speechdeck, type Run } from '../cli/run.ts'
import { deckFolder } from './decks.ts'
import { unpacked } from './unpacked.ts'

const forms = ['--pptx', '--pptx-images', '--png', '--contact-sheet', '--text', '--markdown']
let folder: string
let run: Run

function made(name: string): Buffer {
  return readFileSync(join(folder, name))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  run = await speechdeck(['export', deckFolder('small'), ...forms, '-o', folder])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an export of several forms', () => {
  test('names what it made, and leaves nothing else', () => {
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout.trim().split('\n').map(path => path.slice(folder.length + 1))).toEqual([
      'small.pptx', 'small-pictures.pptx', 'png', 'small-sheet.png', 'small-slides.txt', 'small-slides.md',
    ])
    expect(readdirSync(folder).sort()).toEqual(['png', 'small-pictures.pptx', 'small-sheet.png', 'small-slides.md', 'small-slides.txt', 'small.pptx'])
  })

  test('has the words of each slide in the PowerPoint file, in text boxes where the browser drew them', async () => {
    const files = await unpacked(made('small.pptx'))
    const texts = (no: number): string[] => [...(files.get(`ppt/slides/slide${no}.xml`) ?? '').matchAll(/<a:t>([^<]*)/g)].map(match => match[1]!)
    expect(texts(1).join('')).toBe('关于河岸步道建设的发言')
    expect(texts(2)).toEqual(['步道要连起来', '打通三处断点', '补上两座小桥'])
    expect(texts(3).join('')).toBe('资料在哪里看步道图纸（Latin 123，𠮷，🙂）')
    expect(files.get('ppt/notesSlides/notesSlide2.xml')).toContain('断点有三处，桥要补两座。')
    expect(files.get('ppt/slides/slide1.xml')).toContain('<p:ph type="title"/>')
  })

  test('has a picture for each slide in the PowerPoint file of pictures, which says its words', async () => {
    const files = await unpacked(made('small-pictures.pptx'))
    expect([...files.keys()].filter(name => name.endsWith('.png'))).toHaveLength(3)
    expect(files.get('ppt/slides/slide2.xml')).toMatch(/descr="步道要连起来\s打通三处断点\s补上两座小桥"/)
    expect(files.get('ppt/notesSlides/notesSlide1.xml')).toContain('各位同事，大家好。')
  })

  test('has pictures twice as large as the slides, which are not blank', () => {
    expect(readdirSync(join(folder, 'png'))).toEqual(['small-01.png', 'small-02.png', 'small-03.png'])
    for (const name of readdirSync(join(folder, 'png'))) {
      const { width, height, data } = PNG.sync.read(made(join('png', name)))
      expect([width, height]).toEqual([1960, 1104])
      expect(new Set(data).size).toBeGreaterThan(20)
    }
  })

  test('has one sheet with all slides beside one another', () => {
    const { width, height } = PNG.sync.read(made('small-sheet.png'))
    expect(width / height).toBeGreaterThan(3)
  })

  test('has the words and the notes as text', () => {
    expect(made('small-slides.txt').toString()).toBe([
      '[1] 关于河岸步道建设的发言', '', '各位同事，大家好。', '', '',
      '[2] 步道要连起来', '• 打通三处断点', '• 补上两座小桥', '', '先说连通。', '', '断点有三处，桥要补两座。', '', '',
      '[3] 资料在哪里看', '• 步道图纸（Latin 123，𠮷，🙂）', '',
    ].join('\n'))
  })

  test('has the words and the notes as Markdown', () => {
    expect(made('small-slides.md').toString()).toContain('## 2. 步道要连起来\n\n- 打通三处断点\n- 补上两座小桥\n\n> 先说连通。\n>\n> 断点有三处，桥要补两座。\n')
  })
})

test('without notes nothing of them is in any form, and the same deck gives the same bytes', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  for (const output of [one, two]) {
    const { code, stderr } = await speechdeck(['export', deckFolder('small'), ...forms, '--afresh', '--without-notes', '-o', output])
    expect(code, stderr).toBe(0)
  }
  for (const name of ['small.pptx', 'small-pictures.pptx']) {
    expect([...(await unpacked(readFileSync(join(one, name)))).values()].join('')).not.toContain('大家好')
  }
  for (const name of ['small-slides.txt', 'small-slides.md']) expect(readFileSync(join(one, name), 'utf8')).not.toContain('大家好')
  for (const name of readdirSync(one).filter(entry => entry !== 'png')) {
    expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true)
  }
})

test('a table is rows of cells in text and Markdown, and text in boxes that come row by row in a PowerPoint file', async () => {
  const deck = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  try {
    const head = ['theme: default', 'addons:', '  - speechdeck', 'title: 各馆的座位', 'lang: zh-Hans', 'routerMode: hash', "favicon: 'data:,'", 'fonts:', '  provider: none', 'themeConfig:', '  palette: scarlet', 'layout: content']
    const row = (...cells: string[]): string => `<TableRow>${cells.map((cell, at) => `<TableCell${at ? '' : ' names="row"'}>${cell}</TableCell>`).join('')}</TableRow>`
    const table = ['<TableBoard>', '<TableHead><TableCell names="column">馆</TableCell><TableCell names="column">座位</TableCell></TableHead>', row('城北', '120'), row('城南', '90'), '</TableBoard>']
    writeFileSync(join(deck, 'slides.md'), ['---', ...head, '---', '', ...table, ''].join('\n'))
    const { code, stderr } = await speechdeck(['export', deck, '--pptx', '--text', '--markdown', '-o', deck])
    expect(code, stderr).toBe(0)
    const file = (ending: string): Buffer => readFileSync(join(deck, readdirSync(deck).find(name => name.endsWith(ending))!))
    expect(file('-slides.txt').toString()).toContain('馆 | 座位\n城北 | 120\n城南 | 90')
    expect(file('-slides.md').toString()).toContain('| 馆 | 座位 |\n| --- | --- |\n| 城北 | 120 |\n| 城南 | 90 |')
    const xml = (await unpacked(file('.pptx'))).get('ppt/slides/slide1.xml') ?? ''
    const groups = [...xml.matchAll(/<p:grpSp>.*?<\/p:grpSp>/gs)].map(([group]) => [...group.matchAll(/<a:t>([^<]*)/g)].map(match => match[1]))
    expect(groups).toEqual([['城北', '120'], ['城南', '90']])
    expect([...xml.matchAll(/nodeType="clickEffect"/g)]).toHaveLength(2)
  }
  finally {
    rmSync(deck, { recursive: true, force: true })
  }
})

test('a PowerPoint file has what only the style sheet writes: spaces between English phrases, a capital, the figures of a list', async () => {
  const deck = mkdtempSync(join(tmpdir(), 'speechdeck-test-'))
  try {
    const head = ['theme: default', 'addons:', '  - speechdeck', 'title: Night maps', 'lang: en', 'routerMode: hash', "favicon: 'data:,'", 'fonts:', '  provider: none', 'themeConfig:', '  palette: azure', 'layout: content']
    const list = [
      '<NumberedList order="counted">', '  <NumberedPoint lead="we hung the map where people wait, not where the wall was free" />', '  <NumberedPoint lead="we lit it" />',
      '</NumberedList>',
    ]
    writeFileSync(join(deck, 'slides.md'), ['---', ...head, '---', '', ...list, ''].join('\n'))
    const { code, stderr } = await speechdeck(['export', deck, '--pptx', '-o', deck])
    expect(code, stderr).toBe(0)
    const [name] = readdirSync(deck).filter(file => file.endsWith('.pptx'))
    const xml = (await unpacked(readFileSync(join(deck, name!)))).get('ppt/slides/slide1.xml') ?? ''
    const words = [...xml.matchAll(/<a:t>([^<]*)/g)].map(match => match[1]!.trim()).join(' ')
    expect(words).toContain('1 We hung the map where people wait, not where the wall was free')
    expect(words).toContain('2 We lit it')
  }
  finally {
    rmSync(deck, { recursive: true, force: true })
  }
})

test('a PowerPoint file that a person has saved since is not overwritten unasked', async () => {
  const output = join(folder, 'edited')
  mkdirSync(output)
  writeFileSync(join(output, 'small.pptx'), 'saved by another program')
  const { code, stdout, stderr } = await speechdeck(['export', deckFolder('small'), '--pptx', '-o', output])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('small.pptx" was edited by hand since it was built')
  expect(readFileSync(join(output, 'small.pptx'), 'utf8')).toBe('saved by another program')
  expect((await speechdeck(['export', deckFolder('small'), '--pptx', '--force', '-o', output])).code).toBe(0)
})

describe('a call that cannot be met says why, before any work', () => {
  test('a form that there is not', async () => {
    const { code, stderr } = await speechdeck(['export', deckFolder('small'), '--ppt'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Did you mean --pptx?') })
  })

  test('no deck', async () => {
    const { code, stderr } = await speechdeck(['export', join(folder, 'nowhere'), '--pptx'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('There is no slides.md in') })
  })

  test('a file in the place of the folder', async () => {
    const { code, stderr } = await speechdeck(['export', deckFolder('small'), '--png', '-o', join(folder, 'small-slides.txt')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is not a folder that can be written to') })
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may only be read', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    const { code, stderr } = await speechdeck(['export', deckFolder('small'), '--png', '-o', join(closed, 'deck')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is not a folder that can be written to') })
    expect(existsSync(join(closed, 'deck'))).toBe(false)
  })
})
