/**
 * What may be cut off a Chinese clause, and which clauses cannot stand alone. The lists are closed
 * classes of function words; content words never appear in them.
 */

/** Adverbs of official style that may stand before the verb of a measure. */
const ADVERBS = [
  '进一步', '不断', '切实', '着力', '大力', '深入', '全面', '加快', '积极', '努力', '认真', '坚决', '扎实', '充分', '持续', '有效',
  '统筹', '牢牢', '始终', '更加', '严格', '稳步', '自觉', '主动', '广泛', '重点', '尽快', '逐步', '继续', '必须',
]

/** Verbs with which a measure begins in official style. */
const VERBS = [
  '加强', '强化', '推动', '推进', '推行', '完善', '健全', '建立', '建设', '建成', '构建', '打造', '培育', '培养', '提升', '提高',
  '增强', '增进', '优化', '深化', '拓展', '扩大', '落实', '落细', '做好', '做强', '做优', '做大', '抓好', '抓住', '抓实', '抓紧',
  '开展', '实施', '实行', '坚持', '坚定', '发挥', '激发', '促进', '促成', '保障', '保证', '维护', '保护', '巩固', '夯实', '筑牢',
  '守住', '守好', '支持', '鼓励', '引导', '引进', '服务', '解决', '破解', '化解', '防范', '防止', '创新', '创建', '创造', '改进',
  '改善', '改革', '调动', '整合', '聚焦', '突出', '贴近', '融入', '弘扬', '传承', '传递', '践行', '落地', '形成', '营造', '凝聚',
  '汇聚', '团结', '带动', '带领', '牵住', '找准', '用好', '用活', '管好', '办好', '讲好', '种好', '选好', '配强', '建强', '树立',
  '树牢', '严守', '严格', '查处', '清理', '规范', '明确', '细化', '压实', '扛起', '担当', '勇于', '敢于', '善于', '学习', '学会',
  '了解', '掌握', '掌控', '利用', '运用', '探索', '总结', '研究', '分析', '推广', '普及', '宣传', '倡导', '尊重', '关心', '关爱', '帮助', '减轻',
  '减少', '降低', '压缩', '缩小', '增加', '加大', '加密', '延伸', '下沉', '畅通', '打通', '补齐', '拉长', '锻造', '制定', '出台',
  '修订', '编制', '安排', '部署', '启动', '完成', '实现', '达到', '争取', '力争', '确保', '取消', '放宽', '开放', '共享', '共建',
  '统筹',
]

/** How a clause begins that tells of something done or to be done. */
export const VERB_FIRST = new RegExp(`^(?:${ADVERBS.join('|')})*(?:把|将|(?:${VERBS.join('|')})(?![化性的之者]))`)

/** A verb with something it is done to. */
const ACTS = new RegExp(`(?:${VERBS.join('|')})[^的、]{2}`)


/**
 * Openers that join a clause to what was said before and add nothing to its own sense.
 *
 *   | 同时，还要健全机制
 *     ^^^^^^^^ cut: 健全机制 remains (with 要)
 */
const OPENER = new RegExp(
  '^(?:' +
    [
      '(?:同志们|朋友们|同学们|老师们|各位[^，！：]{0,6})[，！：]', '同时', '此外', '另外', '并且', '而且', '同样', '特别是', '尤其是', '尤其', '总之',
      '因此', '所以', '因而', '当然', '其实', '事实上', '实际上', '比如说?', '比方说?', '例如', '譬如', '下面', '接下来',
      '但是', '但(?!愿|凡)', '然而', '不过', '可是', '并(?![非不行存重举])', '也(?=要|应|必须|需要)', '还(?=要|应|必须|需要)',
      '我认为', '我们认为', '我想', '我觉得', '可以说', '应该说', '大家知道', '我们知道', '[一二三四五六七八九十]是(?!一)', '第[一二三四五六七八九十]+(?:，|、|点)',
      '与此同时', '在此基础上', '通过这些',
    ].join('|') +
    ')[，,：:]?',
)

/**
 * Words that hang a clause on another one: a condition, a cause, a consequence, a pronoun.
 *
 *   | 只有把基础打牢，才能行稳致远
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^ neither can be shown without the other
 */
const DEPENDENT = new RegExp(
  '^(?:' +
    [
      '就(?!业|医|餐|地|近|读)', '才(?!能突|干|华)', '则', '都', '却', '而', '使(?!用|命)', '使得', '从而', '进而', '以(?:便|免|利|至)', '否则', '不然', '那', '它', '他', '她',
      '其(?!他|余|实)', '此(?!次|间)', '该(?!市|县|省|校|院)', '如此', '之所以', '因为', '由于', '如果', '假如', '要是', '只要', '只有', '除非',
      '无论', '不论', '不管', '即使', '即便', '哪怕', '尽管', '虽然', '虽', '若', '随着', '为了', '这', '何况', '甚至', '反而', '不仅', '不但', '不是', '既',
      '又', '更', '也', '还', '再', '是(?!否|非)', '凡', '我(?![国市省县区州乡镇村党军校院馆司厂们])', '或者', '还是', '来(?!自|源|之|到)', '在于', '意味着', '只是', '仅', '因', '某种', '所(?!有)', '被', '即',
    ].join('|') +
    ')',
)

