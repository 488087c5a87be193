import { expect, test } from 'vitest'
import { textsOf } from '../../scripts/model/texts.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

const kindsOf = (text: string): string[] => plan(outlineOf(text, 'md')).value.slides.map(({ kind }) => kind)

const told = '夜里的书房要有灯，灯下要有人，人要认得每一位晚归的街坊，街坊也要认得他。这样的书房办一年不难，办十年才难，难就难在每一个下雨的夜里都要有人去开门。'

test('sections of hardly more than a page have no dividers, their names stand over their pages', () => {
  const part = (name: string): string => `## ${name}\n\n${told.repeat(5)}`
  const text = `# 守灯\n\n${['点灯', '看门', '等人'].map(part).join('\n\n')}\n\n愿灯长明。\n`
  expect(kindsOf(text)).not.toContain('divider')
  expect(plan(outlineOf(text, 'md')).value.slides.flatMap(({ eyebrow }) => eyebrow?.text ?? [])).toEqual(expect.arrayContaining(['点灯', '看门']))
})

test('numbers that would be missed keep their dividers over sections of more than a minute', () => {
  const part = (name: string, i: number): string => `${'一二三'[i]}、${name}\n\n${told.repeat(7)}`
  expect(kindsOf(`# 守灯\n\n${['点灯的人要早', '看门的人要稳', '等人的人要久'].map(part).join('\n\n')}\n\n愿灯长明。\n`)).toContain('divider')
})

const long = 'A branch must keep one lamp alight for every reader who comes late, and the keeper must know where the oil is kept before the winter storms begin. '.repeat(4)

test('a heading with next to nothing under it that a list has just named has no page', () => {
  const parts = ['The lamp room', 'The reading desk', 'The night door', 'The cellar stairs', 'The boat shelf', 'The map wall', 'The quiet corner'].map((name, i) => `### ${name}\n\n${i % 2 === 0 ? long : 'Here it is.'}`)
  const text = `# A walk through the branch\n\n## What we saw\n\n${parts.join('\n\n')}\n\n## What we learned\n\nEvery branch must keep one lamp alight for whoever comes late.\n`
  const { slides } = plan(outlineOf(text, 'md')).value
  expect(slides.filter((slide) => textsOf({ ...slide, eyebrow: null }).some((shown) => 'text' in shown && shown.text === 'The reading desk'))).toMatchObject([{ kind: 'agenda' }])
})

test('a list of all parts at the end is no page of the last one', () => {
  const names = ['Light the lamp before the boats come home', 'Leave the door on the latch', 'Learn the name of every reader', 'Bring the last book back yourself']
  const parts = names.map((name, i) => `## ${i + 1}. ${name}\n\n${long}`)
  const { slides } = plan(outlineOf(`# Four rules of a keeper\n\n${parts.join('\n\n')}\n\nRemember these four rules:\n\n${names.map((name) => `- ${name}`).join('\n')}\n\nThank you.\n`, 'md')).value
  const lists = slides.filter((slide) => names.every((name) => textsOf({ ...slide, eyebrow: null }).some((shown) => 'text' in shown && shown.text === name)))
  expect(lists.map(({ eyebrow }) => eyebrow)).toEqual(lists.map(() => null))
  expect(lists.length).toBeGreaterThan(1)
})
