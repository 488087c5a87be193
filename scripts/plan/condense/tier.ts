import { endOf, type Passage } from '../../model/transcript.ts'
import type { Speech } from '../speech.ts'
import { isLasting, isOrder, openerLength, wordsOf } from './english.ts'
import { isPast } from './english-verbs.ts'
import { announces, isSelfComment } from './announced.ts'
import { dangles } from './references.ts'
import { isForbidden, isReported } from './stance.ts'
import { HOLLOW, isAboutTalk, isTalkedAround, LARGE, POINTS_BACK } from './weight.ts'

/**
 * How an English line stands to what its speaker means. A line of a lower tier is shown only where its passage has none of a higher one:
 * no weight of its words makes up for it.
 *
 *   | Light costs less than silence.                             claim
 *   | I have a lamp at home.                                     ordinary
 *   | We carried the shelves down to the quay.                   narrated
 *   | We thought that nobody reads at sea. We were wrong.        refused: the first, for the speaker does not hold it
 */
export type Tier = 'claim' | 'ordinary' | 'narrated' | 'refused'

/** What each tier is worth beside the words of a line; a refused one is worth no page. */
export const WORTH: Readonly<Record<Tier, number>> = { claim: 2, ordinary: 1.4, narrated: -0.6, refused: -4 }

/** Somebody held it, not the speaker now. */
export const HELD = /\b(?:thought|believed|assumed|expected|supposed|imagined|were told|was told|used to (?:think|believe|say)|(?:people|they|critics|some|many|experts) (?:\w+ )?(?:say|said|claim|claimed|think|argue|argued))\b/i

/** The sentence that takes it back. */
export const TAKEN_BACK = /^(?:but |and |well, |of course,? )?(?:(?:we|I|they|he|she|it|that|this|all of us|everybody|everyone) (?:was|were|is|are|had it|got it|turned out to be) (?:all |both |quite |very |simply |dead |completely )?(?:wrong|mistaken|a mistake|an error|not true|untrue|false|nonsense|not so|backwards)|not so\b|wrong\b|nonsense\b|the (?:truth|opposite|reverse|reality|facts?)\b)/i

/** What is granted before the turn. */
const GRANTS = /^(?:of course(?! not)|I (?:must |have to |will |do )?admit(?: that)?|granted|admittedly|to be sure|no doubt|certainly|true|yes|sure|it is true that|it may be true that|I know(?: that)?|I understand(?: that)?|some (?:people )?(?:will |may |might )?(?:say|argue|ask|think|object))\b/i
export const TURNS = /^(?:but(?! also\b)|yet|still|however|and yet|nevertheless|even so)\b/i

/** What is granted in the middle of its sentence: the quay is, of course, dark. */
const GRANTS_WITHIN = /(?<=\p{L}), (?:of course|to be sure|admittedly|no doubt),/u

/** What is to be done at the desk, typed in capitals without an end mark: DIM THE LAMPS. */
const CUE = /^(?=.*\p{Lu}{3})[^\p{Ll}.!?…]+$/u

/**
 * What others hold, before the sentence that turns it down.
 *
 *   | Many people see a dark window as thrift. But often it is only fear.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const OTHERS_HOLD = /^(?:(?:a lot of|lots of|plenty of|many|most|some|too many) (?:(?:other|young|old|good|smart) )?(?:people|of (?:us|them|you)|folks|men|women|experts|critics|observers|leaders|companies|countries)|people|folks|critics|others|some|many|most|they|it is (?:often|widely|commonly)|it['’]s (?:often|widely|commonly))(?: \w+ly| often| still| may| might| will| would| like to| tend to)* (?:sees?|regards?|views?|takes?|treats?|thinks?|believes?|says?|claims?|argues?|assumes?|calls?|considers?|looks? (?:at|on|upon)|mistakes?|dismiss|said|thought|believed|assumed|supposed)\b/i

/** What turns a story. */
const TURN = /\b(?:decided|realized|realised|discovered|understood|learned|learnt|refused|chose|promised|got fired|was fired|failed|changed everything|changed my|never again|for the first time|at last|made (?:me|us) see|lost everything|gave up|began to understand|dawned|was diagnosed|cured|survived|turned out|out of nothing|won)\b|\bstart(?:ed)? over\b|\bbest (?:thing|decision)/i

/** What the speaker thinks that hearers think, or was about to say. */
const SUPPOSES = /^(?:(?:and|but|now|so),? )?(?:like (?:right now|if|when)|you (?:may|might|could|must|will|probably|would) (?:be )?(?:think|thinking|say|ask|wonder|wondering|expect|assume)|it (?:probably |may |might |must )?(?:seems?|looks?|sounds?) (?:like|that|as if)|one (?:would|might) (?:think|expect|assume)|I was (?:going|about) to|I tell you|some of you (?:may|might|will))\b/i

/** Who somebody is: Ann Berg is the keeper of the northern light. */
const INTRODUCES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:is|was|who is) (?:the|an?|my|our)\b/u

