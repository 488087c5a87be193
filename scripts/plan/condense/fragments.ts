/** Which Chinese clauses cannot stand alone: told by function words, which are a closed class, and by the words of `lexicon.ts`. */
import { rememberedText } from '../remembered.ts'
import { balanced } from './chinese.ts'
import { ACTOR_NOUN, ACTS, VERB_FIRST, VERBS } from './lexicon.ts'
import { isNominal } from './nominal.ts'
import { refers } from './pointing.ts'

/**
 * Words that hang a clause on another one: a condition, a cause, a consequence, a pronoun.
 *
 *   | 只有把基础打牢，才能行稳致远
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^ neither can be shown without the other
 */
const DEPENDENT = new RegExp(
  '^(?:' +
    [
      '就(?!业|医|餐|地|近|读)', '才(?!能突|干|华)', '则', '都', '却', '而', '将?使(?!用|命)', '令(?!人|行)', '使得', '从而', '进而', '以(?:便|免|利|至)', '否则', '不然', '那', '它', '他', '她',
      '其(?!他|余|实)', '此(?!次|间)', '该(?!市|县|省|校|院)', '如此', '之所以', '因为', '由于', '如果', '假如', '要是', '只要', '只有', '除非',
      '无论', '不论', '不管', '即使', '即便', '哪怕', '尽管', '虽然', '虽', '若', '随着', '自从', '一旦', '为了', '这', '何况', '甚至', '反而', '不[仅但只单光]', '不是', '既',
      '或(?!许)', '便(?![利捷民宜于是])', '然后', '且', '故(?![事乡障宫意])', '亦', '以此', '可见', '从此', '由此', '于是', '及(?![时格第早])', '很少', '比(?![如方赛拼])', '去(?![年掉除粗伪杂芜产库])', '至于', '另一', '除了', '指的?是', '鉴于', '(?:现在|目前|如今)已经?', '后来', '分布(?=[在于])', '位于', '嵌在', '合在一起', '靠的[就不]?是', '直接(?:让|使)', '合起来(?=才|就|是)', '往[东西南北][，是]?', '得(?![到以益分失意体知出奖名力票了])', '出身于', '和(?![平谐睦气美解约面衷])', '应当?是', '考虑到', '出于', '要么', '[绝决]不是', '并不是', '在[^，]*[中里上内](?:也|都|又|并)?不?是', '变?成了',
      '又', '更(?![新换改衣])', '也', '还', '再', '是(?!否|非)', '凡', '我(?![国市省县区州乡镇村党军校院馆司厂们])', '或者', '还是', '可否', '能否', '来(?!自|源|之|到)', '(?:根本|关键|原因|核心|重点)?在于', '已经?[比是]', '意味着', '只是', '仅', '因', '某种', '以及', '及其', '所(?!有)', '被', '即',
    ].join('|') +
    ')',
)

/** Prepositions that open an adverbial: it can stand only when a verb of its own follows. */
const ADVERBIAL = /^(?:在|到|从|自|当|对于|关于|针对|面对|围绕|按照|根据|依据|结合|通过|经过|随|为|以|与|同|和|由|向|于)/

/** How an adverbial without a verb of its own ends. */
const ADVERBIAL_END = /(?:上|下|下面|之上|中|里|内|时|后|前|外|间|今天|今日|方面|维度|层面|环节|过程|领域|基础|背景|时候|以来|起|来看|来说|而言|之际|同时|为契机|为抓手|为统领|为指导|为核心|为重点|为目标|为主线|为引领|为导向|为载体|为牵引|为依托|为基础|要求|精神|部署|思路|原则|特点|实际|需求|需要|主题|目标)$/

