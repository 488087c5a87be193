import { diagnose, type Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import { cut } from '../model/transcript.ts'
import type { Match } from './collocations.ts'
import { finding } from './found.ts'
import { searchWording } from './lexicon/lexicon.ts'

/** So many different words that are certainly wrong, on so many characters, say that a machine was here. */
const evidence = { words: 3, perWord: 5_000 }

/**
 * Words that a synonym machine has put in the place of their neighbours.
 *
 *   | 要多效劳读者，多向宽敞邻居请教
 *   |     ^^^^ 服务      ^^^^ 广大
 *
 * What is certain is judged by its company alone; what is only likely counts where several certain ones show
 * that the speech was rewritten.
 */
export function wordingOf({ transcript }: Outline): Finding[] {
  if (transcript.language !== 'zh-Hans') return []
  const matches = searchWording(transcript.text)
  const certain = new Set(matches.filter(({ certainty }) => certainty === 'certain').map(({ swap }) => swap.wrong))
  const isRewritten = certain.size >= Math.max(evidence.words, Math.min(8, transcript.text.length / evidence.perWord))
  return matches
    .filter(({ certainty }) => isRewritten || certainty === 'certain')
    .map(({ at, swap: { wrong, right }, certainty, before, after }, index, kept) => {
      const isCertain = certainty === 'certain'
      const company = transcript.text.slice(at - before.length, at + wrong.length + after.length)
      const phrase = isCertain ? corrected(company, at - before.length, kept, index) : ''
      const reason = isCertain ? because(phrase, right) : `${certain.size} other words were certainly replaced`
      const words = cut(transcript, at, at + wrong.length)
      return finding('audit/wording', words, { values: [right, reason], replacement: right, certainty })
    })
}

/** What a build says of the wording: one diagnostic, or none. */
export function wordingDiagnostics(outline: Outline): Diagnostic[] {
  const findings = wordingOf(outline)
  const first = findings[0]
  if (!first) return []
  const examples = new Map(findings.map(({ words, replacement }) => [words, replacement]))
  const some = [...examples].slice(0, 3).map(([words, replacement]) => `"${words}" for "${replacement}"`).join(', ')
  return [diagnose('audit/rewritten', first.span, findings.length, some)]
}

/** Some words at an offset with the match of an index and those around it put right. */
function corrected(words: string, start: number, matches: readonly Match[], index: number): string {
  let text = ''
  let from = start
  for (const { at, swap } of matches.slice(Math.max(0, index - 4), index + 5)) {
    const end = at + swap.wrong.length
    if (at < from || end > start + words.length) continue
    text += words.slice(from - start, at - start) + swap.right
    from = end
  }
  return (text + words.slice(from - start)).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

function because(phrase: string, right: string): string {
  return phrase === right ? 'that is the set phrase' : `the usual words are "${phrase}"`
}
