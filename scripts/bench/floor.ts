/** The program that prints the static page in the folder of its only argument: what no way to a PDF can be faster than. */
import { withBrowser } from '../export/browser.ts'
import { serveFolder } from '../export/serve.ts'

const server = await serveFolder(process.argv[2] ?? '.')
await withBrowser(async (browser) => {
  const page = await browser.newPage()
  await page.goto(server.url, { waitUntil: 'load' })
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
})
await server.close()
