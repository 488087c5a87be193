import { isPatter, POINTS_BACK } from './lexicon.ts'

/** A plain ending in a speech of です and ます is said with stress. */
const PLAIN = /(?:[うくぐすつぬぶむるただい]|こと|もの|へ)$/
const POLITE = /(?:です|ます|ました|でした|ません|ましょう)$/

/** What judges, demands or turns. */
const JUDGES = /ではなく|じゃなく|こそ|大切|重要|必要|必須|べき|なければ|いちばん|一番|最も|だけ|限界|鍵|本質|目指|目標|価値|意味|可能|解消|解決|効果|課題|問題/

/** Steps of any work: 対策を検討, 分析を行いました. */
const GENERIC = /^(?:[^、はが]{0,16}(?:対策|対応|課題|分析|活動|作業|確認|検討)(?:を|の|に対して))?(?:対策|対応|分析|検討|確認|活動|作業)(?:を)?(?:検討|実施|行|進め|継続|立案|確認|開始)?[^、はが]{0,10}$|ことができました$|(?:うと|進めて|続けて)(?:して)?(?:おり|い)ます$/

/** How much a Japanese line says, about -2 to 5. */
export function weightOf(text: string): number {
  let weight = 1
  if (isPatter(text)) return -6
  if (/[はがも](?=.)/.test(text)) weight += 0.7
  if (JUDGES.test(text)) weight += 1.1
  if (/[0-9０-９]/.test(text)) weight += 0.6
  if (/「[^」]{2,}」/.test(text)) weight += 0.4
  if (PLAIN.test(text) && !POLITE.test(text)) weight += 0.7
  if (POINTS_BACK.test(text)) weight -= 1.8
  else if (/これ|こちら|この(?:よう|活動|対策|課題|結果|方法)|どちら/.test(text)) weight -= 1
  if (GENERIC.test(text)) weight -= 1.4
  if (/(?:思います|でしょう|かもしれません|ようです|そうです)$/.test(text)) weight -= 0.6
  if (/(?:てい|ており|ました|てみ)(?:ます|ました)?$/.test(text)) weight -= 0.3
  return weight
}
