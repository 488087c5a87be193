import type { Contrast } from '../../model/outline.ts'
import type { Page, Reading } from './reading.ts'
import { apart, isWhole, wordingsOf, type Wording } from './wording.ts'

type Form = Contrast['form']
interface Way {
  form: Form
  pattern: RegExp
  /** Where it may reach over the end of a sentence. */
  isWide?: boolean
  holds?: (wording: Wording) => boolean
}

const C = '[^，；。！？：,;!?]'
const begin = '(?<=^|[，；：。！—])'
/** Words are taken to the end of their clause or not at all. */
const stop = '(?=[，；。！：]|——|$)'
const becomes = [
  '转变为|转变成|转变到|转化为|变为|变成|转为|转成|转向|走向|迈向|升级为|上升为',
  '轉變為|轉變成|轉化為|變為|變成|轉為|轉向|邁向|升級為|上升為',
].join('|')
const turn = '转变|转型|跨越|飞跃|跃升|蝶变|嬗变|突破|轉變|轉型|飛躍|躍升|蛻變'

const chinese: readonly Way[] = [
  /* 不是建了多少，而是来了多少 */
  { form: 'negation', pattern: new RegExp(
    `(?<![是要能会會莫可还還倒也])(?:不再?是|并不?非?是|并不是|并非|並不是|並非|不再是)(?![不吗嗎说說])(?<not>${C}{2,40}?)[，、]?而(?:恰恰|正)?是(?<but>${C}{2,60})${stop}`, 'dg') },
  /* 价值不在于收藏，而在于使用 */
  { form: 'negation', pattern: new RegExp(`不在(?![乎意])于?於?(?<not>${C}{2,30})，而?(?:是)?(?:更)?在(?:于|於)?(?<but>${C}{2,40})${stop}`, 'dg') },
  /* 不看楼有多高，只看读者有多少 */
  { form: 'negation', pattern: new RegExp(
    `(?<![是毫也都还決决绝絕])不(?<verb>靠|看|比|为|為|图|圖|缺|求)(?!不)(?<not>${C}{2,24})，(?:而是?|只|就|要|更|但)?\\k<verb>(?:的是)?(?<but>${C}{2,40})${stop}`, 'dg'),
  holds: ({ groups }) => !/不/.test(groups['but']!) },
  /* 我们要的是读者，而不是摆设 */
  { form: 'negation', pattern: new RegExp(
    `${begin}(?<but>${C}{3,40})，?而(?:不是|并非|並非|非(?![洲常凡法得但]))(?<not>${C}{2,40})${stop}`, 'dg'),
  holds: ({ groups }) => !/而是|不是|[?？]/.test(groups['but']!) && !/^(?:因此|所以)/.test(groups['but']!) },
  /* 这是大事，不是小事 */
  { form: 'negation', pattern: new RegExp(`(?<=(?:^|[，；：。！—])${C}{0,16}?)(?<![不就都也还但而可只要])是(?<but>[^不，。；！？：]{2,24})，(?:并|決|绝)?不是(?![吗嗎不])(?<not>${C}{2,24})(?=[；。！]|$)`, 'dg') },
  { form: 'negation', pattern: new RegExp(`(?<=(?:^|[，；：。！—])${C}{0,10}?)(?<![是要能会會莫可还還倒也])不是(?![不吗嗎说說])(?<not>[^，。；！？：是]{2,24})，是(?![不否因])(?<but>${C}{2,24})(?=[；。！]|$)`, 'dg') },
  /* 不能坐等读者，而要走出去 */
  { form: 'negation', pattern: new RegExp(
    `不(?:能|要|应|應|该|該|可)(?:当|當|该|該|以)?(?!只|仅|僅|光|单|單|不|够|夠|说|說)(?<not>${C}{2,30})，而(?:是)?(?:应当|应该|要|应|必须|須|必須|应當|應該|應|需要)(?:该|当)?(?<but>${C}{2,40})${stop}`, 'dg') },
  /* 与其多建一座楼，不如多开一小时 */
  { form: 'preference', pattern: new RegExp(`[与與]其(?<not>${C}{2,40})，?(?:[^，。不]{0,4})(?:不如|毋宁|毋寧)(?:说|說)?(?<but>${C}{2,40})${stop}`, 'dg') },
  { form: 'preference', pattern: new RegExp(`[宁寧](?:可|愿|肯|願)(?<but>${C}{2,30})，也?(?:决|绝|決|絕)?不(?:能|愿|願|要|会|會|肯|可)?(?<not>${C}{2,30})${stop}`, 'dg') },
  /* 从“书等人”转变为“书找人” */
  { form: 'change', pattern: new RegExp(`[从從由](?<not>[^，。；！？：从從由]{2,24}?)(?:真正|逐步|逐渐|逐漸|加快|悄然|已经)?(?:${becomes})了?(?<but>${C}{2,30})${stop}`, 'dg'),
    holds: ({ groups }) => !/[到至]|这里|這裡|今天|^[此那何]|\d/.test(groups['not']!) && !/^(?:了|未来|何)/.test(groups['but']!) },
  { form: 'change', pattern: new RegExp(`[从從由](?<not>[^，。；、到]{1,16})(?:到|向)(?<but>[^，。；、的]{1,16}?)的[^，。；、]{0,6}(?:${turn})`, 'dg') },
  { form: 'change', pattern: new RegExp(`[从從](?<not>[“「][^”」]{2,16}[”」])到(?<but>[“「][^”」]{2,16}[”」])`, 'dg'),
    holds: ({ groups }) => !/[一二三四五六七八九十]五/.test(groups['not']!) },
  /* 过去是人找书，现在是书找人 */
  { form: 'change', isWide: true, pattern: new RegExp(
    `${begin}(?:过去|以前|从前|原来|原先|以往|過去|從前|原來|昔日|当年|當年)(?![一二三四五六七八九十两兩\\d几幾的这那這]|年)，?`
    + `(?<not>${C}{3,36}(?:，${C}{2,30})?)[，；。](?:但|而|可)?(?:现在|如今|今天|而今|后来|後來|現在)(?![的看说說我你这]|来说|，我)，?(?<but>${C}{3,40})${stop}`, 'dg') },
  /* 一方面藏书越来越多，另一方面读者却越来越少 */
  { form: 'opposition', pattern: new RegExp(`一方面，?(?<not>${C}{2,40}(?:，${C}{2,40})?)[，；](?:但|而)?另一方面，?(?<but>${C}{0,30}[却卻]${C}{1,40})${stop}`, 'dg') },
]

