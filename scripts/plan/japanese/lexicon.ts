/** Closed classes of spoken Japanese: what joins, what points, what only speaks of the talk. */

/** What joins a sentence to the one before, or counts it, without which it says the same. */
const JOINT =
  /^(?:それでは|ということで|というわけで|そこで|まず初めに|まず最初に|はじめに|まず|次に|つぎに|続いて|つづいて|そして|それから|また|さらに|最後に|つまり|要するに|しかし|しかしながら|ですが|だが|けれども|でも|それで|では|さて|なので|ですから|したがって|よって|だから|結局|実は|実際|例えば|たとえば|ちなみに|もちろん|ここで|ここから(?:は)?(?:まず)?|一方で?|加えて|特に|とくに|なお|代わりに|そしてもう(?:ひと|一)つ|また)、/

/** Joints that stand without a mark: そこで発想を変えました. */
const UNMARKED_JOINT = /^(?:そこで(?![^、。]*(?:のが|のは))|そして|しかし|さらに|実際に(?=お))(?=[\p{Script=Han}\p{Script=Katakana}「])/u

/** The mark of a member: 1つ目は, 第一に、, ①. */
export const ORDINAL = /^(?:(?:[1-9１-９一二三四五六七八九]つ目|[1-9１-９一二三四五六七八九]点目|[1-9１-９一二三四五六七八九]番目|第[1-9１-９一二三四五六七八九]|(?:ひと|ふた|みっ|よっ|いつ)つ目)(?:は|に|として|が)?、?|[①-⑨]\s*)/

/** What a line begins with that takes up what was said before it. */
export const POINTS_BACK = /^(?:これ|この(?!街|町|国|会社)|その|それ|あの|あれ|こう|そう|ここ|そこ|こちら|どちら|そちら|上記|以下|前述|同じ|そんな|こんな|というの|という|といった|など|として|による|たった今)/

/** A particle or a half word: nothing begins with it. */
export const TORN_START = /^(?:という|といった|など|として|による|から|まで|より|の|を|に|が|は|も|と|って|へ|で|や|、|。|」|』|）|ー|[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ])/

/** What waits for its verb or its other half: nothing ends with it. */
export const OPEN_END = /(?:て|で|が|けど|けれども?|や|ので|から|ため|ために|を|に|は|(?<!と)も|(?<!こ)と|(?<!も)の|ば|ながら|つつ|なら|より|まで|という|といった|など|ように|たら|(?<=[\p{Script=Han}し])く|(?<=[\p{Script=Han}]{2})(?<!見直|見通|手直|貸出)し|[—…：:])$/u

const SELF = '(?:いたし|させていただき|し|申し上げ|して(?:いき|まいり|ゆき))'
const TELLING = '(?:お見せ|お話し?|ご?紹介|ご?説明|ご?発表|ご?報告|お伝え|ご?共有|ご?案内|お示し|デモ)'

/** Sentences that speak of the talk and say nothing of its matter. */
const PATTER: readonly RegExp[] = [
  // 実際にお見せします; 読書室について、お話しいたします
  new RegExp(`${TELLING}(?:を)?${SELF}(?:ます|たいと思います|ましょう|ました)$`),
  // それでは見ていきましょう
  /^.{0,12}(?:見て|話して|進めて|始めて|説明して|考えて|ご覧)(?:いき|行き|まいり|ください|いただき)(?:ましょう|ますが?|たいと思います)?$/,
  /(?:お願い(?:し|いたし|申し上げ)ます|ありがとうございま(?:す|した)|ご?清聴|お疲れ様|おめでとうござい|お(?:祝い|礼|詫び)を?申し上げ|(?:挨拶|あいさつ|式辞|祝辞|答辞|弔辞|結び)と(?:いたし|させていただき|し)ます|はじめまして|こんにちは|こんばんは|おはようございます|と申します|と題しまして|ご質問|お時間|お集まり)/,
  // 3つあります; 2つ考えています
  /[1-9１-９一二三四五六七八九](?:つ|点|個)(?:の[^、。]{1,8})?(?:が|を|ほど)?(?:あり|考えて|挙げ|ござい)(?:ます|い?ます|られます|おります)?$/,
  /[1-9１-９一二三四五六七八九](?:つ|点)(?:です|となります)$/,
  // 目次はこのようになっております
  /(?:この|以下の|次の|下の)(?:よう|とおり|通り)(?:な(?:もの)?)?(?:に|です|と)?(?:な(?:って(?:い|おり)ま(?:す|して)|ります)|です)?$/,
  /^(?:戻り|始め|終わり|終え|進み|入り|移り|以上)(?:ます|です|たいと思います)?$/,
  /(?:に|へ)(?:戻り|移り|入り|進み)(?:ます|たいと思います)$/,
  /(?:こちら|ここ|次|以上)(?:です|になります|となります|のとおりです)$/,
]

