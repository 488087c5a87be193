/** What may be cut off a Chinese clause, and the words under which one loses its sense: a closed class, and the words of `lexicon.ts`. */
import { rememberedText } from '../remembered.ts'
import { ACTOR_NOUN, VERB_FIRST } from './lexicon.ts'

/**
 * Openers that join a clause to what was said before and add nothing to its own sense.
 *
 *   | 同时，还要健全机制
 *     ^^^^^^^^ cut: 健全机制 remains (with 要)
 */
const OPENER = new RegExp(
  '^(?:' +
    [
      '\\d{1,3}[．.、]\\s*(?=\\p{Script=Han})', '[（(]\\d{1,2}[）)]\\s*(?=[\\p{Script=Han}“《])', '(?:[甲乙丙丁合男女齐]|旁白|主持人[甲乙]?)(?=[：:])', '(?:同志们|朋友们|同学们|老师们|各位[^，！：]{0,6})[，！：]', '同时', '此外', '另外', '并且', '而且', '同样', '特别是', '尤其是', '尤其', '总之',
      '因此', '所以说?', '因而', '当然', '其实', '事实上', '实际上', '比如说?', '比方说?', '例如', '譬如', '下面', '接下来',
      '但是(?!次|项)', '但(?!愿|凡)', '然而', '不过', '可是', '并(?![非不行存重举])', '也(?=要|应|必须|需要)', '还(?=要|应|必须|需要)',
      '我认为', '我们认为', '我想', '我觉得', '可以说', '应该说', '大家知道', '我们知道', '[一二三四五六七八九十](?:是(?!一)|，)', '第[一二三四五六七八九十]+(?:[项条个件](?:，(?:就?是)?)|，|、|点)',
      '与此同时', '在此基础上', '通过这些', '不言而喻', '毫无疑问', '说实话', '老实说', '坦率地说', '顾名思义', '众所周知', '简单来?说', '站在[^，]{1,12}(?:角度|高度|立场|层面)(?:上|来?看|来说)*(?=，)',
    ].join('|') +
    ')[，,：:]?', 'u',
)

/** General subjects: whoever listens knows who is meant. */
const EVERYONE = '(?:我们|大家|(?:必须|必需|需要)?要求|希望|各级|各地)'

/** Words that make the noun after them general; 有的 and 少数 are none of them, they limit it. */
const SOME = '(?:各|全市|全省|全县|全区|全国|全党|全体|广大|相关|有关|所有)'

const NAME = `(?:其他)?[^，。；：、“”是要把将被有在对让使我你他她应最先与就都也多从向为听说]{0,7}${ACTOR_NOUN}`

const GENERAL_SUBJECT = new RegExp(`^(?:${EVERYONE}|${SOME})*(?:(?<=.)${NAME}(?:(?:和|、|与)${NAME})*|(?<=${EVERYONE}))`)

/** 各级 and 各地 end no name: what follows them does. */
const ACTOR = new RegExp(`^${NAME}(?:(?:组织|机关|系统|队伍|工作者|干部)(?=[^的]))?`)

const NAMED_SUBJECT = new RegExp(`^${NAME}(?=(?:都|就|也|还|更)?(?:要(?!求|素)|必须|必需))`)

/** What cannot follow a subject: then the noun is an attribute or part of a longer name. */
const NO_SUBJECT = new RegExp(
  '^(?:[的之和与及、”’，。中化们员性地]|' +
    '工作|建设|组织|服务|队伍|之间|利益|权益|需求|意见|生活|代表|自治|改革|治理|管理|带头|参与|反映|满意)',
)

/** What is told of a subject, not demanded of it: 全市馆员达三百人. */
const TELLS = /^(?:达|共有?|有|为|是|占|超|均|约|近|从|由|已|平均|人均|\d)/

/** Modal words between subject and verb; 要 alone says no more than the imperative does. */
const WILL = /^(?:都|就|也|还|既|则)?要(?!求|素|点|害|领|道|塞|么|是|不|的)/

/** Takes joining openers off the front; the rest keeps its sense. Returns how many units to cut. */
export const openerLength = rememberedText((text: string): number => {
  let cutoff = 0
  for (let round = 0; round < 3; round++) {
    const match = OPENER.exec(text.slice(cutoff))
    if (match === null || match[0].length === 0 || text.length - cutoff - match[0].length < 4 || text[cutoff + match[0].length] === '的') break
    cutoff += match[0].length
  }
  return cutoff
})

