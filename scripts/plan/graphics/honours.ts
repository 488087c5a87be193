import { endOf, type Passage } from '../../model/transcript.ts'
import { clausesOf } from '../clause.ts'
import type { Shape } from '../draft.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { widthOf, type Speech } from '../speech.ts'

/** Where something was won: 在全市夜读比赛中, 在第三届书房评比上. */
const EVENT = /^(?:在)(?:今年的?|去年的?|本届|刚刚结束的)?([^，。；]{3,40}?)(?:活动|评比活动)?(?:中|上|里)$/

/** What was won. */
const WON = /(?:荣获|获得?|取得|夺得|摘得|勇夺|再夺|被评为|评为|被授予|位居|位列|名列)/

/** Ems of who won what and of where; as many rows as a page holds. */
const WHAT = 30
const WHERE = 30
const FEWEST = 3
const MOST = 5

interface Honour {
  index: number
  event: Passage
  won: Passage
}

/**
 * What was won, each with where: three in a row and more.
 *
 *   | 在全市夜读比赛中，老街书房获得一等奖。在书房评比中，渡口书房被评为年度书房。……
 *       ^^^^^^^^^^^^ where ^^^^^^^^^^^^^^^^ won
 */
export function recogniseHonours({ speech, sentences }: Scene): Proposal[] {
  if (!speech.isChinese) return []
  const honours = sentences.flatMap((sentence, index) => honourIn(speech, sentence, index) ?? [])
  const runs = honours.reduce<Honour[][]>((all, one) => {
    const last = all.at(-1)?.at(-1)
    if (last !== undefined && one.index - last.index <= 2 && all.at(-1)!.length < MOST) all.at(-1)!.push(one)
    else all.push([one])
    return all
  }, [])
  return runs.filter((run) => run.length >= FEWEST).map((run) => ({ from: run[0]!.index, to: run.at(-1)!.index + 1, score: 6 + run.length / 2, shape: shapeOf(run) }))
}

function shapeOf(run: readonly Honour[]): Shape {
  const points = run.map(({ event, won }) => ({ mark: null, lead: won, detail: event }))
  return { kind: 'list', title: null, accent: null, points, reveals: points.map(({ lead }) => lead), why: `${run.length} that won something, each with where` }
}

function honourIn(speech: Speech, sentence: Passage, index: number): Honour | null {
  const clauses = clausesOf(speech.outline.transcript, sentence)
  const [first, ...rest] = clauses
  const match = first === undefined ? null : EVENT.exec(first.text)
  const won = rest.find(({ text }) => WON.test(text))
  if (first === undefined || match === null || won === undefined) return null
  const name = match[1]!
  const at = first.at + first.text.indexOf(name)
  const result = speech.cut(rest[0]!.at, endOf(won))
  return rest.indexOf(won) <= 1 && widthOf(result.text) <= WHAT && widthOf(name) <= WHERE && widthOf(result.text) >= 6 ? { index, event: speech.cut(at, at + name.length), won: result } : null
}
