import { person, personAfterTitle } from './persons.ts'
import { isVerb } from './verbs.ts'

/** What stays on one line where it is short: quoted words, book titles, dates, numbers with their measure word. */
const whole = new RegExp([
  person,
  personAfterTitle,
  '一个(?:人|户|都)?[不没][落少漏掉](?:下|地)?',
  '“[^“”]{1,8}”|‘[^‘’]{1,8}’|《[^《》]{1,10}》|「[^「」]{1,6}」|（[^（）]{1,8}）|（(?=[^（）]*[A-Za-z])[^（）]{1,13}）',
  '\\d{1,4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日',
  '第?[\\d.,:]+(?:%|‰|％)?(?:个百分点|[余多]?[十百千万亿]*[余多]?(?:平方米|平方公里|立方米|公里|千米|公斤|公顷|千瓦时|美元|人次|人民币|小时|分钟|周年|[\\p{Script=Han}])?)',
  '第?[一二三四五六七八九十百千万亿两几]+(?:公里|平方米|平方公里|公斤|小时|分钟|周年|人次|个百分点|[个条项件名家所座本册年月天次处级类种位户元])',
  '[前近过過][一二三四五六七八九十几幾两兩数數]+[年月天]',
  '[上下这那前后]?[一二三几半两]?(?:阶段|季度|步骤)|[上下](?:半年|一步|一年|一届|个月)',
  '[一二三四五六七八九十百千万亿两]{2,}',
  '重\\p{Script=Han}{1,2}轻\\p{Script=Han}{1,2}|(?:坚定|坚持|始终)不[移懈渝]|前.{1,2}中.{1,2}后.',
  '有[利助益]于|致力于|核心竞争力',
  '太阳能|[供产][应业]链|互联网|筑就|[上下]楼|[上下]山|[上下]班|[上下]课|下乡|进城|出门|进门|回家|上街|上学',
  '一(.)一\\1|(.)一\\2|([不没沒无無有半自各一多千百])(?!\\3)\\p{Script=Han}\\3\\p{Script=Han}',
].join('|'), 'gu')

/** Characters that, alone, belong to what follows: a preposition, an adverb, a numeral, an attribute (和 邻居, 新 书架). */
const leansOn = /^[和与及或而有在对把将向为以从被由于让使不未没要应须再更最很也都就还又第一二三四五六七八九十两几每各全多我你他她它这那其此该本大小新老旧高低长短慢快深浅真总主轻重占超达比至令按靠凭元超微泛亚反副准非所]$/u

/** Characters that, alone, end a word: particles, measure words, places (花园 里, 朋友 们). */
const leansBack = /^[的地得了着过们里上下中内外间前后时性化式等个条项名家座处次车]$/u

/** Words whose second character leans on what follows where it stands alone: 易于, 成为, 迈向, 馆长. */
const leansNowhere = new RegExp([
  '\\p{Script=Han}于', '[改评誉定尤转沦化甚实代结互聘合何较成作变称视列华]为', '[增降升延达截直]至', '[导横纵风引冲迈走转流奔面志动方]向', '[区处乡站司营连厅车馆校院部局省市县村镇科班组队社家会]长',
  '[过负权比体]重', '[触问谈涉惠普以遍顾]及', '[太极]小', '[设建刻确伴独负鲜备怀实赋具拥持含富享占没]有', '同比', '[旨意处摆]在', '汇总', '纵深', '参与', '赋与', '规则',
].map(form => `${form}$`).join('|'), 'u')

/** What ends with a mark takes nothing more. */
const isClosed = /[，。、；：！？,;:!?]$/u

/** Full-width digits, points and percent signs as half-width ones, each in its place: １２．５％ -> 12.5%. */
function narrowed(text: string): string {
  return text.replace(/[０-９．％]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xFEE0))
}

/** Stretches `[start, end)` of the text that are not broken. */
export function staysWhole(text: string): [number, number][] {
  return Array.from(narrowed(text).matchAll(whole), match => [match.index, match.index + match[0].length])
}

/**
 * The pieces again, with none of a single character: prepositions, numerals and attributes join what follows, everything
 * else (particles, measure words, complements) what stands before.
 *
 *   坐 在 窗 边 读书   ->   坐 / 在窗边 / 读书   ->   坐在窗边 / 读书
 */
export function joinShort(pieces: string[]): string[] {
  const joined: string[] = []
  let leaning = ''
  for (const piece of joinPairs(pieces)) {
    const isShort = letters(piece) < 2
    const before = joined.at(-1) ?? ''
    if (isShort && !leaning && before && !isClosed.test(before) && leansNowhere.test(before.slice(-1) + piece)) {
      joined[joined.length - 1] += piece
      continue
    }
    if (isShort && (leansOn.test(piece) || (isObject(piece) && isVerb(joined.at(-1) ?? '', false)))) leaning += piece
    else if (isShort && !leaning && joined.length && !isClosed.test(joined.at(-1)!)) joined[joined.length - 1] += piece
    else {
      joined.push(leaning + piece)
      leaning = ''
    }
  }
  if (leaning) joined.push(leaning)
  return mendEnds(joined)
}

/** Whether a character after a verb begins its object and is no complement: 推进 碳 达峰 -> 推进 / 碳达峰. */
function isObject(piece: string): boolean {
  return /^(?![到出住成好完掉在进回起])\p{Script=Han}$/u.test(piece) && !leansBack.test(piece)
}

/** Two single characters in a row are one word, unless one of them leans: 老槐树 防 虫 灯 -> 防虫; 绘 本 -> 绘本. */
function joinPairs(pieces: string[]): string[] {
  const joined: string[] = []
  const isFree = (piece: string): boolean => /^\p{Script=Han}$/u.test(piece) && !leansOn.test(piece) && !leansBack.test(piece)
  pieces.forEach((piece, i) => {
    const isSecond = (isFree(piece) || piece === '本') && i > 0 && isFree(pieces[i - 1]!) && joined.at(-1) === pieces[i - 1]
    if (isSecond) joined[joined.length - 1] += piece
    else joined.push(piece)
  })
  return joined
}

/** A first or last piece of one letter joins its neighbour. */
function mendEnds(pieces: string[]): string[] {
  if (pieces.length > 1 && letters(pieces[0]!) < 2) pieces.splice(0, 2, pieces[0]! + pieces[1]!)
  if (pieces.length > 1 && letters(pieces.at(-1)!) < 2) pieces.splice(-2, 2, pieces.at(-2)! + pieces.at(-1)!)
  return pieces
}

/** How many letters a piece has, without punctuation and spaces. */
export function letters(piece: string): number {
  return piece.replace(/[\p{P}\s]/gu, '').length
}
