import { audit } from '../../scripts/audit/audit.ts'
import type { Finding } from '../../scripts/model/finding.ts'
import type { Source } from '../../scripts/model/source.ts'
import { outlineOf } from '../parse/outlined.ts'

/** What an audit finds in a speech. */
export function audited(text: string, format: Source['format'] = 'txt'): Finding[] {
  return audit(outlineOf(text, format))
}

/** Findings as lines: the code without its stage, the words, and what replaces them. */
export function told(text: string, format: Source['format'] = 'txt'): string[] {
  return audited(text, format).map(({ code, words, replacement }) => (
    `${code.replace('audit/', '')} ${words}${replacement === null ? '' : ` → ${replacement}`}`
  ))
}

/** A speech about a library network with some words in its middle. */
export function speechWith(words: string): string {
  return `在全市图书馆工作会议上的讲话\n\n同志们：\n\n今天我们开一个会，说说这一年的书房。\n\n${words}\n\n谢谢大家。\n`
}
