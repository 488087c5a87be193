/**
 * Chinese clauses that point: at the sentence before, at somebody named there, at the talk itself. None of them says its thought
 * to somebody who sees only the slide.
 */
import { rememberedText } from '../remembered.ts'

/** Words of a quotation point at nothing outside of it. */
const QUOTED = /[“「『《][^”」』》]*[”」』》]/g

/** 这 and 那 with what they count, but for what everybody has before their eyes: 这座城市, 这个时代. */
const DEMONSTRATIVE = /这套|[这那][两三四五几](?:个|种|类|条|件|点|位|项|座|家|本|盏|款|套)|(?:这|那)(?:个|些|项|种|样|类|件|点|批|番|组|股|两者|一[点切过]|一(?=[^，。]{0,4}(?:指示|要求|目标|任务|问题|思想|精神|决定|决策|原则|理念|方针|过程|做法|举措|观点|事件|活动|项目)))(?!时代|世界|社会|国家|城市|季节|夏天|冬天|春天|秋天|夜晚|晚上)|[与对使令据随]之(?![间前后初际])|(?<![诸])如此(?!之)|[对就为由与因]此(?!次|间|刻)|上述|前述|^以上(?!的)|前者|后者|二者|两者(?=[^，]{0,2}[的都之])/

/** Somebody or something named before. */
const PERSON = /(?<![其吉])他(?![人乡国方山年律日])|她|它(?!们?的?名字)/

/** 其 after a verb or a preposition, with nobody in the clause whom it could mean; 尤其 and 极其 mean nobody. */
const ITS = /^.{0,3}(?<![尤极何])其(?![他它余实次间中])/

/**
 * What a speaker says of the talk, not of the matter.
 *
 *   | 接下来看第三张图        | 前面说到的借阅证        | 把这几点放在一起
 */
const STEERS = new RegExp(
  [
    '如[下左右上]?图|[下左右上]图(?!书)|如[下左右上](?:所示)?$|所示$|第 ?\\d+ ?页|幻灯片|请(?:大家)?(?:注意|看)|(?:先|再|来|下面|接下来|接着|首先)看|往[上下左右南北]放大|一会儿|^[左右]边是|^看(?:第|这|那|下|图)',
    '^(?:先|再|下面|接下来|接着|最后|首先|现在)?(?:我们?)?(?:先|再|来|就|要|想)*(?:介绍|讲讲|谈谈|说说|聊聊|看看|回顾一下|总结一[句下])|一句话(?:介绍|总结)|(?:思路|总结)一句话$',
    '(?:前面|刚才|上面|方才|上文)(?:我|我们)?[^，]{0,2}(?:说|讲|提|谈|介绍)|(?:讲|说|谈)到(?:这里|此)?$|^(?:讲|说|谈)到|^来(?:讲|说|谈)|摆在(?:一起|桌面上)|放在一起$|可以看[出到]$|(?:排查|调查|研究|结果)发现$',
    '现在想[讲说谈]|我(?:必须|想|要)(?:[讲说谈]|强调|指出)|[讲说谈](?:完|一下)$|^问?答疑?$|^(?:非常|很|衷心|再次)*(?:感谢|谢谢)|^(?:容|请允许|让)我(?!们)|^(?:首先|衷心|热烈)*祝[贺愿]?|^顺带一提|举(?:个|一下)?手|P{2}T|大?屏幕上|我今天(?:的|要)?(?:展示|分享|演示|演讲)|^[浅深]?[红橙黄绿青蓝紫灰黑白粉棕金银]色[^，]{0,6}(?:是|代表|表示|标出)|^从[^，]{2,10}转到[^，]{2,10}$|强调一[个点件][^，]{2,12}$|[给为向和跟与]大家[^，]{0,8}(?:展示|演示|介绍|分享|汇报|讲一?讲|说一?说)',
  ].join('|'),
)

/** Whether a clause refers to what stands outside of it. */
export const refers = rememberedText((text: string): boolean => {
  const own = text.replace(QUOTED, '')
  return DEMONSTRATIVE.test(own) || ITS.test(own) || (PERSON.test(own) && own.search(PERSON) < 9) || /(?:他|她|它)们?$/.test(own) || STEERS.test(own)
})

/** What 这种, 那些 and the like count, unless everybody has it before their eyes, it is told at once (那些晚归的人) or stands right before (“夜读”这个主意). */
const POINTED = /(?<=^|[，、在把被对用从向给为使让和与是有到过了着没不如于以由好住准掉成])(?:这|那)(?:种|类|些|个|一[种类个])(?!时代|世界|社会|国家|城市|季节|夏天|冬天|春天|秋天|夜晚|晚上|意义|过程中?|方面)(?![^，。]{2,14}的\p{Script=Han})(\p{Script=Han}{2})/gu

/**
 * Whether some words point at a thing that none of them names before.
 *
 *   | 很多馆都犯过这种毛病          outside
 *   | 要清除阻力，这种阻力来自习惯    named before
 */
export const pointsOutside = rememberedText((text: string): boolean => {
  const own = text.replace(QUOTED, (words) => words.replaceAll(/[这那]/g, '〇'))
  return [...own.matchAll(POINTED)].some(({ index, 1: noun }) => !own.slice(0, index).includes(noun!))
})