/** Function words that leave a clause open at its end, each with the words that end in it and close it. */
const OPENERS_AT_END: Record<string, string> = {
  的: '目有', 地: '基阵土落各实农草林当工场领本外内', 得: '获心难取值懂', 和: '缓平总温共饱', 与: '参赠授', 及: '普触波遍', 并: '合兼',
  在: '实存内潜外所', 把: '', 将: '', 对: '应反校绝面', 向: '导方走流去意动倾取定趋志偏转', 为: '作行人有敢能成所何认', 以: '', 是: '求国', 有: '拥所富国公享具占',
  从: '服盲跟听', 由: '自理缘', 被: '', 让: '转礼谦', 使: '大天驱', 等: '平均高初中同', 要: '需重纲摘必主首概提', 说: '学小述解演', 道: '渠街频轨公知人门通管赛国', 呢: '', 吗: '', 吧: '', 嘛: '',
}

const OPEN_END = new RegExp(
  `(?:${Object.entries(OPENERS_AT_END)
    .map(([end, before]) => (before === '' ? end : `(?<![${before}])${end}`))
    .join('|')}|了解到|认识到|体会到|感受到|意识到|感觉到|想到|领悟到|看到|证明|表明|懂得|告诉我们|认为|指出|强调|表示|(?:会议|通知|文件|规定|上级|办法|章程)要求|深知|(?<!的)反映|获悉|看出|可见|显示|规定|包括|例如|比如|主要是|就是|如下|坚信|相信|深信|(?<![予满来有看着大新的])希望|呼吁|宣布)$`,
)

/** What is judged to be so, with 的 at its end: 书房的灯是不灭的. */
const JUDGED = /^(?![这那它他她])[^，]{2,}是[^，的]{2,12}的$/

/**
 * A noun with its attribute and no verb of its own.
 *
 *   | 五年来取得的成绩
 *               ^^^^ what about them comes after the comma
 */
const NOUN_PHRASE = /(?:取得|面临|存在|遇到|积累|经历|付出|拥有|化|性)的[^，的]{2,6}$/

/** Signs of a predicate in a phrase that ends with who acts: without one it is only a subject. */
const PREDICATE = new RegExp(`[是有要能会可应须让使把将被不没未了过着需问]|(?:${VERBS.join('|')})(?![化性的之者])`)

const ENDS_WITH_ACTOR = new RegExp(`${ACTOR_NOUN}$`)

/** A verb after 在 that still waits for what it is done to. */
const ENDS_IN_PROGRESS = new RegExp(`在(?:${VERBS.join('|')})$`)

/** What something is done for; 以 before a noun names the means and may open a phrase: 以书香润泽街巷. */
const PURPOSE = new RegExp(`^以(?:(?:${VERBS.join('|')})(?!${VERBS.join('|')}|引领|赋能|驱动|支撑|为)|备|求|示|识别|适应|应对|防|期|达)`)

/** What is spoken about, without what is said of it. */
const ABOUT = /^[^，]{2,16}的(?:一个|两个|三个)?(?:任务|对象|目的|目标|方针|路线|革命|问题|原因|形势|关系|基础|条件|举措|意义|影响|制度|改革|要求|结果|教训)$/

/** Nothing but a form of address. */
const VOCATIVE = /^(?:(?:[^，。、]{1,10}的(?=各位))?(?:各位|尊敬的|亲爱的)*[^，。、]{0,6}(?:同志|朋友|同事|女士|先生|同学|老师|代表|委员|来宾|同胞|乡亲|战友|嘉宾|领导|家长|校友|首脑|元首|负责人)们?(?:[、，]|$))+$/

/** Thanks and greetings are said, not shown. */
const THANKS = /(?:表示|致以|道一声)[^，]{0,10}(?:感谢|谢意|慰问|祝贺|敬意|问候|祝福|欢迎)/

/** Asides and forms of address: they join, greet or wait, and say nothing. */
const ASIDE =
  /^(?:到那时|第[一二三四五六七八九十]+个?.{0,2}|近年来|今后(?:.{1,3}年)?|未来.{0,3}年?|.{1,3}年来|长期以来|今年以来|过去.{1,3}年|过去|今年|去年|明年|目前|当前|现在|今天|如今|到头来|一句话|简而言之|总的来[说看]|借此.{2}|同志们|朋友们|各位.{0,4}|[^，]{0,8}大家(?:上午|下午|晚上|早上|新年)?好|请注意|俗话说|古人说|常言道|换句话说|也就是说|说白了|与此同时|在座的.{0,4})$/

