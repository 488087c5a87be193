import { describe, expect, test } from 'vitest'
import { wordingDiagnostics } from '../../scripts/audit/wording.ts'
import { swaps } from '../../scripts/audit/lexicon/lexicon.ts'
import { outlineOf } from '../parse/outlined.ts'
import { audited, speechWith, told } from './audited.ts'

/** Sentences that people write; the words that machines abuse are at home in them. */
const natural = `
  他对前途很乐观，说起话来也总是笑呵呵的。
  我们既要乐观面对，也要把困难想得多一些。
  对明年的借阅量，我们持谨慎乐观的态度。
  她性格乐观开朗，读者都爱找她聊天。
  要用乐观引导孩子，而不是用分数吓唬孩子。
  新馆的工程进展顺利，年底可以封顶。
  三项试点都取得了积极进展。
  请各馆汇报一下整改进展情况。
  谈判没有任何进展，大家都很着急。
  古籍修复工作取得了突破性进展。
  老馆长常说，愿为乡亲们效劳一辈子。
  他年轻时为国效劳，老了回乡教书。
  能为您效劳，是我的荣幸。
  新建的阅览室宽敞明亮，坐得下两百人。
  孩子们搬进了宽敞的教室。
  分馆有宽敞的读者休息区。
  这位老先生学问渊博，讲起课来滔滔不绝。
  做学问要耐得住寂寞。
  管理图书馆是一门大学问。
  志愿者是书房建设的重要力量。
  要充实基层治理力量，把人手配到社区去。
  凝聚起全社会共同读书的磅礴力量。
  要把社会力量引进来，一起办好书房。
  母亲一直挂念着在外读书的孩子。
  最让我挂念的，是山里的那间小书房。
  敌人被彻底消灭的那一天，全城都在放鞭炮。
  这种虫子专吃纸张，必须尽快消灭。
  我对这里的情况还很生疏，请大家多指点。
  河水从馆前缓缓流淌。
  一股暖流在心间流淌。
  不要分散注意力，把手头的事先做完。
  任凭风吹雨打，书房的灯天天亮着。
  这支队伍经受住了考验。
  他们经受了一场又一场风雨的洗礼。
  读书不只是为了消遣。
  饭后拿一本小说消遣，也没有什么不好。
  阳光和水是生命必需的。
  这些书是孩子们学习的必需品。
  要牢牢把握发展的主动权，把握正确方向。
  这笔经费由各馆自主支配。
  可支配收入增长了百分之五。
  灯光连续亮了三年。
  他连续五年被评为优秀馆员。
  要优化文化产品的供给，扩大有效供给。
  供给侧结构性改革要继续深化。
  这是大自然赐予我们的财富。
  党员和预备党员都要参加。
  他们是一对终身伴侣。
  一个好的开头是成功的一半。
  故事的开头，是一场大雪。
  人手增加了一倍，经费增加了两成。
  两家人关系亲密，常来常往。
  基础打得很稳固，我们才敢往上盖楼。
  会上大家争辩得很激烈，最后还是想到了一起。
  她愉快地接受了邀请。
  孩子们用小实验探究科学的奥秘。
  晚霞呈现出淡淡的紫色。
  要大力宣扬正气，弘扬美德。
  她擅长书法，也擅长讲故事。
  请留意开馆时间的变化。
  阅览室里不许大声吵闹。
  他的聪明才智在这里有了用武之地。
  困难再大，也要把书送到村里。
  他率领代表团去邻市考察。
  孩子带着父母一起来看书。
  农夫与蛇的故事，大家都听过。
  要提高全民的科学素养和阅读素养。
  老人的身体状况很好，精神也好。
  馆员要善于和读者沟通。
  要培育和践行新风尚，培育文化市场。
  这项决定要有事实依据，以法律为依据。
  节日的气氛越来越浓。
  祝大家一路平安，阖家幸福。
  共建平安社区，共享书香生活。
  我们要贯彻落实会议精神，扎扎实实地工作。
  要保护知识产权，尊重作者的劳动。
  代价再大也要把古籍保住。
  他付出了沉重的代价。
  今天的焦点问题是经费。
  两座山谷连结着三个村子。
  双方对峙了半个小时。
  迷信要破除，科学要普及。
  这是卒业三十年后的第一次聚会。
  他在变乱中保住了一箱珍本。
  守业比创业更难。
  标新立异不如脚踏实地。
  要爱惜书籍，不要在书上乱画。
  他生在一个小村落，从小喜欢看书。
  事情的缘由，还要从一本书说起。
  大家的看法不一样，可以慢慢讨论。
  我刚好路过书房，就进去坐了一会儿。
  干脆把两间屋子打通，做成一个大阅览室。
  话说完了，接着做事。
  领导班子要发挥核心作用，党员要发挥先锋作用。
  认真学习领会会议精神，抓好贯彻落实。
  我们给予了大力支持，提供了有力保障。
  会议在总馆举行，随后举行了开馆仪式。
  孩子们在书香里健康生长。
  运动会之后是读书活动。
  湖面上泛起了涟漪。
  他靠这份履历进了图书馆。
  夜里的阅览室很宁静。
  要常回家孝敬父母。
  他是个有手艺的木匠。
  这一年大家都有很大的进步。
  公道自在人心。
  队伍向纵深进军。
  他把旧书收进箱子里。
  比赛中我们占了上风。
  两个人志同道合，一起办书房。
`.trim().split('\n').map(line => line.trim())

