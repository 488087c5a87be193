import { expect, test } from 'vitest'
import { SpeechdeckError } from '../../scripts/model/diagnostic.ts'
import { readHtml } from '../../scripts/read/html/html.ts'
import { isHtml } from '../../scripts/read/signatures.ts'

/** The lines of a page with what is said of them: kind, depth, words. */
async function linesOf(markup: string): Promise<string[]> {
  const { text, lines } = (await readHtml(Buffer.from(markup))).value
  return lines.map(({ kind, depth, span }) => `${kind}${depth ?? ''}: ${text.slice(...span)}`)
}

test('a web page is known by its ending or by how it begins', () => {
  expect(isHtml(Buffer.from('words'), 'talk.htm')).toBe(true)
  expect(isHtml(Buffer.from('words'), 'talk.xhtml')).toBe(true)
  expect(isHtml(Buffer.from('\ufeff\n<!DOCTYPE html>\n<p>words'), 'talk')).toBe(true)
  expect(isHtml(Buffer.from('<html xmlns:o="urn:schemas-microsoft-com:office:office">'), 'talk.doc')).toBe(true)
  expect(isHtml(Buffer.from('\ufeff<html><body>', 'utf16le'), 'talk')).toBe(true)
  expect(isHtml(Buffer.from('A <html> tag in the middle'), 'talk.md')).toBe(false)
})

test('headings, paragraphs, lists, tables and quotations are lines with their kinds', async () => {
  expect(await linesOf(`<h1>Opening words</h1><p>Dear&nbsp;friends &amp; guests,<br>welcome.</p><h2>Lamps</h2>
    <ol start="3"><li>Open late.<li><p>Stay open.</p><p>Every night.</p><ul><li>Even on Sundays.</ul><li></ol>
    <table><tr><th>Year<th>Books</tr><tr><td>2030<td>30,000</tr></table>
    <blockquote>A library is a promise.</blockquote><figure><figcaption>The room in spring</figcaption></figure>
    <script>var x = "<p>no</p>"</script><style>p { color: red }</style><noscript>Turn it on</noscript>`)).toEqual([
    'title: Opening words', 'text: Dear friends & guests,', 'text: welcome.', 'heading2: Lamps',
    'item: 3. Open late.', 'item: 4. Stay open.', 'item: Every night.', 'item: Even on Sundays.',
    'row: Year\tBooks', 'row: 2030\t30,000', 'text: A library is a promise.', 'note: The room in spring',
  ])
})

test('a table has its caption as a row of one cell, and its head in bold', async () => {
  const { value: { text, lines } } = await readHtml(Buffer.from('<table><caption>Lamps by street</caption><tr><th>Street<th>Lamps</tr><tr><th>Mill Lane<td>12</tr></table><p>We lit them all.</p>'))
  expect(lines.map(({ kind, strong, span }) => [kind, text.slice(...span), strong])).toEqual([
    ['row', 'Lamps by street', 0], ['row', 'Street\tLamps', 12], ['row', 'Mill Lane\t12', 0], ['text', 'We lit them all.', 0],
  ])
})

test('a line break of the source is a space between words and nothing between Chinese characters', async () => {
  expect(await linesOf('<p>今年要把书房办到\n  每一条街。</p><p>open\n  “late”</p><p>林 某</p>')).toEqual([
    'text: 今年要把书房办到每一条街。', 'text: open “late”', 'text: 林 某',
  ])
})

test('bold at the start of a line and lines in the middle are seen', async () => {
  const { value: { lines } } = await readHtml(Buffer.from(
    '<p><b>把灯</b><span style="font-weight:700">点亮。</span>人就来。</p><center><p>致辞</p></center><p style="text-align: center">五月</p><p>In <b>bold</b></p>'))
  expect(lines.map(({ strong, isCentred }) => [strong, isCentred])).toEqual([[5, false], [0, true], [0, true], [0, false]])
})

