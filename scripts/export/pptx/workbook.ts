import { zip } from '../zip.ts'
import type { ChartShape } from './drawing.ts'
import { declaration, element, escaped } from './xml.ts'

/** Where the names and the numbers of a chart stand in its workbook. */
export function cellsOf(count: number): { names: string, values: string } {
  return { names: `Sheet1!$A$2:$A$${count + 1}`, values: `Sheet1!$B$2:$B$${count + 1}` }
}

/** The numbers of a chart as an Excel workbook of one sheet, which opens when somebody edits the chart. */
export function workbook({ members }: ChartShape): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const related = (id: string, kind: string, target: string): string => declaration
    + element('Relationships', { xmlns: `${packaged}/relationships` }, element('Relationship', { Id: id, Type: `${office}/${kind}`, Target: target }))
  const rows = members.map(({ name, value }, i) => element('row', { r: i + 2 },
    element('c', { r: `A${i + 2}`, t: 'inlineStr' }, element('is', {}, element('t', {}, escaped(name)))),
    element('c', { r: `B${i + 2}` }, element('v', {}, String(value)))))
  const types = element('Types', { xmlns: `${packaged}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${type}.sheet.main+xml` }),
    element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${type}.worksheet+xml` }))
  const sheets = element('sheets', {}, element('sheet', { 'name': 'Sheet1', 'sheetId': 1, 'r:id': 'rId1' }))
  return zip([
    { name: '[Content_Types].xml', content: declaration + types },
    { name: '_rels/.rels', content: related('rId1', 'officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', content: declaration + element('workbook', { 'xmlns': main, 'xmlns:r': office }, sheets) },
    { name: 'xl/_rels/workbook.xml.rels', content: related('rId1', 'worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', content: declaration + element('worksheet', { xmlns: main }, element('sheetData', {}, ...rows)) },
  ])
}
