import { Dice, phrase } from './text.ts'

/** The Markdown of a deck of so many slides: a cover and slides of points, some of them cards. */
export function deckOf(slides: number): string {
  const dice = new Dice(slides)
  const cover = '---\ntheme: default\naddons:\n  - speechdeck\ntitle: 城市书房工作交流\nlang: zh-Hans\nrouterMode: hash\n'
    + 'favicon: \'data:,\'\nfonts:\n  provider: none\nlayout: cover\n---\n\n<!--\n各位同事。\n-->\n'
  return [cover, ...Array.from({ length: slides - 1 }, (_, at) => slide(dice, at))].join('\n')
}

function slide(dice: Dice, at: number): string {
  const body = at % 2 ? cards(dice) : points(dice)
  return `---\nlayout: content\ntitle: ${phrase(dice)}\n---\n\n${body}\n\n<!--\n${phrase(dice)}。\n\n[click] ${phrase(dice)}。\n-->\n`
}

function points(dice: Dice): string {
  return [1, 2, 3, 4].map(() => `- ${phrase(dice)}`).join('\n')
}

function cards(dice: Dice): string {
  const card = (): string => `  <PointCard lead="${phrase(dice)}">\n    <PointLine>${phrase(dice)}</PointLine>\n  </PointCard>\n`
  return `<PointCards>\n${card()}${card()}${card()}</PointCards>`
}
