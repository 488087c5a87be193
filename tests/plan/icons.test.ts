import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../scripts/model/transcript.ts'
import { iconsOf } from '../../scripts/plan/icons/icons.ts'
import { general, lexicon } from '../../scripts/plan/icons/lexicon.ts'
import { iconOf } from '../../scripts/plan/icons/words.ts'
import { deckOf, slidesOf } from './planned.ts'

const passage = (text: string): Passage => ({ text, at: 0, span: [0, text.length] })
const roles = (...names: string[]) => ({ kind: 'roles' as const, roles: names.map(name => ({ who: passage(name), motto: null, deeds: [] })) })
const hub = (...leads: string[]) => ({ kind: 'hub' as const, members: leads.map(lead => ({ lead: passage(lead), gloss: null })) })
const cards = (mark: string | null, ...leads: string[]) => ({ kind: 'cards' as const, cards: leads.map(lead => ({ mark: mark === null ? null : passage(mark), lead: passage(lead), points: [] })) })

describe('the lexicon', () => {
  const rows = [...lexicon, ...general]
  const words = rows.flatMap(([, chinese, english]) => [...chinese.split(' '), ...english.split(', ')])

  test('names only icons that are in the set, each in one row', () => {
    const { icons } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json'), 'utf8')) as { icons: object }
    const names = rows.map(([icon]) => icon)
    expect(names.filter(name => !(name in icons))).toEqual([])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('gives no word two pictures', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  test.each(rows)('finds %s by every word of its row', (icon, chinese, english) => {
    expect(chinese.split(' ').map(word => iconOf(word, 'zh-Hans'))).toEqual(chinese.split(' ').map(() => icon))
    expect(english.split(', ').map(word => iconOf(word, 'en'))).toEqual(english.split(', ').map(() => icon))
  })
})

describe('the picture of a name', () => {
  test.each([
    ['县园艺师协会', 'zh-Hans', 'plant'],
    ['园艺师队伍', 'zh-Hans', 'plant'],
    ['巡护队伍', 'zh-Hans', 'users-three'],
    ['老街志愿者', 'zh-Hans', 'hand-heart'],
    ['Street gardeners', 'en', 'plant'],
    ['Libraries', 'en', 'books'],
    ['Fire brigade', 'en', 'fire-truck'],
    ['Gardeners of the school', 'en', 'plant'],
    ['Women’s choir', 'en', 'music-notes'],
  ])('is that of the last telling word: %s', (name, language, icon) => {
    expect(iconOf(name, language)).toBe(icon)
  })

  test.each([
    ['社会计划', 'zh-Hans', 'list-checks', '会计 is not a word of it'],
    ['花香', 'zh-Hans', null, 'no word has a picture'],
    ['让园艺师晚上也有灯', 'zh-Hans', null, 'most of it is about something else'],
    ['Somebody who cares', 'en', null, 'no word has a picture'],
    ['The lawn', 'en', null, 'law is not a word of it'],
  ])('is not seen where its word is not: %s', (name, language, icon, _reason) => {
    expect(iconOf(name, language)).toBe(icon)
  })

  test('may be the user’s own, or none', () => {
    const own = new Map([['园艺师', 'potted-plant'], ['school', null]])
    expect(iconOf('园艺师', 'zh-Hans', own)).toBe('potted-plant')
    expect(iconOf('Schools', 'en', own)).toBe(null)
  })
})

describe('a slide', () => {
  test.each([
    ['who acts', roles('园艺师', '学校', '志愿者'), ['plant', 'graduation-cap', 'hand-heart']],
    ['what belongs together', hub('公园', '图书馆', '医院', '剧院'), ['park', 'books', 'hospital', 'mask-happy']],
    ['cards that are names', cards(null, '医疗', '公交'), ['hospital', 'bus']],
    ['not if one has none', roles('园艺师', '街角', '志愿者'), []],
    ['not if two are alike', roles('图书馆', '馆员', '志愿者'), []],
    ['no qualities', hub('科学性', '法治化', '安全感'), []],
    ['nothing that is denied', cards(null, '没有医院', '没有公交'), []],
    ['no sentences', cards(null, '社区里的医院晚上也要开门', '公交要开到河边的新村'), []],
    ['no cards with numbers', cards('一', '医疗', '公交'), []],
  ])('has pictures for %s', (_, slide, icons) => {
    expect(iconsOf(slide, 'zh-Hans')).toEqual(icons)
  })

  test('knows the pictures of its members in a planned deck', () => {
    const [slide] = slidesOf(deckOf('在花园会上的讲话\n各位街坊：\n一、合力建好花园\n学校是苗圃，就要带着孩子松土浇水；社区是篱笆，就要看护好每一片绿地；企业是阳光，就要拿出资金添置座椅。\n二、长久管好花园\n花园要有人看护，才能常开常新。'), 'roles')
    expect(slide?.icons).toEqual(['graduation-cap', 'building-apartment', 'factory'])
  })
})
