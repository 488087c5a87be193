import { describe, expect, test } from 'vitest'
import { statementShape, type Draft } from '../../scripts/plan/draft.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { withRunningHeads } from '../../scripts/plan/running-heads.ts'
import { speechOf } from '../../scripts/plan/speech.ts'
import { isMember, topicOf, turnedTo } from '../../scripts/plan/topic.ts'
import { write } from '../../scripts/write/write.ts'
import { outlineOf } from '../parse/outlined.ts'
import { deckOf, slidesOf } from './planned.ts'

const talk = (...parts: string[]): string => `# Nights at the branch\n\n${parts.join('\n\n')}\n`
const statementsIn = (text: string): string[] => slidesOf(plan(outlineOf(text, 'md')).value, 'statement').map(({ text: said }) => ('text' in said ? said.text : ''))

const long = 'A branch is not a warehouse for paper. Every lamp we light keeps a reader from going home early, and every reader who stays brings a neighbour along the next week.'

describe('a heading over nothing but a scrap', () => {
  test('stands itself', () => {
    expect(statementsIn(talk(`## The second lamp\n\nWe couldn't choose.`, `## What a branch is for\n\n${long}`))).toContain('The second lamp')
  })

  test('leaves the page to a claim', () => {
    const shown = statementsIn(talk(`## The second lamp\n\nEvery town must keep one lamp alight.`, `## What a branch is for\n\n${long}`))
    expect(shown).toContain('Every town must keep one lamp alight')
  })
})

test('a heading that is said on a page of one sentence is drawn as its heading, the name of a section is not', () => {
  const outline = outlineOf(talk(`## The second lamp\n\nEvery town must keep one lamp alight.`, `## What a branch is for\n\n${long}`), 'md')
  const markdown = write(plan(outline).value).value
  const page = markdown.split(/\n---\n/).find((part) => part.includes('eyebrow: The second lamp'))
  expect(page).toContain('headed: true')
})

describe('parts of which only some have names', () => {
  const unnamed = (mark: string): string => `${mark}我打算把书房的门开到夜里十点，因为下晚班的街坊白天来不了，他们都盼着夜里有一盏灯，也盼着有一张桌子可以坐下来读书写字，这件事我和几位馆员商量了很久，大家都愿意轮流来守。`

  test('are not listed as if they were all', () => {
    const deck = deckOf(`谈谈书房\n各位馆长：\n一、把灯点亮\n夜里要有灯，灯下要有人。\n${['二、', '三、', '四、', '五、'].map(unnamed).join('\n')}\n六、把门打开\n门要开到十点，人要守到十点。`)
    for (const agenda of slidesOf(deck, 'agenda')) expect(agenda.entries.length).toBeGreaterThan(2)
  })
})

test('a Chinese speech without title and opening has what its first part comes to on its cover', () => {
  const deck = deckOf('一、书房是街坊的第二个家，所以夜里的灯一定不能灭，门一定不能关。有了灯，下晚班的人才会来。\n二、把书送到码头去。船工上岸的时间短，他们来不了书房，书就要到船上去。')
  expect(deck.slides[0]!.title).not.toBeNull()
})

test('a heading of many clauses stands on its divider by its name', () => {
  const told = '下晚班的街坊白天来不了，他们都盼着夜里有一盏灯，也盼着有一张桌子可以坐下来读书写字，这件事我和几位馆员商量了很久。'.repeat(8)
  const heads = ['要把书房开到车站和医院的旁边，让晚归的人有地方坐，让陪床的人有书看，让开车的人有水喝，也让值夜班的馆员有一盏自己的灯。', '书房要做三件事：先把灯修好，再把椅子添够，让读者不用站在窗边看书，最后把门开到夜里十点，让下晚班的街坊也进得来，坐得下。']
  const deck = deckOf(`谈谈书房\n各位馆长：\n${heads.map((words, at) => `${'一二'[at]}、${words}\n${told}`).join('\n')}\n三、把门打开\n${told}`)
  expect(slidesOf(deck, 'divider').map(({ title }) => title !== null && 'text' in title ? title.text : '')).toEqual(['把书房开到车站和医院的旁边', '书房要做三件事', '把门打开'])
})

describe('what the speaker turns to', () => {
  test.each([
    ['首先说书房的来历。', '书房的来历'],
    ['接下来是夜读的账本。', '夜读的账本'],
    ['最后跟各位聊一聊我的守灯日记。', '我的守灯日记'],
    ['先看左边的书架。', undefined],
    ['首先要把灯点亮。', undefined],
  ])('%s', (sentence, name) => {
    const speech = speechOf(outlineOf(`各位馆员：\n${sentence}城南书房办了三年。`))
    expect(turnedTo(speech, speech.outline.transcript.paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => text === sentence)!)?.text).toBe(name)
  })

  test('names the page and stands on no cover', () => {
    const { slides } = deckOf(`各位馆员：\n首先说书房的来历。书房的读者有130位，馆员有12位，夜里还开着8盏灯。${'一座书房要守住一条街的灯，才守得住读者。'.repeat(3)}`)
    expect(slides[0]!.title).not.toMatchObject({ text: expect.stringContaining('首先说') })
    expect(slides.find(({ kind }) => kind === 'figures')!.title).toMatchObject({ text: '书房的来历' })
  })
})

