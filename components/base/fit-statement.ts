import { ems } from './crowd.ts'
import { fitDisplay, fitSize, linesAt } from './fit.ts'
import { ranked } from './main-clause.ts'
import { clauses } from './phrases.ts'
import { pixels } from './measures.ts'

/**
 * How a page of one sentence is composed, by what it carries: `verse` a clause a line, the last one strong where the others lead to it; `slogan` a few words as large as they go, `sentence` or `passage`, a long one: all three beside a column of colour.
 */
export interface StatementForm {
  'data-form': 'verse' | 'slogan' | 'sentence' | 'passage'
  'style': Record<string, string>
  /** The words in the strong colour; none where all are. */
  'strong': string | undefined
  /** The sentence as it is set: its main clause large, what leads to it or follows from it small. */
  'parts': { lead: string, main: string, tail: string }
}

/** Each size in px with the most lines it may take, by form. */
const steps = {
  slogan: [[108, 1], [96, 1], [92, 2], [84, 2], [76, 2], [68, 2], [62, 2]],
  sentence: [[62, 2], [64, 3], [56, 2], [58, 3], [52, 3]],
  passage: [[56, 4], [52, 4], [48, 4], [46, 5], [42, 5], [38, 5]],
  /** Of a main clause with others beside it. */
  clause: [[84, 1], [76, 2], [68, 2], [60, 2], [62, 3], [56, 3], [50, 3], [46, 4], [42, 4]],
} as const

/** What a break may cost in large type, before a smaller one is tried that has better ones. */
const good = 0.45

/** The composition of a sentence and its size. */
export function fitStatement(text: string, accent: string | undefined, language: string): StatementForm {
  const whole = { lead: '', main: text, tail: '' }
  const formed = (name: StatementForm['data-form'], sizes: Record<string, number>, strong = accent, parts = whole): StatementForm => ({ 'data-form': name, 'style': pixels(sizes), strong, parts })
  const verse = verseOf(text, language)
  const parts = ranked(text)
  if (verse && !(parts?.lead && isShort(parts.lead))) return formed('verse', { text: verse.size }, accent ?? verse.last)
  const size = parts && fitDisplay(parts.main.trim(), column, steps.clause, good)
  if (size) return formed('sentence', { text: size, clause: clauseSize([parts.lead, parts.tail], size) }, accent, parts)
  const slogan = ems(text) <= 25 && fitDisplay(text, column, steps.slogan, good)
  if (slogan) return formed('slogan', { text: slogan })
  const sentence = fitDisplay(text, column, steps.sentence, good)
  return sentence ? formed('sentence', { text: sentence }) : formed('passage', { text: fitDisplay(text, column, steps.passage) ?? 34 })
}

/** Width in px beside the column of colour. */
const column = 772

/** A lead that a main clause outweighs even where both would fill a line. */
const isShort = (lead: string): boolean => ems(lead) <= 14

/** A clause that only leads on is set so large that it takes two lines at most, and not more than half as large as the main one. */
function clauseSize(clauses: readonly string[], size: number): number {
  return fitSize(Math.min(38, Math.round(size * 0.62)), 26, at => clauses.every(clause => linesAt(clause.trim(), column, at) <= (at > 32 ? 1 : 2)))
}

/**
 * Two or three clauses of about one length, each of which fits on a line in large type.
 *
 *   书架会旧，灯光会旧，只有翻书的手永远年轻   ->   a line each, the last one strong
 *   灯要亮，门要开，椅子要留                   ->   a line each, all of one rank
 */
function verseOf(text: string, language: string): { size: number, last: string | undefined } | null {
  const lines = clauses(text, language).map(clause => clause.join(''))
  const widths = lines.map(ems)
  const size = Math.min(72, Math.floor(780 / (Math.max(...widths) + 1)))
  if (lines.length < 2 || lines.length > 3 || size < 42 || Math.min(...widths) < 0.36 * Math.max(...widths)) return null
  const last = lines.at(-1)!
  return { size: lines.length > 2 ? Math.min(size, 60) : size, last: isPoint(last, lines.slice(0, -1)) ? last : undefined }
}

/** How a clause begins to which the ones before it lead, what in them would deny it, and what they reject for it. */
const turns = /^(?:就|便|而[是要]|却|只[有要剩]|但|所以|因此|更|也就|終|终|反而|.{0,8}才|but\b|so\b|yet\b|then\b|only\b|not\b)/iu
const denies = /不可能|不會|不会|不能|难道|難道|岂|豈|哪里|哪裡/
const rejects = /不是|并非|並非|\bnot\b|n['’]t\b/iu
const asserts = /^(?:就|更)?(?:是|在于|在於)|^(?:it|they|we) (?:is|are)\b|^it['’]s\b/iu

/** Whether the last clause is what the others lead to. */
function isPoint(last: string, others: readonly string[]): boolean {
  if (others.some(line => rejects.test(line)) && asserts.test(last)) return true
  return turns.test(last) && !others.some(line => denies.test(line) || turns.test(line))
}
