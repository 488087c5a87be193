import type { TimelineSlide } from '../../model/deck.ts'
import type { Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import { linesOf } from '../condense/lines.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { englishTimelines } from './english/timeline.ts'
import { span, trimBy, type Speech } from '../speech.ts'

type Event = TimelineSlide['events'][number]

/** A date that opens a clause; 到 and 从 before it are not part of it. */
const DATE =
  /^(?:到|至|自|从|在|早在)?((?:(?:19|20)\d{2}|[一二]?[〇○零一二三四五六七八九]{4}|[二三四五六七八九]十)\s?年代?(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?|[底末初前])?|“十[一二三四五]五”(?:时期|期间|末)?|(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\d|3[01]))?$|今年|明年|去年|后年|本世纪[中末]叶|上半年|下半年)(?:[底末初]|以来|起)?[，,]?/

/**
 * What happened or is to happen when: three or more dates in order.
 *
 *   | 2019年，总馆开门迎客；2021年，县区分馆全部建成；到2025年，……
 *     ^^^^^^ when ^^^^^^^^ what
 */
export function recogniseTimeline(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  if (speech.isEnglish) return englishTimelines(scene)
  if (!speech.isChinese) return []
  const proposals: Proposal[] = []
  const dated = toldApart(speech, sentences, sentences.map((sentence) => eventsOf(speech, sentence)))
  for (let from = 0; from < sentences.length; from++) {
    if (dated[from]!.length === 0) continue
    const events: Event[] = []
    for (let to = from; to < sentences.length && dated[to]!.length > 0; to++) {
      events.push(...dated[to]!)
      if (events.length >= 3 && new Set(events.map(({ when }) => when.text)).size === events.length) {
        const shown = events.slice(0, 6)
        proposals.push({
          from,
          to: to + 1,
          score: 6 + Math.min(3, shown.length - 2),
          shape: {
            kind: 'timeline',
            title: null,
            accent: null,
            events: shown,
            reveals: shown.map(({ when }) => when),
            why: `${events.length} dates in order`,
          },
        })
      }
    }
  }
  return proposals
}

/** The events of sentences without the words that they share with another one: each is shown by what it alone tells. */
function toldApart(speech: Speech, sentences: readonly Passage[], found: readonly Event[][]): Event[][] {
  const heads = found.flat().map(({ what }) => what.text.split('，')[0]!)
  const shared = new Set(heads.filter((head, i) => heads.indexOf(head) !== i))
  return shared.size === 0 ? [...found] : sentences.map((sentence) => eventsOf(speech, sentence, [...shared]))
}

function eventsOf(speech: Speech, sentence: Passage, shared: readonly string[] = []): Event[] {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const starts = clauses.flatMap((clause, i) => (DATE.test(clause.text) ? [i] : []))
  return starts.flatMap((i, n) => {
    const clause = clauses[i]!
    const match = DATE.exec(clause.text)!
    const at = clause.at + match[0].indexOf(match[1]!)
    const when = speech.cut(at, at + match[1]!.length)
    const until = clauses[(starts[n + 1] ?? clauses.length) - 1]!
    const rest = trimBy(speech, clause, match[0].length)
    const body: Passage = rest.text.length > 0 ? span(speech, rest, until) : clauses[i + 1] !== undefined && i + 1 <= clauses.indexOf(until) ? span(speech, clauses[i + 1]!, until) : rest
    const wish = { count: 1, width: 20, ideal: 10 }
    const line = linesOf(speech, [body], { ...wish, suits: (text) => !shared.some((words) => text.startsWith(words)) })[0] ?? linesOf(speech, [body], wish)[0]
    const head = shared.find((words) => line?.text.startsWith(`${words}，`))
    return line === undefined ? [] : [{ when, what: head === undefined ? line : trimBy(speech, line, head.length + 1) }]
  })
}
