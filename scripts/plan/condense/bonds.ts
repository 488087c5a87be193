import { wordingOf, type Clause } from '../clause.ts'
import { rememberedWords } from '../remembered.ts'
import { EMBEDS, GOVERNS_ON } from './chinese.ts'
import { ACTOR_NOUN, VERB_FIRST } from './lexicon.ts'
import { isTopic, names } from './nominal.ts'

/** A run of neighbouring clauses of one sentence, as it would be cut out. */
export interface Run {
  clauses: readonly Clause[]
  from: number
  to: number
  /** The words that would be shown. */
  text: string
}

const CONDITION = /^(?:[^，]{0,4}(?:如果|只要|只有|一旦|除非)|即使|即便|无论|不论|不管|虽然|尽管|由于|因为|之所以|若|宁可|宁愿|与其|哪怕|就算|纵然|未经|非经|经[^，]*(?:批准|同意|许可)$|除[^，]*外$|当(?![家代地然前下今])|愿|[^，]{1,8}一(?:过去?|来到?|到|开|停|走|出|进|变|关|断|完|结束|发生)[^，]{0,3}$)/

/** When something happens: a clause that foretells hangs on it. */
const WHEN = /(?:时|后|的话)$/
const FORETELLS = /会|可能|将|才|就|越|最|首先|不[能要得许准]/

/** What brought a number about: 把灯留到十点后，夜读的人多了三成. */
const BROUGHT = /[^之以]后$/

/** What is missing, and that nothing comes of it: 没有夜里的灯，读书必然是空话. */
const WITHOUT = /^[^，]{0,6}(?:没有(?!人)|离开|脱离|失去|缺少|缺乏|不解决|不改变)/
const DOOMED = /必然|必将|只能|不可能|难以|空[想谈话]|无从|终将|谈不上|难免|必定|就会/

/**
 * 就 or 才 after a subject: the clause before it is its condition, with or without 如果.
 *
 *   | 离开了读者，图书馆就成了仓库
 *     ^^^^^^^^^^  ^^^^^^^^^^^^^^^^ neither stands without the other
 */
const CONSEQUENCE = /^(?:[^，]{9,18}就(?:容易|会|能|可以|成|形成|变|不|失去|得到|有了|没有)|.{0,8}(?:(?<![成造迁])就(?![业医餐地近读])|(?<![德人口天英奇贤])才(?![干华智艺学]|能(?:$|[的与和、]))|方能|方可|也只))/

/**
 * How the second half of a bound pair begins: shown without it, the first half is one-sided.
 *
 *   | 不要只图热闹，也不要只求清静        | 先有人气，再有名气
 */
const SECOND_HALF = /^(?:也不|也没|也非|又不|又要|又能|而是|而不|却|反而|再(?!创|次|上)|然后|更不|并不|同时也|但也|却也)/

/** One way where another is open as well: 可以送来，也可以寄来. */
const MAY = /可以|可(?!能|见|谓|靠|持)/
const MAY_ALSO = /^[^，]{0,4}也可以?/

/** What is denied, and how the clause begins that says what is so instead: 灯不是摆设，它是路标. */
const DENIED = /不是|并非|不在于/
const SO_INSTEAD = /^(?:(?:它|他)们?(?!也|还)|(?:这|那)?(?:就|才|却)?(?:是(?!不是|否)|在于))/

/**
 * How a clause begins that takes back what was granted before it.
 *
 *   | 大家都说要读书，但不愿意办证
 *     ^^^^^^^^^^^^^^ alone it says the opposite
 */
export const CONCEDED = /^(?:但(?!凡)|然而|可是|不过|只是|却|[唯惟]有|偏偏|结果(?!是)|而(?:忽[略视]|轻视|没有|缺乏))/

/** How a predicate without a subject begins: the clause before it is its topic or condition. */
const PREDICATE_ONLY = /^(?:原则上)?(?:应当?|可以?|需|须|必须|不能|不得|不再|不允许|也|都|则|即可|方可|予以|给予|均|一律|尽管|虽然|若|除非)(?!见|知|谓)/

/**
 * What was not done, which a clause without a subject goes on with.
 *
 *   | 我们没有把书放到街坊手边，从早到晚让人看得见
 *                               ^^^^^^^^^^^^^^^^^^ nor this
 */
