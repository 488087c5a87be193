import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { clean } from '../../scripts/clean/clean.ts'
import type { Deck } from '../../scripts/model/deck.ts'
import type { Outline } from '../../scripts/model/outline.ts'
import type { Source } from '../../scripts/model/source.ts'
import type { Transcript } from '../../scripts/model/transcript.ts'
import { parse } from '../../scripts/parse/parse.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { read } from '../../scripts/read/read.ts'
import { write } from '../../scripts/write/write.ts'
import { expectGolden, fromGolden, transcriptFromGolden } from './golden.ts'

// Each stage starts from what stands in the golden of the stage before, so that a failure names the guilty one.
const speech = 'examples/library-network.txt'
const golden = (stage: string): string => `tests/fixtures/library-network/${stage}.json`

let source: Source
let transcript: Transcript

beforeAll(async () => {
  source = (await read(speech)).value
  transcript = transcriptFromGolden(golden('transcript'), source)
})

function goldenOutline(): Outline {
  return { ...(fromGolden(golden('outline'), transcript) as Omit<Outline, 'transcript'>), transcript }
}

test('clean gives the golden transcript', () => {
  const { source: _source, ...rest } = clean(source).value
  expectGolden(golden('transcript'), rest)
})

test('parse gives the golden outline', () => {
  const { transcript: _transcript, ...rest } = parse(transcript).value
  expectGolden(golden('outline'), rest)
})

test('plan gives the golden deck', () => {
  expectGolden(golden('deck'), plan(goldenOutline()).value)
})

test('write gives the slides that stand in the root', () => {
  const deck = fromGolden(golden('deck'), transcript) as Deck
  expect(write(deck).value).toBe(readFileSync('slides.md', 'utf8'))
})
