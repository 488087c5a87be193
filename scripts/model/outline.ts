import type { Passage, Transcript } from './transcript.ts'

/** What a sentence does in the speech, where its words show it. */
export type Role =
  | 'achievement'
  | 'problem'
  | 'measure'
  | 'example'
  | 'goal'
  | 'transition'
  | 'quotation'
  | 'statistic'
  | 'call'
  | 'aside'

/** A sentence with the roles that its own words show; often none. */
export interface Sentence extends Passage {
  roles: Role[]
}

/** A paragraph of a section, or what is left of it once a run-in heading is taken off. */
export interface Block extends Passage {
  sentences: Sentence[]
}

/** A part of the speech under one heading. */
export interface Section {
  /** As written, with its mark: `一、`, `（二）`, `第一，`; null when there is none. */
  enumerator: Passage | null
  /**
   * Without its enumerator, with its end mark; null when a numbered point has no heading of its own, and for
   * what is said after the children of a section have ended (then `enumerator` is null too).
   */
  heading: Passage | null
  /** 1 is the highest level of this speech, whatever it is numbered with. */
  level: number
  /** The heading is the first sentence of its paragraph: `（一）要办好书房。各馆要……` */
  runIn: boolean
  /** No enumerator and no line of its own: an unmarked topic sentence found by reading. */
  implicit: boolean
  /** What is said under the heading before the first child. */
  blocks: Block[]
  children: Section[]
  /** `[start, end)` of the whole section in `Transcript.text`, enumerator and children included. */
  extent: readonly [start: number, end: number]
}

/** A sentence that says how many parts follow: 就明年的书房建设讲三点意见. */
export interface Announcement extends Passage {
  count: number
}

/** Parallel members in running text: 一是…二是…, 总馆…；分馆…；, 要…。要…。 */
export interface Enumeration {
  /** The heading of the section that holds it; null in the opening or closing. */
  under: Passage | null
  /** What the members share: `一是`, `要`, `；`, `、`. */
  marker: string
  items: Passage[]
}

/** A number that is said, with what it counts. */
export interface Statistic extends Passage {
  /** The number as written: `126`, `5.2`, `百分之十五`, `上千`, `one in five`. */
  value: Passage
  /** `万亿元`, `%`, `人`, `visitors`; null for a bare number. */
  unit: Passage | null
  /** What is counted: 借阅总量, 到馆人次; null when it is not in the same clause. */
  subject: Passage | null
  /** The word that says how the number stands or moves: 增长, 超过, 提高到, rose by; null when there is none. */
  change: Passage | null
  /** Where the words say it moves; null when they do not. */
  direction: 'up' | 'down' | 'level' | null
  /** The earlier number of a pair, with its unit: `八十万册` in 从八十万册提高到九十万册; it is a statistic of its own too. */
  from: Passage | null
  /** The time for which it holds, where its sentence says so: 去年, 到2035年, in 2031. */
  period: Passage | null
}

/** Somebody's words in quotation marks, with who said them where the sentence tells. */
export interface Quotation extends Passage {
  source: Passage | null
}

/**
 * Two things set against each other.
 *   negation     不是A，而是B; not A but B: the first side is denied
 *   preference   与其A，不如B; B rather than A: the first side is the lesser
 *   change       过去A，现在B; 从A转向B; used to A, now B: the first side was, the second is or shall be
 *   opposition   一方面A，另一方面却B; A. By contrast, B: both sides hold
 */
export interface Contrast extends Passage {
  kind: 'contrast'
  form: 'negation' | 'preference' | 'change' | 'opposition'
  /** The denied, lesser, earlier or first side, without the words that join it. */
  not: Passage
  but: Passage
}

/** Why something is so: 因为A，所以B; B because A. */
export interface Cause extends Passage {
  kind: 'cause'
  cause: Passage
  effect: Passage
}

/** Steps that follow one another: 先A，再B，最后C; first A, then B. */
export interface Chain extends Passage {
  kind: 'chain'
  steps: Passage[]
}

/** What a term means, as the speaker says: 所谓A，就是B. */
export interface Definition extends Passage {
  kind: 'definition'
  term: Passage
  meaning: Passage
}

/** One of several who each have a part of their own: 总馆是大脑；总馆要统一采购. */
export interface Part extends Passage {
  kind: 'role'
  who: Passage
  /** What that one is or does, without 是. */
  what: Passage
}

/** Words made to be repeated: “开得早、关得晚”, 真抓实干、久久为功, “铺路石”精神. The passage is the slogan itself. */
export interface Slogan extends Passage {
  kind: 'slogan'
}

/** A day, month or year, or a stretch of time. The passage is the words for it, the preposition left out. */
export interface Dated extends Passage {
  kind: 'date'
  isPeriod: boolean
  /** What happens then, where the date opens its clause; null when the words do not show it. */
  what: Passage | null
}

/** What the hearers are asked to do: 让我们…！, Let us …. The passage is the whole call. */
export interface Call extends Passage {
  kind: 'call'
}

/** A fact that the words of the speech show, each passage cut from it. */
export type Fact = Contrast | Cause | Chain | Definition | Part | Slogan | Dated | Call

/** A speech as a careful reader has it in mind. Every passage is cut from `transcript`. */
export interface Outline {
  transcript: Transcript
  title: Passage | null
  subtitle: Passage | null
  /** The meeting or the place, cut from the title block or the title. */
  occasion: Passage | null
  speaker: Passage | null
  date: Passage | null
  salutation: Passage | null
  /** What is said before the first section, salutation left out. */
  opening: Block[]
  sections: Section[]
  /** What is said after the last section has ended. */
  closing: Block[]
  announcements: Announcement[]
  enumerations: Enumeration[]
  statistics: Statistic[]
  quotations: Quotation[]
  /** In the order of the text, a longer one before one that begins at the same place. */
  facts: Fact[]
}

/** The sentences of some blocks that may stand on a slide: all but asides. */
export function spokenIn(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(block => block.sentences).filter(({ roles }) => !roles.includes('aside'))
}

/** Every section of a forest in the order of the speech, each before its children. */
export function* walk(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* walk(section.children)
  }
}

/** Units of a section's first words that are enough to know it by. */
const enough = 32

/**
 * The first words of a section, for one that has no heading; empty when it has no paragraph of its own. Cut
 * words end with `…`.
 */
export function firstWordsOf({ blocks: [first] }: Section): string {
  const words = first?.text.trim() ?? ''
  if (words.length <= enough) return words
  const space = words.lastIndexOf(' ', enough)
  const whole = words.slice(0, space > enough / 2 ? space : enough).replace(/[\uD800-\uDBFF]$/, '')
  return `${whole}…`
}
