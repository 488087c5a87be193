import { built, type Way } from './wording.ts'
import { han, hanClose, hanEnd, hanOpening, hanStart, latin, latinEnd, latinOpening, latinStart } from './words.ts'

const because = '因为|因為|由于|由於'
const hence = '所以|因此|因而|于是|於是'
const brings = '导致|造成|致使|使得|導致'

/** The ways in which Chinese says why; the groups of each are `cause` and `effect`. */
export const chineseCauses: readonly Way[] = [
  // 因为馆员多走了一步，所以读者少跑了一里
  way(new RegExp(hence), [`(?:${because})(?<cause>${han}{2,40}(?:，${han}{2,30})?)，(?:${hence})，?(?<effect>${han}{2,50})`, hanEnd]),
  // 由于选址太偏，新馆少有人来
  way(new RegExp(because), [
    '(?<=^|；)', `(?:${because})(?!此|这|這|如此)(?<cause>${han}{3,40})，(?!${hence})(?:使得|使)?(?<effect>${han}{4,50})`, hanClose,
  ], { holds: ({ effect }) => !/^(?:因为|因為|也|还|更|是)/.test(effect!) }),
  // 之所以能坚持，是因为有人等着
  way(/之所以/, [
    `之所以(?<effect>${han}{2,40})，(?:就|正|关键|關鍵|也|都|主要|根本)?(?:就)?`,
    `(?:是因为|是由于|是因為|是由於|在于|在於|是在于)(?<cause>${han}{2,50})`, hanEnd,
  ]),
  // 大家愿意来，是因为这里有灯
  way(new RegExp(`是(?:${because})`), [
    hanOpening, `(?<effect>${han}{4,40})，(?:正|就|这|這|那|主要|就正)?是(?:${because})(?<cause>${han}{3,50})`, hanClose,
  ], { holds: ({ effect }) => !/不是|并非|之所以|^(?:这|那|因)/.test(effect!) }),
  // 孩子们不想走，因为故事还没讲完
  way(/，因[为為]/, [hanOpening, `(?<effect>${han}{4,40})，(?:因为|因為)(?<cause>${han}{4,50})`, hanClose], {
    holds: ({ effect }) => !/^(?:不是|并非|因)/.test(effect!),
  }),
  // 读者减少的主要原因是开门太晚
  way(/原因/, [
    hanStart, '(?:而|但|正|也)?', `(?<effect>${han}{4,30}?)的?(?:主要|根本|重要|直接|最大的?|真正)?`,
    `原因(?:，)?(?:就|也|正|主要)?(?:是|在于|在於)(?<cause>${han}{4,50})`, hanEnd,
  ], { holds: ({ cause, effect }) => !/^(?:这|那|其|這|有|什么|是)/.test(effect!) && !/什么|哪/.test(cause!) }),
  // 网点太少，导致读者要换两趟车
  way(new RegExp(brings), [
    hanOpening, `(?<cause>${han}{4,40})，(?:从而|進而|进而|直接|就)?(?:${brings})(?:了)?(?<effect>${han}{4,50})`, hanClose,
  ]),
  // 老馆要大修，所以书展改在学校办
  way(new RegExp(hence), [hanOpening, `(?<cause>${han}{4,40})，(?:${hence})，?(?<effect>${han}{4,50})`, hanClose], {
    holds: ({ cause, effect }) => !/^(?:因为|由于|因為|由於|之所以)/.test(cause!) && !/^(?:我|今天)?[^，]{0,4}(?:请|想|说)/.test(effect!),
  }),
  // 为什么夜里也开门？因为白天来不了的人更多。
  way(/[为為](?:什[么麼]|何)/, [
    '(?<=^|[。！？])', `(?:为什么|為什麼|为何|為何)(?:说|說)?(?<effect>${han}{3,40})[？?]`,
    `(?:就是|这是|是|這是)?(?:因为|因為)(?<cause>${han}{3,60})`, hanEnd,
  ], { isWide: true }),
]

/** Words before `because` that do not say what is so. */
const unsaid = "(?<!\\b(?:not|just|only|simply|partly|but|and|or|precisely|is|was|that['’]s|it['’]s),?\\s)"
const pointing = /^(?:that['’]?s?|it['’]?s?|this|which|not|simply|just|only|partly|maybe|perhaps|probably|largely|mostly)(?:\s(?:is|was|not|just|only|simply))*$/i

/** The ways in which English says why; the groups of each are `cause` and `effect`. */
export const englishCauses: readonly Way[] = [
  // Because the doors stay open, people come.
  way(/Because/, [
    latinOpening, `Because\\s(?!of\\s(?:this|that|it)\\b)(?<cause>${latin}{6,120}),\\s(?<effect>${latin}{4,140})(?=[.;!]|$)`,
  ]),
  // People come because the doors stay open.
  way(/\sbecause\s/, [latinStart, `(?<effect>${latin}{6,140}?),?\\s`, unsaid, `because\\s(?<cause>${latin}{4,140})`, latinEnd], {
    holds: ({ effect }) => !pointing.test(effect!) && !/\bnot because\b/.test(effect!),
  }),
  // Loans fell. That is why we opened at night.
  way(/\bwhy\s/, [
    latinOpening, `(?<cause>${latin}{8,140})[.!;]\\s*(?:[Tt]hat|[Tt]his)(?:['’]s| is) why\\s(?<effect>${latin}{4,140})[.!]`,
  ], { isWide: true }),
  way(/As a (?:result|consequence)|Consequently|Therefore/, [
    latinOpening, `(?<cause>${latin}{8,140})[.!;]\\s*(?:As a (?:result|consequence)|Consequently|Therefore),\\s(?<effect>${latin}{6,140})`, latinEnd,
  ], { isWide: true }),
  way(/therefore|as a result/, [
    latinStart, `(?<cause>${latin}{8,140})[,;]\\s(?:and\\s)?(?:therefore|as a result),?\\s(?<effect>${latin}{6,140})`, latinEnd,
  ]),
  // The main reason why readers leave is that we close too early.
  way(/\breason\b/, [
    '\\b[Tt]he (?:main |real |only |simple )?reason (?:why |that |for )?', `(?<effect>${latin}{4,100}?) (?:is|was) (?:that|because) (?<cause>${latin}{4,140})`, latinEnd,
  ]),
  way(/due to|caused by|the result of/, [
    latinStart, `(?<effect>${latin}{4,100}?) (?:is|are|was|were) (?:largely |mainly |partly )?(?:due to|caused by|the result of) `,
    `(?<cause>${latin}{4,120})`, latinEnd,
  ]),
  way(/led to|resulted in/, [latinStart, `(?<cause>${latin}{4,100}?) (?:led to|resulted in) (?<effect>${latin}{4,120})`, latinEnd]),
  // Why open at night? Because most people work by day.
  way(/\bWhy\s/, [latinOpening, `Why\\s(?<effect>${latin}{4,100})\\?\\s*Because\\s(?<cause>${latin}{4,140})`, latinEnd], { isWide: true }),
]

function way(cue: RegExp, parts: string[], more: Pick<Way, 'isWide' | 'holds'> = {}): Way {
  return { cue, pattern: built(...parts), ...more }
}