test('the numbers, bullets and notes that Word writes are read as what they are', async () => {
  const ignored = (mark: string): string => `<![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`
  expect(await linesOf(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body>
    <p class=MsoTitle>书房开馆致辞</p><p class=MsoSubtitle>五月八日</p>
    <p class=MsoNormal>灯亮着，人就会来<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>。</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${ignored('1.')}选好地方</p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${ignored('·')}开到半夜</p>
    <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> 不含分馆。</p></body></html>`)).toEqual([
    'title: 书房开馆致辞', 'subtitle: 五月八日', 'text: 灯亮着，人就会来。', 'item: 1. 选好地方', 'item: 开到半夜', 'note: [1] 不含分馆。',
  ])
})

test('of a page of a site the article is read, with its headings', async () => {
  const long = 'A year ago we opened the first room, with four thousand books, two lamps and a kettle, and thirty thousand books have been lent since then. '
  expect(await linesOf(`<!doctype html><html><head><title>Opening words</title></head><body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
    <main><article><h1>Opening words</h1><div class="share-buttons"><a href="#">Share this</a></div>
    <p>${long}</p><h2>Lamps</h2><p style="text-align:center">${long}</p><p>Thank you, and good night to all of you, ${long}</p></article></main>
    <aside class="sidebar"><h3>Most read</h3><a href="#">Ten recipes</a></aside><div id="comments"><p>Nice speech!</p></div><footer>Town News</footer></body></html>`)).toEqual([
    'title: Opening words', `text: ${long.trim()}`, 'heading2: Lamps', `text: ${long.trim()}`, `text: Thank you, and good night to all of you, ${long.trim()}`,
  ])
})

test('a page says itself how it is encoded, and is not believed when that is impossible', async () => {
  // 书房开门。 in GB 2312.
  const words = [0xca, 0xe9, 0xb7, 0xbf, 0xbf, 0xaa, 0xc3, 0xc5, 0xa1, 0xa3]
  const page = (charset: string): Uint8Array => Buffer.concat([Buffer.from(`<html><meta charset=${charset}><p>`), Uint8Array.from(words)])
  expect((await readHtml(page('gb2312'))).value).toMatchObject({ encoding: 'gbk', text: '书房开门。' })
  expect((await readHtml(page('utf-8'))).value).toMatchObject({ encoding: 'gb18030', text: '书房开门。' })
  expect((await readHtml(page('utf-8'), { encoding: 'big5' })).value.encoding).toBe('big5')
})

test('notes at the end are notes, and neither their marks nor the arrows back are words', async () => {
  expect(await linesOf(`<html><head><title>Site</title></head><p>The lamps are lit<a href="#fn1" role="doc-noteref"><sup>1</sup></a> at nine, in 200 m<sup>2</sup>.</p>
    <aside role="doc-endnotes"><ol><li id="fn1"><p>At ten in summer.<a href="#fnref1">↩︎</a></p></li></ol></aside>`)).toEqual([
    'text: The lamps are lit at nine, in 200 m².', 'note: 1. At ten in summer.',
  ])
})

test('elements nested without end are refused', async () => {
  const error: unknown = await readHtml(Buffer.from('<div>'.repeat(5000))).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SpeechdeckError)
  expect((error as SpeechdeckError).diagnostic).toMatchObject({ code: 'read/too-deep', message: 'The parts of the file are nested more than 256 deep.' })
})

test('of several first headings above all others the last is the title; what the style sets apart in it is not', async () => {
  expect(await linesOf('<h1>City library : press room</h1><h1><span>[Speech]</span>Opening night<span>City library</span></h1><h2>Lamps</h2><p>They burn.</p>')).toEqual([
    'furniture: City library : press room', 'text: [Speech]', 'title: Opening night', 'text: City library', 'heading2: Lamps', 'text: They burn.',
  ])
  expect(await linesOf('<h1>The <span>opening</span> night</h1><p>Words.</p>')).toEqual(['title: The opening night', 'text: Words.'])
})

test('a first heading that only leads to the front page is the name of the site', async () => {
  expect(await linesOf('<h1><a href="/">City library</a></h1><h2>News from the stacks</h2><h1>Opening night</h1><h2>Lamps</h2><p>They burn.</p>')).toEqual([
    'furniture: City library', 'heading2: News from the stacks', 'title: Opening night', 'heading2: Lamps', 'text: They burn.',
  ])
})

test('the heading that says the name of the page is the title, not the name of the site nor the account below it', async () => {
  const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out. '.repeat(4)
  const page = (...headings: string[]): string => `<!doctype html><html><head><title>Lamps for Everyone – Harbour Library</title></head><body><header><h1>Harbour Library</h1><nav><a href="/">Home</a></nav></header><main>${headings.join('')}<p>${told}</p><h2>Desks</h2><p>${told}</p></main></body></html>`
  const lines = await linesOf(page('<h2>Lamps for Everyone</h2>', '<h3>maya-lindqvist</h3>', '<h1>Lamps for Everyone</h1>'))
  expect(lines.filter(line => /^(?:title|heading)/.test(line))).toEqual(['title: Lamps for Everyone', 'heading2: Desks'])
  expect((await linesOf(page('<h2>Lamps for Everyone</h2>')))[0]).toBe('title: Lamps for Everyone')
  expect(await linesOf('<html><head><title>Lamps for Everyone Else</title></head><h2>Lamps for Everyone</h2><p>We light them.</p>')).toContain('heading2: Lamps for Everyone')
})

test('the runs of which a word processor makes a heading are one line', async () => {
  expect(await linesOf('<h1><span>夜里</span><span>的灯</span><span>（7月8日）</span></h1><h2><span>一是</span><span>灯要亮</span></h2><p>灯亮到十点。</p><h2>二是门要开</h2>')).toEqual(['title: 夜里的灯（7月8日）', 'heading2: 一是灯要亮', 'text: 灯亮到十点。', 'heading2: 二是门要开'])
})
