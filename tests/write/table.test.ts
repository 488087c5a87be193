import { expect, test } from 'vitest'
import type { TableSlide } from '../../scripts/model/deck.ts'
import { readBack } from '../../scripts/write/read-back.ts'
import { write } from '../../scripts/write/write.ts'
import { bare, deckOf } from './decks.ts'
import { find, speechOf } from './speech.ts'

const speech = speechOf('各馆的座位', '馆 | 座位', '城北 | 120', '城南 |')
const say = (words: string) => find(speech, words)

const table: TableSlide = {
  ...bare(say('各馆的座位'), [say('各馆的座位\n馆 | 座位\n'), say('城北 | 120\n'), say('城南 |')]),
  kind: 'table',
  columns: [{ head: say('馆 | 座位'), isNumeric: false, widest: null }, { head: null, isNumeric: true, widest: null }],
  rows: [[say('城北'), say('120')], [say('城南'), null]],
}

test('a table has its names of columns, then a row for each, numbers to the right, an empty cell as none', () => {
  expect(write(deckOf(speech, [table])).value).toContain(`
<TableBoard>
  <TableHead>
    <TableCell names="column">馆 &#124; 座位</TableCell>
    <TableCell names="column" align="right" />
  </TableHead>
  <TableRow>
    <TableCell names="row">城北</TableCell>
    <TableCell align="right">120</TableCell>
  </TableRow>
  <TableRow>
    <TableCell names="row">城南</TableCell>
    <TableCell align="right" />
  </TableRow>
</TableBoard>
`)
})

test('a table without names has no head; one of several pages says how wide its columns are on all of them', () => {
  const { value } = write(deckOf(speech, [{ ...table, columns: [{ head: null, isNumeric: false, widest: 2 }, { head: null, isNumeric: false, widest: 1.7 }] }]))
  expect(value).toContain('<TableBoard widths="2 1.7">')
  expect(value).not.toContain('TableHead')
})

test('a table comes back from the file with its title and the words said at each row', () => {
  const { title, parts } = readBack(write(deckOf(speech, [table])).value)
  expect(title).toBe('各馆的座位')
  expect(parts[0]).toEqual(['各馆的座位\n\n馆 | 座位', '城北 | 120', '城南 |'])
})
