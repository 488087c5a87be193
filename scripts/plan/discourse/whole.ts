import { wordingOf, type Clause } from '../clause.ts'
import { canLeave } from '../condense/bonds.ts'
import { balanced, EMBEDS, HEARSAY, openerLength } from '../condense/chinese.ts'
import { canStand, isAside, leans } from '../condense/fragments.ts'
import { isNominal, isTopic, names } from '../condense/nominal.ts'
import { refers } from '../condense/pointing.ts'
import { rememberedWords } from '../remembered.ts'
import { TURNED } from './cues.ts'
import { hasSubject } from './subject.ts'

/** What only leads to the thought: 这说明，, 我们希望通过这个办法，能够, and what comes after it is the thought. */
export const LEADS = /^(?:这(?:就)?(?:说明|表明|证明|告诉我们)了?，?|(?:毋[须庸]讳言|毕竟|大家[也都]?知道|众所周知|无可否认|不可否认|坦白[说讲]|坦率地?[说讲]|所以说|值得一提的是|值得注意的是|不得不说|说实话|说句实话|(?:(?:他|她|我们?|文章|作者)?的?(?:核心|基本|主要)?的?(?:观点|意思|结论|判断|看法|说法)(?:就?是|只有一个|(?:就是|只有)一句话|都?一样|很简单|很明确)?(?=[：，]))，?：?|(?:我[^，。]{0,8})?(?:告诉|提醒|告诫|奉劝)(?:各位|大家|你们))，?|我们?(?:希望|想要?|打算|要)?(?:借助|通过|凭借)这[^，]{1,6}(?:，(?:能够?|可以)?|$))/

/** What comes in pairs: one alone is half a thought. */
const HALVES = [/一方面/g, /(?:^|[，；：])[内外上下左右](?:层|侧|边|圈|半)(?![^，]*[内外上下左右](?:层|侧|边|圈|半))/g, /(?:^|[，；：])(?:一个|一种|一类|一部分|另一个|另一种)(?:是|在)/g, /(?:^|[，；：])另?一部分(?:人|读者|街坊|同志|员工|干部)/g]

/** For whom each of two halves of a sentence holds: 对一条街来说，……；对一间书房来说，……. */
const FOR_EACH = /^(?:而)?对于?[^，]{2,12}来[讲说看]$/

/** The first half of what goes on with 还, 更 or 而且: 书房不仅要开门. */
const NOT_ONLY = /不仅|不但|不只|不光|不单/
const BUT_ALSO = /而且|并且|还|更|也|反而|甚至|同时|又|不仅[^，]*，[^，]*不仅/

/** A reason given for what was said before. */
const REASON_ALONE = /^(?:(?:主要|这)?是?因为|由于|毕竟|只因)(?!.*[，；](?:所以|因此|因而|就|才|便|于是|我们|必须|要))/

/** What is only counted at its end: 灯要亮着，这是第一点. */
const COUNTS_BACK = /，这(?:就)?是(?:我[^，]{0,8}的)?第[一二三四五六七八九十][点个条][^，]{0,4}$/

/** One or the other of what was named before. */
const ONE_OF = /^(?:一[种个类方]|前者|后者|前面|后面|前[两三四]个|后[两三四]个)[^，]{0,4}(?:是|叫)/

/** So many of something come next, all or none. */
const ANNOUNCED = /[两二三四五六七八九十几]\p{Script=Han}{1,4}$/u

/** A condition together with all that follows from it. */
const BINDS = /^(?:那么|因为|所以)?(?:如果|只有|只要|除非|即使|无论|不管|一旦)/

/** A condition, its subject before it or not, and how the clause begins that says what follows from it. */
const SUPPOSES = /^(?![^，]{0,8}[这那说他])[^，是]{0,8}?(?:如果|只有|只要|除非|一旦)(?!的话|说)/
const FOLLOWS = /^[^，]{0,8}?(?:(?<![成造迁])就(?![业医餐地近读])|(?<![人口天英])才(?![华智艺学])|必将|一定)/

/** A condition of which only what was said before tells what it is: 如果有，就不用再等. */
const BARE_CONDITION = /^(?:如果|要是|假如|若)(?:有|没有|没|是|不是|能|不能|可以|不可以|这样|不这样|做到|做不到|不行)，/

/** Whoever speaks is known: I is as good a subject as we. */
const FIRST_PERSON = /^我(?!们|国|市|省|县|区|校|党|军|院|馆|司)/

