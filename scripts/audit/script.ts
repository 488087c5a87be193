import type { Finding } from '../model/finding.ts'
import type { Outline } from '../model/outline.ts'
import { cut, type Transcript } from '../model/transcript.ts'
import { searchFor, swapsOf } from './collocations.ts'
import { finding } from './found.ts'
import { conversions } from './lexicon/conversions.ts'
import { dictionaries } from '../script/dictionaries.ts'

const { formsOfHongKong, formsOfTaiwan, simplifiedToTraditional, traditionalToSimplified } = dictionaries
const searchConversions = searchFor(swapsOf(conversions))

/**
 * Characters of the simplified script that stand in traditional texts too, as words or parts of names: 皇后, 台灣, 茶几,
 * 准許, 朴先生 (those on the right side of OpenCC's table of phrases); and forms that differ by a stroke, which fonts and
 * input methods mix: 强, 没, 册, 麽.
 */
const alsoTraditional = new Set('吓麽晒祢嘘厦册强没别况宫内吴吕黄决减凉净冲绿温户悦税说脱兑万丑丰么于云仆价伙余佣党准几凶划占厂厘台叶吁吃'
  + '后咨咸夸尸岩岳帘干广征恒愿据斗朴杠杰柜涂涌淀游熏皂确种筑胜腊腌膻苎苹范荐虫虱蜡跖辟适郁采里霉与无尔亏')

/** Likewise traditional characters that simplified texts keep: 乾隆, 於, 瞭望, 文徵明, 慰藉. */
const alsoSimplified = new Set('乾剋夥廢徵扞於昇氾濛皁祕脩舖袷計谿釐鑪顗麽瞭藉著鍾餘')

/** OpenCC's own forms as they are written in Taiwan: 羣 is 群, 裏 is 裡, 啓 is 啟. */
const inTaiwan = new Map(formsOfTaiwan)

/** Characters that OpenCC takes for simplified ones and Taiwan or Hong Kong writes: 群, 床, 峰. */
const regional = new Set([...formsOfTaiwan, ...formsOfHongKong].map(([, form]) => form))

const traditionalOf = new Map(simplifiedToTraditional
  .filter(([from]) => !alsoTraditional.has(from) && !regional.has(from))
  .map(([from, to]) => [from, inTaiwan.get(to) ?? to]))

const simplifiedOf = new Map(traditionalToSimplified.filter(([from]) => !alsoSimplified.has(from)))

/** More characters of the other script in one paragraph than `most`, or than `few` and a share of it, are a quotation. */
const quoted = { most: 12, few: 4, share: 0.2 }

/**
 * What a conversion between simplified and traditional characters left wrong: in a traditional text the wrong one of
 * several forms, and in either characters of the other script.
 *
 *   | 館員的頭發都白了，这些書還要整理
 *   |       ^^ 頭髮       ^^ 這些
 */
export function scriptOf({ transcript }: Outline): Finding[] {
  if (transcript.language === 'zh-Hans') return strays(transcript, simplifiedOf, 'a traditional form in a simplified text')
  if (transcript.language !== 'zh-Hant') return []
  return [...wrongForms(transcript), ...strays(transcript, traditionalOf, 'a simplified form in a traditional text')]
}

function wrongForms(transcript: Transcript): Finding[] {
  return searchConversions(transcript.text).map(({ at, swap: { wrong, right }, certainty }) => {
    const words = cut(transcript, at, at + wrong.length)
    return finding('audit/conversion', words, { values: [right, 'this word is written so'], replacement: right, certainty })
  })
}

function strays(transcript: Transcript, table: ReadonlyMap<string, string>, reason: string): Finding[] {
  return transcript.paragraphs.flatMap(({ at, text }) => {
    const runs: { start: number, right: string }[] = []
    let count = 0
    for (let index = 0; index < text.length; index += 1) {
      const right = table.get(text[index]!)
      if (right === undefined) continue
      count += 1
      const last = runs.at(-1)
      if (last && last.start + last.right.length === index) last.right += right
      else runs.push({ start: index, right })
    }
    if (count > quoted.most || (count > quoted.few && count > text.length * quoted.share)) return []
    return runs.map(({ start, right }) => {
      const words = cut(transcript, at + start, at + start + right.length)
      return finding('audit/conversion', words, { values: [right, reason], replacement: right, certainty: 'likely' })
    })
  })
}
