const audience = [
  '同志|代表|委员|领导|来宾|朋友|同学|老师|同事|战友|乡亲|父老|同胞|女士|先生|嘉宾|家长|校友|市民|各界人士',
  '委員|領導|來賓|貴賓|同學|老師|戰友|鄉親|嘉賓|家長|先進|議員|青年|员工|兄弟|姐妹|評審|評委|评委|伙伴|家人|媒体',
].join('|')
const address = new RegExp(`^(?:(?:尊敬|敬爱|敬愛|亲爱|親愛|敬重)的|各位|全体|全體|广大|廣大|同志们|同志們|女士们|女士們|先生们|先生們|(?:主席|議長|市長|館長|校長|院長|部長|會長)、各位|(?:${audience}){1,2}(?:们|們))`)
const office = /^(?:副?(?:主席|議長|市長|館長|校長|院長|部長|會長|主任|董事長))$/
const audiences = /citizens|gentlemen|friends|guests|Senators|Members|Commons|Speaker|colleagues|everyone|all/i
const english = new RegExp(`^(?:${[
  'Ladies|Gentlemen|Dear|My fellow|Fellow|Friends|Members|Hono[u]?rable|Your |Distinguished',
  'Mr\\.?|Mrs\\.?|Ms\\.?|Madam|Vice President|President',
].join('|')})\\b`)

const greeting = /^(?:Good (?:morning|afternoon|evening)|Hello|Hi|Greetings|Welcome),? (?:everyone|everybody|all|friends|colleagues|class|graduates|ladies and gentlemen)\b[^.!?\n]{0,60}[.!,:]/i

/**
 * The length of the words with which a paragraph addresses the audience, their mark included; 0 when it
 * does not begin so.
 *
 *   | 同志们！明年的任务更重。      4
 *   | 各位馆长、各位来宾：          9
 *   | Good evening, everyone.      23
 */
export function vocativeLength(text: string): number {
  const close = text.search(/[：:！!]/)
  const hello = greeting.exec(text)
  if (hello) return hello[0].length
  if (english.test(text)) return close > 0 && close < 240 && audiences.test(text.slice(0, close)) ? close + 1 : 0
  if (!address.test(text)) return 0
  const names = close > 0 && close <= 80 ? text.slice(0, close).split(/[，、,]/) : []
  if (names.length && names.every(isAddressed)) return close + 1
  const comma = new RegExp(`^(?:各位|全体)?(?:${audience}){1,2}(?:们|們)?[，,]`).exec(text)
  return comma && /们|們|各位/.test(comma[0]) ? comma[0].length : 0
}

/** 各位馆长, 尊敬的林校长, 同志们; after the first one any short name of people will do. */
function isAddressed(name: string, index: number): boolean {
  if (/[。；？]/.test(name) || name.length > 30) return false
  if (/^(?:各位|尊敬的|敬爱的|敬愛的|亲爱的|親愛的|敬重的)/.test(name)) return name.length <= 24
  if (index === 0 && office.test(name)) return true
  return new RegExp(`(?:${audience}|们|們|好|[早午晚]安)[^。]{0,4}$`).test(name) && (index > 0 || name.length <= 16)
}