/** Who the speaker is, which stands on the cover if anywhere. */
const NAMES_SELF = /^(?:I am|I['’]m|My name is|my name is|My name['’]s) \p{Lu}\p{Ll}+/u

/** What the speaker once asked himself. */
const ASKED_ONCE = /^(?!(?:(?:and|but|so),? )?(?:why|how|what) (?:did|do|does|have|has|should|can|could|must|will)\b)(?:.*\b(?:I|me|my|myself)\b.*\?$|.*\b(?:was|were|did|had) .*\?$)/i

/** How the talk of one person begins. */
const ONE = /^(?:(?:and|but|so|now|today|then),? )*(?:I|my)\b(?!['’]ve learned)|\b(?:and|that|now|when|because|as|since|what) I\b|\bmy (?:own )?(?:advice|efforts?|life|career|work|view|job|office|home|house|team|book)\b|\bmy (?:mom|dad|mother|father|wife|husband|brother|sister|son|daughter|friend|family|parents|grand\w+|co-?founder)\b/i

/** A subject that what was said before has made known. */
const SAID_BEFORE = /^the (?:issues?|problems?|urgency|results?|principle|answer|reasons?|difference|process|report|review|book|idea|point|challenges?|task|former|latter|rest|quote|line|effect|outcome)\b(?! (?:of|that|with|in|for|to|is that)\b)/i

/** One case of several, a moment that was named before, or the next step of what is told. */
const CASE = /^(?:(?:and|but|so),? )?(?:for (?:example|instance)|in (?:some|other|many other|most) cases|(?:by|at|in) (?:that|this) (?:time|point|case|moment|year)|maybe\b|perhaps\b|then\b(?! (?:let|do|don)\b))\b/i

/** One person, by name and title, who is told of as others could be: Ms Berg also keeps a lamp. */
const PERSON = /^(?:(?:and|but|so),? )?(?:Ms|Mr|Mrs|Mdm|Miss|Dr|Prof)\.? \p{Lu}\p{L}+/u

/**
 * Somebody new at the end of what was told.
 *
 *   | And Anna keeps the lamp in her kitchen.
 */
const ADDS = /^And (?!I\b)\p{Lu}\p{Ll}+ /u

/** What is said of nothing in particular, or only of something said before: everybody knows that; we have to do this. */
const SAYS_NOTHING = /^(?:everybody|everyone|we all|you all|people) (?:already )?knows?\b|\b(?:this|that|these|those|so)$/i

/** What would be so if something else were, which it is not. */
const UNREAL = /\bif\b[^.;]*\b(?:were|had|could|did)\b[^.;]*\b(?:would|could|might)\b|\b(?:would|could|might)\b[^.;]*\bif\b[^.;]*\b(?:were|had|did)\b/i

/** What tells of a subject that only the sentence before names, though it begins as an order does: burn all night, they always do. */
const NO_ORDER = /, (?:it|they|that|he|she)(?: just| really| all| always)? (?:do(?:es)?|did|is|are|was|has|have|will|can)$/i

/** Sounds of talk in the middle of a thought. */
const FILLED = /, (?:you know|I mean|like|sort of|kind of|u[hm]+|well),/i

/** A condition whose consequence is said in the sentence after it. */
const HALF_CONDITION = /(?:^|\n|[.!?]["”]?\s)(?:(?:and|but|so) )?(?:if|when) [^.!?\n]*[“"][^“”"\n]*[.!?]["”]\s*$/i

/** A slip of the tongue or of whoever wrote it down, the same words on both sides of a joint: there are lamps that we do not light when we do not light. */
const SLIP = /\b((?:\p{L}[\p{L}'’]* ){2,}\p{L}[\p{L}'’]*) (?:when|if|that|because|and|so|as|but) \1\b/iu

/** A scene in the second person, which ends in words that somebody says or writes: you walk up to the desk and ask, “Is it open?” */
const SCENE = /\byou\b[^"“‘]*[,:] ["“'‘][^"“”]+["”'’]$/iu

/** The next thing that somebody does in it: then, you go home. */
const NEXT_STEP = /^(?:(?:and|but|so|now),? )?then,? (?:you|he|she|they) (?!(?:will|can|must|should|need|have|are|may|know|understand)\b|['’])\p{L}+ /iu

/** An order that names nothing: go on and on, keep at it. */
const ORDERS_NOTHING = /^(?:go|keep|do|try|look|come|move|get|start|put|turn|carry|run)(?: (?:on|over|and|back|again|it|up|down|out|ahead|in|off|away|there|here|so|that|this|now|then|to|at|going|round|around))+$/i

/** How the sentence after another one begins; the marks at the end of that one left out. */
export function saidNext(speech: Speech, sentence: Passage): string {
  return speech.outline.transcript.text.slice(endOf(sentence), endOf(sentence) + 60).replace(/^[\s.!?…"”’)]+/, '')
}

/** The tier of a line that is cut from a sentence, by its own words and by the sentence that comes next. */
export function tierOf(speech: Speech, sentence: Passage, line: string): Tier {
  const next = saidNext(speech, sentence)
  const said = line.slice(openerLength(line))
  if (HELD.test(said) && TAKEN_BACK.test(next)) return 'refused'
  if (TAKEN_BACK.test(said) && !/^the (?!opposite)/i.test(said) && said.split(' ').length <= 5) return 'refused'
  if ((GRANTS.test(line) || OTHERS_HOLD.test(said)) && TURNS.test(next)) return 'refused'
  if (isAboutTalk(line) || /^(?:\(|["“].*["”]$)/.test(line)) return 'refused'
  if (line.endsWith('?')) return ASKS_OUT.test(line) || !ASKS_ALL.test(line) || isTalkedAround(line) ? 'refused' : ASKED_ONCE.test(line) ? 'narrated' : 'ordinary'
  if (SLIP.test(said) || NEXT_STEP.test(sentence.text) || ORDERS_NOTHING.test(said)) return 'refused'
  if (SUPPOSES.test(sentence.text) || NAMES_SELF.test(said) || /^one of (?:them|these|those)\b/i.test(said)) return 'refused'
  if (announces(said) || isReported(speech, sentence)) return 'refused'
  if (INTRODUCES.test(said) || isSelfComment(said) || GRANTS_WITHIN.test(said) || /:\s*$/.test(sentence.text)) return 'narrated'
  if (CUE.test(sentence.text)) return 'refused'
  if (NO_ORDER.test(said)) return 'refused'
  if (FILLED.test(said) || SCENE.test(said)) return 'narrated'
  if (HALF_CONDITION.test(speech.outline.transcript.text.slice(Math.max(0, sentence.at - 300), sentence.at))) return 'narrated'
  if (GRANTS.test(sentence.text) || ADDS.test(sentence.text) || CASE.test(sentence.text) || CASE.test(said) || PERSON.test(said)) return 'narrated'
  if (isQuoted(speech, sentence, line) || dangles(said) || POINTS_BACK.test(said) || SAYS_NOTHING.test(said) || UNREAL.test(said) || (HOLLOW.test(said) && (wordsOf(said).length <= 6 || SOME_OF.test(said))) || THERE_IS_NAME.test(said)) return 'narrated'
  if (isOrder(wordsOf(said))) return isForbidden(speech, sentence) ? 'refused' : isTalkedAround(said) ? 'narrated' : 'claim'
  if (isTold(said)) return TURN.test(said) || LARGE.test(said) ? 'ordinary' : 'narrated'
  const isHalf = /\b(?:not|never|no|cannot)\b|n['’]t\b/i.test(said) && TURNS.test(next)
  return isLasting(wordsOf(said)) && !ONE.test(line) && !isHalf && !SAID_BEFORE.test(said) ? 'claim' : 'ordinary'
}

/** Whether a sentence lies within words that somebody else is said to have spoken. */
function isQuoted(speech: Speech, sentence: Passage, line: string): boolean {
  const { text } = speech.outline.transcript
  const at = sentence.at + Math.max(0, sentence.text.indexOf(line))
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Whether a sentence lies within words that a paragraph only comes to quote: a script whose lines all stand between quotation marks quotes nobody. */
export function isAnothers(speech: Speech, sentence: Passage): boolean {
  if (!isQuoted(speech, sentence, sentence.text)) return false
  const { text } = speech.outline.transcript
  const before = text.slice(text.lastIndexOf('\n', sentence.at - 1) + 1, sentence.at)
  return wordsOf(before.slice(0, Math.max(before.lastIndexOf('"'), before.lastIndexOf('“')))).length > 2
}

/** A question about something said before, or none at all. */
const ASKS_OUT = /\b(?:this|that|these|those|here|others|it|they|them|he|she)\b|^(?:(?:and|but|so|again),? )*(?:what about|how about|what if|something|right|okay|really)\b|\b(?:perhaps|right|yes|okay)\?$/i

/** Some things, which are yet to be named: there will be a bunch of rules. */
const SOME_OF = /\b(?:a (?:bunch|lot|ton|couple|number|handful|variety)|lots|tons|all (?:kinds|sorts)|(?:some|several|different|various) (?:kinds?|sorts?)) of \p{L}+$|^there\b.*\b(?:things?|stuff)\b|^(?:all (?:of )?)?(?:the )?(?:things?|stuff) (?:is|are|will|can)\b/iu

/** That there is something of a name, and no more: there is the Lamp Room Fund (LRF). */
const THERE_IS_NAME = /^there (?:is|are)(?: also| now)? (?:the|an?|our) (?:(?:new|old|other) )?\p{Lu}[\p{L}’'-]+(?: (?:of|for|the|and|\(?\p{Lu}[\p{L}’')-]*))*$/u

/** A question that all could ask, and that names what it asks after; one for a yes is only a step on the way to what comes next. */
const ASKS_ALL = /\b(?:what|why|how|who|whose|which|where|when)\b(?! else\b)(?:[^?]*\p{L}{4,}){2}/iu

/** Whether a line tells of what is over, its first verb in the past. */
function isTold(text: string): boolean {
  const words = wordsOf(text)
  const past = words.findIndex((word) => isPast(word))
  return past >= 0 && past < 14 && !isLasting(words.slice(0, past))
}