const UNDONE = /(?:没有|没能|未能|没)(?:把|将|真正|认真|做到|形成|得到)/

/** A case that a rule is made for: what follows is said of it alone. */
const CASE = /(?:的|者|时|后|人员|员工|干部|情况下|条件下)$/

/** A verb that takes a noun at its end as object, and the nouns. */
const TAKES_OBJECT = /(?:解决|克服|重视|防止|避免|破解|纠正|化解|消除|针对)(?!.*(?:问题|现象|情况|难题|困难|矛盾|风险))/
const OBJECT_END = /(?:问题|现象|情况|局面|难题|困难|矛盾|行为|做法)$/

/** What is judged to be few or many stands before it. */
const TAIL = /^[^，]{0,5}(?:少|多|低|慢|不足|下降)$|[^，]的[很太更不]?[少多]$/

/** What is found wanting: among some it is theirs, whoever is named. */
const WANTING = /(?:低|少|差|弱|不高|不足|不强|不够)$/

/**
 * What was meant, dreamt or feared: said after it, a clause tells no fact.
 *
 *   | 我们原来的设想，每条街都有书房，实际只开了两家
 *                     ^^^^^^^^^^^^^^ never came true
 */
const MEANT = /(?:目的|本意|初衷|原意|设想|想法|打算|幻想|噩梦|假象)$|^(?:本以为|原以为|我?原来|本来|原本|表面上|名义上)/

/**
 * A denial without its subject reads as a demand.
 *
 *   | 那几家书房装了灯，不通电，不开门，成了摆设
 *                        ^^^^^^ ^^^^^^ told of them, asked of nobody
 */
const DENIAL = /^(?:不(?![断少仅忘负懈久同只但单光要得准许应该])|没有|无[权法需须意力]|缺乏|难以|从不|毫不)/
const DEMANDS = /(?<!需)[要应须]|反对|拒绝|坚持|做到|坚决|努力|禁止|必|不得|不准|不许/

/**
 * What the speaker blames: said without whoever did it, a deed reads as praise or as a demand.
 *
 *   | 那时有人图省事，用旧目录应付检查，引起读者不满
 *                     ^^^^^^^^^^^^^^^^ no advice
 */
const WRONG = /错误|失误|过错|弊端|毛病|缺点|偏差|犯罪|荒唐|笑话|可惜|遗憾|不满|恶劣|不良|贪污|侵占|浪费|滥用|敷衍|应付|官僚主义|挫伤|损害|伤害|最严重|幼稚|糟糕|可怕/
const DEED = /^(?:[^，是]{1,5}了(?!解)|[用以把将在对去])/

/** Whom or what a rule is made for, however far before it. */
const RULED = /^(?:对于?|凡是?)[^，]*(?:的[^，的]{0,6}|者|人员|员工|干部|读者|单位)$/

/** Some, not all: what is said of them goes on without naming them again. */
const SOME = /^(?:但是?|而|可是|然而)?(?:其中)?(?:我们|咱们)?[还也]?有?(?:有的|有些|少数|一些|一部分|个别|部分|多数|许多|不少)/

/**
 * What is to come about, which a clause goes on with that has no demand of its own.
 *
 *   | 确保明年每条街都有书房，夜读的人有较大增加
 *                             ^^^^^^^^^^^^^^^^^^ no fact
 */
const AIMS = /^(?:要|并|以|必须)?(?:确保|力争|争取|努力使|使|让|以期)(?!用|命)/
const COME_ABOUT = /(?:取得|得到|有|获得|受|经受|得以|更加|明显|显著|达到|实现|全面)[^，]*(?:进展|成效|提升|提高|改善|增强|增加|完善|锻炼|突破|保障|发展|实现|形成|健全|水平)$|^(?:经受|获得|得到|受到)/

/** A noun that still grows: 要把那些爱读书，会荐书的人请来. */
const GROWS = /(?:把|将|对|让|给|向)(?:那些|一些|一切|所有)[^，的]*$/

/** A clause that names its own people needs none of those before: 读者进不来. */
const ACTS_ITSELF = new RegExp(`^${ACTOR_NOUN}`)

