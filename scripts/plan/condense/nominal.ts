/**
 * Chinese phrases that name what is spoken of and say nothing of it yet: a noun with its attribute, a time, a place. Told by
 * function words and by the verbs of common use, so that an unknown verb errs towards a phrase that may stand.
 */
import { rememberedText } from '../remembered.ts'
import { VERB_FIRST, VERBS } from './lexicon.ts'

/** Verbs of everyday and of spoken Chinese that are rarely part of a noun. */
const PLAIN_VERBS = [
  '回答', '回应', '回顾', '欢迎', '希望', '祝愿', '祝贺', '感谢', '记住', '牢记', '铭记', '珍惜', '感受', '体会', '面对', '迎接', '迎来', '赢得', '获得', '得到', '取得', '成为', '变成', '属于',
  '来自', '走向', '走进', '走上', '走出', '进入', '加入', '来到', '回到', '看到', '看见', '听到', '想到', '遇到', '找到', '送到', '带来', '留下', '放下', '拿起', '写下', '记录', '讲述', '告诉', '认识', '理解',
  '相信', '知道', '懂得', '喜欢', '热爱', '害怕', '担心', '拒绝', '接受', '放弃', '离开', '抛弃', '超过', '达到', '占据', '拥有', '具有', '包括', '包含', '象征', '意味', '决定', '影响', '改变', '打破', '打开',
  '关闭', '承担', '履行', '遵守', '违反', '反对', '抵制', '克服', '战胜', '消除', '避免', '减少', '处理', '应对', '采取', '使用', '采用', '引入', '吸取', '借鉴', '追求', '寻找', '等待', '需要', '依靠', '依赖',
  '拓宽', '控制', '汲取', '增添', '扭转', '出发', '着手', '入手', '抓起', '做起', '难以', '对付', '转化', '转变', '制造', '管理', '抽调', '负责(?!人|同志)', '关注', '缺乏', '缺少', '贯彻', '高举', '构筑', '开创', '进行', '展开', '展现', '释放', '照亮', '重温', '处在', '屹立', '系于', '保留', '生成', '揭露', '避开', '允许', '认同', '提倡', '消灭', '补充', '吸收', '发出', '(?<=.)通过',
  '阅读', '书写', '表达', '传播', '分享', '交给', '交出', '献给', '投入', '参加', '参与', '出席', '访问', '邀请', '选择', '挑选', '评选', '表彰', '奖励', '惩罚', '批评', '指出', '强调', '承认', '否认', '吸引', '凝结',
  '擦亮', '点亮', '点燃', '温暖', '唤醒', '守护', '守望', '陪伴', '见证', '创办', '(?<![党团际级类社])组织(?![内部的])', '收集', '整理', '检查', '检验', '测量', '计算', '估计', '预测',
  '比较', '对比', '区分', '证明', '验证', '说明', '解释', '描述', '翻译', '编写', '撰写', '发表', '出版', '制作', '销售', '购买', '租用', '安装', '运行',
  '维修', '修复', '更换', '删除', '添加', '修改', '配置', '连接', '传输', '存储', '读取', '写入', '调用', '返回', '触发', '监控', '支付', '收取', '缴纳',
  '申请', '登记', '注册', '办理', '提交', '公布', '发布', '宣布', '召集', '主持', '担任', '任命', '选举', '辞去', '率领', '指挥', '伸出', '挺起', '托起',
  '扛过', '熬过', '渡过', '攻克', '攀登', '跨越', '冲破', '摆脱', '争当', '甘当', '献出', '奉献', '付出', '锤炼', '磨炼', '摒弃', '丢掉', '忘记', '忽视',
  '轻视', '低估', '高估', '缓解', '加剧', '引发', '导致', '造成', '产生', '带给', '赋予', '授予', '颁发', '举起', '拆除', '重建', '扩建', '翻新', '走遍',
  '踏遍',
  '统计', '起到', '陷入', '清除', '剔除', '突破', '严明', '破除', '奉行', '厚植', '驶向', '重视', '席卷', '迈向', '遇上', '侮辱', '寻回', '出现', '活出',
  '描绘', '孕育', '欺负', '载明', '商量', '提振', '支撑', '经历', '寻求', '适应', '溶入', '选定', '呈现', '肩负', '永葆', '涵养', '瓦解', '积累', '伴随',
  '挑起', '分担', '牵引', '证实', '聚合', '受到', '通报', '割除', '审阅', '致力', '捍卫', '持守', '去除', '加快', '表现', '啃下', '报道', '正视', '革除',
  '调整', '涉及', '绘制', '架设', '播撒', '收获', '播下', '道出', '紧随', '设下', '赞成', '标出', '致以', '继承', '打下', '浪费', '注重', '支援', '禁止',
  '充满', '触及', '承载', '留出', '袒护', '确定', '撤销', '辞退', '损害', '予以', '给予', '倾斜', '感到', '引起', '引来', '换来', '抢救', '保存', '珍藏',
  '晾晒', '剪开', '缝补', '搭建', '铺设', '规划', '设计', '培训', '评估', '考核', '发放', '领取', '赠送', '捐赠', '募集',
].join('|')