/** Prepositions that open an adverbial: it can stand only when a verb of its own follows. */
const ADVERBIAL = /^(?:在|从|自|当|对于|关于|针对|面对|围绕|按照|根据|依据|结合|通过|经过|随|为|以|与|同|和|由|向|于)/

/** How an adverbial without a verb of its own ends. */
const ADVERBIAL_END = /(?:上|下|中|里|内|时|后|前|外|间|方面|过程|领域|基础|背景|时候|以来|起|来看|来说|而言|之际|同时|为契机|为抓手|为统领|为指导|为核心|为重点|为目标|为主线|为引领|为导向|为载体|为牵引|为依托|为基础|要求|精神|部署|思路|原则|特点|实际|需求|需要|主题|目标)$/

/** Function words that leave a clause open at its end, each with the words that end in it and close it. */
const OPENERS_AT_END: Record<string, string> = {
  的: '目有', 地: '基阵土落各实农草林当工场领本外内', 得: '获心难取值懂', 和: '缓平总温共饱', 与: '参赠授', 及: '普触波遍', 并: '合兼',
  在: '实存内潜外所', 把: '', 将: '', 对: '应反校绝面', 向: '导方走流去意动倾取定趋志偏转', 为: '作行人有敢能成所何认', 以: '', 是: '求国', 有: '拥所富国公享具占',
  从: '服盲跟听', 由: '自理缘', 被: '', 让: '转礼谦', 使: '大天驱', 等: '平均高初中同', 要: '需重纲摘必主首概提', 说: '学小述解演', 道: '渠街频轨公知人门通管赛国', 呢: '', 吗: '', 吧: '', 嘛: '',
}

const OPEN_END = new RegExp(
  `(?:${Object.entries(OPENERS_AT_END)
    .map(([end, before]) => (before === '' ? end : `(?<![${before}])${end}`))
    .join('|')}|了解到|认识到|体会到|看到|证明|表明|懂得|告诉我们|认为|指出|强调|表示|包括|例如|比如|主要是|就是|如下)$`,
)

/**
 * A noun with its attribute and no verb of its own.
 *
 *   | 五年来取得的成绩
 *               ^^^^ what about them comes after the comma
 */
const NOUN_PHRASE = /(?:取得|面临|存在|遇到|积累|经历|付出|拥有|化|性)的[^，的]{2,6}$/

/** Nouns that end the name of somebody who acts: institutions and groups of people. */
export const ACTOR_NOUN =
  '(?:党委政府|党委|党组织|党支部|党组|政府|工会|共青团|团组织|妇联|残联|工商联|科协|协会|商会|学会|委员会|居委会|村委会|人大|政协|法院|检察院|部门|单位|机构|组织|机关|企业|公司|集团|银行|学校|高校|院校|医院|场馆|图书馆|分馆|总馆|社区|街道|乡镇|县区|区县|市县|各地|各级|地区|村|局|委|办|院系|学院|研究所|实验室|团队|班子|干部|党员|领导|同志|代表|委员|工作者|工作人员|人员|职工|员工|教师|老师|学生|同学|青年|群众|居民|市民|农民|家长|家庭|志愿者|馆员|读者|专家|学者|媒体|主管|骨干|负责人|党政|我们|大家|全市上下|全党|全社会|社会各界)'

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

/** Modal words between subject and verb; 要 alone says no more than the imperative does. */
const WILL = /^(?:都|就|也|还|既|则)?要(?!求|素|点|害|领|道|塞|么|是|不)/

/** Takes joining openers off the front; the rest keeps its sense. Returns how many units to cut. */
export function openerLength(text: string): number {
  let cutoff = 0
  for (let round = 0; round < 3; round++) {
    const match = OPENER.exec(text.slice(cutoff))
    if (match === null || match[0].length === 0 || text.length - cutoff - match[0].length < 4) break
    cutoff += match[0].length
  }
  return cutoff
}

/**
 * The length of the subject that a clause can do without, or 0: a general one always, a named one only
 * before 要 and only in a clause too long to keep it.
 *
 *   | 各级党委要把这项工作摆上重要位置        | 馆长要带头荐书        | 群众的呼声
 *     ^^^^^^^^ general                           short: kept             an attribute
 */
export function subjectLength(text: string): number {
  if (VERB_FIRST.test(text) && !/^要求/.test(text)) return 0
  const general = GENERAL_SUBJECT.exec(text)
  const match = general ?? (text.length > 14 ? NAMED_SUBJECT.exec(text) : null)
  if (match === null) return 0
  const rest = text.slice(match[0].length)
  return NO_SUBJECT.test(rest) || rest.length < 4 ? 0 : match[0].length
}

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
export function willLength(text: string): number {
  const match = WILL.exec(text)
  return match !== null && text.length - match[0].length >= 4 ? match[0].length : 0
}

