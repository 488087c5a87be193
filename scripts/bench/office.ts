/**
 * `node scripts/bench/office.ts DECK … [--fonts FOLDER] [--keep]`: how near the PowerPoint file of a deck, as LibreOffice draws it, comes
 * to the deck's PDF. Needs `soffice` and `pdftoppm`, and, installed or in FOLDER, Noto Sans CJK, Noto Serif CJK, Liberation Sans and Caladea,
 * which stand in for the fonts that the file names: what is compared is where things stand, not the face of the letters.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDeck } from '../deck-file.ts'
import { withBrowser } from '../export/browser.ts'
import { exportPdf } from '../export/pdf.ts'
import { exportPptx } from '../export/pptx.ts'
import { withSite } from '../export/site.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { fonts: { type: 'string' }, keep: { type: 'boolean' } } })

/** A pixel differs when one of its channels does by more than an eighth. */
const tolerance = 32

interface Nearness {
  /** Share of pixels that differ, 0 to 1, by slide. */
  differing: number[]
  /** Mean difference of all channels, 0 to 1, by slide. */
  mean: number[]
}

async function compare(folder: string, stage: string): Promise<Nearness> {
  const deck = openDeck(folder)
  const [pdf, pptx] = [join(stage, 'browser.pdf'), join(stage, 'office.pptx')]
  await withSite(folder, site => withBrowser(async (browser) => {
    await exportPdf(browser, site, pdf, { title: null, author: null, sections: null })
    await exportPptx(browser, site, pptx, { title: deck.title, author: deck.author, language: deck.language ?? 'en', notes: deck.notes })
  }), { target: 'print' })
  const env = { ...process.env, FONTCONFIG_FILE: fontsFile(stage), HOME: stage }
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${stage}/profile`, '--convert-to', 'pdf', '--outdir', stage, pptx], { env, stdio: 'ignore' })
  const [ours, theirs] = [picturesOf(pdf, join(stage, 'ours')), picturesOf(join(stage, 'office.pdf'), join(stage, 'theirs'))]
  if (ours.length !== theirs.length) throw new Error(`${ours.length} slides, ${theirs.length} in LibreOffice`)
  const pairs = ours.map((one, at) => differences(one, theirs[at]!))
  return { differing: pairs.map(pair => pair.differing), mean: pairs.map(pair => pair.mean) }
}

/** The pages of a PDF as `pdftoppm` draws them, all of one size, whatever their shape: it is the same for both. */
function picturesOf(pdf: string, folder: string): Buffer[] {
  mkdirSync(folder)
  execFileSync('pdftoppm', ['-scale-to-x', '980', '-scale-to-y', '552', pdf, join(folder, 'p')])
  return readdirSync(folder).sort().map(name => readFileSync(join(folder, name)).subarray(-980 * 552 * 3))
}

function differences(one: Buffer, two: Buffer): { differing: number, mean: number } {
  let [differing, sum] = [0, 0]
  for (let at = 0; at < one.length; at += 3) {
    const apart = [0, 1, 2].map(channel => Math.abs(one[at + channel]! - two[at + channel]!))
    if (Math.max(...apart) > tolerance) differing++
    sum += apart[0]! + apart[1]! + apart[2]!
  }
  return { differing: differing / (one.length / 3), mean: sum / one.length / 255 }
}

/** Fonts that stand in for those of an office. */
function fontsFile(stage: string): string {
  const pairs = [
    ['Microsoft YaHei', 'Noto Sans CJK SC'], ['SimSun', 'Noto Serif CJK SC'], ['Microsoft JhengHei', 'Noto Sans CJK TC'],
    ['PMingLiU', 'Noto Serif CJK TC'], ['Arial', 'Liberation Sans'], ['Cambria', 'Caladea'],
  ]
  const aliases = pairs.map(([named, there]) => `<match target="pattern"><test name="family"><string>${named}</string></test><edit name="family" mode="assign" binding="strong"><string>${there}</string></edit></match>`)
  const folder = values.fonts ? `<dir>${resolve(values.fonts)}</dir>` : ''
  const file = join(stage, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${folder}${aliases.join('')}</fontconfig>`)
  return file
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const average = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0) / shares.length

for (const folder of positionals) {
  const stage = mkdtempSync(join(tmpdir(), 'speechdeck-office-'))
  try {
    const { differing, mean } = await compare(folder, stage)
    const worst = differing.indexOf(Math.max(...differing))
    process.stdout.write(`${folder}: ${differing.length} slides, ${percent(average(differing))} of pixels differ (slide ${worst + 1}: ${percent(differing[worst]!)}), ${percent(average(mean))} on the mean\n`)
  }
  finally {
    if (values.keep) process.stdout.write(`${stage}\n`)
    else rmSync(stage, { recursive: true, force: true })
  }
}