/** What somebody holds, before the colon that it comes after: 他的看法也一样：灯比书要紧. */
const HELD = /(?:观点|意思|结论|判断|看法|说法|道理)(?:也|都|其实)?(?:就?是|只有一个|一样|相同|很简单|很明确)?$|(?:我|他|她|我们|大家)(?:忽然|突然|终于|才|慢慢|渐渐|逐渐)*(?:明白|懂得|发现|意识到|体会到|认识到|领悟到)了?$/

/** Whether a thought comes right after the words that somebody holds it. */
export const isHeld = (clauses: readonly Clause[], from: number): boolean => clauses[from - 1]?.mark === '：' && HELD.test(clauses[from - 1]!.text)

/** No thought begins among the members of a row, each of so many characters at most: 旧灯，旧桌，旧书，都还在. */
const ROW = 5

/** Whether a thought may begin behind the head of its sentence: what stands before only sets the scene, or it names its own subject. */
export function begins(clauses: readonly Clause[], from: number): boolean {
  const { text } = clauses[from]!
  if (/^(?:特别是?|尤其是?|甚至|包括|以及)/.test(text) || (text.length <= ROW && clauses[from - 1]!.text.length === text.length && clauses[from - 1]!.mark === '，')) return false
  return hasSubject(text.slice(openerLength(text))) || isHeld(clauses, from) || isSetting(clauses.slice(0, from))
}

/** Whether clauses only greet, join, or name a time. */
function isSetting(clauses: readonly Clause[]): boolean {
  return clauses.every(({ text }) => isAside(text) || /^(?:在|从|随着)[^，]*(?:看|来说|而言|今天|上|中|下|里|时|后|前)$/.test(text))
}

/** Whether a clause names what the next one tells of; a time or a way in which is none. */
function isTold({ text, mark }: Clause): boolean {
  return mark === '，' && names(text) && !/^(?:经过|通过|历经|面对|针对|在|从|随着|为了|按照|根据|对于?)/.test(text)
}

/**
 * Whether a condition stands without what follows from it: 只有大家都来，把灯点亮.
 */
export function isSuspended(text: string): boolean {
  const condition = /(?:^|，)[^，]{0,8}(?:只要|如果|只有|除非|即使|一旦|不论|无论|不管)(?!的)/.exec(text)
  return condition !== null && !/，[^，]{0,14}(?:就|才|便|则|都|也|必|总|那[么末]|方能|方可|会|能)/.test(text.slice(condition.index + 1))
}

/** Whether what was not all is said without what there is more of. */
function isHalf(text: string): boolean {
  const half = NOT_ONLY.exec(text)
  return half !== null && !BUT_ALSO.test(text.slice(half.index + half[0].length))
}

/** A moment at which something happens, before it is said what: 正当大家散去，. */
const AT_MOMENT = /(?:^|，)正[当值逢]/
const HAPPENS = /(?:时候?|之[际時时]|关头|關頭)，/

/** What something is the outcome of, without what that is: 几年守灯的结果. */
const OUTCOME = /的(?:结果|結果|缘故|緣故|产物|產物)$/

/** What is known only from what was said before. */
const REMINDS = /(?:前面|刚才|上面|前文|上文)(?:我们?)?[^，]{0,2}(?:说|讲|提|谈|介绍)到?过?的/

/** One of those who were named before: 老街的灯，成为其中最亮的一盏. */
const OF_THOSE = /(?:构成|成为|属于|是)其中/

/** A first clause of so few characters only names a time, and whoever acts after it was named before: 三年后，他们回到老街. */
const MOMENT = 7
const PERSON = /^(?:他|她|它)们?(?!人|乡|国|方)/

/** Whether neighbouring clauses are a sentence in which nothing is missing. */
export const isWhole = rememberedWords(lacksNothing, (clauses: readonly Clause[], from: number, to: number, text: string) => `${from} ${to} ${text}\n${wordingOf(clauses)}`)