const E = '(?:(?!--| - )[^.,;:!?—()"“”])'
const latinStop = '(?=\\s?(?:[.,;:!?—)]|--| - |$))'
const wall = '(?<=^|[,;:.—]\\s{0,2}|--\\s?|\\s(?:and|but|that)\\s)'
const determiners = /^(?:an?|the|our|my|your|his|her|its|their|this|that|these|those|one|some|any|more)$/i
const links = /^(?:to|by|in|on|at|for|from|with|because|about|what|how|who|where|when|as|of|through|that|whether|against|into|over)$/i

/** Two sides that are built alike: both open with the same link word, or both with a determiner. */
function isAlike({ groups }: Wording): boolean {
  const [one, other] = [groups['a']!, groups['b']!].map(word => word.toLowerCase())
  return (links.test(one!) && one === other) || (determiners.test(one!) && determiners.test(other!))
}

const english: readonly Way[] = [
  /* not a victory but a beginning */
  { form: 'negation', holds: isAlike, pattern: new RegExp(
    `\\bnot,?\\s+(?<not>(?<a>[a-z]+)\\s${E}{1,80}?),?(?:\\s*(?:—|--)\\s*|\\s+)but,?\\s+(?:rather\\s+)?(?<but>(?<b>[a-z]+)\\s${E}{1,100})${latinStop}`, 'dgi') },
  /* libraries are for people, not for books */
  { form: 'negation', holds: isAlike, pattern: new RegExp(
    `(?:^|(?<!not)\\s)(?<but>(?<a>to|by|in|on|for|from|with|because|about|what|how|through|the|an?|our)\\s[^.,;:!?—()"“”]{2,60}?),\\s(?:and\\s)?not\\s(?<not>(?<b>to|by|in|on|for|from|with|because|about|what|how|through|the|an?|our)\\s${E}{2,60})${latinStop}`, 'dg') },
  /* This is not a warehouse. It is a meeting place. */
  { form: 'negation', isWide: true, holds: isAlike, pattern: new RegExp(
    `\\b(?:(?:is|are|was|were)(?:n['’]t|\\snot)|['’](?:s|re)\\snot)\\s(?<not>(?<a>[a-z]+)\\s${E}{1,60})[.;,—]\\s*(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Ww]e|[Tt]hese)(?:['’](?:s|re)|\\s(?:is|are|was|were))\\s(?<but>(?<b>[a-z]+)\\s${E}{1,80})${latinStop}`, 'dg') },
  { form: 'preference', pattern: new RegExp(`\\bwould (?:much )?rather (?<but>${E}{3,60}) than (?<not>${E}{3,60})${latinStop}`, 'dg') },
  /* we count readers rather than books */
  { form: 'preference', pattern: new RegExp(`${wall}(?<but>${E}{8,100}),?\\s(?:rather than|instead of)\\s(?<not>${E}{3,80})${latinStop}`, 'dg'),
    holds: ({ groups }) => !/\b(?:would|than|whether)\b/.test(groups['but']!) },
  { form: 'preference', pattern: new RegExp(`(?<=^|[.;—]\\s)(?:Rather than|Instead of)\\s(?<not>${E}{3,80}),\\s(?<but>${E}{6,100})${latinStop}`, 'dg') },
  /* We used to wait for readers. Now we go to them. */
  { form: 'change', isWide: true, pattern: new RegExp(`\\bused to (?!it\\b|the\\b|this\\b)(?<not>${E}{4,80})[.;,—]+\\s(?:[Bb]ut\\s|[Aa]nd\\s)?(?:[Nn]ow|[Tt]oday),?\\s(?<but>${E}{4,100})${latinStop}`, 'dg') },
  { form: 'change', isWide: true, pattern: new RegExp(`(?<=^|[.;]\\s)(?:Once|Yesterday|In the past|Before),?\\s(?<not>${E}{4,80})[.;,—]+\\s(?:[Bb]ut\\s|[Aa]nd\\s)?(?:now|Now|today|Today),?\\s(?<but>${E}{4,100})${latinStop}`, 'dg') },
  { form: 'change', pattern: new RegExp(`\\b(?:shift|transition|transform|evolv|chang|turn)(?:s|e|es|ed|ing|ition)?\\b[^.,;]{0,30}?\\sfrom\\s(?<not>[^.,;\\d]{3,50}?)\\s(?:in)?to\\s(?<but>(?:(?!--)[^.,;:—\\d]){3,60})${latinStop}`, 'dg') },
  { form: 'opposition', isWide: true, pattern: new RegExp(`\\b[Oo]n (?:the )?one hand,?\\s(?<not>${E}{4,100})[.;,]\\s(?:[Bb]ut\\s|[Aa]nd\\s)?[Oo]n the other(?: hand)?,?\\s(?<but>${E}{4,100})${latinStop}`, 'dg') },
  { form: 'opposition', isWide: true, pattern: new RegExp(`(?<=^|[.]\\s)(?<not>${E}{8,120})[.;]\\s(?:By|In|by|in) contrast,\\s(?<but>${E}{6,120})${latinStop}`, 'dg') },
  { form: 'opposition', pattern: new RegExp(`${wall}(?<not>${E}{8,100}),?\\swhereas\\s(?<but>${E}{6,100})${latinStop}`, 'dg'),
    holds: ({ groups }) => !/^(?:if|as|when|in|at|for|on)\b/.test(groups['but']!) && !/^(?:if|as|when)\b/.test(groups['not']!) },
]