/** Verbs of one character that seldom stand within a noun. */
const SHORT_VERBS = '看听写读讲做走跑给送买卖搬修吃喝住坐站想问帮救爱怕找换拿抓敲吹扔背抱唱挤攒熬催挡躲替占犯擦'

/** Words that make a clause of what they stand in, but for the nouns that they are part of: 重要, 会议, 功能, 人才. */
const FINITE = new RegExp(
  [
    '(?<!于)是(?!非)', '(?<![国公所私专])有(?![关效序限机色])', '(?<![重主需紧首概提摘纪])要(?![素点害领求])', '(?<![功性职技智才动节])能(?![力源量])', '(?<![社机大学协委工例集晚聚年])会(?![议员长场])', '(?<![效反响供适相])应(?!用)',
    '须', '让', '(?<!大)使(?!命|用)', '把', '将(?![来军])', '被', '没', '未(?!来)', '了(?!解)', '着(?![力眼手重])', '(?<![成造])就(?![业医餐])', '也', '(?<!首)都(?![市城])', '(?<![人天英])才(?![能华])', '很', '太(?![阳平])', '已', '较',
    '(?<!对)比(?![例重率如方])', '更(?![加为高好多大])', '正[在以]', '越来越', '不足$', '(?<!差)不(?!断|同|足|良|平衡|动产|锈)', '可(?!持续|行性|靠性)',
  ].join('|'),
)
const ANY_VERB = new RegExp(`${FINITE.source}|(?:${VERBS.join('|')}|${PLAIN_VERBS})|[${SHORT_VERBS}]|(?<![演小学传解])说`)
const VERB_AT_END = new RegExp(`(?:${VERBS.join('|')}|${PLAIN_VERBS}|身处|所在|面临|存在|[${SHORT_VERBS}到过])$`)

/** A head that something is told of already: 读者的数量减少, 众人的事由众人管. */
const TOLD_OF_HEAD = /由|全部|更加|日益|十分|非常|(?:减少|增加|增强|提高|提升|下降|上升|扩大|缩小|好转|改善|重大|宏大|艰巨|繁重|鲜明)$/

/** What is told of rather than said: nouns that a whole clause may stand before, and some that a noun does. */
const TOLD = /的(?:背景|过程|历程|进程|经过|由来|缘由|缘故|意义|含义)$/
const MOMENT = /的(?:年代|时代|时刻|日子|瞬间|关头|今天|明天|高度|角度|层面|一面|一部分)$/

/**
 * A noun with its attribute: nothing acts before 的, or only what belongs to the noun.
 *
 *   | 小巷的灯光              | 我们身处的街区          | 村图书馆扩建的总的费用
 *     ^^^^ no verb              ^^^^^^^^ a verb next to 的
 *   | 擦亮小巷的灯光
 *     ^^^^ acts: no noun
 */
function isAttributed(text: string): boolean {
  const first = text.indexOf('的', 1)
  if (first < 0 || /目的|的确|似的|真的/.test(text)) return false
  const head = text.slice(text.lastIndexOf('的') + 1)
  if (head.length === 0 || head.length > 14 || (head.length > 4 ? ANY_VERB : FINITE).test(head) || TOLD_OF_HEAD.test(head)) return false
  const attribute = text.slice(/^[对从向由在一每]/.test(text) ? 1 : 0, first).replace(VERB_AT_END, '')
  return !ANY_VERB.test(attribute) && !ANY_VERB.test(text.slice(first + 1, text.lastIndexOf('的')).replace(VERB_AT_END, ''))
}

