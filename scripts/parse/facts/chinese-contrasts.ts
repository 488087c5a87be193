import type { ContrastWay } from './contrasts.ts'
import { built, type Way } from './wording.ts'
import { han, hanClose, hanEnd, hanStart } from './words.ts'

const becomes = [
  '转变成为|转变为|转变成|转变到|转化为|变为|变成|转为|转成|转向|走向|迈向|升级为|上升为|转到',
  '轉變成為|轉變為|轉變成|轉化為|變為|變成|轉為|轉向|邁向|升級為|上升為',
].join('|')
const turn = '转变|转型|跨越|飞跃|跃升|蝶变|嬗变|突破|轉變|轉型|飛躍|躍升|蛻變'
/** 不是 that denies; not 是不是, 要不是, 不是吗. */
const isNot = '(?<![是要能会會莫可还還倒也])(?:不再?是|并不是|并非|並不是|並非)(?![不吗嗎说說])'
const past = '过去|以前|从前|原来|原先|以往|昔日|当年|過去|從前|原來|當年'

/** The ways in which Chinese sets one thing against another. */
export const chineseContrasts: readonly ContrastWay[] = [
  // 不是建了多少，而是来了多少
  way('negation', /而(?:恰恰|正)?是/, [isNot, `(?<not>${han}{2,40}?)[，、]?而(?:恰恰|正)?是(?<but>${han}{2,60})`, hanEnd]),
  // 价值不在于收藏，而在于使用
  way('negation', /不在/, [
    `不在(?![乎意])于?於?(?<not>${han}{2,30})，而?(?:是)?(?:更)?在(?:于|於)?(?<but>${han}{2,40})`, hanEnd,
  ]),
  // 不看楼有多高，只看读者有多少
  way('negation', /不[靠看比为為图圖缺求]/, [
    `(?<![是毫也都还決决绝絕])不(?<verb>靠|看|比|为|為|图|圖|缺|求)(?!不)(?<not>${han}{2,24})，`,
    `(?:而是?|只|就|要|更|但)?\\k<verb>(?:的是)?(?<but>${han}{2,40})`, hanEnd,
  ], { holds: ({ but }) => !but!.includes('不') }),
  // 我们要的是读者，而不是摆设
  way('negation', /而(?:不是|[并並]?非)/, [
    hanStart, `(?:但是|但)?(?<but>${han}{3,40})，?而(?:不是|并非|並非|非(?![洲常凡法得但]))(?<not>${han}{2,40})`, hanEnd,
  ], { holds: ({ but }) => !/而是|不是|^(?:因此|所以)/.test(but!) }),
  // 这是大事，不是小事
  way('negation', /，(?:并|并且|決|绝)?不是/, [
    `(?<![不就都也还但而可只要])是(?<but>[^不，。；！？：]{2,24})，(?:并|決|绝)?不是(?![吗嗎不])(?<not>${han}{2,24})`, hanClose,
  ]),
  // 书房不是仓库，是客厅
  way('negation', /，是/, [isNot, `(?<not>[^，。；！？：是]{2,24})，是(?![不否因])(?<but>${han}{2,24})`, hanClose]),
  // 不能坐等读者，而要走出去
  way('negation', /，而(?:是)?[应應要必须須需]/, [
    `不(?:能|要|应|應|该|該|可)(?:当|當|该|該|以)?(?!只|仅|僅|光|单|單|不|够|夠|说|說)(?<not>${han}{2,30})，`,
    `而(?:是)?(?:应当|应该|應當|應該|必须|必須|需要|要|应|須|须|應)(?<but>${han}{2,40})`, hanEnd,
  ]),
  // 与其多建一座楼，不如多开一小时
  way('preference', /[与與]其/, [
    `[与與]其(?<not>${han}{2,40})，?(?:[^，。不]{0,4})(?:不如|毋宁|毋寧)(?:说|說)?(?<but>${han}{2,40})`, hanEnd,
  ]),
  // 宁可少买一批书，也不关一间门
  way('preference', /[宁寧][可愿肯願]/, [
    `[宁寧](?:可|愿|肯|願)(?<but>${han}{2,30})，也?(?:决|绝|決|絕)?不(?:能|愿|願|要|会|會|肯|可)?(?<not>${han}{2,30})`, hanEnd,
  ]),
  // 从“书等人”转变为“书找人”
  way('change', new RegExp(becomes), [
    `[从從由](?<not>[^，。；！？：从從由]{2,24}?)(?:真正|逐步|逐渐|逐漸|加快|悄然|已经|全面|彻底|徹底|成功|开始|開始|正在|不断|不斷|华丽|整体|整體)*(?:${becomes})了?(?<but>${han}{2,30})`, hanEnd,
  ], { holds: ({ not, but }) => !/[到至]|这里|這裡|今天|^[此那何]|\d/.test(not!) && !/^(?:了|未来|何)/.test(but!) }),
  // 从一家馆到一张网的跨越
  way('change', new RegExp(`的[^，。；、]{0,6}(?:${turn})`), [
    `[从從由](?<not>[^，。；、到]{1,16})(?:到|向)(?<but>[^，。；、的]{1,16}?)的[^，。；、]{0,6}(?:${turn})`,
  ]),
  way('change', /[从從][“「]/, ['[从從](?<not>[“「][^”」]{2,16}[”」])到(?<but>[“「][^”」]{2,16}[”」])'], {
    holds: ({ not }) => !/[一二三四五六七八九十]五/.test(not!),
  }),
  // 过去是人找书，现在是书找人
  way('change', new RegExp(past), [
    hanStart, `(?:${past})(?![一二三四五六七八九十两兩\\d几幾的这那這]|年)，?`, `(?<not>${han}{3,36}(?:，${han}{2,30})?)[，；。]`,
    `(?:但|而|可)?(?:现在|如今|今天|而今|眼下|后来|後來|現在)(?![的看说說我你这]|来说|，我)，?(?<but>${han}{3,40})`, hanEnd,
  ], { isWide: true }),
  // 一方面藏书越来越多，另一方面读者却越来越少
  way('opposition', /另一方面/, [
    `一方面，?(?<not>${han}{2,40}(?:，${han}{2,40})?)[，；](?:但|而)?另一方面，?(?<but>${han}{0,30}[却卻]${han}{1,40})`, hanEnd,
  ]),
]

function way(form: ContrastWay['form'], cue: RegExp, parts: string[], more: Pick<Way, 'isWide' | 'holds'> = {}): ContrastWay {
  return { form, cue, pattern: built(...parts), ...more }
}
