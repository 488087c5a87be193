import { isLeading, isVerb } from './verbs.ts'

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

const conjunctions = words(`and or but nor so yet if when while because since which who whom whose where whether until unless though although that than as before after once
what how why`)
const prepositions = words(`to in on at by for from with into onto about against between through under over without within upon toward towards during across among beyond despite around behind near like`)
const articles = words('a an the my your his her its our their this these those every each any some no')
/** What may stand at the end of a clause without its object, and what then begins the next words: talked about / at the table, come up with / in a dream. */
const stranded = words('with into about at on of through after')
const strands = words('in at by with during because from for on')
/** Particles with the prepositions that a verb takes with them. */
const taken = /^(?:(?:up|forward) (?:with|to)|out of|away with)$/
const subjects = words('i you he she we they it')
const auxiliaries = words(`will would can could shall should may might must cannot do does did is are was were be been am have has had not never don't doesn't didn't can't won't isn't aren't wasn't
i'm you're we're they're it's we'll you'll they'll i'll i've we've you've`)

const numerals = words('one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion')

/** Adjectives that no ending tells. */
const adjectives = words(`best better worst worse new old great good bad big small large long short high low own same other first second third last next real whole full hard strong weak few many much net gross
true false right wrong deep early late young main key clean open free rich poor common different early public private single several certain human modern most more less least such very too own red blue green`)
const adjectival = /(?:tive|sive|ous|ful|ical|ional|onal|ial|ural|able|ible|less|ary|ic|ish|ent)$/u

