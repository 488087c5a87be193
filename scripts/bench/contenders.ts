import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openBrowser } from '../export/browser.ts'
import { projectRoot } from '../export/paths.ts'
import { withPrintPage } from '../export/print-page.ts'
import { withSite } from '../export/site.ts'
import { shippedBrowserFolder, unpackShippedBrowser } from '../export/shipped-browser.ts'
import type { Workspace } from '../export/workspace.ts'

/** A command that makes a PDF of the same words. */
export interface Contender {
  name: string
  arguments: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
}

const program = join(projectRoot, 'bin', 'speechdeck.js')

/** Ways from the same speech or its deck in `folder` to a PDF; Marp CLI where it is installed, which is said when it is not. */
export async function contenders(folder: string, workspace: Workspace): Promise<Contender[]> {
  const { browser, executable } = await openBrowser()
  await browser.close()
  const deck = join(folder, 'deck')
  const full = join(folder, 'full')
  mkdirSync(join(full, 'components'), { recursive: true })
  cpSync(join(deck, 'slides.md'), join(full, 'slides.md'))
  const require = createRequire(import.meta.url)
  const playwright = dirname(require.resolve('playwright-chromium/package.json'))
  symlinkSync(playwright, join(workspace.folder, 'node_modules', 'playwright-chromium'), 'junction')
  const shipped = shippedBrowserFolder() ? await unpackShippedBrowser() : null
  const env = { ...process.env, CHROME_PATH: executable, ...(shipped?.executable === executable && { LD_LIBRARY_PATH: shipped.libraries }) }
  const slidev = join(projectRoot, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  return [
    { name: 'speech to PDF (build --without-web)', arguments: [program, 'build', join(folder, 'speech.txt'), '-o', join(folder, 'printed'), '--force', '--without-web'] },
    { name: 'speech to PDF and web slides (build)', arguments: [program, 'build', join(folder, 'speech.txt'), '-o', join(folder, 'built'), '--force'] },
    { name: 'slides.md to PDF (export --pdf --afresh)', arguments: [program, 'export', deck, '--pdf', '--afresh', '-o', join(folder, 'exported')] },
    { name: 'the same where nothing has changed (export --pdf)', arguments: [program, 'export', deck, '--pdf', '-o', join(folder, 'exported')] },
    { name: 'the same by the full build (a deck with components of its own)', arguments: [program, 'export', full, '--pdf', '-o', join(folder, 'full-exported')] },
    { name: 'slidev export', arguments: [slidev, 'export', 'slides.md', '--output', join(folder, 'theirs.pdf'), '--executable-path', executable, '--timeout', '120000'], cwd: workspace.folder, env },
    ...marp(folder, env),
    { name: 'the same pages as static HTML (floor)', arguments: [join(import.meta.dirname, 'floor.ts'), await staticPage(deck, folder)] },
  ]
}

/** It is no part of this project: `npm install --no-save @marp-team/marp-cli` puts it there for a comparison. */
function marp(folder: string, env: NodeJS.ProcessEnv): Contender[] {
  try {
    const manifest = createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')
    const text = join(folder, 'marp.md')
    writeFileSync(text, plainMarkdown(readFileSync(join(folder, 'deck', 'slides.md'), 'utf8')))
    const command = [join(dirname(manifest), 'marp-cli.js'), text, '--pdf', '-o', join(folder, 'marp.pdf'), '--no-stdin']
    return [{ name: 'Marp CLI', arguments: command, env }]
  }
  catch {
    process.stderr.write('Marp CLI is left out: npm install --no-save @marp-team/marp-cli\n')
    return []
  }
}

/** The titles and the words of the slides, without components. */
function plainMarkdown(slides: string): string {
  const pages = slides.replace(/<!--[\s\S]*?-->/g, '').split(/^---\n(?=[a-z]+:)/m).slice(1).map((page) => {
    const [head = '', body = ''] = page.split(/^---$/m)
    const words = [...body.matchAll(/="([^"<>]+)"|>([^<>\n]+)</g)].map(([, value, text]) => `- ${value ?? text}`)
    return [`# ${/^title: (.*)$/m.exec(head)?.[1] ?? ''}`, '', ...words].join('\n')
  })
  return pages.join('\n\n---\n\n')
}

/** The print page as it is drawn, styles and all, in one file without scripts. */
async function staticPage(deck: string, folder: string): Promise<string> {
  const { browser } = await openBrowser()
  const site = join(folder, 'static')
  try {
    return await withSite(deck, async (built) => {
      const page = await withPrintPage(browser, built, opened => opened.content())
      cpSync(built.folder, site, { recursive: true })
      writeFileSync(join(site, 'index.html'), page.replace(/<script\b[\s\S]*?<\/script>/g, ''))
      return site
    }, { target: 'print' })
  }
  finally {
    await browser.close()
  }
}