/** Whether a clause can be shown alone and still be a grammatical phrase with its own sense. */
export function canStand(text: string): boolean {
  if (text.length < 3 || DEPENDENT.test(text) || OPEN_END.test(text)) return false
  if (ADVERBIAL.test(text) && ADVERBIAL_END.test(text)) return false
  if (/^(?:依据|根据|按照|围绕|结合|针对|面对|依托|立足|着眼)/.test(text) && !ACTS.test(text.slice(2))) return false
  if (/^[向给]/.test(text) && !ACTS.test(text) && !/表示|致以|学习|看齐|报告|汇报|提供/.test(text)) return false
  if (!VERB_FIRST.test(text) && NOUN_PHRASE.test(text) && !/[是有让使把将要不没能会可]|成为/.test(text)) return false
  if (/在[^，]*(?:条件下|基础上|过程中|情况下|前提下)$/.test(text) || /既[没不要]/.test(text)) return false
  if (/的(?:人|同志|部门|地方|时候|东西|情况)$/.test(text) && !VERB_FIRST.test(text) && !/(?<!凡)是/.test(text)) return false
  if (ENDS_WITH_ACTOR.test(text) && !VERB_FIRST.test(text) && !PREDICATE.test(text.replace(/^(?:有些|有的|所有|没有)/, ''))) return false
  if (/^以.*为[^，]{1,8}$/.test(text) || ASIDE.test(text) || THANKS.test(text)) return false
  if (/等.{0,5}$/.test(text) && !VERB_FIRST.test(text)) return false
  if (/^.{2,8}(?:后|之初|之际|初期|前夕)$/.test(text) || /(?:的时候|之后|以后|之前|以前|以来|的同时|期间)$/.test(text)) return false
  if (/^(?:有|没有)?(?:时|人说|的人说)/.test(text)) return false
  return balanced(text)
}

/** A sentence that starts from the one before it cannot be shown without it. */
export function leans(text: string): boolean {
  return DEPENDENT.test(text) || ASIDE.test(text)
}

/** Whether a clause only joins, greets or waits: 到头来, 同志们, 现在. */
export function isAside(text: string): boolean {
  return ASIDE.test(text)
}

/**
 * How much a phrase sounds of talk rather than of a point: persons, particles, vague words. 0 for a
 * phrase without any.
 *
 *   | 你们要想一想        | 健全荐书机制
 *     3: 你们, 一想         0
 */
export function chattiness(text: string): number {
  const persons = text.match(/[你我他她它咱](?:们)?|自己|大家|人家/g)?.length ?? 0
  const particles = text.match(/了|(?<!通)过(?![程去度硬])|着(?![力眼手重])|呢|啊|吧|嘛|吗|呀/g)?.length ?? 0
  const vague = text.match(/那么|这么|一个|一下|一想|什么|怎么|怎样|是不是|会不会|有没有|比如|觉得|老是|就是说/g)?.length ?? 0
  return persons * 2 + particles * 0.8 + vague
}

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
  /(?:不能说|不要说|有人(?!才|员|管|领)|有的人|有些人|别人|人家|人们[常总]|以为|误认为|听说|传说|据说|说(?=我|你|他|公司|什么|千万)|也许|是不是|难道|好像|似乎|何必|不见得)/

/** `HEARSAY`, and conditions: within a whole sentence these keep their sense, in a clause of it they do not. */
export const EMBEDS = new RegExp(`${HEARSAY.source}|万一|可能会|是否|假如|假设|要是|如果|即使|即便|哪怕|倘若|何况`)

/** A sentence that ends in an exclamation of speech is often ironical. */
export const SPOKEN_END = /(?:啊|嘛|吧|呢|呀|吗|(?<![什怎这那多])么|哩|啦)[。！？!?”]*$/

/** Signs of a predicate in a phrase that ends with who acts: without one it is only a subject. */
const PREDICATE = new RegExp(`[是有要能会可应须让使把将被不没未了过着需问]|(?:${VERBS.join('|')})(?![化性的之者])`)

const ENDS_WITH_ACTOR = new RegExp(`${ACTOR_NOUN}$`)

/** Thanks and greetings are said, not shown. */
const THANKS = /(?:表示|致以|道一声)[^，]{0,10}(?:感谢|谢意|慰问|祝贺|敬意|问候|祝福|欢迎)/

/** Asides and forms of address: they join, greet or wait, and say nothing. */
const ASIDE =
  /^(?:近年来|今后(?:.{1,3}年)?|.{1,3}年来|长期以来|今年以来|过去.{1,3}年|过去|今年|去年|明年|目前|当前|现在|今天|如今|到头来|一句话|简而言之|总的来[说看]|借此.{2}|同志们|朋友们|各位.{0,4}|大家好|请注意|俗话说|古人说|常言道|换句话说|也就是说|说白了|与此同时|在座的.{0,4})$/
