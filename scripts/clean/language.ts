const simplified = /[们这来为说国时会学发经现过实党员还让应关开业产务对]/g
const traditional = /[們這來為說國時會學發經現過實黨員還讓應關開業產務對]/g

/**
 * The BCP 47 language of a text, from its script: kana make it Japanese, Han characters Chinese, simplified
 * or traditional by the characters that differ; Latin letters with English words make it English.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 40_000)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const kana = count(/[\u3041-\u30fa]/g)
  const latin = count(/\p{Script=Latin}/gu)
  if (kana * 10 > han + kana && kana * 3 > latin / 3) return 'ja'
  if (han * 3 > latin) return count(traditional) > count(simplified) ? 'zh-Hant' : 'zh-Hans'
  return count(/\b(?:the|and|of|to|is|that|we)\b/gi) * 60 > latin ? 'en' : 'und'
}