/** Sentences that a machine has been at, and the words that give it away, with what was there. */
const rewritten: [sentence: string, ...found: string[]][] = [
  ['各馆要多效劳群众，少坐办公室。', '效劳 → 服务'],
  ['书房要效劳基层、效劳企业。', '效劳 → 服务', '效劳 → 服务'],
  ['要提高公共效劳水平。', '效劳 → 服务'],
  ['要向宽敞青年请教。', '宽敞 → 广大'],
  ['宽敞党员干部要带头读书。', '宽敞 → 广大'],
  ['要保护学问产权。', '学问 → 知识'],
  ['举办法律学问讲座。', '学问 → 知识'],
  ['要调动馆员的乐观性。', '乐观性 → 积极性'],
  ['职工乐观参与读书活动。', '乐观 → 积极'],
  ['为书房建设作出乐观奉献。', '乐观 → 积极', '奉献 → 贡献'],
  ['要落实科学进展观。', '进展观 → 发展观'],
  ['促进书香产业健康进展。', '进展 → 发展'],
  ['坚持可持续进展，坚持高质量进展。', '进展 → 发展', '进展 → 发展'],
  ['对各馆的账目进展检查。', '进展 → 进行'],
  ['坚持科学开展观，推动经济社会开展。', '科学开展观 → 科学发展观', '开展 → 发展'],
  ['改进书房的治理体系和治理力量。', '力量 → 能力'],
  ['要提高馆员的业务力量和学习力量。', '力量 → 能力', '力量 → 能力'],
  ['要加强书房的根底设施。', '根底 → 基础'],
  ['要打牢工作根底。', '根底 → 基础'],
  ['集中反应群众的诉求。', '反应 → 反映'],
  ['借此时机，我向大家道一声辛苦。', '时机 → 机会'],
  ['要加强和改良党对书房工作的领导。', '改良 → 改进'],
  ['他们作出了突出奉献。', '奉献 → 贡献'],
  ['要挂念群众解决看书难的问题。', '挂念 → 帮助'],
  ['近来消灭了一些新的问题。', '消灭 → 出现'],
  ['要引导人才合理流淌。', '流淌 → 流动'],
  ['要进一步分散人心、分散共识。', '分散 → 凝聚', '分散 → 凝聚'],
  ['他有多年的基层工作经受。', '经受 → 经历'],
  ['不得任凭更改开馆时间。', '任凭 → 随意'],
  ['社区里的消遣场所不少。', '消遣 → 娱乐'],
  ['我们必需坚持读者第一。', '必需 → 必须'],
  ['启动灯光的掌握按钮。', '掌握 → 控制'],
  ['根据会议的统一支配，各馆抓紧落实。', '支配 → 安排'],
  ['我们要连续发扬好的作风。', '连续 → 继续'],
  ['为书房供给有力保障。', '供给 → 提供'],
  ['各部门赐予了大力支持。', '赐予 → 给予'],
  ['要做好开馆的各项预备工作。', '预备 → 准备'],
  ['工程得以顺当开工。', '顺当 → 顺利'],
  ['敬重的各位来宾，大家上午好！', '敬重的 → 尊敬的'],
  ['各位领导、各位来宾、新闻界的伴侣们：', '伴侣 → 朋友'],
  ['我们细心组织了这次活动。', '细心 → 精心'],
  ['要增加责任意识。', '增加 → 增强'],
  ['要亲密联系读者。', '亲密 → 密切'],
  ['表示诚意的感谢！', '诚意的感谢 → 诚挚的感谢'],
  ['要稳固脱贫成果。', '稳固 → 巩固'],
  ['要加强调查争辩。', '争辩 → 研究'],
  ['要接受有效措施。', '接受 → 采取'],
  ['各馆要实行有力措施。', '实行 → 采取'],
  ['要勇于探究，大胆创新。', '探究 → 探索'],
  ['请宣扬部门给予支持。', '宣扬 → 宣传'],
  ['要擅长从群众中学习。', '擅长 → 善于'],
  ['建设才智校园和才智书房。', '才智 → 智慧'],
  ['弘扬勤俭节省的美德。', '勤俭节省 → 勤俭节约'],
  ['任务困难、责任重大。', '困难 → 艰巨'],
  ['带着广大群众致富。', '带着 → 带领'],
  ['维护农夫工的合法权益。', '农夫 → 农民'],
  ['全面提高干部素养。', '素养 → 素质'],
  ['加强干部的选拔和沟通任职。', '沟通 → 交流'],
  ['为群众读书制造良好条件。', '制造 → 创造'],
  ['特殊是乡村书房，要办出特色。', '特殊是 → 特别是'],
  ['要抓好平安生产，排查平安隐患。', '平安生产 → 安全生产', '平安隐患 → 安全隐患'],
  ['要加强舆论监视，自觉接受社会监视。', '监视 → 监督', '监视 → 监督'],
  ['充分表达了制度的优越性。', '表达 → 体现'],
  ['要降低企业的生产本钱。', '本钱 → 成本'],
  ['泛博党员要带头。', '泛博 → 广大'],
  ['助力墟落振兴。', '墟落振兴 → 乡村振兴'],
  ['培育焦点代价观。', '焦点代价观 → 核心价值观'],
  ['发挥党员的先锋模范感化。', '感化 → 作用'],
  ['认真落实安全临盆责任。', '临盆 → 生产'],
  ['坚持立异驱动。', '立异 → 创新'],
  ['深化鼎新开放。', '鼎新开放 → 改革开放'],
  ['贯彻大会精力。', '大会精力 → 大会精神'],
  ['构建调和社会。', '调和社会 → 和谐社会'],
  ['对峙党的领导，连结社会不变。', '对峙 → 坚持', '连结 → 保持', '社会不变 → 社会稳定'],
  ['加强环境庇护。', '环境庇护 → 环境保护'],
  ['当真贯彻会议要求。', '当真贯彻 → 认真贯彻'],
  ['周全推进书房建设。', '周全推进 → 全面推进'],
  ['指出了前进的标的目的。', '标的目的 → 方向'],
  ['完善各项规章轨制。', '轨制 → 制度'],
  ['提出如下指导看法。', '看法 → 意见'],
  ['这些都直接影响到我们，干脆责任人要检讨。', '干脆 → 直接'],
  ['刚好发现问题，刚好上报。', '刚好 → 及时', '刚好 → 及时'],
  ['努力建立优异党员队伍。', '优异 → 优秀'],
  ['对各馆的账目举行检查。', '举行 → 进行'],
  ['推动经济社会生长。', '生长 → 发展'],
  ['开展教育实践运动。', '运动 → 活动'],
  ['凭据上级要求，我们开了这个会。', '凭据 → 根据'],
  ['要深进基层，进步服务水平。', '深进 → 深入', '进步 → 提高'],
  ['要接纳有力措施，确保宁静生产。', '接纳 → 采取', '宁静生产 → 安全生产'],
  ['为书房作出了孝敬。', '孝敬 → 贡献'],
  ['要发挥资源上风，公道利用场地。', '上风 → 优势', '公道 → 合理'],
]

