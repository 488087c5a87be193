import type { Role, Sentence } from '../model/outline.ts'
import { cut, endOf, passageAt, type Aside, type Transcript } from '../model/transcript.ts'
import { figuresOf } from './facts/figures.ts'

const doing = [
  '加强|强化|推进|推动|完善|健全|深化|加快|落实|实施|建立|抓好|做好|优化|提升|提高|开展|扩大|支持|鼓励|促进|严格|全面|扎实|着力',
  '深入|大力|积极|持续|切实|进一步|加大|发挥|统筹|巩固|拓展|培育|打造|规范|引导|组织|整合|坚持|探索|充分|认真|主动|确保',
].join('|')
/** 要 as a word of its own: not 主要, 重要, 需要, 要求, 要点. */
const must = '(?<![主重需只首将纲摘概快简扼紧不])要(?![求点素是闻紧害么])|必须|必需|务必|应当(?!是)|应该(?!是)'

/** Words that show what a sentence does, and where in it they must stand. */
const cues: readonly (readonly [Role, RegExp])[] = [
  ['transition', any(
    '^(?:下面|接下来|现在|以下)，?[^。]{0,12}(?:讲|谈|说|就|汇报|报告)',
    '^(?:围绕|结合)[^。]{2,30}，[^。]{0,12}(?:讲|谈|强调)',
    '(?:讲|谈|提|汇报|强调|分享)[^。]{0,8}(?:几|[一二三四五六七八九十]|\\d)(?:点|个方面)',
  )],
  ['problem', any(
    '^(?:但|但是|然而|不过|可是)，?[^，。]{0,8}(?:有的|有些|一些|少数|个别)',
    '^(?:但|但是|然而|不过|同时也要看到|也要看到|现在，)[^。]*(?:问题|不足|不够|不强|不高|缺乏|薄弱|脱节|滞后|困难|少|差|弱)',
    '^(?:但|但是|然而|不过|现在，)[^。]*(?:流于|形式|抵触|浮|怕|忽视|过分|越来越像)',
    '有的[^。]*(?:不|重[^，。]{1,6}轻|缺|少|怕|只|套用|照搬|越来越|过分|老套|单一|低)',
    '(?<!补|补齐|补好)(?:短板|弱项)(?!问题)|薄弱环节|差距|隐患|仍较突出|任重道远|不平衡|不充分|堵点|卡点',
    '脱节|自娱自乐|走过场|两张皮',
    '(?:存在|面临)[^。]{0,20}(?:问题|不足|困难|挑战|风险)',
    '(?:仍|还)(?:不|未|没有|较|比较|存在)[^。]{0,12}(?:强|高|足|够|稳固|到位|突出|完善)',
    '(?:没有|未能?)(?:充分|完全|真正|有效)|(?:有所|明显|持续)(?:下降|减弱|弱化)',
    '(?:力|性|度|作用)(?:不强|不高|不够|不足|较低|偏低|发挥不突出)',
  )],
  ['example', any('^(?:比如|例如|譬如|比方|以[^，。]{2,12}为例|举个例子|如[^，。]{0,20}要|For example|For instance|例えば)')],
  ['goal', any(
    `(?:到|至)\\s*(?:\\d{4}|[二一][〇○零一二三四五六七八九]{3}|[“"]?十[四五六]五[”"]?末?|本世纪中叶)年?[^。]{0,24}`
    + '(?:达到|实现|建成|基本|确保|全面|力争|超过|突破)',
    '(?:目标|总目标|预期目标)(?:任务)?(?:是|为)|力争|奋斗目标',
  )],
  ['call', any(
    '^(?:希望|期望|号召|呼吁|请大家|衷心祝愿|祝愿)',
    '^[^。]*(?:^|[，！。])让我们(?!看|感|知|觉|深|倍|想|受|收)[^。]*[！。]$',
    '更加紧密地团结|携手并肩|携起手来',
    '(?:而奋斗|继续奋斗|不懈奋斗|努力奋斗|作出[^。]{0,12}贡献|奉献力量)！$',
    '\\b(?:[Ll]et us|[Ll]et\'s|[Jj]oin me)\\b',
  )],
  ['measure', any(
    `^(?:${must}|${doing}|需要)`,
    `^(?:[^，。；]{0,18}|[^。；]{0,24}、[^，。；]{1,8}?)(?:${must})`,
    `^在[^，。]{2,20}(?:上|方面|中)，(?:${must}|${doing})`,
    `，(?:就|更|都|也|还)?(?:${must})[^。]*。$`,
    `^解决[^，。]{2,20}，(?:${must}|关键)`,
  )],
  ['achievement', any(
    '(?:取得|获得|荣获)[^。]{0,16}(?:成绩|成效|成就|进展|突破|胜利|佳绩|效益|荣誉|成果)',
    '(?:再创|创)[^，。]{0,6}新高|(?:迈出|迈上)[^。]{0,8}(?:步伐|台阶)',
    '有效(?:破解|应对|解决)|成功(?:举办|建造|应对|实施)|圆满(?:完成|成功)|卓有成效|(?:顺利|全面|超额)完成',
    '显著(?:增强|提升|提高|改善)|成效(?:显著|卓著|明显)|稳中(?:有进|向好|改善)',
  )],
  ['quotation', any(
    '(?:指出|强调|说|讲过|常说|俗话说|古人云|所说|写道|要求)(?:的|过|道)?[，：]?\\s*[“「]',
    '^[“「][^”」]{8,}[”」]',
  )],
]

