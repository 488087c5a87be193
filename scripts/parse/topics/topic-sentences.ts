/** Characters of a topic sentence that carries no number. */
const longest = 26

const adverbs = [
  '深入|全面|大力|积极|稳妥|扎实|加快|着力|切实|持续|不断|进一步|坚决|坚定|稳步|毫不|牢牢|统筹|全力|主动|有序|严格|更好',
  '更加|努力|奋力|多措并举|全方位|有效|稳妥有序|科学|精准|广泛|认真|充分|自觉|坚持不懈|坚定不移|毫不动摇|毫不放松|千方百计',
  '高质量|高水平|高标准|高效',
].join('|')
const verbs = [
  '推动|推进|促进|加强|强化|深化|提高|提升|完善|健全|优化|改善|改进|扩大|拓展|培育|发展|构建|建设|建立|打造|实施|落实',
  '巩固|增强|丰富|维护|保障|坚持|激发|防范|化解|做好|抓好|搞好|抓紧|引导|支持|规范|创新|加大|加固|夯实|发挥|压实|严守',
  '守住|传承|弘扬|营造|形成|保持|严肃|厉行|稳定|壮大|补齐|繁荣|用好|办好|管好|建好|培养|解决|处理|倡导|树立|开展|狠抓',
  '突出|聚焦|立足|紧扣|围绕|实现|确保|转变|破除|整合|盘活|畅通|普及|打通|完成|加速|领导|服务|延长|降低|减少|减轻|参与',
  '争取|搭建|释放|做大|做强|做优|开创|筑牢|织密|擦亮|讲好|稳|促|强|抓|保|惠',
].join('|')
const imperative = new RegExp(`^(?:(?:${adverbs}){1,2}(?:${verbs})|(?:${verbs}))`)
const obligation = /^(?:要|必须|务必|应当|应|始终)/
const result = new RegExp([
  '(?:取得|迈出|实现|开创|迈上)[^，。]{0,12}(?:成就|成效|成绩|进展|突破|步伐|胜利|局面|台阶|提升|发展)',
  '(?:不断|持续|显著|明显|稳步|稳中|有力|深入|纵深|全面|更加|成效|效果|基础)[^，。]{1,8}。$',
  '(?:成效|成果)(?:显著|卓著|明显|丰硕)',
].join('|'))
/** Marks of speech that is talked rather than written, and of sentences that lean on the one before. */
const colloquial = new RegExp([
  '[我你您他她它咱俺这那哪啥吗呢吧啊呀嘛？?]|了。$',
  '^(?:但|而|所以|因此|同时|也|还|就|又|比如|例如|首先|其次|最后|当然|其实|如果|因为|由于|为了|有的|有人|于是)',
  '^(?:从|在|对|以|一年来|今年|去年|近年)',
].join('|'))

/** How a topic sentence is built: what is to be done, what must be, what has been reached, or none of these. */
export type TopicKind = 'imperative' | 'obligation' | 'result' | 'plain'

/**
 * Whether a sentence can head a passage without a number: short, complete, written rather than spoken.
 *
 *   | 优化馆藏结构。                yes
 *   | 我们的馆员真是太辛苦了。        no: somebody is talking
 */
export function isTopic(sentence: string): boolean {
  if (!/[。：:]$/.test(sentence) || sentence.length < 5 || sentence.length > longest) return false
  return !colloquial.test(sentence) && sentence.split(/[，；,;]/).length <= 2
}

/** The build of a topic sentence. */
export function kindOf(sentence: string): TopicKind {
  if (obligation.test(sentence)) return 'obligation'
  if (imperative.test(sentence)) return 'imperative'
  return result.test(sentence) ? 'result' : 'plain'
}