/** Nothing but what was said before: 这些问题，. */
const NAMED_BEFORE = /^(?:这|那|上述|此)[^，]{0,8}$/

/** A topic that no time is. */
const TIME = /[年月日天季度]$|^(?:现在|目前|当前|如今|此前|近来|最近)$/

/**
 * How a clause begins that goes on with the subject of the one before it; only orders and rows of measures can do without.
 *
 *   | 这类活动看似热闹，对读书毫无用处        | 各馆要开放自习室，把灯留到最后一人
 *                     ^^^^^^^^^^^^ what is?                       ^^^^^^^^^^^^^^^^ whoever is meant
 */
const GOES_ON = /^(?:[只仅会能可很更最再又还正曾专硬]|必然|[绝决]不|将来|为[^，]{2,}[作做]出|对|用|以|在|从|给|被|一直|往往|反而|十分|非常|一概|统统)/
const EVERYONE = /^(?:我们|大家|各|全[市省国党体县区]|[^，]{0,4}(?:坚持|注重|致力))/

/** What is said of a deed that is the subject: 建好老街的书房，有利于…. */
const SAID_OF_DEED = /^(?:有利于|有助于|有益于|关系到?|关乎|事关|不仅是|既是|必将|是(?!否|不是))/

/** Who bears the consequence: … ，他就该负责. */
const BEARS = /^(?:[他她它]们?|谁)?(?:应|该|就)/

/** What a topic waits for: a predicate without a subject of its own. */
const TELLS = /^(?:则|便|却|一般|还是|都是|也是|很|已|正|仍|被|也|都|就|将|会|是|不(?![少同仅])|没|从不|往往|常常|一直|始终|至今|简直|几乎|指|在于|意味|[^，]{1,3}了(?!解))/

/**
 * Whether a run of clauses can leave its sentence with its sense: no condition, pair, verdict or governing
 * verb reaches over its edges.
 */
export const canLeave = rememberedWords(leaves, ({ clauses, from, to, text }: Run) => `${from} ${to} ${text}\n${wordingOf(clauses)}`)

