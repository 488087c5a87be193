/** Han characters a minute in a Chinese address; news is read faster. */
const HAN_A_MINUTE = 220

/** Kana and kanji a minute in a Japanese talk. */
const JAPANESE_A_MINUTE = 300

/** Words a minute in an English lecture (Tauroza & Allison 1990, Speech Rates in British English). */
const WORDS_A_MINUTE = 140

/** Estimated speaking time of a text, in whole seconds. */
export function secondsOf(text: string, language: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]+/gu)?.length ?? 0
  const rate = language === 'ja' ? JAPANESE_A_MINUTE : HAN_A_MINUTE
  return Math.round((han * 60) / rate + (words * 60) / WORDS_A_MINUTE)
}