const cue = /不是|而[是不并並非在要应應必须須需]|不[靠看比为為图圖缺求在]|[与與]其|[宁寧][可愿肯願]|[从從由]|过去|以前|原[来來先]|以往|過去|昔日|[当當]年|一方面/
const englishCue = /\bnot\b|n['’]t\b|\bthan\b|instead of|[Ii]nstead of|used to|\bOnce\b|Yesterday|past\b|Before|from|hand\b|contrast|whereas/

/**
 * What the words of a sentence set against each other.
 *
 *   | 图书馆的价值不在于收藏，而在于使用。
 *                      ^^^^       ^^^^ not, but
 */
export function contrastsIn({ sentences, pairs }: Page): Contrast[] {
  return apart([
    ...sentences.flatMap(reading => contrastsOf(reading, false)),
    ...pairs.flatMap(reading => contrastsOf(reading, true)),
  ])
}

function contrastsOf(reading: Reading, isPair: boolean): Contrast[] {
  if (reading.isQuestion || !(reading.isLatin ? englishCue : cue).test(reading.text)) return []
  const found: Contrast[] = []
  for (const { form, pattern, isWide, holds } of reading.isLatin ? english : chinese) {
    if (isPair && !isWide) continue
    for (const wording of wordingsOf(reading, pattern)) {
      const [not, but] = [wording.passage('not'), wording.passage('but')]
      if (isWhole(not) && isWhole(but) && (holds?.(wording) ?? true)) found.push({ ...wording.whole, kind: 'contrast', form, not, but })
    }
  }
  return found
}