/** One expression that matches where any of several does. */
function any(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'))
}

/** The sentences of a range of the transcript, each with the roles that its own words show. */
export function sentencesOf(transcript: Transcript, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = []
  for (let index = passageAt(transcript.paragraphs, start); index < transcript.paragraphs.length; index += 1) {
    const paragraph = transcript.paragraphs[index]!
    if (paragraph.at >= end) break
    for (const sentence of paragraph.sentences) {
      const from = Math.max(sentence.at, start)
      const to = Math.min(endOf(sentence), end)
      if (to > from) sentences.push(...withoutAsides(transcript, from, to))
    }
  }
  return sentences
}

/**
 * A sentence in the pieces that its asides leave, each aside a piece of its own. A blank is a word of its sentence
 * and divides nothing.
 *
 *   | 谢谢大家（鼓掌）！      谢谢大家 | （鼓掌） | ！
 *   | 我来自××县。            one piece
 */
function withoutAsides(transcript: Transcript, start: number, end: number): Sentence[] {
  const pieces: Sentence[] = []
  let at = start
  for (const aside of asidesIn(transcript, start, end)) {
    const from = Math.max(aside.at, at)
    const to = Math.min(endOf(aside), end)
    if (from > at) pieces.push(sentenceOf(transcript, at, from))
    pieces.push({ ...cut(transcript, from, to), roles: ['aside'] })
    at = to
  }
  if (end > at) pieces.push(sentenceOf(transcript, at, end))
  return pieces
}

function sentenceOf(transcript: Transcript, start: number, end: number): Sentence {
  const words = cut(transcript, start, end)
  return { ...words, roles: /[\p{L}\p{N}]/u.test(words.text) ? rolesOf(words.text) : ['aside'] }
}

/** The asides that share a character with `[start, end)`; blanks only where there is nothing else in it. */
function asidesIn({ asides }: Transcript, start: number, end: number): Aside[] {
  const found: Aside[] = []
  for (let index = passageAt(asides, start); index < asides.length && asides[index]!.at < end; index += 1) {
    const aside = asides[index]!
    const isAlone = aside.at <= start && endOf(aside) >= end
    if (endOf(aside) > start && (aside.kind !== 'placeholder' || isAlone)) found.push(aside)
  }
  return found
}

/**
 * The roles that a sentence's words show, in the order of the table. What is described as wrong is no measure
 * unless the sentence says that something must be done.
 */
export function rolesOf(text: string): Role[] {
  const roles = cues.filter(([, cue]) => cue.test(text)).map(([role]) => role)
  if (figuresOf(text).length) roles.push('statistic')
  const isComplaint = roles.includes('problem') && !new RegExp(must).test(text)
  return isComplaint ? roles.filter(role => role !== 'measure') : roles
}