/** A time, a case or a place that the rest of the sentence happens in; the words that only look alike stand before the end. */
const SETTINGS: readonly ((text: string) => boolean)[] = [
  // 新馆开门后; 读者办证时
  (text) => /^[^，]{3,}(?:(?<![落先善背今以最押延推幕断身产售前])后|(?<![及准同随小当暂按定平临计工课何顿历届学])时)$/.test(text),
  // 常来的读者中
  (text) => /^(?![^，]*[在于到入进放向])[^，]{2,}(?<![集其心手眼当适居命])中$/.test(text),
  // 书房在搬迁途中
  (text) => /^[^，把将放建摆处站坐走住活写落握聚是有要能应]{1,8}在[^，]{2,}[中里内]$/.test(text),
  // 除周一闭馆外
  (text) => /^除[^，]*外$/.test(text),
  // 当灯亮起来
  (text) => /^当(?![家代地然前下好今选成作机年])[^，]*$/.test(text),
  // 从读者的角度
  (text) => /^(?:从|在|自|站在)[^，]*(?:高度|角度|层面|方面|年代|时代|时刻|日子|之日)$/.test(text),
  // 经过几代人的努力
  (text) => /^(?:经过|通过|历经)[^，]+$/.test(text) && (isTopic(text.slice(2)) || /^(?:经过|历经)[^，]*的[^，的]{2,10}$/.test(text)),
  // 一盏灯或一个书架
  (text) => /(?<!^)(?:或者?|以及)[^，]+$/.test(text) && isTopic(text),
  // 身为守灯的人
  (text) => /^(?:作|身)为[^，]+$/.test(text) && isTopic(text.slice(2)),
  // 小城作为读者最多的地方
  (text) => /^[^，把将]{2,12}作为[^，]+$/.test(text) && !FINITE.test(text.replace(/^.*作为/, '')),
  // 从总馆、分馆、流动车
  (text) => /^从[^，到]*$/.test(text) && isTopic(text.slice(1)),
  // 未经读者同意
  (text) => /^(?:未经|非经|经)[^，]*(?:批准|同意|许可|审核|审批|审定|核准|表决|研究)$/.test(text),
  // 向关心书房的各界朋友
  (text) => /^[向给][^，]*的[^，的]{1,16}$/.test(text) && isTopic(text.slice(text.lastIndexOf('的'))),
  // 开馆不到三年; 整整两年时间
  (text) => text.length <= 9 && /[一二两三四五六七八九十百\d多几]+个?(?:月|年|天|周)(?:时间)?$/.test(text) && !/是|有|要|达|用|花|满|第/.test(text),
  // 对整月不开门的书房
  (text) => /^对于?[^，]*的[^，的]{1,6}$/.test(text) && !/进行|开展|实行|给予|提出|作出|采取|加强|具有|产生|造成|负|讲|说/.test(text) && !/必须|应当|要|也|都|一点/.test(text),
  // 到明年年底; 第二天一早
  (text) => text.length <= 8 && /(?:年[底末初]|月[底末初]|一早|清晨|傍晚|夜里|[那当次每]天|当年|次日|早上|晚上|中午|[上下]午|周末)$/.test(text) && isTopic(text.replace(/^[到至]/, '')),
  // 对于馆长
  (text) => /^对于?[^，]{1,8}$/.test(text) && isTopic(text.replace(/^对于?/, '')),
  // 灯光、书架和安静的角落
  (text) => /、[^，]*[和与及][^，]+$/.test(text) && !text.includes('，') && isTopic(text),
  // 2019年3月到2021年5月
  (text) => /^[\d一二三四五六七八九〇零十百\s]+年[^，]{0,6}(?:到|至)[\d一二三四五六七八九〇零十百\s年月日]+$/.test(text),
]

/** Whether a phrase only names, or only tells when and where. */
export const isNominal = rememberedText((text: string): boolean => {
  return SETTINGS.some((isSetting) => isSetting(text)) || names(text)
})

/** Whether a clause is the period that what follows holds for: 过去五年, 到明年年底. */
export const isPeriod = rememberedText((text: string): boolean => {
  return /^(?:过去|未来|近|最近|今年|去年|明年|本[年月]|到|至|截至|“?十[一二三四五]五”?|[一二三四五六七八九十\d]{1,4}年)[^，]{0,8}$/.test(text) && /[年月末底来初间期度]/.test(text) && isTopic(text.replace(/^到/, ''))
})

/** What is set equal to something or apart from it, which is no sum: 书房 = 夜里亮着的灯, 藏书 ≠ 读书. */
export const EQUATES = /^[^=≠+，。：；]{1,20}\s*[=≠]\s*(?!约|[\d\s])[^=≠+。]{2,}$/

/** Whether a phrase only names what is spoken of: 小巷的灯光, 我们相识的经过. */
export function names(text: string): boolean {
  if (VERB_FIRST.test(text) || EQUATES.test(text)) return false
  return isAttributed(text) || (TOLD.test(text) && !FINITE.test(text.replace(TOLD, ''))) || (MOMENT.test(text) && !ANY_VERB.test(text.replace(MOMENT, '')))
}

/**
 * Whether a clause is a bare topic, with no verb of its own that could be told.
 *
 *   | 老街的书房，便成了孩子们的第二间教室
 *     ^^^^^^^^^^
 */
export function isTopic(text: string): boolean {
  return !VERB_FIRST.test(text) && !ANY_VERB.test(text)
}
