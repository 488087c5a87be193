import { expect, test } from 'vitest'
import { withShippedBrowser } from '../../scripts/export/browser.ts'
import { drawingScript } from '../../scripts/export/pptx/collect.ts'
import type { Drawing } from '../../scripts/export/pptx/drawing.ts'

/** What is read off a slide of these elements, in a real browser. */
async function drawn(body: string): Promise<Drawing> {
  return await withShippedBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.setContent(`<style>* { position: relative; margin: 0 } .print-slide-container { width: 980px; height: 552px }</style><div class="print-slide-container">${body}</div>`)
    return (await page.evaluate(drawingScript()) as Drawing[])[0]!
  })
}

test('a column that a style sheet sets as a shadow within the page is a box, the lower of two before the upper', async () => {
  const { shapes } = await drawn('<div class="sd-page" style="height: 552px; background-color: rgb(250, 250, 250); box-shadow: inset 80px 0 rgb(10, 20, 30), inset 81px 0 rgb(40, 50, 60)"></div>')
  expect(shapes.flatMap(shape => (shape.kind === 'box' && shape.fill ? [[shape.at.width, shape.at.height, shape.fill[0]]] : []))).toEqual([[81, 552, 40], [80, 552, 10]])
})

test('a word stays in one line of text round an apostrophe that is set close', async () => {
  const { shapes } = await drawn('<p style="font-size: 60px">we<span style="margin-right: -0.24em">’</span>re late</p><p>twice</p>')
  expect(shapes.flatMap(shape => (shape.kind === 'text' ? shape.lines.map(line => line.map(({ text }) => text).join('')) : []))).toEqual(['we’re late', 'twice'])
})
