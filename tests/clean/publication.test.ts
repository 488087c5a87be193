import { expect, test } from 'vitest'
import { outlineOf } from '../parse/outlined.ts'
import { cleaned, paragraphsOf, removedFrom } from './cleaned.ts'

const told = 'Nobody read in the branches at night, because the doors were shut and the lamps were out.\n\nNow they do.'
const metadata = (text: string): string[] => removedFrom(text, 'md').filter(line => line.startsWith('metadata'))

test('when an archive published a speech, and under which sort, is none of it', () => {
  expect(metadata(`Lamps for Everyone\n==================\n\n**Tuesday, 8 July 2031, 4:15 pm**  \n**Speech: [Harbour Library Trust](https://example.org)**\n\n7 July 2031\n\n${told}`)).toEqual([
    'metadata: Tuesday, 8 July 2031, 4:15 pm', 'metadata: Speech:', 'metadata: Harbour Library Trust',
  ])
  expect(metadata(`# Lamps for Everyone\n\nTuesday, 8 July 2031, 4:15 pm\n\n7 July 2031\n\n${told}`)).toEqual(['metadata: Tuesday, 8 July 2031, 4:15 pm'])
})

test('the only day and hour of a speech stay, and so does a title at the head of a page', () => {
  expect(metadata(`Tuesday, 8 July 2031, 4:15 pm\n\nSpeech: Lamps for Everyone\n\n7 July 2031\n\n${told}`)).toEqual([])
  expect(metadata(`# Lamps for Everyone\n\nTuesday, 8 July 2031, 4:15 pm\n\n${told}`)).toEqual([])
})

test('what sort of release it is goes at the head of a page, and so does that the speech may be given otherwise', () => {
  expect(metadata(`# Lamps for Everyone\n\nHLT Media Release\n\n(check against delivery)\n\n${told}`)).toEqual(['metadata: HLT Media Release', 'metadata: (check against delivery)'])
  expect(metadata(`# Lamps for Everyone\n\n**Harbour Library Press Statement**\n\n${told}`)).toEqual(['metadata: Harbour Library Press Statement'])
})

test('an account is nobody’s name', () => {
  const front = (author: string): string | undefined => cleaned(`---\ntitle: Lamps for Everyone\nauthor: ${author}\n---\n\n${told}`, 'md').value.front?.speaker?.text
  expect(front('harbour-library-trust')).toBeUndefined()
  expect(front('mlindqvist')).toBeUndefined()
  expect(front('Maya Lindqvist')).toBe('Maya Lindqvist')
})

test('how a file is to be used, how long a talk is and where a script ends are none of it', () => {
  const text = `LECTURE SCRIPT — Lamps for Everyone\nabout 20 minutes · nine pictures\nUse this document for the rehearsal: what stands in italics is not said,\nwhat stands in bold is said slowly.\n\n${told}\n\nEnd of the talk script\n`
  expect(paragraphsOf(text)).toEqual(['LECTURE SCRIPT — Lamps for Everyone', ...told.split('\n\n')])
})

test('a name that was never filled in signs nothing', () => {
  expect(paragraphsOf(`${told}\n\n**— [Name], Chief Librarian**\n`, 'md')).toEqual(told.split('\n\n'))
})

test('a label that comes in every part of a script hands nothing over', () => {
  const slides = ['Lamps', 'Desks'].map(name => `SLIDE — ${name}\n\nText:\n  ${told}\n  ${name} are what we lacked, and nobody knew what to do about it.`).join('\n\n')
  expect(paragraphsOf(slides)).toContain('Lamps are what we lacked, and nobody knew what to do about it.')
})

test('where an editor hands over to a paper by its whole name, that is the title and his headline is none', () => {
  const page = (name: string): string => `# 夜里的灯要亮到几点 城南书房有了说法\n\n馆长林晓舟昨天到会上说明了来由。\n\n${name}全文如下：\n\n各位代表：\n\n灯要亮到十点，门要开到十点。\n`
  expect(paragraphsOf(page('关于《夜间开馆办法（草案）》的说明'), 'md')).toEqual(['关于《夜间开馆办法（草案）》的说明', '各位代表：', '灯要亮到十点，门要开到十点。'])
  expect(paragraphsOf(page('馆长的说明'), 'md')[0]).toBe('夜里的灯要亮到几点 城南书房有了说法')
})

test('the report of a newspaper above the speech that it reports goes with its headline', () => {
  const told = '灯亮到最后一位读者离开，夜班车的司机也进来坐一会儿，翻几页书再走。'
  const report = `夜间书房十周年\n本报五月三日讯（记者林晓舟）夜间书房昨天在老街开了座谈会，街坊都来了。\n林馆长强调，${told}\n`
  const speech = `在夜间书房十周年茶话会上的讲话\n（二O三一年五月二日）林晓舟\n各位街坊：\n${told}\n${told}${told}\n${told}谢谢大家！`
  const { title, date, speaker, transcript } = outlineOf(`${report}${speech}`)
  expect([title?.text, date?.text, speaker?.text]).toEqual(['在夜间书房十周年茶话会上的讲话', '二O三一年五月二日', '林晓舟'])
  expect(transcript.text).not.toContain('强调')
  expect(paragraphsOf(report)).toHaveLength(3)
})
