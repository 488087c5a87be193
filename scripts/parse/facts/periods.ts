const year = '(?:19|20|１９|２０)[\\d０-９]{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2}'
const han = new RegExp([
  `(?:到|截至|至)?(?:${year})年(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:上半年|下半年|底|末|初)?(?:以来|以來)?`,
  '今年以来|今年以來|今年上半年|今年|去年|明年|前年|全年|上半年|下半年',
  '(?:过去|近|最近|今后|未来|過去|未來)[一二两三四五六七八九十几\\d]{1,2}年(?:来|来，)?|(?<![第\\d])[一二两三四五六七八九十]年[来來间間]',
  '(?:到)?[“「]十[一二三四五六]五[”」](?:时期|期间|末|時期|期間)?',
].join('|'), 'g')
const latin = new RegExp([
  '\\b(?:in|by|since|between|during|from|In|By|Since|During) (?:19|20)\\d\\d(?: (?:and|to) (?:19|20)\\d\\d)?\\b',
  '\\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|month|week|quarter|spring|summer|autumn|winter)\\b',
  '\\b(?:in|over|In|Over) the (?:past|last|next) (?:\\w+ )?(?:years?|months?|weeks?|decades?)\\b',
].join('|'), 'g')

/**
 * The time for which a number holds, as the words of its sentence before it say; null when they do not. The last one
 * named counts. In English it may follow within the clause.
 *
 *   | 到2035年，全市建成书房300座      到2035年
 *   | Loans rose by 12 percent last year      last year
 */
export function periodOf(text: string, index: number, end: number): readonly [start: number, end: number] | null {
  return periodBefore(text, index) ?? periodAfter(text, end)
}

function periodAfter(text: string, end: number): readonly [start: number, end: number] | null {
  const after = /^(?:[^.,;:!?\u3400-\u9fff]|[.,](?=\d)){0,60}/.exec(text.slice(end, end + 60))![0]
  const [next] = after.matchAll(latin)
  return next ? [end + next.index, end + next.index + next[0].length] : null
}

function periodBefore(text: string, index: number): readonly [start: number, end: number] | null {
  const reach = Math.max(0, index - 160)
  const before = text.slice(reach, index)
  const sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？'), before.lastIndexOf('. ')) + 1
  const isLatin = !/[\u3400-\u9fff]/.test(before)
  const last = [...before.slice(sentence).matchAll(isLatin ? latin : han)].at(-1)
  if (!last || /^[的份]/.test(before.slice(sentence + last.index + last[0].length))) return null
  const start = reach + sentence + last.index
  return [start, start + last[0].length]
}