/** What something is used for: a means without it has no end. */
const DOES = /来(?!自|源)|让|使(?!用)|实现|提[升高]|推[动进]|解决|完成|达到|形成|成为|增强|促进|规避|保障|确保|帮助|缩短|降低|减少|打造|构建|建立|建成|支[撑持]|辅助|进行|开展|就|可以?|能(?!力)|要(?!求|素)|得到|找到|看到|发现|做|讲|教|办|为|了/

/** What makes a clause a fragment, each rule with an example of what it catches. */
const FRAGMENTS: readonly ((text: string) => boolean)[] = [
  // 才能行稳致远
  (text) => DEPENDENT.test(text),
  // 认真学习和
  (text) => OPEN_END.test(text) && !JUDGED.test(text),
  // okay
  (text) => /^(?:ok(?:ay)?|yes|no|hello|hi|well)$/i.test(text),
  // 与服务准备
  (text) => /^(?:[和及]|以及|或者?|与(?=.{2,5}(?:准备|能力|建设|工作|管理|水平|精神|意识|作风|服务)$))[^，]{1,7}$/.test(text),
  // 在推进书房建设的过程中
  (text) => ADVERBIAL.test(text) && ADVERBIAL_END.test(text),
  // 围绕全市中心工作
  (text) => /^(?:依据|根据|按照|按着|依照|凭着|本着|围绕|结合|针对|面对|依托|立足|着眼|基于)/.test(text) && !ACTS.test(text.slice(2)),
  // 面对老街改造带来的变化
  (text) => /^(?:今天|如今|现在|当前)?，?面对(?![面着])[^，]*$/.test(text) && !/[要须敢]|应[该当]|不[能怕退]|需[要]|如何|怎/.test(text),
  // 向全市读者
  (text) => /^[向给]/.test(text) && !ACTS.test(text) && !/学习|看齐|报告|汇报|提供/.test(text),
  // 在这个问题
  (text) => /^在[^，]{1,6}$/.test(text) && !ACTS.test(text),
  // 书房也要看天气，如
  (text) => /，(?:如|像|例如|比如)$/.test(text),
  // 俗话说“灯下好读书”
  (text) => /^(?:俗话|常言|古话|老话)[说道]/.test(text),
  // 街坊们再一次
  (text) => /[再又]一次$/.test(text),
  // 努力在推进
  (text) => ENDS_IN_PROGRESS.test(text),
  // 书房从开门之日起
  (text) => /从[^，]*起$/.test(text),
  // 以方便读者为出发点
  (text) => /^以.*为[^，]{1,8}$/.test(text),
  // 我们一定要在经费有限的条件下
  (text) => /在[^，]*(?:(?:条件|情况|前提|领导|支持|带领|推动|影响|努力)下|基础上|过程中)$/.test(text),
  // 对既没有新书
  (text) => /既[没不要]/.test(text),
  // 五年来取得的成绩
  (text) => !VERB_FIRST.test(text) && NOUN_PHRASE.test(text) && !/[是有让使把将要不没能会可]|成为/.test(text),
  // 凡是借书的人
  (text) => /的(?:人|同志|部门|地方|时候|东西|情况|干部|员工|人员|单位)$/.test(text) && !VERB_FIRST.test(text) && !/(?<!凡)是/.test(text),
  // 我们希望每一位馆员
  (text) => /(?:希望|祝愿|期望|期待|盼望|相信|要求|请|需要)(?:[我你]们的?)?(?:每一?[个位名]|各位|所有|广大|全体|大家)(?![^，]*(?:的(?:支持|理解|参与|到来|配合)))[^，]{0,10}$/.test(text) && !PREDICATE.test(text.replace(/^.*(?:希望|祝愿|期望|期待|盼望|相信|要求|请|需要)/, '')) && !/[来去看读写做走听讲记]/.test(text),
  // 唯有山脚的那一座书房
  (text) => /^(?:.*，)?[唯惟]有[^，]{2,20}$/.test(text) && !PREDICATE.test(text.replace(/^.*[唯惟]有/, '')),
  // 让书房不仅能进门
  (text) => /不[仅但只光单](?!仅|是一)[^，]*$/.test(text) && !/[^不](?:[还也更]|而且|就是)/.test(text.replace(/^.*不[仅但只光单]/, '')),
  // 公司目前是老街灯具公司
  (text) => /(公司|学校|单位|企业|机构|大学|医院)[^，]{0,6}是[^，]*\1$/.test(text),
  // 光阴似箭
  (text) => /光阴似箭|岁月如梭|弹指一挥|日月如梭|时光飞逝|时光荏苒|白驹过隙/.test(text),
  // 各级文化部门
  (text) => ENDS_WITH_ACTOR.test(text) && !VERB_FIRST.test(text) && !PREDICATE.test(text.replace(/^(?:我们|你们)?(?:有些|有的|所有|没有)/, '')),
  // 馆舍、书架等
  (text) => /等.{0,5}$/.test(text) && !VERB_FIRST.test(text),
  // 开馆之初
  (text) => /^.{2,8}(?:后|之初|之际|初期|前夕)$/.test(text) || /(?:的时候|之后|以后|之前|以前|以来|的同时|期间)$/.test(text),
  // 现在; 表示衷心的感谢
  (text) => ASIDE.test(text) || THANKS.test(text),
  // 同事们、朋友们
  (text) => VOCATIVE.test(text) && /们|各位|尊敬|亲爱/.test(text),
  // 一百年前
  (text) => /^(?:早在|远在|就在|大约|距今)?[\d一二三四五六七八九十百千万几数多]+年(?:以?前|后|来|间|里|之后|之前)$/.test(text),
  // 新的征程上
  (text) => /^[^，]{0,8}(?:征程|道路|时代|时期|阶段|形势|起点|关头|舞台|条件|背景|态度)[上下中里]$/.test(text) && !VERB_FIRST.test(text),
  // 在借书问题上的这一改进
  (text) => /^在[^，]*[上中下里]的[^，]{1,8}$/.test(text),
  // 向广大志愿者
  (text) => /^[向对给][^，]{1,16}[员人者们民士志友]$/.test(text) && !/学习|看齐|报告|汇报|提供|转变|敬/.test(text),
  // 有些馆对如何选书
  (text) => /对(?:如何|怎样|怎么)[^，的]{1,8}$/.test(text),
  // 不能因为馆小
  (text) => /不(?:能|要|应|该|可以?|会)因为?[^而就]{1,16}$/.test(text),
  // 怎么用一座书房
  (text) => /^(?:怎么|怎样|如何|为什么|凭什么)/.test(text) && !/[？?]$/.test(text),
  // 关于新馆的选址
  (text) => /^关于[^，]{1,16}$/.test(text) && !/[是有要]/.test(text),
  // 城南书房的任务
  (text) => ABOUT.test(text) && !VERB_FIRST.test(text) && !PREDICATE.test(text.replace(/的[^的]{1,4}$/, '')),
  // 曾经打算在各街道中
  (text) => /(?:要|应|须|会|能|可以|打算|曾经|已经|准备|决定)[^，把将放]{0,4}在[^，]{1,14}[中上里内]$/.test(text) && !ACTS.test(text.replace(/^.*在/, '')),
  // 书房必须根据情况
  (text) => /(?:必须|应当|应该|需要|只能)(?:依据|根据|按照|围绕|结合|针对|通过|从|向|对)[^，]{0,6}(?:情况|实际|特点|需要|需求|条件|要求|规律|形势|规定|原则|问题|目标|读者|群众)$/.test(text),
  // 加强对那些读者多
  (text) => /[那这]些[^的，]{3,}$/.test(text) && !/[是有要]/.test(text.replace(/^.*[那这]些/, '')) && /[对把向给让]/.test(text),
  // 我们要求越偏远的书房
  (text) => (text.match(/(?<![优超卓跨穿飞逾翻来])越(?!来|过|级|野|冬)/g)?.length ?? 0) === 1,
  // 建馆时期
  (text) => /^[^，]{1,6}(?:时期|期间|年代|阶段)$/.test(text) && !ACTS.test(text),
  // 建馆之前和开馆初期
  (text) => /^[^，是有要能会将把被让]{2,24}(?:初期|中期|后期|时期|期间|年代|前夕)$/.test(text),
  // 读者百分之九十左右
  (text) => /^[^，]{0,4}百分之[^，]{1,8}$/.test(text) || /^占/.test(text),
  // 大家都知道; 让我再说一遍
  (text) => /^(?:同志们|大家|我们|你们|同学们)[也都]?知道$|^让我(?:们)?再?[说讲]/.test(text),
  // 今后必须继续进行
  (text) => text.length <= 12 && /^[^把将对]*(?:必须|应当|应该|要|可以|继续)(?:继续)?(?:进行|出现|这样做|如此)$/.test(text),
  // 不要把管书的一切事情
  (text) => /(?:把|将)[^，]*的[^，的]{1,6}$/.test(text) && !/(?:把|将)[^，]*(?:[到给成为在出上下好完起入]|(?<![改推促先])进)/.test(text),
  // 没有读者
  (text) => /^没有[^，]{1,10}$/.test(text) && !/就|才|比/.test(text),
  // 大家想一想
  (text) => /^(?:大家|你们|我们|请)?(?:可以|不妨)?(?:都)?(?:想一?想|看一?看|听一?听)$/.test(text),
  // 小巷的灯光; 常来的读者中
  (text) => isNominal(text),
  // 接下来看第三张图; 这些建议
  (text) => refers(text),
  // 以降低借书的门槛
  (text) => PURPOSE.test(text),
  // 一方面要有好书
  (text) => (text.match(/一方面/g)?.length ?? 0) === 1 || /^[^，]*(?:也好|也罢)$/.test(text),
  // 书房不只是借书
  (text) => /不(?:仅仅?|但|只是?|单|光)(?!能|靠)/.test(text) && !/还|而且|也|更|，/.test(text),
  // 读者一旦离开
  (text) => /一旦|如果|除非|只有在|只要/.test(text) && !/[，就便则才]/.test(text),
  // 不要去参加; 继续坚持
  (text) => /^(?:不要去?|继续|可以|必须(?:如期|尽快|尽早|及时)?)(?:实现|完成|做到|解决|坚持|推进|参与|参加)$/.test(text),
  // 深切怀念为建馆、守馆
  (text) => /(?<![成作认变化称视])为[^，为]*、[^，]{1,4}$/.test(text) && !/为(?:主|重|荣|傲|准|核心|重点|目标)/.test(text) && !/^为/.test(text),
  // 同城市发展相适应; 与从前不同
  (text) => /^[同与和跟][^，]*(?:相(?:一致|适应|结合|协调|衔接|统一|符合|匹配|比)|不同|一样|无关|融会贯通|对接|接轨)$/.test(text),
  // 馆员们以守夜人的精神
  (text) => /以[^，]*的(?:精神|姿态|态度|方式|决心|勇气|行动|名义|身份|心态|思想|理论|观点|立场|眼光|作风|理念)$/.test(text),
  // 支持社区结合街坊的习惯
  (text) => /^(?:推动|支持|引导|鼓励|督促|指导)[^，]*(?:(?<![医教产])结合|按照|根据|围绕|立足|针对)[^，]*$/.test(text) && !ACTS.test(text.replace(/^.*(?:结合|按照|根据|围绕|立足|针对)/, '')),
  // 书房能有何用处
  (text) => /有何[^，]{1,6}$/.test(text),
  // 一个对街坊来说更方便
  (text) => /^一[个种][^，是有让能会要]*[更最][^，的]{1,4}$/.test(text),
  // 像绣花一样
  (text) => /^[像象][^，]*(?:一样|似的|那样)$/.test(text),
  // （指向左边的图）
  (text) => /^[（(【[].*[）)】\]]$/.test(text),
  // 分别是城东的灯; 包括夜里的灯
  (text) => /^(?:分别[是为在]|包括|诸如|固然|基本上就)/.test(text),
  // 馆员们要用几年的努力
  (text) => /(?<![利使采运享作费所可难得])(?:用|以(?![往前后上下来及为])|通过|凭|靠)[^，用]*的(?:努力|时间|精力|心血|汗水|行动|方式|形式)$/.test(text),
  // 不在街心的地段上
  (text) => /^(?:不|别|决不)在[^，]{2,}[上中下里]$/.test(text),
  // 书房就是之一
  (text) => /是(?:其中)?之一$/.test(text) && /^[^，的]*是(?:其中)?之一$/.test(text),
  // 书房通过“一灯一椅”
  (text) => /(?:通过|围绕|根据|按照|依靠|凭借|本着)“[^”]*”$/.test(text),
  // 我们有一些办法
  (text) => /[还也都]?有(?:一些|一点|很多|许多|几个|不少)(?:其他|其它|别)?的?(?:解决)?(?:方法|方案|办法|服务|内容|方面|地方|事情|想法|东西)$/.test(text),
  // 我要提醒一件事：灯要关
  (text) => /(?:一件事|[一几]点|一句话|是这样的?)：./.test(text),
  // 代价是夜里少睡两小时; 原因是灯油不够
  (text) => /^(?:代价|结果|原因|根因|好处|坏处|前提|策略|答案|理由|后果|差别|区别)(?:就|也)?是/.test(text),
  // 馆员必须牢记
  (text) => /(?:必须|应当|应该|要|务必)(?:牢记|记住|明白|清楚|懂得|认清|看清)$/.test(text),
  // 搞的是另一套; 常常是深夜; 有的，如灯油
  (text) => /^(?:(?:搞|做|办|图)的(?:就|也|都)?是|(?:常常|往往|经常|有时)是|有[的些]，)/.test(text),
  // 直到现在已经三年的时间
  (text) => /^(?:直到|到)(?:现在|今天|目前)[^，是要能会]*(?:年|月|天|时间)$/.test(text),
  // 遇到没见过的书
  (text) => /^(?:遇到|碰到|遇上|碰上)[^，]*$/.test(text),
  // 旨在通过街坊的活动
  (text) => /^(?:旨在)?(?:通过|借助|依托)[^，]*(?:研究|活动|分析|学习|培训|检查|测试|调查|实践|工作|方式|手段|途径|渠道|平台|机制|会议|座谈|比赛|项目|措施|办法|形式|合作|交流|对比|了解|观察)$/.test(text) && !/来|让|使|去|实现|推动|提升|提高|增强|促进|达到|完成/.test(text),
  // 看似街坊多了
  (text) => /^(?:看似|看起来|看上去|乍看|貌似)/.test(text) && !/其实|实际|但|却/.test(text),
  // 很多书房里
  (text) => /^(?![^，]*[在于到入进放向住])[^，]{3,}(?<![公海英邻这那哪千百万])里$/.test(text),
  // 灯很亮，让我们
  (text) => /(?:让|使|请|令|叫)(?:我们?|大家|你们?|他们?)$/.test(text),
  // 我们也希望和更多守灯的街坊
  (text) => /(?:希望|愿意|打算)(?:能够?|可以)?(?:和|与|跟)(?![平谐解])[^，]{2,16}$/.test(text) && !ACTS.test(text.replace(/^.*?(?:和|与|跟)/, '')),
  // 你跟馆员说“再亮一点”
  (text) => /^[你您][^，]{0,10}(?:说|问)“[^”]*”$/.test(text),
  // 书房才不会空着
  (text) => /^[^，]{1,8}(?<![刚人口天英奇贤])才(?:不会|会|能|可以|不至于|有)[^，]*$/.test(text) && !/只有|唯有|这样|如此|(?<!来)越(?!来越)/.test(text),
  // 没换灯之前只有十盏
  (text) => /^[^，]{0,6}[没未][^，]{1,8}(?:之前|以前)/.test(text) && !/(?:后|现在|如今|[到至])[^，]*$/.test(text),
  // 毫无起色; 多得很
  (text) => /^(?:毫无[^，]*|[^，]{1,2}得很)$/.test(text),
  // 试过把灯挂在门外
  (text) => /^(?:我们)?[也还]?(?:试过|尝试过|考虑过|设想过)[^，]*$/.test(text),
  // 谁先到馆; 哪里书多
  (text) => /^(?:谁|哪[里儿])(?![都也不])[^，？?谁哪]*$/.test(text),
  // 灯油 300 元 + 书架 200 元 = 约 500 元
  (text) => /\+[^=]*=\s*约?\s*[A-Z]*\s*\d/.test(text),
  // 一间被灯照亮的老街书房
  (text) => /^一[家个位种座名支批群间盏](?:被|由|在|从|以|来自|正在|曾)[^，是]*的[^，的]{2,12}$/.test(text),
  // 核心围绕“夜读”两个重点
  (text) => /(?:围绕|聚焦)[^，]*(?:核心|主题|目标|重点|方面|维度|环节)$/.test(text) && text.length <= 24 && !DOES.test(text.replace(/^.*?(?:围绕|聚焦)/, '')),
  // 馆员们利用旧地图
  (text) => /^[^，]{0,8}利用[^，]*(?:之余|之便|时间|机会|契机|影像|照片|地图|资料|数据|平台|工具|技术|手段|渠道|资源|优势)$/.test(text) && !DOES.test(text.replace(/^.*?利用/, '')),
  // 通过点亮路灯、摆出旧书
  (text) => /^(?:通过|借助|基于)[^，]*、[^，]*$/.test(text) && !DOES.test(text.slice(2)),
  // 靠每一盏灯
  (text) => /^(?:只能)?(?:靠|凭借?)(?![谱拢近书])[^，]*$/.test(text) && !ACTS.test(text.slice(1)) && !DOES.test(text.slice(1)),
  // 会按照灯油的规定
  (text) => /(?:按照|根据|依据|依照|遵照|参照)[^，]*(?:要求|需要|规定|原则|情况|精神|部署|标准|实际|办法|意见|程序)$/.test(text) && !/进行|执行|办理|开展|落实|推进|做好|完成/.test(text),
  // 除有特殊情况; 放到整条街的变化里去看
  (text) => /^(?:除(?![名尘夕草险掉湿冰恶障锈旧])|放[到在]|摆[到在]|置于)[^，]*$/.test(text),
  // 理由二：基于街坊的习惯
  (text) => /^(?:理由|原因|启示|问题|观点|建议|想法|案例|例子)[一二三四五六七八九十\d]+[：:](?:基于|根据|围绕|针对|通过|对于|关于)[^，]*$/.test(text),
  // 打造“一张
  (text) => !balanced(text),
]

/** Whether a clause can be shown alone and still be a grammatical phrase with its own sense. */
export const canStand = rememberedText((text: string): boolean => {
  return text.length >= 3 && !FRAGMENTS.some((isFragment) => isFragment(text))
})

/** What a condition, a concession or a first half begins with: complete together with what follows its comma. */
const BINDS = /^(?:如果|假如|只要|只有|除非|即使|即便|哪怕|无论|不论|不管|虽然|尽管|由于|因为|一旦|为了|既|不仅|不但|不是)[^，]+，/

/** A sentence that starts from the one before it cannot be shown without it. */
export const leans = rememberedText((text: string): boolean => {
  return (DEPENDENT.test(text) && !(BINDS.test(text) && !refers(text))) || ASIDE.test(text)
})

/** Whether a clause only joins, greets or waits: 到头来, 同志们, 现在. */
export function isAside(text: string): boolean {
  return ASIDE.test(text)
}
