/**
 * The tool's whole vocabulary: the only words on a slide that the speaker did not say.
 * `speechdeck labels` prints it. Short on purpose; an entry needs a reason.
 */
export const labels = {
  agenda: { zh: '目录', en: 'Agenda', ja: '目次' },
  problem: { zh: '问题', en: 'Problem', ja: '課題' },
  remedy: { zh: '对策', en: 'Remedy', ja: '対策' },
  terms: { zh: '关键词', en: 'Key terms', ja: '用語' },
  questions: { zh: '思考', en: 'Questions', ja: '問い' },
  blanks: { zh: '填空', en: 'Fill in', ja: '穴埋め' },
  answers: { zh: '答案', en: 'Answers', ja: '解答' },
  recap: { zh: '回顾', en: 'Recap', ja: 'まとめ' },
} as const satisfies Record<string, Record<LabelLanguage, string>>

export type LabelLanguage = 'zh' | 'en' | 'ja'
export type LabelName = keyof typeof labels

/** A word of the tool's own, by name; `wordOf` gives it in the language of the deck. */
export interface Label {
  label: LabelName
}

const traditional: Partial<Record<LabelName, string>> = { agenda: '目錄', problem: '問題', remedy: '對策', recap: '回顧', terms: '關鍵詞' }

/** The label's word in a BCP 47 language; English for a language that has none. */
export function wordOf(label: Label, language: string): string {
  if (language === 'zh-Hant') return traditional[label.label] ?? labels[label.label].zh
  const primary = language.split('-')[0]
  return labels[label.label][primary === 'zh' || primary === 'ja' ? primary : 'en']
}