/**
 * The length of the subject that a clause can do without, or 0: a general one always, a named one only
 * before 要 and only in a clause too long to keep it.
 *
 *   | 各级党委要把这项工作摆上重要位置        | 馆长要带头荐书        | 群众的呼声
 *     ^^^^^^^^ general                           short: kept             an attribute
 */
export const subjectLength = rememberedText((text: string): number => {
  if (VERB_FIRST.test(text) && !/^要求/.test(text)) return 0
  const general = GENERAL_SUBJECT.exec(text)
  const match = general ?? (text.length > 14 ? NAMED_SUBJECT.exec(text) : null)
  if (match === null) return 0
  const rest = text.slice(match[0].length)
  return NO_SUBJECT.test(rest) || TELLS.test(rest) || rest.length < 4 ? 0 : match[0].length
})

/**
 * The length of the name of whoever acts at the head of a clause, or 0.
 *
 *   | 总馆是大脑        | 分馆要贴近街坊
 *     ^^^^                ^^^^
 */
export function actorLength(text: string): number {
  const match = ACTOR.exec(text)
  if (match === null || VERB_FIRST.test(text) || /(?:各级|各地)$/.test(match[0])) return 0
  const rest = text.slice(match[0].length)
  return /^[的之和与及、”’，。们]/.test(rest) || rest.length < 2 ? 0 : match[0].length
}

/** The length of a leading 要, which the imperative says as well, or 0. */
export const willLength = rememberedText((text: string): number => {
  const match = WILL.exec(text)
  return match !== null && text.length - match[0].length >= 4 ? match[0].length : 0
})

/**
 * How much a phrase sounds of talk rather than of a point: persons, particles, vague words. 0 for a
 * phrase without any.
 *
 *   | 你们要想一想        | 健全荐书机制
 *     3: 你们, 一想         0
 */
export const chattiness = rememberedText((text: string): number => {
  const persons = text.match(/[你我他她它咱](?:们)?|自己|大家|人家/g)?.length ?? 0
  const particles = text.match(/了|(?<!通)过(?![程去度硬])|着(?![力眼手重])|呢|啊|吧|嘛|吗|呀/g)?.length ?? 0
  const vague = text.match(/那么|这么|一个|一下|一想|什么|怎么|怎样|是不是|会不会|有没有|比如|觉得|老是|就是说/g)?.length ?? 0
  return persons * 2 + particles * 0.8 + vague
})

/** Every quotation mark and bracket that opens also closes, and none closes before it opens. */
export function balanced(text: string): boolean {
  let depth = 0
  for (const mark of text) {
    if ('“‘「『（《〈【('.includes(mark)) depth++
    else if ('”’」』）》〉】)'.includes(mark) && --depth < 0) return false
  }
  return depth === 0
}

/** Words that govern what follows the comma: cutting behind them would turn the sense around. */
export const GOVERNS_ON = /(?:防止|避免|杜绝|严禁|禁止|反对|切忌|克服|不能|不要|不得|不准|不许|不应|不该|决不|绝不|没有|并非|不是|拒绝|纠正|制止|遏制|警惕|以防)/

/**
 * Words that verdicts, hearsay and hypotheses stand under: cut out from below them, a clause says the
 * opposite of what the speaker means.
 *
 *   | 有人说，图书馆没有人来了，办它干什么
 *             ^^^^^^^^^^^^^^^^ not the speaker's view
 */
export const HEARSAY =
  /(?:不能说|不要说|有人(?!才|员|管|领)|有的人|有些人|别人|人家|人们[常总]|(?<!引)以为|误认为|听说|传说|据说|说(?=我|你|他|公司|什么|千万)|也许|是不是|难道|好像|似乎|何必|不见得)/

/** `HEARSAY`, and conditions: within a whole sentence these keep their sense, in a clause of it they do not. */
export const EMBEDS = new RegExp(`${HEARSAY.source}|万一|可能会|是否|能否|会否|可否|假如|假设|要是|如果|即使|即便|哪怕|倘若|何况`)

/** A sentence that ends in an exclamation of speech is often ironical. */
export const SPOKEN_END = /(?:啊|嘛|吧|呢|呀|吗|(?<![什怎这那多])么|哩|啦)[。！？!?”]*$/
