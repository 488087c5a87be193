import { expect, test } from 'vitest'
import { linesOf, sourceOf } from './files.ts'
import { p, r, readWord, related, table, wordFile } from './word.ts'
import { zipOf } from './zip.ts'

/** A style of paragraphs. */
function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}

/** The lines of a document with this body. */
async function lines(body: string): Promise<ReturnType<typeof linesOf>> {
  return linesOf(await readWord(body))
}

/** How many units of each line are bold. */
async function strong(body: string, styles?: string): Promise<number[]> {
  return (await readWord({ body, ...styles === undefined ? {} : { styles } })).lines.map(line => line.strong)
}

test('the paragraphs of a document are lines, each with its place in the text', async () => {
  const source = await readWord(p('各位馆长：') + p('今年要把书房办到每一条街。'))
  expect(source).toMatchObject({ name: 'talk', format: 'docx', encoding: 'utf-8', text: '各位馆长：\n今年要把书房办到每一条街。', pages: [] })
  expect(source.lines).toEqual([
    { span: [0, 5], kind: 'text', depth: null, strong: 0, isCentred: false },
    { span: [6, 19], kind: 'text', depth: null, strong: 0, isCentred: false },
  ])
})

test('one blank line stands for several empty paragraphs, and none for those at the ends', async () => {
  expect((await readWord(p('') + p('甲') + p('') + p('　') + p('乙') + p(''))).text).toBe('甲\n\n乙')
})

test('the styles of titles and headings are known by their names in several languages', async () => {
  const styles = [
    style('a', 'Title'), style('b', 'Subtitle'), style('1', 'heading 1'), style('c', '标题 2'), style('d', 'Überschrift 3'), style('e', 'heading 8'),
    style('f', 'toc 1', '<w:basedOn w:val="1"/>'), style('g', 'Author'),
  ].join('')
  const body = ['a', 'b', '1', 'c', 'd', 'e', 'f', 'g'].map(id => p(id, `<w:pStyle w:val="${id}"/>`)).join('')
  expect(linesOf(await readWord({ body, styles }))).toEqual([
    ['title', 'a'], ['subtitle', 'b'], ['heading', '1 1'], ['heading', '2 c'], ['heading', '3 d'], ['heading', '6 e'], 'f', ['author', 'g'],
  ])
})