test('the lexicon is large, and every pair of it is two different words', () => {
  expect(swaps.length).toBeGreaterThan(400)
  expect(swaps.filter(({ wrong, right }) => wrong === right || right === '')).toEqual([])
})

test.each(natural)('%s is left alone', (sentence) => {
  expect(told(speechWith(sentence)).filter(line => line.startsWith('wording'))).toEqual([])
})

test('all natural sentences in one speech are left alone too', () => {
  expect(told(speechWith(natural.join('\n\n'))).filter(line => line.startsWith('wording'))).toEqual([])
})

test.each(rewritten)('%s was rewritten', (sentence, ...found) => {
  expect(told(speechWith(sentence)).filter(line => line.startsWith('wording'))).toEqual(found.map(pair => `wording ${pair}`))
})

describe('a word that could stand', () => {
  const weak = '这是书房进展的主攻方向。'

  test('is left alone in a speech that no machine has touched', () => {
    expect(told(speechWith(weak)).filter(line => line.startsWith('wording'))).toEqual([])
  })

  test('is told where other words show that one has', () => {
    const speech = speechWith(`要效劳群众，保护学问产权，向宽敞青年请教。${weak}`)
    const findings = audited(speech).filter(({ words }) => words === '进展')
    expect(findings).toMatchObject([{ replacement: '发展', certainty: 'likely', severity: 'warning' }])
    expect(findings[0]!.message).toContain('3 other words')
  })
})

