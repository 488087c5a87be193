import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeckJson } from '../../scripts/report.ts'
import { root, speechdeck } from './run.ts'

/** The showcase, built anew; its deck in the root is kept by hand of nobody. */
const folder = mkdtempSync(join(tmpdir(), 'showcase-'))

beforeAll(async () => {
  const { code, stderr } = await speechdeck(['build', 'examples/library-network.txt', '-o', folder])
  expect(code, stderr).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['slides.md', 'deck.json'])('the %s in the root is what the program makes of the showcase', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(root, name), 'utf8'))
})

test('the showcase has cause for every graphic', () => {
  const { slides } = JSON.parse(readFileSync(join(folder, 'deck.json'), 'utf8')) as DeckJson
  expect([...new Set(slides.map(({ kind }) => kind))].toSorted()).toEqual([
    'agenda', 'cards', 'chain', 'close', 'contrast', 'cover', 'divider', 'figures', 'hub', 'list', 'matrix', 'quotation',
    'recap', 'remedy', 'roles', 'statement', 'timeline',
  ])
})