test('a style takes from the styles it is based on, the level in the outline included', async () => {
  const styles = style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>')
    + style('2', 'Part', '<w:basedOn w:val="1"/>') + style('3', 'Aside', '<w:basedOn w:val="2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    + style('4', 'Point', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
  const source = await readWord({ styles, body: ['2', '3', '4'].map(id => p('书房', `<w:pStyle w:val="${id}"/>`)).join('') })
  expect(source.lines.map(({ kind, depth, strong, isCentred }) => [kind, depth, strong, isCentred])).toEqual([
    ['heading', 1, 2, true], ['text', null, 2, true], ['heading', 3, 0, false],
  ])
})

test('a title stays one when its style has a level in the outline, as in the Chinese Word', async () => {
  const source = await readWord({ styles: style('a', 'Title', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), body: p('开馆致辞', '<w:pStyle w:val="a"/>') })
  expect(linesOf(source)).toEqual([['title', '开馆致辞']])
})

test('a paragraph may say of itself that it is a heading or centred', async () => {
  const source = await readWord(p('总结', '<w:outlineLvl w:val="1"/>') + p('2031年4月8日', '<w:jc w:val="center"/>'))
  expect(source.lines.map(({ kind, depth, isCentred }) => [kind, depth, isCentred])).toEqual([['heading', 2, false], ['text', null, true]])
})

test('styles that are based on each other in a circle do no harm', async () => {
  const styles = style('a', 'One', '<w:basedOn w:val="b"/>') + style('b', 'Two', '<w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr>')
  expect(linesOf(await readWord({ styles, body: p('甲', '<w:pStyle w:val="a"/>') }))).toEqual(['甲'])
})

test('the bold words at the start of a line are counted, white space being neither bold nor not', async () => {
  expect(await strong(p(r('开放时间：', '<w:b/>') + r('每日八时')))).toEqual([5])
  expect(await strong(p(r('书房', '<w:b/>') + r(' ') + r('开门', '<w:b/>') + r(' ')))).toEqual([6])
  expect(await strong(p(r('书房', '<w:b/>') + r(' 开门')))).toEqual([2])
  expect(await strong(p(r('书房') + r('开门', '<w:b/>')))).toEqual([0])
})

test('bold comes from the style of the paragraph, of the run, or neither when both say so', async () => {
  const styles = style('h', 'Head', '<w:rPr><w:b/></w:rPr>') + '<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
  expect(await strong(p(r('书房', '<w:rStyle w:val="s"/>')), styles)).toEqual([2])
  expect(await strong(p(r('书房', '<w:rStyle w:val="s"/>'), '<w:pStyle w:val="h"/>'), styles)).toEqual([0])
  expect(await strong(p(r('书房', '<w:b w:val="0"/>'), '<w:pStyle w:val="h"/>'), styles)).toEqual([0])
})

test('line breaks and page breaks begin a line with the marks of the paragraph, tabs stay', async () => {
  const broken = '<w:r><w:t>书房</w:t><w:br/><w:t>开门</w:t><w:cr/><w:t>了</w:t><w:br w:type="page"/><w:tab/><w:t>好</w:t></w:r>'
  const source = await readWord(p(broken, '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs><w:jc w:val="center"/>'))
  expect(source.text).toBe('书房\n开门\n了\n\t好')
  expect(source.lines.every(line => line.isCentred)).toBe(true)
})

test('hyphens that may not break are hyphens, those that may are nothing, and signs are read from their fonts', async () => {
  const signs = '<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>book\u00ads</w:t><w:softHyphen/>'
    + '<w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Wingdings" w:char="F081"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="SimSun" w:char="2460"/></w:r>'
  expect((await readWord(p(signs) + p(r('\uf0fc书\uf0ff', '<w:rFonts w:ascii="Wingdings"/>')))).text).toBe('e-books→①≥①\n✓书')
})

test('tracked changes are accepted', async () => {
  const changed = p(`${r('开放')}<w:ins w:id="1">${r('到深夜')}</w:ins><w:del w:id="2"><w:r><w:delText>到傍晚</w:delText></w:r></w:del>`)
  const moved = p(`<w:moveFrom w:id="3">${r('搬走的话')}</w:moveFrom><w:moveTo w:id="4">${r('搬来的话')}</w:moveTo>`)
  expect(await lines(changed + moved)).toEqual(['开放到深夜', '搬来的话'])
})

test('a paragraph whose end was deleted goes on in the next', async () => {
  const mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
  expect(await lines(p('书房开门', mark) + p('到深夜。') + p('末句', mark))).toEqual(['书房开门到深夜。', '末句'])
})

test('a large first letter belongs to the paragraph after it', async () => {
  expect(await lines(p('书', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('房开门了。'))).toEqual(['书房开门了。'])
})

test('hidden text, remarks and the instructions of fields are not read, results of fields are', async () => {
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>画外</w:t></w:r>'
    + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>四月八日</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const body = p(r('密', '<w:vanish/>') + r('书房') + '<w:r><w:commentReference w:id="0"/></w:r>')
    + p(field + r('开放')) + p(`<w:fldSimple w:instr="PAGE">${r('三')}</w:fldSimple>`) + p(`<w:hyperlink>${r('目录')}</w:hyperlink>`)
  expect(await lines(body)).toEqual(['书房', '四月八日开放', '三', '目录'])
})

test('a field that never ends hides nothing beyond its paragraph', async () => {
  expect(await lines(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r('指令')) + p('书房'))).toEqual(['书房'])
})

test('a table is a line for each row, its cells separated by tabs', async () => {
  const inner = table(['甲', '乙'])
  expect(await lines(table(['书房', '数目'], [p('街道') + p('书房'), '12'], [inner + p(''), '丙']))).toEqual([
    ['row', '书房\t数目'], ['row', '街道 书房\t12'], ['row', '甲 乙\t丙'],
  ])
})

test('a row that Word repeats on each page is the head of its table, and counts as bold', async () => {
  const { lines: marks } = await readWord(table(['书房', '数目'], ['街道', '12']).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>'))
  expect(marks.map(({ strong }) => strong)).toEqual([5, 0])
})

test('a table of one cell is ordinary text, and so is a row that holds a whole text', async () => {
  expect(await lines(table([p('各位读者：') + p('大家好。')]))).toEqual(['各位读者：', '大家好。'])
  const speech = ['甲', '乙', '丙', '丁'].map(words => p(words)).join('')
  expect(await lines(table(['发言', speech], ['日期', '八日']))).toEqual(['发言', '甲', '乙', '丙', '丁', ['row', '日期\t八日']])
})

test('a row that was deleted is out', async () => {
  const deleted = table(['丙', '丁']).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')
  const both = table(['甲', '乙']).replace('</w:tbl>', deleted.slice(deleted.indexOf('<w:tr>')))
  expect(await lines(both)).toEqual([['row', '甲\t乙']])
})

test('a text box comes after the paragraph it is anchored in, and once though it is written twice', async () => {
  const box = `<w:txbxContent>${p('盒中的话')}</w:txbxContent>`
  const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`
    + `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  expect(await lines(p(r('前') + twice + r('后')))).toEqual(['前后', ['box', '盒中的话']])
  expect(await lines(p(`<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>`))).toEqual([['box', '盒中的话']])
})

test('notes come after the paragraph that refers to them, without their marks', async () => {
  const source = await readWord({
    body: p(`${r('书房一百家')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，')}`
      + `<w:r><w:endnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${r('全开放。')}`) + p('谢谢。'),
    footnotes: `<w:footnote w:type="separator" w:id="0">${p('线')}</w:footnote>`
      + `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' 截至去年底。')}`)}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${p('含流动书车。')}${p('另有两家在建。')}</w:endnote>`,
  })
  expect(linesOf(source)).toEqual(['书房一百家，全开放。', ['note', '截至去年底。'], ['note', '含流动书车。'], ['note', '另有两家在建。'], '谢谢。'])
})

test('content controls, formulas and readings are read for their words', async () => {
  const ruby = '<w:r><w:ruby><w:rt><w:r><w:t>shū</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>书</w:t></w:r></w:rubyBase></w:ruby></w:r>'
  const formula = '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'
  const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p(`${ruby}<w:sdt><w:sdtContent>${r('房')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`
  expect(await lines(control + p(formula))).toEqual(['书房', 'x+1'])
})

test('parts of other names and prefixes are found, as the strict form of the format has them', async () => {
  const main = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const types = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  const file = zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': related(`<Relationship Id="a" Type="${types}/officeDocument" Target="/content/main.xml"/>`),
    'content/_rels/main.xml.rels': related(`<Relationship Id="b" Type="${types}/styles" Target="../looks/all.xml"/>`),
    'content/main.xml': `<document xmlns="${main}"><body><p><pPr><pStyle val="x"/></pPr><r><t>总结</t></r></p></body></document>`,
    'looks/all.xml': `<x:styles xmlns:x="${main}"><x:style x:type="paragraph" x:styleId="x"><x:name x:val="heading 2"/></x:style></x:styles>`,
  })
  expect(linesOf(await sourceOf('talk.docx', file))).toEqual([['heading', '2 总结']])
})

test('a document is known by its parts, whatever it is called', async () => {
  expect((await sourceOf('talk.txt', wordFile({ body: p('书房') }))).format).toBe('docx')
  expect(await sourceOf('talk.docx', '书房开门。')).toMatchObject({ format: 'txt', text: '书房开门。' })
})