/** What a break costs at the end of each kind of stretch: 0 where a reader pauses, 1 where no editor would break. */
const marks: readonly (readonly [RegExp, number])[] = [
  [/[。；：！？.;:!?…]["”’》」』）)]*\s*$/u, 0],
  [/[，,]["”’》」』）)]*\s*$/u, 0.04],
  [/(?:—|--|–)\s*$/u, 0.08],
  [/(?:\s[=≠≈→⇒<>]|[≠≈→⇒])\s*$/u, 0.05],
  [/、["”’》」』）]*$/u, 0.15],
  [/[・·]$/u, 0.25],
  [/\+\s*$/u, 0.35],
  [/\s[\/|]\s+$/u, 0.45],
  [/[\/|]$/u, 0.7],
  [/-$/u, 0.9],
]

/**
 * What it costs to break a line between two pieces of a text, from 0, where a reader pauses, to 1, where words are torn apart: after a mark, before a conjunction
 * or a preposition, between a subject and its verb; dear within a name, between a word of number and its noun, an adjective and its noun, two nouns of one compound. `sentence` is the text up to the break, `text` all of it.
 */
export function seam(before: string, after: string, sentence: string, text: string): number {
  return Math.min(1, costOf(before, after, sentence, text) + (isWithinBrackets(sentence) ? 0.2 : 0))
}

/** Whether a bracket or a quotation is open at the end of a text. */
function isWithinBrackets(sentence: string): boolean {
  return /[（(「『“《][^）)」』”》]*$/u.test(sentence)
}

function costOf(before: string, after: string, sentence: string, text: string): number {
  if (/^[\/|+=≠≈→⇒—–]|^--/u.test(after)) return /^[=≠≈→⇒]/u.test(after) ? 0.3 : 1
  if (/、$/u.test(before) && /^\p{Script=Han}{1,4}[的和与與及]/u.test(after)) return 0.4
  if (/\p{Script=Han}\s+$/u.test(before) && /^\p{Script=Han}/u.test(after)) return 0.02
  const mark = marks.find(([form]) => form.test(before))
  if (mark) return mark[1]
  const isHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]["”’》」』）]*\s*$/u.test(before) || /^["“‘《「『（]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(after)
  return isHan ? hanSeam(before.trimEnd(), after, sentence.trimEnd()) : latinSeam(before, after, !/(?:^|\s)\p{Ll}[\p{L}'’]{3,}/u.test(text))
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll('’', '\'').replace(/[^\p{L}\d']/gu, '')
}

function latinSeam(before: string, after: string, isTitle: boolean): number {
  const last = /\S+\s*$/u.exec(before)?.[0].trim() ?? ''
  const first = /^\S+/u.exec(after)?.[0] ?? ''
  const [end, start] = [bare(last), bare(first)]
  if (!/\s$/u.test(before)) return 1
  if (isStranded(end, start)) return 0.3
  if (end === 'of' || prepositions.has(end) || articles.has(end) || conjunctions.has(end)) return 0.7
  if (start === 'than' && /^(?:more|less|rather|other|better|later)$/u.test(end)) return 0.7
  if (conjunctions.has(start)) return /^(?:and|or)$/u.test(start) ? 0.2 : 0.1
  if (taken.test(`${end} ${start}`)) return 0.6
  if (prepositions.has(start)) return auxiliaries.has(end) ? 0.45 : 0.18
  if (/^(?:\d|[VX]$|[IVX]{2,}$)/u.test(first) || /^\d[\d.,]*$/u.test(end)) return 0.9
  if (/['’]s$/u.test(last)) return /^\p{Lu}/u.test(first) ? 0.5 : 0.9
  if (start === 'of') return 0.3
  if (subjects.has(start)) return 0.2
  if (articles.has(start)) return adjectives.has(end) ? 0.6 : 0.35
  if (auxiliaries.has(start)) return auxiliaries.has(end) ? 0.7 : 0.3
  if (auxiliaries.has(end)) return 0.65
  if (!isTitle && /^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(first)) return 0.9
  if (!isTitle && /^\p{Lu}/u.test(first)) return 0.4
  if (numerals.has(end)) return 0.8
  if (adjectives.has(end) || (adjectival.test(end) && end.length > 4)) return 0.85
  if (/ly$/u.test(end)) return 0.6
  if (/(?:ing|ed)$/u.test(start)) return 0.4
  return isTitle ? 0.45 : 0.55
}

/** Whether a preposition has lost its object and belongs to the verb before it: stumbled into / by chance. */
export function isStranded(end: string, start: string): boolean {
  return stranded.has(end) && strands.has(start)
}

const counted = /(?:[一二三四五六七八九十两兩几幾半每各这這那某哪])[個个条條项項件名家所座本册冊年月天次处處级級类類种種位块塊片門门批份股支套场場段些样樣]$/u
const leads = /^(?:[在对對把将將向从從为為由被让讓使给給以因如若但而却卻则則就才并並也都还還更比跟像]|因为|因為|所以|如果|但是|而且|以及|并且|通过|通過|根据|根據|按照|围绕|圍繞|只有|只要|即使|尽管|儘管)/u
const joins = /^[和与與及或跟]/u
const content = /^\p{Script=Han}{2,5}$/u
const noun = /^\p{Script=Han}{2,4}(?:[的，。、；：！？]|$)/u

/** Between Han characters; `sentence` is the text up to the break, `text` all of it. */
function hanSeam(before: string, after: string, sentence: string): number {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before.slice(-3) + after.slice(0, 4))) return japaneseSeam(before)
  const [tail, head] = [before.slice(-2), after.slice(0, 2)]
  const isAct = (isVerb(tail, false) || /^[要应應须須能会會可]\p{Script=Han}{1,2}$/u.test(before)) && !/[是的]..$/u.test(sentence)
  if (counted.test(before)) return 0.9
  if (/\d\s?[位名个家所座件块篇届项]$/u.test(before) && /^\p{Script=Han}/u.test(after) && !leads.test(after)) return 0.7
  if (/^(?:多[年月天日时時]|[数數几幾][年月天日]|已久|至今)/u.test(after) && /\p{Script=Han}{2}$/u.test(before)) return 0.75
  if (/(?:[一二三四五六七八九十百千两兩]|\d)[十百千万萬亿億]+[余餘多]?$/u.test(before) && /^\p{Script=Han}{2}/u.test(after) && !leads.test(after)) return 0.8
  if (joins.test(after)) return /、[^，。；：]{1,8}$/u.test(sentence) ? 0.55 : 0.32
  if (/的是$/u.test(before)) return 0.25
  if (/^是/u.test(after)) return /[多都也就还還不正才更仅僅只]$/u.test(before) ? 0.8 : 0.28
  if (isLeading(tail) || /[不没沒很最要被]$|^[会會能可应應须須将將]$/u.test(before)) return 0.7
  if (leads.test(after)) return 0.2
  if (/^到/u.test(after)) return /[从從自由]/u.test(sentence) ? 0.25 : 0.75
  if (/^在\p{Script=Han}{2}$/u.test(before)) return 0.6
  if (/[上中里裡内內下前后後时時外间間]$/u.test(before) && before.length > 2) return 0.22
  if (/的$/u.test(before)) return 0.4
  if (isLeading(head) || isVerb(head, false)) return isAct && before.length < 4 ? 0.55 : 0.28
  if (/是$/u.test(before) || isAct || /[了着著过過得]$/u.test(before)) return 0.42
  if (/地$/u.test(before)) return 0.6
  if (/[A-Za-z\d]$/u.test(before)) return /(?<![A-Za-z])[A-Z]{2,4}$/u.test(before) && /^\p{Script=Han}{2}/u.test(after) ? 0.62 : 0.5
  if (/\p{Script=Han}(?![上到成出入进進于於为為给給用作])\p{Script=Han}$/u.test(before) && /^[A-Za-z]/.test(after)) return 0.65
  if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return 0.45
  return content.test(before) && noun.test(after) ? 0.68 : 0.5
}

function japaneseSeam(before: string): number {
  if (/[はがをにへとでもら]$/u.test(before)) return 0.2
  if (/の$/u.test(before)) return 0.45
  return /\p{Script=Hiragana}$/u.test(before) ? 0.35 : 0.55
}
