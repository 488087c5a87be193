import { Dice, phrase, sentence } from './text.ts'

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A speech of at least so many characters: parts, sections and paragraphs of the same size, only more of them. */
export function speechOf(characters: number): string {
  const dice = new Dice(7)
  const lines = ['在城市书房工作会议上的讲话', '', '同志们：']
  let length = 0
  for (let at = 0; length < characters; at++) {
    const section = [...(at % 4 ? [] : [`${numerals[at / 4 % 9]}、${phrase(dice)}`]), ...sectionOf(dice, at % 4)]
    lines.push(...section)
    length += section.join('').length
  }
  return `${lines.join('\n')}\n`
}

function sectionOf(dice: Dice, at: number): string[] {
  const paragraph = (): string => [1, 2, 3, 4].map(() => sentence(dice)).join('')
  return [`（${numerals[at]}）${phrase(dice)}。${paragraph()}`, `一是${sentence(dice)}二是${sentence(dice)}三是${sentence(dice)}`, paragraph()]
}
