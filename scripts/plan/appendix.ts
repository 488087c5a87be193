import type { Outline, Section } from '../model/outline.ts'

/** What is filed behind a talk and not said in it: answers kept ready, terms explained, documents that go with it. */
const APPENDED = /^(?:[【〔［[]\s*(?:附|(?:参考|相关)资料)|(?:参考|相关|附件)资料[：:]?$|附(?:件|录|表)?(?:\s*[\d一二三四五六七八九十]+)?(?:[：:\s]|$)|(?:名词|术语)解释|(?:备用|备份|后备)(?:页|问答|材料)|appendix\b|annex\b|backup\b)/i

/** The speech without what is appended to it, where its last words are set apart from that, and the appended sections. */
export function withoutAppendix(outline: Outline): { body: Outline, appendix: Section[] } {
  const { sections } = outline
  const isAppended = ({ enumerator, heading }: Section): boolean => APPENDED.test(enumerator?.text ?? '') || APPENDED.test(heading?.text ?? '')
  const end = sections.findLastIndex((section) => !isAppended(section)) + 1
  if (end === 0 || end === sections.length || outline.closing.length > 0) return { body: outline, appendix: [] }
  return { body: { ...outline, sections: sections.slice(0, end) }, appendix: sections.slice(end) }
}
