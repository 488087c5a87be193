import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readOwnIcons } from '../../scripts/look/own-icons.ts'

const folder = mkdtempSync(join(tmpdir(), 'icons-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(text: string): string {
  const path = join(folder, 'own.json')
  writeFileSync(path, text)
  return path
}

test('icons of the user\'s own are words with a name or null, with or without the name of the set', () => {
  expect([...readOwnIcons(fileOf('{"园艺师": "potted-plant", "Warden": "ph:lighthouse", "居民": null}'))])
    .toEqual([['园艺师', 'potted-plant'], ['warden', 'lighthouse'], ['居民', null]])
})

describe('a file of icons is refused', () => {
  test.each([
    ['{"园艺师": "poted-plant"}', 'there is no icon "poted-plant", did you mean "potted-plant"?'],
    ['{"园艺师": "qqqqqqqqqqqqqqq"}', 'there is no icon "qqqqqqqqqqqqqqq".'],
    ['{"园艺师": "plant-bold"}', 'there is no icon "plant-bold"'],
    ['{"园艺师": 3}', '"园艺师" needs the name of an icon, or null'],
    ['["plant"]', 'it is no JSON object'],
    ['{', 'it is no JSON'],
  ])('when it says %s', (text, reason) => {
    expect(() => readOwnIcons(fileOf(text))).toThrow(reason)
  })

  test('when it is not there', () => {
    expect(() => readOwnIcons(join(folder, 'none.json'))).toThrow('there is no such file')
  })
})
