import { ems } from './crowd.ts'
import { fitDisplay, fitSize, linesAt } from './fit.ts'
import { clauses } from './phrases.ts'
import { pixels } from './measures.ts'

/**
 * How a page of one sentence is composed, by what it carries: `explained` in two fields, the gloss in the lower one; `verse` a
 * clause a line, the last one strong where the others lead to it; `slogan` a few words as large as they go, `sentence` or `passage`, a long one: all three beside a column of colour.
 */
export interface StatementForm {
  'data-form': 'explained' | 'verse' | 'slogan' | 'sentence' | 'passage'
  'style': Record<string, string>
  /** The words in the strong colour; none where all are. */
  'strong': string | undefined
}

/** Each size in px with the most lines it may take, by form. */
const steps = {
  slogan: [[108, 1], [96, 1], [92, 2], [84, 2], [76, 2], [68, 2], [62, 2]],
  sentence: [[62, 2], [56, 2], [62, 3], [52, 3]],
  passage: [[52, 3], [50, 4], [46, 4], [42, 5], [38, 5]],
  explained: [[76, 1], [64, 2], [56, 2], [50, 3], [44, 3], [38, 4]],
} as const

/** What a break may cost in large type, before a smaller one is tried that has better ones. */
const good = 0.45

/** The composition of a sentence, its size and that of what explains it. */
export function fitStatement(text: string, accent: string | undefined, gloss: string | undefined, language: string): StatementForm {
  if (gloss) return form('explained', fitDisplay(text, 848, steps.explained) ?? 34, accent, glossSize(gloss))
  const verse = verseOf(text, language)
  if (verse) return form('verse', verse.size, accent ?? verse.last)
  const slogan = ems(text) <= 25 && fitDisplay(text, 772, steps.slogan, good)
  if (slogan) return form('slogan', slogan, accent)
  const sentence = fitDisplay(text, 772, steps.sentence, good)
  return sentence ? form('sentence', sentence, accent) : form('passage', fitDisplay(text, 772, steps.passage) ?? 34, accent)
}

function form(name: StatementForm['data-form'], size: number, strong: string | undefined, gloss = 0): StatementForm {
  return { 'data-form': name, 'style': pixels(gloss ? { text: size, gloss } : { text: size }), strong }
}

function glossSize(gloss: string): number {
  return fitSize(32, 24, size => linesAt(gloss, 848, size) <= (size > 28 ? 1 : 2))
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
