import type { Clause } from '../clause.ts'

/** What may be cut off a clause of a language written with spaces (English first), and which clauses cannot stand alone. */

const OPENER =
  /^(?:and|but|so|yet|also|then|now|first|second|third|finally|however|moreover|furthermore|therefore|indeed|of course|in fact|for example|for instance|well)\b[,:]?\s+/i

const DEPENDENT =
  /^(?:and|or|but|nor|because|since|although|though|while|if|unless|when|whenever|where|whereas|which|who|whom|whose|that|than|as|so that|in order|for|to|with|without|by|of|in|on|at|from|it|they|he|she|this|these|those|such)\b/i

/**
 * The same in Japanese.
 *
 *   | まず、本棚を低くしました        | 2つ目は、夜の開館です
 *     ^^^^                            ^^^^^^
 */
const JAPANESE_OPENER = /^(?:まず|次に|つぎに|そして|また|さらに|最後に|つまり|しかし|それで|では|それでは|なので|ですから|だから|実は|例えば|たとえば|[0-9０-９一二三四五]つ目は)、/

/** Takes joining openers off the front. Returns how many units to cut. */
export function openerLength(text: string): number {
  const japanese = JAPANESE_OPENER.exec(text)?.[0].length ?? 0
  if (japanese > 0) return text.length - japanese > 4 ? japanese : 0
  const match = OPENER.exec(text)
  return match !== null && text.length - match[0].length > 12 ? match[0].length : 0
}

/** Whether a clause of such a language can be shown alone. */
export function canStand(text: string): boolean {
  return text.split(/\s+/).length >= 3 && !DEPENDENT.test(text) && !isTorn(text)
}

/** Whether a quotation or bracket begins or ends in it, but not both: a part of what somebody else says. */
export function isTorn(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 || text.includes('“') !== text.includes('”') || text.includes('(') !== text.includes(')')
}

/**
 * Whether a clause has said nothing yet when it ends: it leads to a quotation, or is a subject still without its verb.
 *
 *   | He wrote on the door: …
 *   | The reader, who had come by bus, …
 */
export function waits(clause: Clause, next: Clause | undefined): boolean {
  return clause.mark === ':' || (clause.mark === ',' && next !== undefined && /^(?:who|whose)\b/i.test(next.text) && clause.text.split(/\s+/).length <= 4)
}

/**
 * How a sentence begins that takes up another one, in the languages that are the most spoken after English with spaces between their
 * words: its conjunctions, pronouns and adverbs of place or time that point back.
 */
const LEANS = new RegExp(
  `^(?:${[
    'und|aber|oder|denn|sondern|weil|da(?:ss|ß)?|sodass|also|das|dies(?:e[srnm]?)?|er|sie|es|dort|dann|dabei|daf[üu]r|damit|davon|deshalb|darum|deswegen|hier|so|auch',
    'et|mais|ou|car|donc|or|ni|parce|que|qui|cela|ceci|ça|ce|cette?|ces|il|elle|ils|elles|là|ici|alors|puis|ensuite|ainsi|aussi',
    'y|e|o|pero|porque|pues|sino|esto|eso|esta|este|estos|esa|ese|él|ella|ellos|ellas|aquí|allí|entonces|luego|así|también',
    'ma|perché|quindi|questo|questa|quello|quella|lui|lei|qui|lì|allora|poi|così|anche|mas|então|isso|isto|ele|ela|aqui|ali|também',
  ].join('|')})(?![\\p{L}])|^c[’']`,
  'iu',
)

/** A greeting, thanks, a name that introduces itself, a finger that points at the screen. */
const PATTER = /^(?:guten|hallo|vielen dank|danke|herzlich|meine damen|ich (?:bin|heiße)|bonjour|bonsoir|merci|mesdames|regardez|voici|voilà|à (?:gauche|droite)|je (?:suis|m[’']appelle)|hola|buenos|buenas|gracias|señoras|soy|buongiorno|buonasera|grazie|signore|sono|bom dia|boa|olá|obrigad[oa]|senhoras)(?![\p{L}])/iu

/** Whether a whole sentence of such a language says something by itself: with a capital at its beginning, no greeting and nothing that takes up another. */
export function isOwn(text: string): boolean {
  return /^[\p{Lu}\d«„“"'¿¡(]/u.test(text) && text.split(/\s+/).length >= 3 && !LEANS.test(text) && !PATTER.test(text) && !isTorn(text)
}
