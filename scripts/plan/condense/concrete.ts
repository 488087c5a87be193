import { rememberedText } from '../remembered.ts'

/** What tells a concrete act of official Chinese from its aims: closed lists of common use, never taken from one speech. */

/** Adverbs before an act or an aim. */
const ADVERBS = '(?:要|进一步|不断|切实|着力|大力|深入|全面|加快|积极|努力|认真|扎实|持续|有效|继续|逐步|广泛|重点|尽快|有序|统一|定期|集中|专门)*'

/** Acts: somebody sets something up, gives, holds, changes or does away with it. */
export const ACT = new RegExp(
  `^${ADVERBS}(?:建立|设立|成立|组建|开展|举办|办好|办起|开办|开设|开通|开放|开好|组织|推行|实行|实施|试行|出台|制定|修订|编制|印发|建成|建设|新建|改造|修复|推出|启动|发放|发行|安排|清理|整治|取消|召开|配备|配齐|选派|选聘|评选|培训|轮训|走访|公开|公布|签订|引进|设置|延长|下放|合并|减免|补贴|资助|招募|招聘|征集|收集|增设|增发|开发|上门|邀请|请|听取|派出|选出|说清|查处|[办建修设派送](?![好成事]))`,
)

/** Something is done for somebody: 为盲人读书, but not 为读者创造条件. */
const FOR = /^(?:要)?为(?!了|主|先|荣|此)[^，、的]{2,8}(?![^，]*(?:条件|基础|贡献|力量|保障|支撑|保证|环境|氛围))[^，]{2,12}$/

/** Something is put where it counts: 把选书权交给读者, 将夜读纳入考核. */
const PLACED = /^(?:要|必须)*[把将][^，]{2,16}(?:纳入|列入|交给|作为|转换为|转化为|变成|变为|用在|落到|放在|摆在|送到)/

/** Aims and generalities: what any speech could promise. */
const AIM = new RegExp(
  `^${ADVERBS}(?:加大[^，]{0,16}力度|(?:提高|提升|增强)[^，“]{0,24}(?:性|力|感|水平|质量|能力|意识|效能|效率|效益|素质)|维护|保障|充分发挥|发挥|营造|形成|凝聚|汇聚|夯实|筑牢|巩固|确保|促进|助力|推动了?[^，]{0,14}(?:发展|进展|进步|提升|见效|落地|升级|创新)|高度重视|重视|探索|优化|深化|强化|加强|完善|健全|统筹|贯彻|落实|坚持|综合考虑|考虑|经历|面对|增加[^，]{0,14}(?:感|力|性)|以[^，]{2,16}(?:推动|促进|带动)|解决[^，]{0,12}问题$|致力于?[^，]{0,8}$|投身[^，]*$)|(?:作出|做出)[^，]{0,6}贡献|(?:氛围|局面|格局|合力|新进展|新发展|新成效)$`,
)

/** By what means, without what is done by them. */
const MEANS = /^(?:充分|积极|善于|有效)?(?:利用|运用|依托|借助|结合|通过)[^，]*(?:资源|优势|力量|作用|手段|平台|机遇|契机|实际|方式)$/

/** An aim that names its object by a quoted word, a work or a number is one no more. */
const NAMED = /[“《「]|\d/

/** A number with its unit; a year, a telephone number and a model measure nothing. */
const MEASURE = /(?<!\d)\d{1,2}年|\d[\d.,]*\s?(?:多|余|几)?[万亿千百]*(?:[%％‰]|分钟|小时|秒|行|个?对象|个百分点|[元个项条种家座人件部公亩吨倍户所名次场处台套辆艘栋间张份篇本册米里期批届床支只头对岁天])|百分之|[一二三四五六七八九十百千万亿两]{2,}(?:多|余)?[万亿]*(?:元|家|座|人|件|部|户|名|次|场|项|所|个百分点)/

/** Three members or more. */
export const LISTED = /(?:[^、，和与]{2,12}、){2,}[^、，]{2,14}|(?:[^、，和与]{2,12}、)[^、，和]{2,12}(?:和|以及)[^、，]{2,12}/

/** What the speaker puts first. */
const STRESSED = /重点(?:是|抓|推进|考虑|解决|整治)|必须|关键|首要|根本|核心(?!价值)/

const ACTS = 1.4
const DONE = 0.8
const AIMS = 1.7
const MEASURED = 2.4
const BY_MEANS = 2
const LISTS = 0.8
const FIRST = 0.7

/** That nothing came of something: 借书的人丝毫没有增加. */
export const FRUITLESS = /(?:毫无|丝毫(?:不见?|没有?|未见?))(?:起色|提升|改[善观进]|变化|效果|成效|进展|作用|用处|好转|减少|增[加多])/

/** How long something took, without what: 找了很久. */
export const LONG_TAKEN = /^[^，]{0,4}(?:[很好]久|半天)$/

/** How much more a line of official Chinese says by what it names: about -2 to 5. */
export const concretenessOf = rememberedText((text: string): number => {
  const isMeasured = MEASURE.test(text)
  const acts = ACT.test(text) || PLACED.test(text) || FOR.test(text)
  const aims = !acts && AIM.test(text) && !NAMED.test(text)
  return (acts ? ACTS : 0) + (acts && /^\p{Script=Han}{1,6}?了/u.test(text) ? DONE : 0) - (MEANS.test(text) ? BY_MEANS : 0) - (aims ? AIMS : 0) + (isMeasured ? MEASURED : 0) + (LISTED.test(text) ? LISTS : 0) + (STRESSED.test(text) ? FIRST : 0)
})
