import { expect, test } from 'vitest'
import { asidesIn, cleaned, paragraphsOf } from './cleaned.ts'

function depthsIn(text: string): [number, string][] {
  return cleaned(text, 'md').value.paragraphs.flatMap(({ depth, text: words }) => depth === null ? [] : [[depth, words] as [number, string]])
}

test('a backslash before a mark goes, and the mark stays and marks nothing', () => {
  expect(paragraphsOf('We pay 3 \\* 4 \\* 5 coins for \\_each\\_ lamp \\[twice\\].\n', 'md')).toEqual(['We pay 3 * 4 * 5 coins for _each_ lamp [twice].'])
  expect(depthsIn('1\\. The first winter\n--------------------\n\nIt was cold.\n\n### 2\\. The second\n\nIt was not.\n')).toEqual([[2, '1. The first winter'], [3, '2. The second']])
})

test('a long quotation between underscores loses them', () => {
  const quoted = 'the lamp on the desk burns until the last reader goes home, and '.repeat(9)
  expect(paragraphsOf(`He writes that _${quoted}nobody minds._ So do we.\n`, 'md')).toEqual([`He writes that ${quoted}nobody minds. So do we.`])
})

test('words that a converter set in bold run by run are bold as one, their marks of punctuation too', () => {
  const [paragraph] = cleaned('**书房****夜里****不关灯****。**\n', 'md').value.paragraphs
  expect([paragraph!.text, paragraph!.strong]).toEqual(['书房夜里不关灯。', '书房夜里不关灯。'.length])
})

test('a backslash at the end of a line only breaks it', () => {
  expect(paragraphsOf('The Night Branch\\\nHarbour Street\n', 'md')).toEqual(['The Night Branch', 'Harbour Street'])
})

test('in code a backslash is one', () => {
  expect(paragraphsOf('We type `a\\*b` at the desk every evening.\n', 'md')).toEqual(['We type a\\*b at the desk every evening.'])
})

test('a long line is a title over a line of equals signs', () => {
  const title = 'Lamps, Desks and Doors: What Forty Branches Learned in Ten Winters of Keeping the Reading Rooms of a Whole City Open Through the Night'
  expect(depthsIn(`${title}\n${'='.repeat(title.length)}\n\nFriends, it was cold.\n`)).toEqual([[1, title]])
})

test('the lines of a program are kept for the notes, and a comment in one is no heading', () => {
  const talk = 'Anybody can open a branch, and this is all that it takes to do so.\n\n```\n# open every branch\nbranch --open ${CITY}/all.conf;\n```\n\nThat is all. I have shown it to ten librarians, and every one of them had a branch open before the tea was cold.\n'
  expect(depthsIn(talk)).toEqual([])
  expect(asidesIn(talk, 'md')).toEqual(['code: # open every branch', 'code: branch --open ${CITY}/all.conf;'])
})

test('a script between fences is none', () => {
  const script = '```\n# Night\n\nFriends, we open at nine tonight.\n```\n'
  expect(depthsIn(script)).toEqual([[1, 'Night']])
  expect(asidesIn(`${'We read by the lamp. '.repeat(9)}\n\n${script}`, 'md')).toEqual([])
})

test('where links lead is none of the speech, and their names lose their brackets', () => {
  const talk = 'We follow the [night plan][plan], as [Harbour] does, and leave [this] alone.\n\n[plan]: https://example.org/plan\n[Harbour]: https://example.org/h "The branch"\n'
  expect(paragraphsOf(talk, 'md')).toEqual(['We follow the night plan, as Harbour does, and leave [this] alone.'])
})

test('a line with a name in brackets and a colon is said', () => {
  expect(paragraphsOf('[Maya]: we open at nine.\n', 'md')).toEqual(['[Maya]: we open at nine.'])
})

const told = (number: number): string => `### ${number}.\n\nThe lamp on desk ${number} burns until the last reader goes home.\n`

test('headings that are only numbers, some passed over, are the numbers of slides', () => {
  const talk = `# Lamps\n\n[The slides](https://example.org/slides)\n\n## Transcript\n\n${[1, 2, 3, 5, 8].map(told).join('\n')}`
  expect(depthsIn(talk)).toEqual([[1, 'Lamps']])
  expect(asidesIn(talk, 'md')).toEqual([1, 2, 3, 5, 8].map(number => `cue: ${number}.`))
  expect(cleaned(talk, 'md').value.removed.filter(({ reason }) => reason !== 'markup').map(({ text }) => text)).toEqual(['[The slides](https://example.org/slides)', 'Transcript'])
})

test('headings that are only numbers count slides too where the first slides have names, and where many say little', () => {
  const later = `# 2 - Lamps\n\nGood evening.\n\n${[3, 4, 5, 6, 7].map(told).join('\n')}`
  expect(depthsIn(later)).toEqual([[1, '2 - Lamps']])
  expect(depthsIn(`# Lamps\n\n${Array.from({ length: 16 }, (_, at) => told(at + 1)).join('\n')}`)).toEqual([[1, 'Lamps']])
})

test('headings that count without a gap are chapters', () => {
  expect(depthsIn(`# Lamps\n\n${[1, 2, 3, 4, 5].map(told).join('\n')}`)).toEqual([[1, 'Lamps'], [3, '1.'], [3, '2.'], [3, '3.'], [3, '4.'], [3, '5.']])
})

test('the mark of a heading needs no blank before its words, and one mark needs company', () => {
  expect(depthsIn('#A Lamp for Everyone\n\n##Why we read\n\nIt is dark.\n\n###The lamp\n\nIt burns.\n')).toEqual([[1, 'A Lamp for Everyone'], [2, 'Why we read'], [3, 'The lamp']])
  expect(depthsIn('We all wrote\n\n#KeepTheLampOn\n\nand somebody did.\n')).toEqual([])
})

test('a heading of two short sentences is one, and a quotation with whoever said it is none', () => {
  const quoted = '"A lamp that nobody reads by is only a fire." - Ada Vane, keeper'
  expect(depthsIn(`# Lamps\n\n## One lamp is seldom the whole answer. It depends on the room it is in.\n\nWe tried.\n\n##### ${quoted}\n\nShe did.\n`)).toEqual([
    [1, 'Lamps'], [2, 'One lamp is seldom the whole answer. It depends on the room it is in.'],
  ])
})

test('among programs with a name a block without one is what they say, to its last bracket, and their lines do not tell how the speech is wrapped', () => {
  const program = (line: string): string => `\`\`\`ts\nopen(\n  ${line},\n)\n\`\`\`\n`
  const said = 'We open every branch of the harbour with one line, and then we watch the\nLamp Board while the readers come in, one after the other, and sit down in\nLong Hall.\n'
  const talk = `# Night\n\n${said}\n${['harbour', 'hill', 'mill'].map(line => `${program(line)}\n${said}`).join('\n')}\n\`\`\`\n8. open\n\`\`\`\n`
  expect(asidesIn(talk, 'md')).toContain('code: 8. open')
  expect(asidesIn(talk, 'md')).toContain('code: )')
  expect(paragraphsOf(talk, 'md')[1]).toBe(said.trim().replaceAll('\n', ' '))
})
