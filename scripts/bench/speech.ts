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

const english = {
  who: ['The library', 'Our town', 'A reader', 'Every school', 'The old mill', 'My neighbour', 'The night bus', 'A good book'],
  does: ['opened its doors to', 'gave a quiet place to', 'never closed before', 'brought new shelves to', 'told a story about', 'made room for'],
  whom: ['the children of the river side.', 'all who work late.', 'people who had no desk at home.', 'the winter evenings.', 'those who cannot walk far.'],
}

/** A talk without headings of at least so many characters: paragraphs of four sentences, the subject turning now and then. */
export function talkOf(characters: number, language: 'zh' | 'en'): string {
  const dice = new Dice(11)
  const one = (): string => language === 'zh' ? sentence(dice) : `${dice.of(english.who)} ${dice.of(english.does)} ${dice.of(english.whom)} `
  const lines = [language === 'zh' ? '各位读者：' : 'Dear friends:']
  for (let length = 0; length < characters;) {
    const paragraph = [1, 2, 3, 4].map(one).join('').trimEnd()
    lines.push(paragraph)
    length += paragraph.length + 2
  }
  return `${lines.join('\n\n')}\n`
}
