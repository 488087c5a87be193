import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withBrowser } from '../../scripts/export/browser.ts'
import { measure } from '../../scripts/export/measure.ts'
import { withSite } from '../../scripts/export/site.ts'
import type { PageMeasure } from '../../scripts/model/page.ts'

/** Sentences with every mark that may stand at the edge of a line. */
const sentences = [
  '街角（含桥头）的花坛，由《花木志》的读者、“浇花队”的队员照看；旱天怎么办？一起挑水！',
  '我们在巷口放下一把椅子：第二天有人坐，第三天有人聊，第七天有了一张棋桌',
  '从2009年到2026年，125座花园开在老街，38.6公里步道连成一条线，成活率99.5%',
  '「朝颜会」的老人说：（种花）「不为好看」，为的是「有人敲门」',
  '用Vue 3写的浇水表，手机上点一下就能认领；“谁家出门了，谁来补？”一看便知',
  '到２０２６年，老街里添了１２５座花园、３８．６公里步道，成活率９９％以上',
  '先在每一块树牌上写 tree-name: --old-pear 再挂上去',
  '种树、养花、修路、点灯、扫雪、看门、写信、读书、下棋，桩桩都有人管',
]

/** A sentence whose first clause ends with a gap, in the width of one and of several. */
function gaps(text: string): string[] {
  const mark = text.search(/[，；：]/u)
  const phrase = `<BlankPhrase before="${text.slice(0, mark - 2)}" answer="${text.slice(mark - 2, mark)}" after="${text.slice(mark)}" />`
  return [1, 3, 4].map(count => `<BlankList>${phrase.repeat(count)}</BlankList>`)
}

/** Each sentence in every width that a title, a card, a panel and a list give it. */
function deck(): string {
  const head = ['theme: default', 'addons:', '  - speechdeck', 'lang: zh-Hans', 'routerMode: hash', 'fonts:', '  provider: none', 'layout: cover', `title: ${JSON.stringify(sentences[1])}`]
  const bodies = (text: string): string[] => [
    `<PointCards>${[2, 3, 4].map(() => `<PointCard lead="${text.slice(0, 18)}"><PointLine>${text}</PointLine></PointCard>`).join('')}</PointCards>`,
    `<ProblemRemedy><ProblemPanel label="问题"><PointLine>${text}</PointLine></ProblemPanel><RemedyPanel label="对策"><PointLine>${text}</PointLine></RemedyPanel></ProblemRemedy>`,
    `<NumberedList><NumberedPoint lead="${text}" mark="1">${text}</NumberedPoint></NumberedList>`,
    `<ContrastBoard><ContrastPair not="${text}">${text}</ContrastPair></ContrastBoard>`,
    `<KeyStatement>${text}</KeyStatement>`,
  ]
  const slide = (title: string, body: string): string => `---\nlayout: content\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`
  const slides = sentences.flatMap(text => [...bodies(text).map(body => slide(text, body)), ...gaps(text).map(body => slide('填空', body))])
  return `---\n${head.join('\n')}\n---\n\n${slides.join('\n')}`
}

let pages: PageMeasure[]
let gapPages: PageMeasure[]

/** The lines of every block of several lines, as they are drawn. */
function brokenLines(): string[][] {
  return pages.flatMap(({ blocks, runs }) => blocks.map((_, block) => {
    const lines: { bottom: number, text: string }[] = []
    for (const { text, ink, block: of } of runs) {
      if (of !== block) continue
      const last = lines.at(-1)
      if (last && ink.y < last.bottom) last.text += text
      else lines.push({ bottom: ink.y + ink.height, text })
      lines.at(-1)!.bottom = Math.max(lines.at(-1)!.bottom, ink.y + ink.height)
    }
    return lines.map(({ text }) => text)
  })).filter(lines => lines.length > 1)
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'speechdeck-typesetting-'))
  writeFileSync(join(folder, 'slides.md'), deck())
  const all = await withSite(folder, site => withBrowser(browser => measure(browser, site)), { target: 'print' })
    .finally(() => rmSync(folder, { recursive: true, force: true }))
  gapPages = all.filter(({ blocks }) => blocks[0]?.text === '填空')
  pages = all.filter(page => !gapPages.includes(page))
})

describe('Chinese type, in a real browser', () => {
  it('is broken often enough here to tell', () => expect(brokenLines().flat().length).toBeGreaterThan(150))

  it('begins no line with a mark that belongs to what stands before', () => {
    expect(brokenLines().flat().filter(line => /^[，。、；：！？）》」』”’%]/u.test(line))).toEqual([])
  })

  it('leaves a mark that follows a gap beside it', () => {
    const marks = gapPages.flatMap(({ runs }) => runs.filter(({ text }) => /^[，；：]/u.test(text)).map(run => (
      run.ink.x - Math.min(...runs.filter(({ block }) => block === run.block).map(({ ink }) => ink.x)))))
    expect(marks.length).toBeGreaterThan(50)
    expect(Math.min(...marks)).toBeGreaterThan(20)
  })

  it('ends no line with a mark that opens what follows', () => {
    expect(brokenLines().flat().filter(line => /[（《「『“‘]$/u.test(line))).toEqual([])
  })

  it('leaves no character alone on a last line', () => {
    expect(brokenLines().filter(lines => (lines.at(-1)!.match(/\p{Script=Han}|[A-Za-z0-9]/gu)?.length ?? 0) < 2)).toEqual([])
  })

  it('keeps numbers, Latin words and what is quoted in few words together', () => {
    const whole = ['2009年', '2026年', '125座', '38.6公里', '99.5%', 'Vue 3', '《花木志》', '“浇花队”', '「朝颜会」', '２０２６年', '１２５座', '３８．６公里', '９９％']
    const torn = brokenLines().filter(lines => whole.some(part => lines.join('').includes(part) && !lines.some(line => line.includes(part))))
    expect(torn).toEqual([])
  })
})
