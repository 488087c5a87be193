import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildLooks, layouts } from '../../scripts/corpus/looks.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

test('every shape of page has every purpose', () => {
  expect(layouts.map(({ ratio, purpose }) => `${ratio} ${purpose}`)).toEqual(
    ['16:9 stage', '16:9 reading', '16:9 study', '4:3 stage', '4:3 reading', '4:3 study'])
})

test('a speech is a row of slides, one that cannot be read is refused with the reason', async () => {
  const paths = [join(fixtures, 'small/talk.txt'), join(fixtures, 'no-such-talk.txt')]
  const lines = (await buildLooks(paths, [{ ratio: '4:3', purpose: 'study' }])).split('\n')
  expect(lines[2]).toMatch(/^\| talk\.txt +\| +\d+ \|$/)
  expect(lines[3]).toMatch(/^\| no-such-talk\.txt \| +refused \|$/)
  expect(lines.slice(5)).toEqual([expect.stringMatching(/^no-such-talk\.txt, 4:3 study, There is no file/)])
})
