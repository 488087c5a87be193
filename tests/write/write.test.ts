import { expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { write } from '../../scripts/write/write.ts'
import { bare, deckOf } from './decks.ts'
import { find, speechOf } from './speech.ts'

const speech = speechOf(
  '在全市阅读推广会上的讲话',
  '要解决借书难问题，送书上门“近一点”。读者嫌远，书架太高。把分馆开到社区，把书架放低。书近了，人就来了。',
  '采、编、借三个环节，一个也不能少。',
)
const say = (words: string) => find(speech, words)

function markdownOf(...slides: Slide[]): string {
  return write(deckOf(speech, slides)).value
}

const cover: Slide = {
  ...bare(say('在全市阅读推广会上的讲话'), [say('在全市阅读推广会上的讲话')]),
  kind: 'cover',
  subtitle: null,
  occasion: say('全市阅读推广会'),
  speaker: null,
  date: null,
}

test('the first slide holds what is true of the whole deck, then the cover', () => {
  expect(markdownOf(cover)).toBe(`---
theme: default
addons:
  - speechdeck
lang: zh-Hans
themeConfig:
  palette: scarlet
duration: 1min
timer: countdown
routerMode: hash
favicon: data:,
fonts:
  provider: none
layout: cover
title: 在全市阅读推广会上的讲话
occasion: 全市阅读推广会
clock: 00:00
seconds: 10
---

<!--
在全市阅读推广会上的讲话
-->
`)
})

test('a place in a graphic is written as a number', () => {
  const layers: Slide = {
    ...bare(say('书近了'), [say('把分馆开到社区，把书架放低。书近了，人就来了。')]),
    kind: 'layers',
    layers: [
      { lead: say('把分馆开到社区'), role: null, gloss: null, level: 2 },
      { lead: say('把书架放低'), role: say('近一点'), gloss: say('书近了'), level: 1 },
    ],
  }
  expect(markdownOf(cover, layers)).toContain([
    '<LayerPyramid>',
    '  <LayerBand lead="把分馆开到社区" level="2" />',
    '  <LayerBand lead="把书架放低" role="近一点" level="1">书近了</LayerBand>',
    '</LayerPyramid>',
  ].join('\n'))
})

test('a graphic is one element with a member a line, and the notes have a click before each part but the first', () => {
  const remedy: Slide = {
    ...bare(say('要解决借书难问题，送书上门“近一点”'), [
      say('要解决借书难问题，送书上门“近一点”。'),
      say('读者嫌远，书架太高。'),
      say('把分馆开到社区，把书架放低。书近了，人就来了。'),
    ]),
    kind: 'remedy',
    accent: say('近一点'),
    size: 'small',
    problems: [say('读者嫌远'), say('书架太高')],
    remedies: [say('把分馆开到社区')],
    moral: say('书近了，人就来了'),
  }
  expect(markdownOf(cover, remedy).split('-->\n\n')[1]).toBe(`---
layout: content
title: 要解决借书难问题，送书上门“近一点”
accent: 近一点
size: small
clock: 00:10
seconds: 10
---

<ProblemRemedy moral="书近了，人就来了">
  <ProblemPanel label="问题">
    <PointLine>读者嫌远</PointLine>
    <PointLine>书架太高</PointLine>
  </ProblemPanel>
  <RemedyPanel label="对策">
    <PointLine>把分馆开到社区</PointLine>
  </RemedyPanel>
</ProblemRemedy>

<!--
要解决借书难问题，送书上门“近一点”。

[click] 读者嫌远，书架太高。

[click] 把分馆开到社区，把书架放低。书近了，人就来了。
-->
`)
})

test('a member of which nothing more is said is an element without content', () => {
  const chain: Slide = {
    ...bare(say('一个也不能少'), [say('采、编、借三个环节，一个也不能少。')]),
    kind: 'chain',
    steps: ['采', '编', '借'].map(lead => ({ lead: say(lead), gloss: null })),
  }
  expect(markdownOf(cover, chain)).toContain('<ProcessChain>\n  <ChainStep lead="采" />\n  <ChainStep lead="编" />')
})

test('a picture is an attribute of its member, to be changed or taken away by hand', () => {
  const { icons: _none, ...base } = bare(say('一个也不能少'), [say('采、编、借三个环节，一个也不能少。')])
  const who = ['采', '编', '借'].map(word => say(word))
  const roles: Slide = { ...base, icons: ['plant', 'books', 'bus'], kind: 'roles', roles: who.map(name => ({ who: name, motto: null, deeds: [] })) }
  const hub: Slide = { ...base, icons: ['plant', 'books', 'bus'], kind: 'hub', core: null, members: who.map(lead => ({ lead, gloss: null })) }
  expect(markdownOf(cover, roles)).toContain('<RoleGrid>\n  <RoleCard who="采" icon="ph-plant" />\n  <RoleCard who="编" icon="ph-books" />')
  expect(markdownOf(cover, hub)).toContain('<HubMember lead="借" icon="ph-bus" />')
  expect(markdownOf(cover, { ...roles, icons: [] })).not.toContain('icon=')
})

test('a slide that is only shown has no note', () => {
  const recap: Slide = {
    ...bare(null, [{ ...say('采'), text: '' }]),
    kind: 'recap',
    title: { label: 'recap' },
    branches: [{ mark: null, heading: say('采'), leaves: [] }],
  }
  expect(markdownOf(cover, recap).endsWith('title: 回顾\nclock: 00:10\nseconds: 10\n---\n\n<RecapTree>\n  <RecapBranch heading="采" />\n</RecapTree>\n')).toBe(true)
})

test('paragraphs of the speech stay paragraphs in the notes', () => {
  const two = { ...say('一个也不能少。'), text: '书近了，人就来了。\n采、编、借三个环节，一个也不能少。' }
  expect(markdownOf({ ...cover, notes: [two] })).toContain('<!--\n书近了，人就来了。\n\n采、编、借三个环节，一个也不能少。\n-->')
})

test('the labels follow the language of the deck', () => {
  const remedy: Slide = {
    ...bare(say('书架太高'), []),
    kind: 'remedy',
    problems: [say('书架太高')],
    remedies: [say('把书架放低')],
    moral: null,
  }
  const { value } = write({ ...deckOf(speech, [cover, remedy]), language: 'en' })
  expect(value).toContain('<ProblemPanel label="Problem">')
})

test('the same deck gives the same bytes', () => {
  expect(markdownOf(cover)).toBe(markdownOf(structuredClone(cover)))
})

test('the words that the members of a list go on with stand before them', () => {
  const list: Slide = {
    ...bare(say('一个也不能少'), [say('读者嫌远')]),
    kind: 'list',
    stem: say('要解决'),
    points: [{ mark: null, lead: say('借书难问题'), detail: null }],
  }
  expect(markdownOf(cover, list)).toContain('stem: 要解决\n')
})

test('a sentence with what explains it is written as a claim with one ground', () => {
  const [text, gloss] = [say('把分馆开到社区'), say('人就来了')]
  const markdown = markdownOf(cover, { ...bare(text, [gloss]), kind: 'statement', text, gloss, isDeep: false })
  expect(markdown).toContain('<ClaimBoard claim="把分馆开到社区">\n  <ClaimGround>人就来了</ClaimGround>\n</ClaimBoard>')
  expect(markdownOf(cover, { ...bare(text, []), kind: 'statement', text, gloss: null, isDeep: false })).toContain('<KeyStatement>把分馆开到社区</KeyStatement>')
})
