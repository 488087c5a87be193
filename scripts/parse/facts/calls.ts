import type { Call } from '../../model/outline.ts'
import type { Page, Reading } from './reading.ts'

const hearers = [
  '大家|各位|你们|你|您|同志们|同学们|朋友们|诸位|广大|全体|每一位|全市|全县|全区|全省|全馆|各级|各地|各馆|各单位|各部门|各区县|们|社会各界|我们',
  '你們|同學們|諸位|廣大|全體|每一個|各級|各館|各單位|社會各界',
].join('|')
/** Where a call begins; 让我们看到 and the like tell, they do not call. */
const calls = new RegExp([
  `(?:那就|就|请|現在就|现在就)?[让讓]我[们們](?!(?:大家|一起|共同|都|先)*(?:[看感知觉覺深倍想受收认認识識体體明无無很非更不的到]|学会了|有了|来(?:看|谈|说|讲)|回(?:顾|到|头)|[^，。]{0,6}(?:感受|感到|看到|体会|认识到|明白|懂得|學到|学到|深受)))`,
  `(?:我|我们|也|衷心|殷切|热切地?|真诚地?|同时)*(?:希望|期望|期待|盼望)(?:${hearers})`,
  `(?:我|我们|在此|也|并)*(?:号召|呼吁|倡议|恳请|號召|呼籲|倡議|懇請)(?:${hearers})`,
  `(?:敬|也|恳|懇)?[请請](?:${hearers})(?!看|放心|坐|注意到|原谅|听我|想象|想一想|看一看|稍)`,
].map(form => `(?:${form})`).join('|'))
const opener = new RegExp(`^(?:同志们|朋友们|同学们|各位[^，]{0,4}|在此|最后|因此|所以|今天|今後|今后|那么|来吧)?(?:${calls.source})`)

/** What speakers let us do with their talk, not with the world. */
const talk = [
  'see|look|say|suppose|start with|take|talk|go back|begin with|assume|imagine|recall|consider|turn to|move on|face it',
  'be (?:honest|clear|frank)|get (?:started|back)|do this|try|think|call|review|go (?:through|over)|put it|just|make sure we|pretend',
  '\\w+ (?:this|that|it|these)\\b[^.]{0,14}(?:bit|little|moment|second|minute)',
].join('|')
const before = '(?:(?:[Ss]o|[Aa]nd(?:,? so)?|[Bb]ut|[Nn]ow|[Tt]hen|[Tt]ogether|Finally|Today|Please),?\\s)*'
const english = [
  `(?:[Ll]et us|[Ll]et['’]s)\\s(?:all\\s|together\\s)?(?!${talk})\\w+`,
  'Let (?:both|all|every|each|no)\\s[a-z]+\\s[a-z]+',
  '(?:I|We)\\s(?:now\\s|also\\s|therefore\\s)?(?:urge|ask|call (?:up)?on|invite|encourage|challenge|implore|beseech|appeal to)\\s'
  + '(?:you|all|every|each|everyone|our|the|my)\\b(?! a question| to (?:imagine|consider|think about))',
  '[Jj]oin (?:us|me|hands)\\b',
  'Please\\s(?!note|see|excuse|forgive|refer|welcome|sit|be seated|don[\'’]t hesitate|find|contact)[a-z]+',
].map(form => new RegExp(`^${form.startsWith('Please') ? '' : before}${form}`))

const cue = /[让讓]我|希望|期望|期待|盼望|号召|呼吁|倡议|恳请|號召|呼籲|倡議|懇請|[请請]/
const englishCue = /[Ll]et |[Ll]et['’]s|\b(?:I|We) |[Jj]oin |Please/

/**
 * What the hearers are asked to do, from where the call begins to the end of the sentence.
 *
 *   | 同志们，让我们把灯点得更亮一些！
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function callsIn({ sentences }: Page): Call[] {
  return sentences.flatMap((reading) => {
    if (reading.isQuestion || !(reading.isLatin ? englishCue : cue).test(reading.text)) return []
    const start = startOf(reading)
    if (start < 0) return []
    const call = reading.passage(start, reading.text.length)
    return call.text.length > (reading.isLatin ? 12 : 7) && call.text.length < 400 ? [{ ...call, kind: 'call' as const }] : []
  })
}

/** The offset of the clause with which a call begins; -1 where none does. */
function startOf({ clauses, isLatin }: Reading): number {
  for (const { text, start } of clauses) {
    if (isLatin ? english.some(form => form.test(text)) : opener.test(text)) return start
  }
  return -1
}