function leaves({ clauses, from, to, text }: Run): boolean {
  const before = clauses[from - 1]
  const after = clauses[to + 1]
  const first = clauses[from]!
  const last = clauses[to]!
  if (/[：？?]/.test(last.mark) || /[？?]/.test(clauses.at(-1)!.mark)) return false
  if (clauses.slice(0, from).some((clause) => MEANT.test(clause.text))) return false
  if (before !== undefined && DENIAL.test(text) && !VERB_FIRST.test(clauses[0]!.text) && !DEMANDS.test(sayingOf(clauses, to + 1))) return false
  if (clauses.slice(0, from).some((clause) => RULED.test(clause.text))) return false
  if (before !== undefined && UNDONE.test(before.text) && /^[从向在以用对]/.test(text)) return false
  if (after !== undefined && /^既/.test(first.text) && from === to) return false
  if (after !== undefined && /^而/.test(after.text) && /[不没未]/.test(text)) return false
  if (after !== undefined && /^[^，]{1,5}也(?:有|是|一样)$/.test(after.text) && /[有是]/.test(text)) return false
  if (isBlamed(clauses, from, to, text)) return false
  if (from > 0 && GOES_ON.test(text) && !VERB_FIRST.test(clauses[0]!.text) && !EVERYONE.test(clauses[0]!.text) && !DEMANDS.test(sayingOf(clauses, to + 1))) return false
  if (/^一[个种座支位名]/.test(first.text) && isTopic(first.text)) return false
  if (after !== undefined && /^(?:今天|如今|现在|而今)/.test(after.text) && /只有|曾|当时|当年|过去|以前|那时/.test(text)) return false
  if (after !== undefined && /(?:带领|率领|号召|动员)[^，]{2,10}$/.test(text)) return false
  if (DENIAL.test(text) && clauses.slice(to + 1).some((clause) => /^[就则便那]/.test(clause.text))) return false
  if (after !== undefined && from === to && VERB_FIRST.test(text) && SAID_OF_DEED.test(after.text)) return false
  if (before !== undefined && VERB_FIRST.test(before.text) && SAID_OF_DEED.test(first.text)) return false
  if (after !== undefined && BEARS.test(after.text) && !DEMANDS.test(text)) return false
  if (after !== undefined && waits(last) && TELLS.test(after.text)) return false
  if (clauses.slice(0, to + 1).some((clause) => EMBEDS.test(clause.text))) return false
  if (before !== undefined && (CONDITION.test(before.text) || CONSEQUENCE.test(first.text) || NAMED_BEFORE.test(before.text) || GROWS.test(before.text))) return false
  if (/^[^，]{0,6}?(?:也|又|更|还)/.test(first.text) && clauses.slice(0, from).some((clause) => /^[^，]{0,10}(?:既(?!然)|不仅|不但|不光|不只)/.test(clause.text))) return false
  if (before !== undefined && /^在[^，]*[下时]$/.test(before.text) && /[越最]/.test(text)) return false
  if (before !== undefined && WHEN.test(before.text) && FORETELLS.test(text)) return false
  if (clauses.slice(Math.max(0, from - 2), from).some((clause) => WITHOUT.test(clause.text)) && DOOMED.test(text)) return false
  if (COME_ABOUT.test(first.text) && !VERB_FIRST.test(first.text) && clauses.slice(Math.max(0, from - 2), from).some((clause) => AIMS.test(clause.text))) return false
  if (/\d/.test(text) && clauses.slice(Math.max(0, from - 2), from).some((clause) => BROUGHT.test(clause.text))) return false
  if (before !== undefined && waits(before) && TELLS.test(first.text) && !ACTS_ITSELF.test(first.text)) return false
  if (after !== undefined && /^(?:宁可|宁愿|与其|愿)/.test(first.text)) return false
  if (!SOME.test(first.text) && (!ACTS_ITSELF.test(first.text) || WANTING.test(text)) && clauses.slice(0, from).some((clause) => SOME.test(clause.text))) return false
  if (before !== undefined && GOVERNS_ON.test(before.text.slice(0, 8)) && OBJECT_END.test(last.text)) return false
  if (before !== undefined && CASE.test(before.text) && PREDICATE_ONLY.test(first.text)) return false
  if (before !== undefined && /^(?:暂不|不由|不予|不作|不纳入)/.test(first.text)) return false
  if (before !== undefined && /为主$/.test(before.text) && /为辅$/.test(text)) return false
  if (before !== undefined && from === to && TAIL.test(text)) return false
  if (before !== undefined && TAKES_OBJECT.test(before.text) && /等.{0,3}问题$/.test(last.text)) return false
  if (after === undefined || /[；;。！？!?\n]/.test(last.mark)) return true
  if (CONSEQUENCE.test(after.text) || SECOND_HALF.test(after.text) || (DENIED.test(last.text) && SO_INSTEAD.test(after.text)) || (MAY.test(last.text) && MAY_ALSO.test(after.text))) return false
  if (clauses.slice(to + 1).some(({ text: later }) => CONCEDED.test(later))) return false
  if (/(?:意识到|想到|发现|觉得|知道|看到)[^是]{2,10}$/.test(text)) return false
  if (/^首先/.test(text) || (/为主$/.test(text) && /为辅$/.test(after.text))) return false
  if (TAKES_OBJECT.test(text) && OBJECT_END.test(after.text)) return false
  return !(PREDICATE_ONLY.test(after.text) && !VERB_FIRST.test(text) && !/[要须应可能]/.test(text))
}

/** The words of the first clauses. */
function sayingOf(clauses: readonly Clause[], count: number): string {
  return clauses.slice(0, count).map(({ text }) => text).join('，')
}

/** Whether a run without a subject tells of what the speaker blames. */
function isBlamed(clauses: readonly Clause[], from: number, to: number, text: string): boolean {
  if (from === 0 || !(DEED.test(text) || VERB_FIRST.test(text)) || VERB_FIRST.test(clauses[0]!.text)) return false
  const others = [...clauses.slice(0, from), ...clauses.slice(to + 1)]
  const said = sayingOf(others, others.length)
  return WRONG.test(said) && !DEMANDS.test(said)
}

/** Whether a clause is a topic that the next one may tell of. */
function waits({ text, mark }: Clause): boolean {
  return /^(?:，|——)$/.test(mark) && !TIME.test(text) && (isTopic(text) || names(text))
}
