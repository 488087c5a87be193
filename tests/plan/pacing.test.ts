import { describe, expect, test } from 'vitest'
import { clockOf, timeOf } from '../../scripts/model/pace.ts'
import { paceOf, secondsOf } from '../../scripts/plan/pacing.ts'
import { plan } from '../../scripts/plan/plan.ts'
import { outlineOf } from '../parse/outlined.ts'

const minute = (language: string, rate: number, text: string): number => secondsOf(text.repeat(rate), paceOf(language, 'address', rate))

test.each([
  ['zh-Hans', '书'],
  ['zh-Hant', '書'],
  ['ja', 'の'],
  ['en', 'book '],
  ['ru', 'книга '],
  ['ko', '책을 '],
])('at a measured rate as many units as are said in a minute take a minute: %s', (language, unit) => {
  expect(minute(language, 180, unit)).toBe(60)
})

test('words of another script are said as much faster as the speaker is', () => {
  const slow = paceOf('zh-Hans', 'address')
  expect(timeOf('用 API 借书', slow) / timeOf('用 API 借书', paceOf('zh-Hans', 'address', 430))).toBeCloseTo(2)
})

test('marks and blanks take no time, an apostrophe makes no second word', () => {
  const pace = paceOf('en', 'address', 60)
  expect(secondsOf('— “Don’t run,” she said. —', pace)).toBe(4)
  expect(secondsOf('。，——　', paceOf('zh-Hans', 'address'))).toBe(0)
})

test('a newsreader is faster than a speaker in a hall', () => {
  const text = '书'.repeat(600)
  expect(secondsOf(text, paceOf('zh-Hans', 'broadcast'))).toBeLessThan(secondsOf(text, paceOf('zh-Hans', 'address')))
})

test.each([[0, '00:00'], [200, '03:20'], [3599.6, '1:00:00'], [3725, '1:02:05']])('%d s are %s', (seconds, clock) => {
  expect(clockOf(seconds)).toBe(clock)
})

describe('what stands too long or too short', () => {
  const speech = outlineOf('在借阅部例会上的讲话\n同志们：\n一、先把书架擦干净\n擦书架要勤。\n二、再把门窗修好\n' + '门窗要修好，玻璃要擦亮，锁要换新的，合页要上油。'.repeat(3))

  test('is told with the seconds that nothing changes on it, and depends on the rate', () => {
    const { value, diagnostics } = plan(speech, { rate: 8 })
    const long = diagnostics.filter(({ code }) => code === 'plan/stands-long')
    expect(long).not.toEqual([])
    const [, no, seconds] = /Slide (\d+) stands for about (\d+) s/.exec(long[0]!.message)!
    const { seconds: whole, notes } = value.slides[Number(no) - 1]!
    const said = notes.map(({ text }) => text.length)
    expect(Number(seconds)).toBe(Math.round(whole * Math.max(...said) / said.reduce((sum, length) => sum + length, 0)))
    expect(plan(speech, { rate: 2000 }).diagnostics.map(({ code }) => code)).not.toContain('plan/stands-long')
  })

  test('signposts may be as short as they are', () => {
    const { value, diagnostics } = plan(speech, { rate: 90 })
    const told = diagnostics.map(({ message }) => value.slides[Number(/Slide (\d+)/.exec(message)![1]) - 1]!.kind)
    expect(told.length).toBeGreaterThan(0)
    for (const kind of told) expect(['cover', 'agenda', 'divider', 'recap', 'close']).not.toContain(kind)
  })
})