function lacksNothing(clauses: readonly Clause[], from: number, to: number, text: string): boolean {
  const isAll = from === 0 && to === clauses.length - 1
  const head = clauses[from]!.text
  const first = head.slice(openerLength(head)).replace(LEADS, '')
  if (!balanced(text) || /[：？?]$/.test(clauses[to]!.mark) || refers(first) || /^(?:如?果?[以为对据就]此)/.test(first) || isNominal(text)) return false
  const said = text.replace(FIRST_PERSON, '我们')
  if (isSuspended(text) && !(to === clauses.length - 1 && from === 0)) return false
  if (from > 0 && isTold(clauses[from - 1]!) && !FIRST_PERSON.test(first)) return false
  if (to < clauses.length - 1 && /^(?:这)?(?:就|即)?(?:是|在于)$/.test(clauses[to + 1]!.text)) return false
  if ((AT_MOMENT.test(text) && !HAPPENS.test(text)) || (OUTCOME.test(text) && !/是|成为|为/.test(text))) return false
  if (REMINDS.test(text) || OF_THOSE.test(text) || (head.length <= MOMENT && clauses[from + 1] !== undefined && to > from && PERSON.test(clauses[from + 1]!.text))) return false
  if (/(?:所说|所讲|提到)的?那样/.test(text) || BARE_CONDITION.test(text)) return false
  if (clauses.filter((clause) => FOR_EACH.test(clause.text)).length > 1 && clauses.some((clause, i) => FOR_EACH.test(clause.text) && (i < from || i > to))) return false
  if (isHalf(text) || ONE_OF.test(first) || COUNTS_BACK.test(text) || REASON_ALONE.test(first)) return false
  if (leans(said) || (from === to && !canStand(said))) return false
  const isEnd = to === clauses.length - 1
  if (!isEnd && from !== to && !canStand(clauses[to]!.text.replace(JOINED, ''))) return false
  if (!isEnd && clauses.slice(from, to).some((clause) => clause.mark === '：' && ANNOUNCED.test(clause.text))) return false
  if (!isEnd && isTopic(clauses[to]!.text) && DEED_OF.test(clauses[to + 1]!.text)) return false
  if (!isEnd && /^(?:[唯惟]有|偏偏|结果)/.test(clauses[to + 1]!.text)) return false
  if (!isEnd && clauses[to]!.mark.includes('—') && TURNED.test(clauses[to + 1]!.text)) return false
  if (HALVES.some((half) => (text.match(half)?.length ?? 0) === 1) || /一是/.test(text) !== /二是/.test(text)) return false
  if (to === from && /^(?:曾|也|还)?有(?:一?[个位些种]|一|的)/.test(first) && !isAll) return false
  const isBound = isEnd && from > 0 && BINDS.test(head) && !clauses.slice(0, from).some((clause) => EMBEDS.test(clause.text))
  const start = isHeld(clauses, from) ? from : startOf(clauses, from)
  return isAll || isBound || isPair(clauses, from, to, text) || canLeave({ clauses: turnedTo(clauses, from, to).slice(start), from: from - start, to: to - start, text })
}

/**
 * Whether clauses are a condition with what follows from it, whatever else the sentence adds.
 *
 *   | 守灯人如果盼着船回来，就要先把灯擦亮，再把窗打开，……
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function isPair(clauses: readonly Clause[], from: number, to: number, text: string): boolean {
  const rest = clauses.slice(to + 1)
  const binds = to === from + 1 && SUPPOSES.test(clauses[from]!.text) && FOLLOWS.test(clauses[to]!.text)
  return binds && !HEARSAY.test(text) && !clauses.slice(0, from).some((clause) => EMBEDS.test(clause.text)) && !/[？?]/.test(clauses.at(-1)!.mark) && !rest.some((clause) => TURNED.test(clause.text) || SUPPOSES.test(clause.text))
}

/** How a clause begins that tells what the one before it, which only names somebody, does: 对读者, 把灯, 为晚归的人. */
const DEED_OF = /^(?:对(?!的|了)|把(?!握)|将(?![来军])|向|给|为|以|用(?!心)|从|在|与|通过|按照?|围绕)/

/** What joins the last clause of a thought to those before it. */
const JOINED = /^(?:而不是|而是|而非|而要|而且|并且|同时|也|更|又|还|就|才)(?=\p{Script=Han}{2})/u

/** A sentence of more clauses is several, joined by nothing but commas. */
const RUN_ON = 8

/** How one of them begins. */
const FRESH = /^(?:所以|因此|因而|但是?|然而|可是|不过|同时|另外|而且|那么|现在|对[^，]{2,10}来[说讲]|从[^，]{1,8}[说看讲])/

/** The clause with which the part of a sentence begins that another clause belongs to: what is said far before it binds it no more. */
function startOf(clauses: readonly Clause[], at: number): number {
  return clauses.length <= RUN_ON ? 0 : Math.max(0, clauses.findLastIndex(({ text }, i) => i <= at && FRESH.test(text)))
}

/**
 * The clauses as far as the next turn, for what was turned to itself: a second 但 takes back less than the first.
 *
 *   | 大家都送旧书，但孩子们要的是新书，但送旧书的还在排队
 *                       ^^^^^^^^^^^^^^^^ stands
 */
function turnedTo(clauses: readonly Clause[], from: number, to: number): readonly Clause[] {
  if (!clauses.slice(0, from + 1).some(({ text }) => TURNED.test(text))) return clauses
  const next = clauses.findIndex(({ text }, i) => i > to && TURNED.test(text))
  return next < 0 ? clauses : clauses.slice(0, next)
}
