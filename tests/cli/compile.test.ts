import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coverage, editedCoverage } from '../../scripts/check/coverage.ts'
import { faithfulTexts } from '../../scripts/check/faithfulness.ts'
import { compile, layOut, readSpeech } from '../../scripts/compile.ts'
import { readBack } from '../../scripts/write/read-back.ts'
import { root } from './run.ts'

const showcase = join(root, 'examples/library-network.txt')

test('every stage hands on what it found, and the promises hold before anything is drawn', async () => {
  const { source, transcript, outline, deck, diagnostics } = await compile(showcase)
  expect(outline.transcript).toBe(transcript)
  expect(transcript.source).toBe(source)
  expect(diagnostics.map(({ code }) => code)).toContain('clean/foreign-title')
  expect([...faithfulTexts(deck, transcript), ...coverage(deck, transcript)]).toEqual([])
})

test('Slidev\'s own parser finds as many slides as the deck has, and the whole speech in their notes', async () => {
  const { transcript, deck, markdown } = await compile(showcase)
  const { notes, title, language } = readBack(markdown)
  expect(notes).toHaveLength(deck.slides.length)
  expect(editedCoverage(notes, transcript.text)).toEqual([])
  expect({ title, language }).toEqual({ title: deck.title?.text, language: 'zh-Hans' })
})

test('the parts of a note between clicks are read back with the time of each slide', async () => {
  const { deck, markdown } = await compile(showcase)
  const { parts, seconds } = readBack(markdown)
  expect(parts.map(said => said.map(part => part.replace(/\s+/g, '')))).toEqual(deck.slides.map(({ notes }) => notes.map(({ text }) => text.replace(/\s+/g, ''))))
  expect(seconds).toEqual(deck.slides.map(slide => slide.seconds))
})

test('a reading can be laid out again, tighter, without another look at the file', async () => {
  const reading = await readSpeech(showcase)
  const loose = layOut(reading)
  const { id, size } = loose.deck.slides.find(({ kind }) => kind === 'cards')!
  const tight = layOut(reading, { fit: new Map([[id, 1]]) })
  expect(size).not.toBe('small')
  expect(tight.deck.slides.find(slide => slide.id === id)!.size).toBe(size === 'large' ? 'medium' : 'small')
  expect(tight.transcript).toBe(loose.transcript)
})

test('the palette is the one that is asked for', async () => {
  expect((await compile(showcase, { palette: 'azure' })).markdown).toContain('palette: azure')
})