test('the reason names the usual words, other replaced ones in them put right', () => {
  const [first] = audited(speechWith('群团组织要效劳进展、改善民生。'))
  expect(first!.message).toBe('"效劳" is likely "服务": the usual words are "服务发展".')
})

test('words that a line break has torn are found with the place of both halves', () => {
  const words = '今年以来，全市各级图书馆围绕中心工作，把书房办到了群众身边，得到了宽敞读者的欢迎，也得到了社会各界的好评和支持，大家都说这件事办得好，'
    + '还要一直办下去，办到每一个村、每一条街，让人人都能读到好书、读懂好书，让夜里回家的人也有灯可以看，让老人和孩子也有地方可以坐，大家都来读书。'
  const text = `讲话\n\n${words.match(/.{1,17}/g)!.join('\n')}\n`
  const [found] = audited(text)
  expect(found).toMatchObject({ words: '宽敞', replacement: '广大' })
  expect(text.slice(...found!.span)).toBe('宽\n敞')
})

test('a build says in one line how many words look replaced', () => {
  const outline = outlineOf(speechWith('要效劳群众，保护学问产权，向宽敞青年请教。'))
  expect(wordingDiagnostics(outline)).toMatchObject([
    { code: 'audit/rewritten', severity: 'warning', message: '3 words look machine-replaced, e.g. "效劳" for "服务", "学问" for "知识", "宽敞" for "广大".' },
  ])
  expect(wordingDiagnostics(outlineOf(speechWith(natural[0]!)))).toEqual([])
})

test('a long speech takes time in proportion to its length', () => {
  const outline = outlineOf(speechWith(natural.slice(0, 20).join('')))
  const longer = (times: number) => {
    const text = outline.transcript.text.repeat(times)
    return { ...outline, transcript: { ...outline.transcript, text, origins: Uint32Array.from({ length: text.length + 1 }, (_, at) => at) } }
  }
  const time = (times: number): number => {
    const start = performance.now()
    wordingDiagnostics(longer(times))
    return performance.now() - start
  }
  time(500)
  expect(time(5000)).toBeLessThan(5000)
})
