import type { Fact, Outline, Statistic } from '../../../scripts/model/outline.ts'
import { outlineOf } from '../outlined.ts'

/** The outline of a speech that says these words and no more. */
export function said(words: string): Outline {
  const isHan = /[\u3400-\u9fff]/.test(words)
  return outlineOf(isHan ? `在年会上的讲话\n各位馆长：\n${words}` : `Speech at the Annual Meeting\nDear colleagues,\n${words}`)
}

/** The facts of one kind in these words, each as `form or kind: part | part`. */
export function found(words: string, kind: Fact['kind']): string[] {
  return said(words).facts.filter(fact => fact.kind === kind).map(written)
}

function written(fact: Fact): string {
  switch (fact.kind) {
    case 'contrast': return `${fact.form}: ${fact.not.text} | ${fact.but.text}`
    case 'cause': return `${fact.cause.text} | ${fact.effect.text}`
    case 'chain': return fact.steps.map(({ text }) => text).join(' | ')
    case 'definition': return `${fact.term.text} | ${fact.meaning.text}`
    case 'role': return `${fact.who.text} | ${fact.what.text}`
    case 'date': return `${fact.text}${fact.isPeriod ? ' …' : ''} | ${fact.what?.text ?? '-'}`
    case 'slogan':
    case 'call': return fact.text
  }
}

/** The statistics in these words: `subject | change direction | value unit`, and where told ` < from` and ` @ period`. */
export function measured(words: string): string[] {
  return said(words).statistics.map(({ subject, change, direction, value, unit, from, period }: Statistic) => [
    `${subject?.text ?? '-'} | ${[change?.text, direction].filter(Boolean).join(' ') || '-'} | ${[value.text, unit?.text].filter(Boolean).join(' ')}`,
    from && ` < ${from.text}`, period && ` @ ${period.text}`,
  ].filter(Boolean).join(''))
}
