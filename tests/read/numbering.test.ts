import { expect, test } from 'vitest'
import { numberText } from '../../scripts/read/number-words.ts'
import { linesOf } from './files.ts'
import { abstractList, inList, list, p, r, readWord } from './word.ts'

/** The texts of paragraphs that all say `书`, with their numbers. */
async function numbers(numbering: string, ...properties: readonly string[]): Promise<string[]> {
  return (await readWord({ numbering, body: properties.map(own => p('书', own)).join('') })).text.split('\n').map(line => line.replace(/书$/, ''))
}

test.each([
  ['chineseCounting', ['一', '二', '十', '十一', '二十', '一百零五', '一百一十', '一千零一']],
  ['chineseCountingThousand', ['一', '二', '十', '十一', '二十', '一百零五', '一百一十', '一千零一']],
  ['japaneseCounting', ['一', '二', '十', '十一', '二十', '百五', '百十', '千一']],
  ['chineseLegalSimplified', ['壹', '贰', '壹拾', '壹拾壹', '贰拾', '壹佰零伍', '壹佰壹拾', '壹仟零壹']],
  ['ideographDigital', ['一', '二', '一〇', '一一', '二〇', '一〇五', '一一〇', '一〇〇一']],
  ['upperRoman', ['I', 'II', 'X', 'XI', 'XX', 'CV', 'CX', 'MI']],
  ['lowerLetter', ['a', 'b', 'j', 'k', 't', 'aaaaa', 'fffff', '1001']],
  ['decimalEnclosedCircle', ['①', '②', '⑩', '⑪', '⑳', '105', '110', '1001']],
  ['decimalFullWidth', ['１', '２', '１０', '１１', '２０', '１０５', '１１０', '１００１']],
  ['ideographTraditional', ['甲', '乙', '癸', '11', '20', '105', '110', '1001']],
  ['decimalZero', ['01', '02', '10', '11', '20', '105', '110', '1001']],
  ['ordinal', ['1st', '2nd', '10th', '11th', '20th', '105th', '110th', '1001st']],
  ['upperLetter', ['A', 'B', 'J', 'K', 'T', 'AAAAA', 'FFFFF', '1001']],
  ['a format nobody knows', ['1', '2', '10', '11', '20', '105', '110', '1001']],
])('numbers in %s', (format, expected) => {
  expect([1, 2, 10, 11, 20, 105, 110, 1001].map(n => numberText(n, format))).toEqual(expected)
})

test('circled numbers go on to fifty, wherever Unicode has them', () => {
  expect([21, 35, 36, 50, 51].map(n => numberText(n, 'decimalEnclosedCircle'))).toEqual(['㉑', '㉟', '㊱', '㊿', '51'])
})

test('the numbers that Word shows stand before the words, and deeper levels begin anew', async () => {
  const numbering = abstractList(0, [['chineseCounting', '%1、', '<w:suff w:val="nothing"/>'], ['decimal', '%1.%2', '<w:isLgl/>'], ['bullet', '•']]) + list(1, 0)
  expect(await numbers(numbering, inList(1), inList(1, 1), inList(1, 1), inList(1, 2), inList(1), inList(1, 1))).toEqual(['一、', '1.1 ', '1.2 ', '', '二、', '2.1 '])
})

test('a paragraph of a list is an item, a heading in one stays a heading, and a bullet is no word', async () => {
  const source = await readWord({
    numbering: abstractList(0, [['decimal', '%1.']]) + abstractList(1, [['bullet', '•']]) + list(1, 0) + list(2, 1),
    body: p('开门', `${inList(1)}<w:outlineLvl w:val="0"/>`) + p('书车', inList(1)) + p('书架', inList(2)),
  })
  expect(linesOf(source)).toEqual([['heading', '1 1. 开门'], ['item', '2. 书车'], ['item', '书架']])
})

test('a number is bold when the first words are', async () => {
  const source = await readWord({ numbering: abstractList(0, [['chineseCounting', '%1、']]) + list(1, 0), body: p(r('延时', '<w:b/>') + r('，到深夜'), inList(1)) })
  expect(source.lines[0]).toMatchObject({ kind: 'item', strong: 4 })
})