test('a blank that nobody filled stands on no page', () => {
  const { value: deck } = plan(outlineOf(`# 守灯的人\n\n## 值班时间\n\nXXXX 年 XX 月 XX 日开始。\n\n## 怎么守灯\n\n${'城南书房办了三年，来的人一年比一年多。'.repeat(12)}\n`, 'md'))
  expect(deck.slides.flatMap((slide) => (slide.kind === 'statement' ? [slide.text.text] : [])).filter((text) => text.includes('XX'))).toEqual([])
})

test('where nothing but the field is said of members, they are no list', () => {
  const { slides } = deckOf(`各位馆员：\n在选书维度，我们不光看书名还翻目录；在守灯维度，我们不光看灯还看人；在借书维度，我们不光看证还看脸。${'一座书房要守住一条街的灯，才守得住读者。'.repeat(3)}`)
  expect(slides.flatMap((slide) => (slide.kind === 'cards' ? slide.cards.map(({ lead }) => lead.text) : [])).filter((lead) => /维度$/.test(lead))).toEqual([])
})

test('a long heading stands whole on its own page and in few words above those after it', () => {
  const head = '书房要建起自己的值守队伍，在城南、城北和码头各设一班，夜夜不断人'
  const speech = speechOf(outlineOf(`各位馆员：\n一、${head}\n夜里的灯有人守。书架有人理。\n二、灯油要够用\n${'城南书房办了三年。'.repeat(9)}`))
  const { text } = speech.outline.transcript
  const place = (words: string): ReturnType<typeof speech.cut> => speech.cut(text.indexOf(words), text.indexOf(words) + words.length)
  const pages = [place('夜里的灯有人守'), place('书架有人理')].map((line, i): Draft => ({ ...statementShape(line, 'nothing but one thought'), section: [1], eyebrow: place(head), start: i === 0 ? place(head).at : line.at }))
  expect(withRunningHeads(speech, pages).map(({ eyebrow }) => eyebrow!.text)).toEqual([head, '书房要建起自己的值守队伍'])
})

test('of two parts one of which is nearly the whole speech there is no map', () => {
  const told = '城南书房办了三年，来的人一年比一年多，借出去的书一年比一年厚，志愿者也越来越多。'
  const kinds = (...parts: string[]): string[] => plan(outlineOf(`# 守灯的人\n\n${parts.join('\n\n')}\n`, 'md')).value.slides.map(({ kind }) => kind)
  expect(kinds(`## 点灯\n\n${told}`, `## 守灯\n\n${told.repeat(12)}`)).not.toContain('agenda')
  expect(kinds(`## 点灯\n\n${told.repeat(6)}`, `## 守灯\n\n${told.repeat(6)}`)).toContain('agenda')
  expect(kinds(`## 一、点灯\n\n${told}`, `## 二、守灯\n\n${told.repeat(12)}`)).toContain('agenda')
})

test('what is done, told in the middle of a paragraph, heads nothing of the rest; what a paragraph opens with may', () => {
  const speech = speechOf(outlineOf('各位馆长：\n一、夜读更方便了\n推进夜读服务。改造老街书房。增设码头还书点。完善书目荐购办法。\n二、明年的打算\n健全选书办法。'))
  const { sentences } = speech.outline.sections[0]!.blocks[0]!
  const isPoint = (at: number): boolean => isMember({ speech, sentences, heading: speech.outline.sections[0]!.heading }, sentences[at]!)
  expect([0, 1, 2, 3].map(isPoint)).toEqual([false, true, true, true])
})

test('what a report owns up to heads what it lists of it', () => {
  const speech = speechOf(outlineOf('各位馆长：\n灯亮了一年，我们也要看到夜读面临的困难。城南书架旧了。值班人手不够。书目更新慢。'))
  const sentences = speech.outline.opening.flatMap((paragraph) => paragraph.sentences)
  expect(topicOf({ speech, sentences, heading: null }, 0, sentences.length, sentences.slice(1), null)?.text).toBe('夜读面临的困难')
})

test('a point that runs on in its own paragraph has no name over what is said after the speaker has turned to the audience again', () => {
  const outline = outlineOf('在馆长座谈会上的讲话\n各位馆长：\n一是要把书房办到街坊门口。街坊下楼就能借书。\n二是要把灯留到最后一个人。夜归的人抬头就能看见灯。\n同事们、朋友们！\n明年春天我们到海边去走一走。看看那里的渡口和灯塔。')
  const speech = speechOf(outline)
  const { text } = outline.transcript
  const point = outline.sections.at(-1)!
  const page = (words: string): Draft => ({ ...statementShape(speech.cut(text.indexOf(words), text.indexOf(words) + words.length), ''), section: [outline.sections.length], eyebrow: point.heading, start: text.indexOf(words) }) as Draft
  expect(point.runIn).toBe(true)
  expect(withRunningHeads(speech, [page('夜归的人抬头'), page('看看那里')]).map(({ eyebrow }) => eyebrow?.text ?? null)).toEqual([point.heading!.text, null])
})
