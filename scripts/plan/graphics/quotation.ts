import type { Passage } from '../../model/transcript.ts'
import type { Proposal, Scene } from '../proposal.ts'
import { isTalkedAround } from '../condense/weight.ts'
import { englishQuotations } from './english/quotes.ts'
import { inside, trimBy, widthOf, type Speech } from '../speech.ts'

/** How a saying is brought in without its author. */
const CITED = /(?:常言|俗话|古人|古语|古训|有句|名言|诗|谚语|正如|常说|讲得好|说得好)/

/** The same in English, right before the mark. */
const ENGLISH_CITED = /\b(?:said|says|reads?|wrote|writes|words|motto|message|saying|proverb|asked|told|called|quote[sd]?|put it)\b[^"“”.]{0,40}$/i

/** Who said it must have a name. */
const PRONOUN = /^(?:I|you|he|she|it|we|they|who)(?:['’]\w+)?$|\b(?:and|or|to|of|that|who)$/i

/** English words that begin or end in mid-sentence, or are small talk. */
function isScrap(text: string): boolean {
  const words = text.replace(/^["“‘]|["”’]$/g, '')
  return /^\p{Ll}|,$/u.test(words) || isTalkedAround(words)
}

/** A row of terms in quotation marks is no saying. */
const TERMS = /^[“「『]?(?:[^，。！？；]{1,6}、)+[^，。！？；]{1,6}[”」』]?$/

/** Words under which a quotation stands that the speaker holds against somebody, or turns down. */
const REFUTED = /(?:胡说|鼓吹|叫嚣|叫嚷|散布|宣扬|妄称|诬蔑|诬称|污蔑|攻击|谬论|谎称|狡辩|借口|误以为|反对|批判|驳斥|抛弃|摒弃|摆脱|不(?:要|能|应)(?:再)?(?:信|说|讲|搞|把)|不是|克服|纠正|破除|防止)[^，。“”]{0,8}$/

/** What a hearer is only imagined to say: 你跟馆员说“再亮一点”. */
const IMAGINED = /(?:^|[，。：])(?:如果|假如|比如|有时候?)?[你您](?!们)[^，。“]{0,10}(?:说|问|讲|喊)[：:，]?["“「]?$/

/** No name: 对他 said “…”. */
const UNNAMED = /^(?:[我你他她它这那有大在对向跟和]|咱|俺)/

/** No source: a name does not end in an attribute, tells of nothing and is short. */
const LONGEST_SOURCE = 16
const NO_SOURCE = /[之的地得]$|投|因|[，。]|^(?:反复|多次|一再|再三|特别|曾经?|还|又|经常|时常|常常)/

/** The words alone: the page draws the marks. */
function withoutMarks(speech: Speech, whole: Passage): Passage {
  return /^[“「『"].*[”」』"]$/su.test(whole.text) && !/[“「『"”」』]/.test(whole.text.slice(1, -1)) ? trimBy(speech, whole, 1, 1) : whole
}

/** Somebody's words, worth a slide when the speaker says whose they are or cites them as a saying. */
export function recogniseQuotation(scene: Scene): Proposal[] {
  const { speech, sentences } = scene
  const proposals: Proposal[] = speech.isEnglish ? englishQuotations(scene) : []
  sentences.forEach((sentence, index) => {
    for (const quotation of inside(speech.outline.quotations, sentence)) {
      const { text, at, span } = quotation
      const source = quotation.source !== null && !PRONOUN.test(quotation.source.text) ? quotation.source : null
      if (speech.isEnglish && isScrap(text)) continue
      const width = widthOf(text)
      const lead = sentence.text.slice(0, at - sentence.at)
      if (speech.isChinese && (REFUTED.test(lead) || IMAGINED.test(lead))) continue
      if (source === null && !CITED.test(lead) && !ENGLISH_CITED.test(lead)) continue
      if (width < 8 || width > 60 || TERMS.test(text)) continue
      proposals.push({
        from: index,
        to: index + 1,
        score: source === null ? 6 : 7,
        shape: {
          kind: 'quotation',
          title: null,
          accent: null,
          text: withoutMarks(speech, { text, at, span }),
          source: source !== null && (UNNAMED.test(source.text) || (speech.isChinese && (widthOf(source.text) > LONGEST_SOURCE || NO_SOURCE.test(source.text)))) ? null : source,
          reveals: [],
          why: source === null ? 'a saying, cited as such' : 'words of another, with their source',
        },
      })
    }
  })
  return proposals
}
