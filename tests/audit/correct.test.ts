import { expect, test } from 'vitest'
import { correct } from '../../scripts/audit/correct.ts'
import type { Finding } from '../../scripts/model/finding.ts'
import { audited, speechWith } from './audited.ts'

function found(span: [number, number], words: string, replacement: string | null): Finding {
  return { code: 'audit/wording', severity: 'warning', message: '', hint: '', span, words, replacement, certainty: 'certain' }
}

test('the given findings are put right, and nothing else changes', () => {
  const text = speechWith('要效劳群众，保护学问产权。')
  const findings = audited(text)
  expect(correct(text, findings)).toEqual({ text: text.replace('效劳', '服务').replace('学问', '知识'), applied: findings })
  expect(correct(text, findings.slice(1)).text).toBe(text.replace('学问', '知识'))
  expect(correct(text, [])).toEqual({ text, applied: [] })
})

test('a line break within the words stays where it is', () => {
  expect(correct('与宽\r\n敞青年', [found([1, 5], '宽敞', '广大')]).text).toBe('与广\r\n大青年')
})

test('what has no replacement, overlaps, or would destroy what stands between is left and not said to be done', () => {
  const findings = [found([0, 2], '××', null), found([2, 4], '甲乙', '丙'), found([3, 5], '乙丁', '戊'), found([5, 8], '己庚', '辛')]
  expect(correct('××甲乙丁己x庚', findings)).toEqual({ text: '××丙丁己x庚', applied: [findings[1]] })
})
