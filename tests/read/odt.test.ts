import { expect, test } from 'vitest'
import type { Source } from '../../scripts/model/source.ts'
import { linesOf, sourceOf } from './files.ts'
import { zipOf } from './zip.ts'

const namespaces = ['office', 'text', 'style', 'fo', 'table', 'draw', 'svg', 'dc'].map(prefix => `xmlns:${prefix}="urn:${prefix}"`).join(' ')

/** What is read from an OpenDocument text with this body; `own` are styles of its own, `common` those of `styles.xml`. */
function readOdt(body: string, own = '', common = ''): Promise<Source> {
  return sourceOf('talk.odt', zipOf({
    'mimetype': 'application/vnd.oasis.opendocument.text',
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${common}</office:styles></office:document-styles>`,
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${own}</office:automatic-styles>`
      + `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  }))
}

async function lines(body: string, own = '', common = ''): Promise<ReturnType<typeof linesOf>> {
  return linesOf(await readOdt(body, own, common))
}

function p(content: string, style = ''): string {
  return `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`
}

function list(style: string, ...entries: readonly string[]): string {
  return `<text:list text:style-name="${style}">${entries.map(entry => `<text:list-item>${entry}</text:list-item>`).join('')}</text:list>`
}

const numbered = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>'
  + '<text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="（" style:num-suffix="）"/>'
  + '<text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>'

test('paragraphs are lines, headings have their depth, and titles are known by their style', async () => {
  const source = await readOdt(p('开馆致辞', 'P1') + '<text:h text:outline-level="2">总结</text:h>' + p('书房开门。'),
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
    '<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-weight-asian="bold"/></style:style>')
  expect(source).toMatchObject({ format: 'odt', encoding: 'utf-8', text: '开馆致辞\n总结\n书房开门。' })
  expect(source.lines.map(({ kind, depth, strong, isCentred }) => [kind, depth, strong, isCentred]))
    .toEqual([['title', null, 4, true], ['heading', 2, 0, false], ['text', null, 0, false]])
})

test('spans are bold or hidden as their styles say', async () => {
  const own = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    + '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>'
  const source = await readOdt(p('<text:span text:style-name="T1">延时</text:span>开放<text:span text:style-name="T2">密</text:span>'), own)
  expect([source.text, source.lines[0]?.strong]).toEqual(['延时开放', 2])
})

test('white space is one space, unless an element says otherwise', async () => {
  expect((await readOdt(p('\n  Open\n  late<text:s text:c="3"/>every<text:tab/>day<text:line-break/>and night'))).text).toBe('Open late   every\tday\nand night')
})

test('lists number their paragraphs, one number for each entry, and bullets are no words', async () => {
  const body = list('L1', p('延时') + p('到深夜') + list('', p('周末')), p('添车') + list('', p('两辆') + list('', p('红的'))))
  expect(await lines(body, numbered)).toEqual([['item', '一、延时'], '到深夜', ['item', '（1）周末'], ['item', '二、添车'], ['item', '（1）两辆'], ['item', '红的']])
})

test('a list begins anew unless it goes on with another', async () => {
  const goesOn = '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>'
  const starts = '<text:list text:style-name="L1"><text:list-item text:start-value="5">'
  const end = '</text:list-item></text:list>'
  expect(await lines(list('L1', p('甲')) + p('话') + goesOn + p('乙') + end + list('L1', p('丙')) + starts + p('丁') + end, numbered))
    .toEqual([['item', '一、甲'], '话', ['item', '二、乙'], ['item', '一、丙'], ['item', '五、丁']])
})

test('headings have the numbers of the outline', async () => {
  const outline = '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>'
    + '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
  const h = (level: number, words: string): string => `<text:h text:outline-level="${level}">${words}</text:h>`
  expect(await lines(h(1, '甲') + h(2, '乙') + h(2, '丙') + h(1, '丁'), '', outline))
    .toEqual([['heading', '1 1 甲'], ['heading', '2 1.1 乙'], ['heading', '2 1.2 丙'], ['heading', '1 2 丁']])
})

test('tables are rows, boxes and notes follow their paragraph', async () => {
  const cell = (content: string): string => `<table:table-cell>${content}</table:table-cell>`
  const table = `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell(p('书房'))}${cell(p('数目'))}</table:table-row></table:table-header-rows>`
    + `<table:table-row>${cell(p('街道'))}${cell(p('12'))}</table:table-row></table:table>`
  const box = `<draw:frame><draw:text-box>${p('盒中的话')}</draw:text-box><svg:desc>一幅图</svg:desc></draw:frame>`
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(' 截至去年底。')}</text:note-body></text:note>`
  expect(await lines(table + p(`前${box}后${note}。`))).toEqual([['row', '书房\t数目'], ['row', '街道\t12'], '前后。', ['box', '盒中的话'], ['note', '截至去年底。']])
})

test('deleted text, remarks and readings are not read', async () => {
  const tracked = `<text:tracked-changes><text:changed-region><text:deletion>${p('删去的话')}</text:deletion></text:changed-region></text:tracked-changes>`
  const remark = `<office:annotation><dc:creator>馆员</dc:creator>${p('此处待核')}</office:annotation>`
  const ruby = '<text:ruby><text:ruby-base>书</text:ruby-base><text:ruby-text>shū</text:ruby-text></text:ruby>'
  expect(await lines(`${tracked}<text:section>${p(`${ruby}房<text:change text:change-id="a"/>${remark}开门`)}</text:section>`)).toEqual(['书房开门'])
})

test('a spreadsheet is no speech, and a text without its content is damaged', async () => {
  await expect(sourceOf('talk.ods', zipOf({ 'mimetype': 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }))).rejects.toThrow('not text')
  await expect(sourceOf('talk.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }))).rejects.toThrow('"content.xml" in it is missing')
  await expect(sourceOf('talk.odt', zipOf({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }))).rejects.toThrow('is no text document')
})
