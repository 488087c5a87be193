import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { withBrowser } from '../../scripts/export/browser.ts'
import { cacheFolder } from '../../scripts/export/paths.ts'
import { openPlayer } from '../../scripts/export/player/player.ts'
import { browsersNow, fontsIn, ingredientsOf, keyOf, programIn, type Ingredients } from '../../scripts/export/kept/ingredients.ts'
import { keepForm, keptForm } from '../../scripts/export/kept/kept-forms.ts'
import { speechdeck, type Run } from '../cli/run.ts'

let folder: string

beforeAll(() => folder = mkdtempSync(join(tmpdir(), 'speechdeck-test-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the key of a kept form', () => {
  const one: Ingredients = ingredientsOf('deck', 'pdf')

  test('is the same for the same ingredients', () => {
    expect(keyOf(ingredientsOf('deck', 'pdf'))).toBe(keyOf(one))
  })

  test.each(Object.keys(ingredientsOf('', '')) as (keyof Ingredients)[])('changes with the %s', (name) => {
    expect(keyOf({ ...one, [name]: `${one[name]}.` })).not.toBe(keyOf(one))
  })

  test('tells where one ingredient ends and the next begins', () => {
    expect(keyOf({ ...one, deck: 'deckp', form: 'df' })).not.toBe(keyOf(one))
  })
})

describe('an ingredient changes with', () => {
  const program = (): string => join(folder, 'program')

  beforeAll(() => {
    mkdirSync(join(program(), 'styles'), { recursive: true })
    writeFileSync(join(program(), 'package.json'), '{ "dependencies": { "a": "1" } }')
    writeFileSync(join(program(), 'styles', 'page.css'), 'h1 { color: red }')
    mkdirSync(join(program(), 'node_modules', 'a'), { recursive: true })
    writeFileSync(join(program(), 'node_modules', 'a', 'package.json'), '{ "version": "1.0.0" }')
  })

  test.each([
    ['a word in a stylesheet', 'styles/page.css', 'h1 { color: tan }'],
    ['a new component', 'components/NewCard.vue', '<template><p /></template>'],
    ['a line of the program', 'scripts/export/pdf.ts', '// another'],
    ['another release of a package', 'node_modules/a/package.json', '{ "version": "1.0.1" }'],
  ])('%s', (_, path, text) => {
    const before = programIn(program())
    mkdirSync(join(program(), path, '..'), { recursive: true })
    writeFileSync(join(program(), path), text)
    expect(programIn(program())).not.toBe(before)
  })

  test('a browser named in the environment, and a new release of it under the same name', () => {
    const browser = join(folder, 'browser')
    const before = browsersNow()
    writeFileSync(browser, 'one')
    vi.stubEnv('SPEECHDECK_BROWSER', browser)
    const named = browsersNow()
    appendFileSync(browser, ' and more')
    expect(new Set([before, named, browsersNow()]).size).toBe(3)
    vi.unstubAllEnvs()
  })

  test('a font that is installed in a folder below', () => {
    const fonts = join(folder, 'fonts')
    mkdirSync(join(fonts, 'truetype', 'new'), { recursive: true })
    const before = fontsIn([fonts])
    writeFileSync(join(fonts, 'truetype', 'new', 'Brush.ttf'), '')
    expect(fontsIn([fonts])).not.toBe(before)
  })
})

describe('a form that was made before', () => {
  const deck = (): string => join(folder, 'deck')
  const cache = (): string => join(folder, 'cache of this test', 'speechdeck')
  const count = (): number => readdirSync(join(cache(), 'forms')).length

  /** The player, the fonts and the browser are those that there are; what is kept is this test's own. */
  async function exported(...args: string[]): Promise<Run> {
    return await speechdeck(['export', deck(), '--text', '-o', join(folder, 'out'), ...args], { env: { XDG_CACHE_HOME: join(cache(), '..') } })
  }

  const text = (): string => readFileSync(join(folder, 'out', 'deck-slides.txt'), 'utf8')

  beforeAll(async () => {
    await withBrowser(async () => undefined)
    await openPlayer()
    mkdirSync(cache(), { recursive: true })
    for (const name of readdirSync(cacheFolder()).filter(one => one !== 'forms')) symlinkSync(join(cacheFolder(), name), join(cache(), name))
    mkdirSync(deck())
    writeFileSync(join(folder, 'speech.txt'), '关于河岸步道建设的发言\n\n各位同事：\n\n步道断点有三处，桥要补两座。我们要连起来，更要用起来。\n')
    writeFileSync(join(deck(), 'slides.md'), (await compile(join(folder, 'speech.txt'))).markdown)
    const { code, stderr } = await exported()
    expect(code, stderr).toBe(0)
  })

  test('is put in its place once more', async () => {
    const first = text()
    rmSync(join(folder, 'out'), { recursive: true })
    const { code, stdout, stderr } = await exported()
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('deck-slides.txt')
    expect([text(), count()]).toEqual([first, 1])
  })

  test('is made anew when it is asked for otherwise', async () => {
    expect((await exported('--without-notes')).code).toBe(0)
    expect(count()).toBe(2)
  })

  test('is made anew, and not kept, when files lie beside slides.md that Slidev reads', async () => {
    writeFileSync(join(deck(), 'style.css'), 'h1 { color: tan }')
    rmSync(join(cache(), 'forms'), { recursive: true })
    expect((await exported()).code).toBe(0)
    rmSync(join(deck(), 'style.css'))
    expect(existsSync(join(cache(), 'forms'))).toBe(false)
  })

  test('is made anew when a word in slides.md is another', async () => {
    writeFileSync(join(deck(), 'slides.md'), readFileSync(join(deck(), 'slides.md'), 'utf8').replaceAll('三处', '四处'))
    expect((await exported()).code).toBe(0)
    expect(text()).toContain('四处')
  })
})

describe('what is kept', () => {
  beforeAll(() => void vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache')))
  afterAll(() => void vi.unstubAllEnvs())

  test('is a file or a folder, and stays as it was first', () => {
    mkdirSync(join(folder, 'png', 'deep'), { recursive: true })
    writeFileSync(join(folder, 'png', 'deep', 'one.png'), 'one')
    keepForm('a', join(folder, 'png'))
    writeFileSync(join(folder, 'png', 'deep', 'one.png'), 'two')
    keepForm('a', join(folder, 'png'))
    expect(readFileSync(join(keptForm('a')!, 'deep', 'one.png'), 'utf8')).toBe('one')
    keepForm('b', join(folder, 'png', 'deep', 'one.png'))
    expect(readFileSync(keptForm('b')!, 'utf8')).toBe('two')
  })

  test('may be deleted, and is no more than a hundred forms', () => {
    for (let i = 0; i < 120; i++) keepForm(`many-${i}`, join(folder, 'png'))
    const forms = join(folder, 'cache', 'speechdeck', 'forms')
    expect(readdirSync(forms)).toHaveLength(100)
    rmSync(forms, { recursive: true })
    expect(keptForm('a')).toBeNull()
  })

  test('is nothing where nothing can be written', () => {
    expect(() => keepForm('c', join(folder, 'not there'))).not.toThrow()
    expect(keptForm('c')).toBeNull()
  })
})
