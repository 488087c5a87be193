import { dirname, posix } from 'node:path'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { presentation } from '../../scripts/export/pptx/presentation.ts'
import { cellsOf, workbook } from '../../scripts/export/pptx/workbook.ts'
import { chart, run, slide, words } from './drawn-slides.ts'
import { unpacked } from './unpacked.ts'

const meta = { title: '修井 & 用井', author: '何满仓', language: 'zh-Hans', notes: ['开场。\n\n第二段。', '', '收尾。'] }
const art = [words(['～'], { lines: [[run('～', { family: 'serif', isBold: true, spacing: 1 })]] })]
const drawings = [slide({ layout: 'cover', section: null, art, clicks: {} }), slide(), slide({ section: '新井要打' })]
let bytes: Uint8Array
let files: Map<string, string>

beforeAll(async () => {
  bytes = presentation(drawings, meta)
  files = await unpacked(bytes)
})

function partAt(name: string): string {
  return files.get(name) ?? ''
}

function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(match => match[1] ?? match[0])
}

describe('a PowerPoint file', () => {
  test('holds well-formed XML only, and each part has its type', () => {
    const types = partAt('[Content_Types].xml')
    for (const [name, content] of files) {
      const parser = new SaxesParser({ xmlns: true })
      expect(() => parser.write(content).close(), name).not.toThrow()
      if (name.endsWith('.xml') && !name.startsWith('[')) expect(types).toContain(`PartName="/${name}"`)
    }
  })

  test('has a part for each relation, and a relation for each identifier', () => {
    const related = [...files].filter(([name]) => name.endsWith('.rels'))
    expect(related.length).toBeGreaterThan(8)
    for (const [name, content] of related) {
      const of = posix.join(dirname(dirname(name)), posix.basename(name, '.rels'))
      for (const target of all(content, /Target="(\/[^"]+)"/g)) expect(files.has(target.slice(1)), `${name}: ${target}`).toBe(true)
      for (const id of all(partAt(of), /r:(?:id|embed)="([^"]+)"/g)) expect(content, of).toContain(`Id="${id}"`)
    }
  })

  test('numbers the shapes of a slide without doubles', () => {
    const ids = all(partAt('ppt/slides/slide2.xml'), /<p:cNvPr id="(\d+)"/g)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keeps the words, their line breaks and their sizes, and never wraps them', () => {
    const xml = partAt('ppt/slides/slide2.xml')
    expect(all(xml, /<a:t>([^<]*)<\/a:t>/g)).toEqual(['老井要修', '修好再用', '换 3 根 rope &#38; pipe', '2'])
    expect(all(xml, /<a:br>/g)).toHaveLength(1)
    expect(all(xml, /sz="(\d+)"/g)).toEqual(['2350', '2350', '2350', '2350', '2350'])
    expect(all(xml, /<a:lnSpc><a:spcPts val="(\d+)"/g)).toEqual(['3530'])
    expect(all(xml, /<p:txBody><a:bodyPr [^>]*wrap="(none|square)"[^>]*><a:noAutofit\/><\/a:bodyPr><a:lstStyle\/><a:p><a:pPr/g)).toEqual(['none', 'none', 'none'])
  })

  test('names East Asian and Latin fonts apart, both by their role in the theme', () => {
    expect(partAt('ppt/slides/slide2.xml')).toContain('<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>')
    expect(partAt('ppt/theme/theme1.xml')).toContain('<a:minorFont><a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>')
    expect(partAt('ppt/theme/theme1.xml')).toContain('<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="SimSun"/>')
  })

  test.each([['zh-Hant', 'Microsoft JhengHei', 'zh-TW'], ['ja', 'Yu Gothic', 'ja-JP'], ['en', 'Microsoft YaHei', 'en-US'], ['en-GB', 'Microsoft YaHei', 'en-GB']])(
    'in %s takes %s and tells %s', async (language, font, told) => {
      const other = await unpacked(presentation([slide()], { ...meta, language }))
      expect(other.get('ppt/theme/theme1.xml')).toContain(`<a:ea typeface="${font}"/>`)
      expect(other.get('ppt/slides/slide1.xml')).toContain(`lang="${told}"`)
    })

  test('has the palette as theme, and shapes take their colours from there', () => {
    expect(partAt('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="A3171C"/></a:accent1>')
    expect(partAt('ppt/slides/slide2.xml')).toContain('<a:schemeClr val="accent1"/>')
    expect(partAt('ppt/slides/slide2.xml')).not.toContain('A3171C')
  })

  test('has a layout for each ground, art on the layout, and places for title and number', () => {
    expect(all(partAt('ppt/slideMasters/slideMaster1.xml'), /<p:sldLayoutId /g)).toHaveLength(2)
    expect(partAt('ppt/slideLayouts/slideLayout1.xml')).toContain('～')
    expect(partAt('ppt/slides/slide1.xml')).not.toContain('～')
    expect(all(partAt('ppt/slides/slide2.xml'), /<p:ph type="(\w+)"/g)).toEqual(['title', 'sldNum'])
    expect(partAt('ppt/slides/slide2.xml')).toMatch(/<a:fld id="[^"]+" type="slidenum">/)
  })

  test('has the notes of each slide that has any, a paragraph each', () => {
    expect([...files.keys()].filter(name => /notesSlide\d+\.xml$/.test(name))).toEqual(['ppt/notesSlides/notesSlide1.xml', 'ppt/notesSlides/notesSlide3.xml'])
    expect(all(partAt('ppt/notesSlides/notesSlide1.xml'), /<a:t>([^<]*)/g)).toEqual(['开场。', '第二段。'])
  })

  test('has no trace of notes when there are none', async () => {
    const bare = await unpacked(presentation(drawings, { ...meta, notes: [] }))
    expect([...bare.keys()].filter(name => /notes/i.test(name))).toEqual([])
    expect([...bare.values()].join('')).not.toContain('开场')
  })

  test('has sections, each slide in one of them', () => {
    const xml = partAt('ppt/presentation.xml')
    expect(all(xml, /<p14:section name="([^"]+)"/g)).toEqual(['老井要修 修好再用', '老井要修', '新井要打'])
    expect(all(xml, /<p14:sldId id="(\d+)"/g)).toEqual(all(xml, /<p:sldId id="(\d+)"/g))
  })

  test('brings the groups of a slide by clicks, in their order', () => {
    const xml = partAt('ppt/slides/slide2.xml')
    const groups = all(xml, /<p:grpSp><p:nvGrpSpPr><p:cNvPr id="(\d+)"/g)
    expect(groups).toHaveLength(2)
    expect(all(xml, /nodeType="(clickEffect|withEffect)"/g)).toEqual(['clickEffect', 'clickEffect'])
    expect([...new Set(all(xml, /spid="(\d+)"/g))]).toEqual(groups)
    expect(partAt('ppt/slides/slide1.xml')).not.toContain('<p:timing>')
  })

  test('leads from links to slides of its own and to addresses elsewhere', () => {
    const list = partAt('ppt/slides/_rels/slide2.xml.rels')
    expect(list).toContain('Target="/ppt/slides/slide1.xml"')
    expect(list).toContain('Target="https://example.org/?a=1&#38;b=2" TargetMode="External"')
  })

  test('says its title, author and language, and no time at which it was made', () => {
    const core = partAt('docProps/core.xml')
    expect(core).toContain('<dc:title>修井 &#38; 用井</dc:title><dc:creator>何满仓</dc:creator><dc:language>zh-Hans</dc:language>')
    expect(all(core, /(\d{4}-\d\d-\d\dT[^<]*)/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z'])
  })

  test('tells screen readers to pass over ornaments, and gives pictures their texts', async () => {
    const drawing = slide({ shapes: [{ kind: 'picture', groups: [], link: null, at: { x: 0, y: 0, width: 10, height: 10 }, png: 'iVBORw0KGgo=', alt: '一口老井' }] })
    const pictured = await unpacked(presentation([drawing, drawing], meta))
    expect(pictured.get('ppt/slides/slide1.xml')).toContain('descr="一口老井"')
    expect([...pictured.keys()].filter(name => name.endsWith('.png'))).toHaveLength(1)
    expect(partAt('ppt/slides/slide2.xml')).toMatch(/name="Panel" descr="">.{0,120}decorative [^>]*val="1"/)
  })

  test('draws a line as a line, corners as they are, a path as a figure', () => {
    const xml = partAt('ppt/slides/slide2.xml')
    expect(all(xml, /<p:cxnSp>/g)).toHaveLength(1)
    expect(all(xml, /prst="(roundRect|ellipse)"/g)).toEqual(['roundRect'])
    expect(all(xml, /<a:custGeom>/g)).toHaveLength(2)
  })

  test.each([
    ['columns', '<c:barDir val="col"/>', '<c:gapWidth val="100"/>'],
    ['bars', '<c:barDir val="bar"/>', '<c:orientation val="maxMin"/>'],
    ['share', '<c:doughnutChart>', '<c:holeSize val="50"/>'],
  ] as const)('charts %s that can be edited, with their numbers in a workbook', async (form, ...marks) => {
    const charted = await unpacked(presentation([slide({ shapes: [chart(form)], clicks: {} })], meta))
    const xml = charted.get('ppt/charts/chart1.xml') ?? ''
    for (const mark of marks) expect(xml).toContain(mark)
    expect(all(xml, /<c:v>([^<]*)/g)).toEqual(['老井', '新井', '12', '30'])
    expect(charted.get('ppt/slides/slide1.xml')).toContain('descr="老井 12; 新井 30"')
    expect(charted.get('ppt/charts/_rels/chart1.xml.rels')).toContain('Target="/ppt/embeddings/workbook1.xlsx"')
  })

  test('has a workbook whose cells are those that the chart names', async () => {
    const sheet = (await unpacked(workbook(chart('bars')))).get('xl/worksheets/sheet1.xml') ?? ''
    expect(cellsOf(2)).toEqual({ names: 'Sheet1!$A$2:$A$3', values: 'Sheet1!$B$2:$B$3' })
    expect(all(sheet, /<c r="(\w+)"/g)).toEqual(['A2', 'B2', 'A3', 'B3'])
    expect(sheet).toContain('<c r="B3"><v>30</v></c>')
  })

  test('sets Latin letters among headings larger, digits too, and the rest as they are', async () => {
    const mixed = words(['2019年'], { lines: [[run('2019年', { family: 'serif' })]] })
    const xml = (await unpacked(presentation([slide({ shapes: [mixed], clicks: {} })], meta))).get('ppt/slides/slide1.xml') ?? ''
    expect(all(xml, /sz="(\d+)"/g)).toEqual(['2630', '2350'])
    expect(all(xml, /<a:t>([^<]*)/g)).toEqual(['2019', '年'])
  })

  test('is the same bytes when it is made again', () => {
    expect(Buffer.from(presentation(drawings, meta)).equals(Buffer.from(bytes))).toBe(true)
  })

  test.each([[980, 552, 12_192_000, 6_858_000], [980, 735, 9_144_000, 6_858_000], [800, 800, 12_192_000, 12_192_000]])(
    'of %d by %d pixels is %d by %d units large', async (width, height, cx, cy) => {
      const other = await unpacked(presentation([slide({ size: { width, height } })], meta))
      expect(other.get('ppt/presentation.xml')).toContain(`<p:sldSz cx="${cx}" cy="${cy}"/>`)
    })
})