test('a number stands before the first words, though a new page begins before them', async () => {
  const numbering = abstractList(0, [['chineseCounting', '%1、']]) + list(1, 0)
  expect((await readWord({ numbering, body: p(`<w:r><w:br w:type="page"/></w:r>${r('延时')}`, inList(1)) })).text).toBe('一、延时')
  expect((await readWord({ numbering, body: p('<w:r><w:br/><w:t>延时</w:t><w:br/><w:t>开放</w:t></w:r>', inList(1)) })).text).toBe('一、延时\n开放')
})

test('lists of one kind count on, unless one begins at a number of its own', async () => {
  const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0) + list(2, 0)
    + list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    + list(4, 0, '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>')
  expect(await numbers(numbering, inList(1), inList(2), inList(3), inList(3), inList(1), inList(4))).toEqual(['1. ', '2. ', '1. ', '2. ', '3. ', 'D) '])
})

test('a level may go on where the one above begins anew', async () => {
  const numbering = abstractList(0, [['chineseCounting', '%1、'], ['decimal', '%2.', '<w:lvlRestart w:val="0"/>']]) + list(1, 0)
  expect(await numbers(numbering, inList(1), inList(1, 1), inList(1), inList(1, 1))).toEqual(['一、', '1. ', '二、', '2. '])
})

test('a level above that has not been counted shows its first number', async () => {
  expect(await numbers(abstractList(0, [['decimal', '%1'], ['decimal', '%1.%2']]) + list(1, 0), inList(1, 1), inList(1, 1))).toEqual(['1.1 ', '1.2 '])
})

test('a style puts its paragraphs in a list, at the level that is bound to it, and a paragraph may leave the list', async () => {
  const source = await readWord({
    styles: '<w:style w:type="paragraph" w:styleId="k"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
      + '<w:style w:type="paragraph" w:styleId="l"><w:name w:val="Closer point"/><w:basedOn w:val="k"/></w:style>',
    numbering: abstractList(0, [['chineseCounting', '%1、'], ['decimal', '（%2）', '<w:pStyle w:val="k"/>']]) + list(1, 0),
    body: p('甲', '<w:pStyle w:val="k"/>') + p('乙', '<w:pStyle w:val="l"/>') + p('丙', '<w:pStyle w:val="k"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  })
  expect(linesOf(source)).toEqual([['item', '（1）甲'], ['item', '（2）乙'], '丙'])
})

test('a list may be that of a style of lists', async () => {
  const source = await readWord({
    styles: '<w:style w:type="numbering" w:styleId="n"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum>' + abstractList(1, [['upperRoman', '%1.']]) + list(1, 0) + list(2, 1),
    body: p('甲', inList(1)),
  })
  expect(linesOf(source)).toEqual([['item', 'I. 甲']])
})

test('the number of an empty paragraph goes before the words of the next', async () => {
  const numbering = abstractList(0, [['chineseCounting', '%1、']]) + abstractList(1, [['bullet', '•']]) + list(1, 0) + list(2, 1)
  const body = p('', inList(1)) + p('延长开放时间。') + p('', inList(1)) + p('') + p('添置书车。') + p('', inList(2)) + p('谢谢。')
  expect(linesOf(await readWord({ numbering, body }))).toEqual([['item', '一、延长开放时间。'], ['item', '二、添置书车。'], '谢谢。'])
})

test('it does not go before a paragraph with a number of its own, nor into a note or a box on the way', async () => {
  const body = p('', inList(1)) + p('甲', inList(1)) + p('', inList(1))
    + p(`<w:r><w:pict><w:txbxContent>${p('盒')}</w:txbxContent></w:pict></w:r>${r('乙')}<w:r><w:footnoteReference w:id="1"/></w:r>`)
  const source = await readWord({ numbering: abstractList(0, [['decimal', '%1.']]) + list(1, 0), body, footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>` })
  expect(linesOf(source)).toEqual([['item', '2. 甲'], ['item', '3. 乙'], ['box', '盒'], ['note', '注']])
})
