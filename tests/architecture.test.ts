import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The rooms of the house: which folders a folder may import from, beside itself. The root holds what joins
 * the stages.
 */
const allowed: Record<string, readonly string[]> = {
  model: [],
  read: ['model'],
  clean: ['model'],
  script: ['model'],
  parse: ['model'],
  revise: ['model'],
  audit: ['model', 'script'],
  plan: ['model'],
  write: ['model'],
  look: ['model'],
  check: ['model'],
  /** `..` is what a slide's Markdown goes through, which Slidev's own setup shares. */
  export: ['model', 'output', '..'],
  report: ['model'],
  output: ['model', '.'],
  batch: ['model', 'output', '.'],
  live: ['model', 'export', 'look', 'output', '.'],
  cli: ['model', 'audit', 'batch', 'live', 'check', 'export', 'report', 'output', '.'],
  gallery: ['model', 'export'],
  bench: ['model', 'export', 'live', 'output', '.'],
  corpus: ['model', 'bench', 'check', 'export', '.'],
}

/** Stages that are functions of their input alone: no files, no clock, no randomness. */
const pure = ['model', 'clean', 'script', 'parse', 'revise', 'audit', 'plan', 'write', 'check', 'report']

interface Source {
  /** Relative to scripts/, with forward slashes. */
  file: string
  /** The first folder below scripts/; `.` for a file in scripts/ itself. */
  room: string
  text: string
  imports: string[]
}

const scripts = resolve(import.meta.dirname, '../scripts')

function roomOf(path: string): string {
  const parts = path.split('/')
  return parts.length > 1 ? parts[0] ?? '.' : '.'
}

/** What a file imports or exports from, types and lazy imports included. */
function importsIn(text: string): string[] {
  const patterns = [/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/gm, /^\s*import\s+['"]([^'"]+)['"]/gm, /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g]
  return patterns.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1] ?? ''))
}

const sources: Source[] = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(scripts, path), 'utf8')
    const file = path.replaceAll('\\', '/')
    return { file, room: roomOf(file), text, imports: importsIn(text) }
  })

/** The room that a relative import leads to. */
function target(source: Source, specifier: string): string {
  return roomOf(relative(scripts, resolve(scripts, dirname(source.file), specifier)).replaceAll('\\', '/'))
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.flatMap(source => source.imports).length).toBeGreaterThan(100)
})

describe.each(Object.entries(allowed))('scripts/%s', (room, others) => {
  const inRoom = sources.filter(source => source.room === room)

  test(`imports from no folder but itself${others.length > 0 ? ` and ${others.join(', ')}` : ''}`, () => {
    const strays = inRoom.flatMap(source => source.imports
      .filter(specifier => specifier.startsWith('.') && ![room, ...others].includes(target(source, specifier)))
      .map(specifier => `${source.file} imports ${specifier}`))
    expect(strays).toEqual([])
  })
})

test('every folder of scripts/ has its rule here', () => {
  expect([...new Set(sources.map(source => source.room))].filter(room => room !== '.' && !(room in allowed))).toEqual([])
})

test.each(pure)('scripts/%s touches no file, clock or chance', (room) => {
  const impure = sources.filter(source => source.room === room).flatMap(source => [
    ...source.imports.filter(specifier => specifier.startsWith('node:')),
    ...[...source.text.matchAll(/\b(?:Math\.random|Date\.now|new Date\(|process\.)/g)].map(match => match[0]),
  ].map(what => `${source.file}: ${what}`))
  expect(impure).toEqual([])
})

test('a library of the outside world appears in one file of a folder only', () => {
  const users = new Map<string, Set<string>>()
  for (const { file, room, text } of sources) {
    const loaded = text.replace(/^import type .*$/gm, '')
    for (const specifier of importsIn(loaded)) {
      if (/^(?:\.|node:)/.test(specifier)) continue
      const use = `${packageOf(specifier)} in ${room}`
      users.set(use, (users.get(use) ?? new Set()).add(file))
    }
  }
  expect([...users].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([])
})

test('everything is exported by name, and no file is longer than 300 lines', () => {
  expect(sources.filter(({ text }) => /^export default\b/m.test(text)).map(({ file }) => file)).toEqual([])
  expect(sources.filter(({ text }) => text.split('\n').length > 301).map(({ file }) => file)).toEqual([])
})
