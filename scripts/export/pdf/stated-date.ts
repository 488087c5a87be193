const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const numerals = '〇一二三四五六七八九'

/**
 * The day that a speech gives as its date, at noon of UTC; null where the words name no day of a year.
 *
 *   2031年4月2日   二〇三一年四月二日   2031-04-02   2 April 2031   April 2nd, 2031
 */
export function statedDate(words: string): Date | null {
  const text = inDigits(words.normalize('NFKC'))
  const [, year, month, day] = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/.exec(text) ?? []
  if (year) return dayOf(Number(year), Number(month), Number(day))
  const english = /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?\b([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/i.exec(text)
  if (!english) return null
  const [, before, name = '', after, of] = english
  return dayOf(Number(of), months.indexOf(name.toLowerCase()) + 1, Number(before ?? after))
}

function dayOf(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day, 12))
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

/** 二〇三一年十二月二十一日 -> 2031年12月21日 */
function inDigits(text: string): string {
  return text.replace(/[零○]/g, '〇').replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (number) => {
    if (!number.includes('十')) return Array.from(number, sign => numerals.indexOf(sign)).join('')
    const [tens = '', ones = ''] = number.split('十')
    return String((tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones)))
  })
}