/** A short name with です or でした and nothing told of it: 灯りの本棚でした, 続いて、要因分析です. */
const NAMED_ALONE = /^[^、。はがもを]{1,14}(?:でした|です|ですが|になりますが|となります)$/

/** How many units join a sentence to the one before. */
export function jointLength(text: string): number {
  let at = 0
  for (let round = 0; round < 3; round++) {
    const rest = text.slice(at)
    const length = (JOINT.exec(rest) ?? ORDINAL.exec(rest) ?? UNMARKED_JOINT.exec(rest))?.[0].length ?? 0
    if (length === 0 || rest.length - length < 2) break
    at += length
  }
  return at
}

const bareOf = (text: string): string => text.replace(/[。！？!?、\s]+$/, '')

/** Whether a sentence only greets, thanks, announces, counts or shows. */
export function isPatter(text: string): boolean {
  const whole = bareOf(text)
  const rest = whole.slice(jointLength(whole))
  return rest.length < 2 || PATTER.some((pattern) => pattern.test(rest)) || (NAMED_ALONE.test(rest) && !ORDINAL.test(whole))
}

const NUMERALS = '一二三四五六七八九'
const ANNOUNCED = /(?:^|[^0-9０-９第])([1-9１-９一二三四五六七八九])(?:つ|点|個|項目|案)(?!目)[^、。]{0,12}?(?:あり|考え|挙げ|ござい|お話|紹介|説明|説明|申し上げ|述べ|です|行い|取り組)/

/** How many things a sentence says there are, or null. */
export function countIn(text: string): number | null {
  const digit = ANNOUNCED.exec(text)?.[1]
  if (digit === undefined) return null
  const han = NUMERALS.indexOf(digit)
  return han >= 0 ? han + 1 : digit.charCodeAt(0) - (digit > '９' || digit < '０' ? 0x30 : 0xff10)
}

/** What a sentence announces that has a subject or an object: うまくいったことは3つあります. */
const ANNOUNCES = new RegExp(`^(.{2,24}?)(?:は|が|には|として(?:は)?|も|について(?:は|も)?|を|に関して|の(?:ポイント|理由|工夫|特徴)は)、?(?:(?:主に|大きく|全部で|次の|以下の|正直に|簡単に|少し|率直に|ここで|まず|ご|合わせて)*)(?:[1-9１-９一二三四五六七八九](?:つ|点|個|項目)[^、]{0,10}(?:あり|考え|ござい|です|挙げ|紹介|お話|説明).*|(?:様々|さまざま|いろいろ|いくつか|以下|次)(?:な[^、。]{1,6}が)?(?:が|に|と)?(?:あり|考えられ|挙げられ).*|${TELLING}.*|次の.*|以下の.*)$`)

/** Length of the name in an announcing sentence, counted behind its joint; 0 where it names nothing. */
export function announcedLength(text: string): number {
  const name = ANNOUNCES.exec(bareOf(text))?.[1] ?? ''
  return /^(?:今日|本日|今回|今|ここ|私|僕|私たち|今年|次|最初|最後|皆さん|みなさん)$/.test(name) ? 0 : name.length
}

/** Words for what is wrong. */
export const PROBLEM = /問題|課題|難し|にくい|にくく|づらい|づらく|できな|できま(?:せん|せず)|不足|悪い|悪く|低い|足りな|大変|疲れ|困[っりる]|面倒|手間|時間がか|混乱|遅れ|未達|つまず|わから(?:ない|ず|なく|ません)|分から(?:ない|ず|なく|ません)|手が止ま|続かな|忘れ(?:て|られ)|待たせ|待たされ|減って|減りま|負担|不安|失敗|悩み|壁|できませんでした/

/** What leads from a problem to what is done about it. */
export const ANSWERS = /^(?:そこで(?![^、。]*(?:のが|のは))|そのため|このため|これに対し|それに対し|対策として|解決策として|だから|ですから|代わりに|そのために)/
