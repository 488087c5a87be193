import { spokenIn, walk, type Section } from '../model/outline.ts'
import { endOf } from '../model/transcript.ts'
import type { Draft } from './draft.ts'
import { leadInOf } from './lead-in.ts'
import { overviewOf } from './overview.ts'
import { familiesOf } from './sections.ts'
import type { Speech } from './speech.ts'

/** Runs of fewer parts need no map. */
const FEWEST = 3

/** So many names stand as cards, which may go without a title; more are a list, which may not. */
const CARDS = 6

/** A number with which a count begins: 一是, （一）, 第一，, 1., 首先. */
const FIRST = /^[（(〔]?第?(?:[一1１①]|首先)(?![一二三四五六七八九十\d])/

/**
 * The runs of parts where a speaker counts more than once and gives what is counted no heading: each is a movement of the speech, and one list
 * of all would hold 一 twice. None where everything is counted through.
 *
 *   | 我们着力三抓：一抓灯……二抓书……三抓人……。体会有三点：一是……二是……三是……
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^
 */
export function runsOf(sections: readonly Section[]): Section[][] {
  const runs = familiesOf(sections).flatMap(countedAnew).filter((run) => run.length >= FEWEST && run.every(({ heading }) => heading !== null) && isFirst(run[0]!))
  return runs.length > 1 ? runs : []
}

/** Whether a count begins with a part. */
export const isFirst = ({ enumerator }: Section): boolean => enumerator !== null && FIRST.test(enumerator.text)

/** Parts numbered in one way, divided where the count begins again. */
function countedAnew(family: readonly Section[]): Section[][] {
  const runs: Section[][] = []
  for (const section of family) {
    if (runs.length === 0 || isFirst(section)) runs.push([section])
    else runs.at(-1)!.push(section)
  }
  return runs
}

/** The run of parts that begins with one of them at a glance, under what leads to it; none where it has too long names. */
export function runOverviews(speech: Speech, sections: readonly Section[], section: Section): Draft[] {
  const run = runsOf(sections).find(([first]) => first === section)
  if (run === undefined) return []
  const start = run[0]!.extent[0]
  const before = spokenIn([...walk(speech.outline.sections)].flatMap(({ blocks }) => blocks)).findLast((sentence) => endOf(sentence) <= start)
    ?? spokenIn(speech.outline.opening).findLast((sentence) => endOf(sentence) <= start)
  const title = before === undefined ? null : leadInOf({ speech, sentences: [before], heading: null }, run.map(({ heading }) => heading!))
  const overview = title === null && run.length > CARDS ? null : overviewOf(speech, run, { section: [], eyebrow: null, title, start })
  return overview === null ? [] : [overview]
}
