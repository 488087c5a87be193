import { describe, expect, test } from 'vitest'
import { check, checkEdited, crowdedSlides } from '../../scripts/check/check.ts'
import type { Deck, Slide } from '../../scripts/model/deck.ts'
import type { FaultKind, PageMeasure } from '../../scripts/model/page.ts'
import { textsOf } from '../../scripts/model/texts.ts'
import { bare, deckOf } from '../write/decks.ts'
import { find, speechOf } from '../write/speech.ts'

const speech = speechOf('在读书会上的讲话', '去年借出图书128万册，比上年多了一成。', '书要借出去，人要请进来。谢谢大家。')
const say = (words: string) => find(speech, words)

function deck(): Deck {
  const cover: Slide = {
    ...bare(say('在读书会上的讲话'), [say('在读书会上的讲话')]),
    kind: 'cover',
    subtitle: null,
    occasion: null,
    speaker: null,
    date: null,
  }
  const figures: Slide = {
    ...bare(say('借出图书'), [say('去年借出图书128万册，'), say('比上年多了一成。')]),
    kind: 'figures',
    scope: null,
    figures: [{ value: say('128'), unit: say('万册'), subject: null, change: say('多了一成') }],
  }
  const close: Slide = {
    ...bare(null, [say('书要借出去，人要请进来。谢谢大家。')]),
    kind: 'close',
    text: say('书要借出去，人要请进来'),
    thanks: say('谢谢大家'),
  }
  return deckOf(speech, [cover, figures, close])
}

function page(no: number, blocks: string[], faults: FaultKind[] = []): PageMeasure {
  return {
    no,
    blocks: blocks.map(text => ({ text, lines: 1 })),
    size: { width: 980, height: 552 },
    runs: [],
    panels: [],
    faults: faults.map(kind => ({ kind, text: blocks[0] ?? '', amount: 12.34, other: null })),
  }
}

function pages(): PageMeasure[] {
  return [page(1, ['在读书会上的讲话']), page(2, ['借出图书', '128 万册', '多了一成']), page(3, ['书要借出去， 人要请进来', '谢谢大家'])]
}

function codes(deckAtHand: Deck, pagesAtHand: PageMeasure[]): string[] {
  return check(deckAtHand, speech, pagesAtHand).map(({ code, message }) => `${code} ${message}`)
}

test('a deck that keeps the promises has nothing against it', () => {
  expect(codes(deck(), pages())).toEqual([])
})

describe('nothing invented', () => {
  test('a word on a page that is neither in the deck nor a number is found', () => {
    const drawn = pages()
    drawn[1]?.blocks.push({ text: '第一部分', lines: 1 }, { text: '2', lines: 1 })
    expect(codes(deck(), drawn)).toEqual(['check/invented Slide 2 shows "第一部分", which is neither in the speech nor a label.'])
  })

  test('a text of the deck that no page shows is found', () => {
    const drawn = pages()
    drawn[2]?.blocks.pop()
    expect(codes(deck(), drawn)).toEqual(['check/not-shown Slide 3 does not show "谢谢大家".'])
  })

  test('a text may be drawn in several blocks, and a block may hold several texts', () => {
    const drawn = [...pages().slice(0, 2), page(3, ['书要借出去，', '人要请进来', '谢谢大家'])]
    expect(codes(deck(), drawn)).toEqual([])
  })

  test('a text of which a part is not drawn is found', () => {
    const drawn = [...pages().slice(0, 2), page(3, ['书要借出去，', '谢谢大家'])]
    expect(codes(deck(), drawn).map(line => line.split(' ')[0])).toEqual(['check/invented', 'check/not-shown'])
  })

  test('a text shown twice counts as invented the second time', () => {
    const drawn = pages()
    drawn[2]?.blocks.push({ text: '谢谢大家', lines: 1 })
    expect(codes(deck(), drawn)).toHaveLength(1)
  })

  test('a passage that is not what the speech says at its place is found', () => {
    const made = deck()
    const close = made.slides[2]
    if (close?.kind === 'close') close.thanks = { ...say('谢谢大家'), text: '感谢大家' }
    expect(codes(made, pages())[0]).toBe('check/not-a-cut Slide 3: "感谢大家" is not cut from the speech.')
  })
})

describe('nothing lost', () => {
  test('a sentence that is in no note is named, with its place in the speech', () => {
    const made = deck()
    made.slides[1]!.notes = [say('去年借出图书128万册，')]
    const [first] = check(made, speech, pages())
    expect(first).toMatchObject({ code: 'check/not-said', span: say('比上年多了一成。').span })
  })

  test('a sentence that is said twice is named', () => {
    const made = deck()
    made.slides[2]!.notes.unshift(say('比上年多了一成。'))
    expect(codes(made, pages())).toEqual(['check/said-twice Slide 3: "比上年多了一成。" is in the notes twice or out of order.'])
  })

  test('words missing at the very end are named', () => {
    const made = deck()
    made.slides[2]!.notes = [say('书要借出去，人要请进来。')]
    expect(codes(made, pages())).toEqual(['check/not-said Slide 3: "谢谢大家。" is missing from the notes.'])
  })
})

describe('nothing overflows', () => {
  test.each([
    ['outside', 'check/overflow', 'error'],
    ['clipped', 'check/overflow', 'error'],
    ['overflow', 'check/overflow', 'error'],
    ['overlap', 'check/overlap', 'error'],
    ['small-type', 'check/small-type', 'error'],
    ['contrast', 'check/contrast', 'error'],
    ['orphan', 'check/orphan', 'warning'],
  ] as const)('a fault "%s" becomes %s, %s', (kind, code, severity) => {
    const drawn = [page(1, ['在读书会上的讲话'], [kind]), ...pages().slice(1)]
    expect(check(deck(), speech, drawn)).toMatchObject([{ code, severity, span: say('在读书会上的讲话').span }])
  })

  test('only slides with too much on them are given back to the planner', () => {
    expect(crowdedSlides([page(1, [''], ['contrast']), page(2, [''], ['clipped']), page(3, [''], ['overlap'])])).toEqual([2, 3])
  })
})

describe('a deck that was edited by hand', () => {
  const edited = { language: 'zh-Hans', notes: ['在读书会上的讲话', '去年借出图书128万册，比上年多了一成。', '书要借出去，人要请进来。谢谢大家。'], speech: speech.text }

  test('may show other words of the speech, and labels', () => {
    expect(checkEdited(edited, [page(1, ['人要请进来', '问题', '128万册', '3'])])).toEqual([])
  })

  test('may not show words of its own', () => {
    expect(checkEdited(edited, [page(1, ['人人都来'])])).toMatchObject([{ code: 'check/invented' }])
  })

  test('may not leave out, add or change what is said', () => {
    const [first = '', second = '', third = ''] = edited.notes
    const codeOf = (notes: string[]) => checkEdited({ ...edited, notes }, []).map(({ code }) => code)
    expect(codeOf([first, '去年借出图书128万册，', third])).toEqual(['check/not-said'])
    expect(codeOf([first, second, `${third}再见。`])).toEqual(['check/note-changed'])
    expect(codeOf([first, second])).toEqual(['check/not-said'])
  })
})

test('the texts of a slide are what its page shows: no title where the statement is the title', () => {
  const statement: Slide = { ...bare(say('书要借出去'), []), kind: 'statement', gloss: null, isDeep: false, text: say('书要借出去') }
  expect(textsOf(statement)).toEqual([say('书要借出去')])
})
