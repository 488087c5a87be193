import type { ChartShape, Drawing, Run, Rgba, Shape, TextShape } from '../../scripts/export/pptx/drawing.ts'

const ink: Rgba = [42, 31, 26, 1]
const red: Rgba = [163, 23, 28, 1]
const paper: Rgba = [253, 249, 242, 1]

/** A run of words of 24 pixels. */
export function run(text: string, more: Partial<Run> = {}): Run {
  return { text, size: 24, family: 'sans', isBold: false, isItalic: false, isUnderlined: false, color: ink, spacing: 0, ...more }
}

/** A text of these lines. */
export function words(lines: string[], more: Partial<TextShape> = {}): TextShape {
  return {
    kind: 'text', groups: [], link: null, at: { x: 56, y: 60, width: 300, height: 36 * lines.length }, pitch: 36, align: 'left', role: null,
    lines: lines.map(line => [run(line)]), ...more,
  }
}

/** A slide of a well that is to be repaired: a title, two members that come by clicks, a line, an icon, a page number. */
export function slide(more: Partial<Drawing> = {}): Drawing {
  const panel: Shape = { kind: 'box', groups: [1], link: null, at: { x: 56, y: 140, width: 300, height: 80 }, rotation: 0, radii: [6, 6, 6, 6], fill: red, line: null }
  return {
    size: { width: 980, height: 552 },
    layout: 'content',
    section: '老井要修',
    background: paper,
    art: [],
    shapes: [
      words(['老井要修', '修好再用'], { role: 'title' }),
      panel,
      words(['换 3 根 rope & pipe'], { groups: [1], link: 'https://example.org/?a=1&b=2' }),
      { kind: 'path', groups: [2], link: '#/1', d: 'M0 0h20v20h-20z', matrix: [1, 0, 0, 1, 400, 140], window: null, fill: red, line: null },
      { kind: 'path', groups: [], link: null, d: 'M0 0L100 50', matrix: [1, 0, 0, 1, 56, 300], window: null, fill: null, line: { color: red, width: 2, isDashed: false, isRound: false } },
      { ...panel, groups: [], radii: [8, 8, 0, 0] },
      words(['2'], { role: 'page-number', at: { x: 900, y: 520, width: 8, height: 14 }, align: 'right' }),
    ],
    clicks: { 1: 1, 2: 2 },
    palette: { ink, paper, primary: red },
    ...more,
  }
}

/** A chart of two wells. */
export function chart(form: ChartShape['form']): ChartShape {
  const members = [{ name: '老井', value: 12, color: red }, { name: '新井', value: 30, color: ink }]
  return { kind: 'chart', groups: [], link: null, form, at: { x: 56, y: 140, width: 400, height: 300 }, body: 0.5, members }
}
