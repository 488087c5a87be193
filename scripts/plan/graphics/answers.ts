/** What a question asks for, and how a sentence begins that gives it. */
interface Way {
  asks: RegExp
  answers: RegExp
}

/** Why, by what, how, what, whom for, whether: in Chinese. */
const CHINESE: readonly Way[] = [
  // 为什么夜里也要开门？因为白天来不了的人更多。
  { asks: /为什么|为何|缘何/, answers: /^(?:这|那|原因)?(?:就|正|主要)*是?(?:因为|由于)|^(?:根本|主要)?原因(?:就|正)?(?:是|在于)/ },
  // 十年里我们靠什么？靠的是一盏不灭的灯。
  { asks: /[靠凭]什么|[靠凭]谁/, answers: /^(?:我们|大家|就是|只有|只能|还是|全|就|要|主要|关键)*(?:依靠|凭借|靠|凭)/ },
  // 怎样把读者请回来？只有把门开得更久。
  { asks: /怎么(?!样?看|理解)|怎样(?!看|理解)|如何(?![看理])|怎能/, answers: /^(?:只有|只能|必须|唯一的办法|出路|办法(?:只有|就?是)|答案|关键(?:是|在|靠|要)|就是要|就要|要(?![是求说])|靠)/ },
  // 书房缺的是什么？是愿意留下来的人。
  { asks: /什么|哪[里儿个些]|何处|何在|谁/, answers: /^(?:就|正|还|那就|主要|无非就?)?是(?![的啊否，])|^答案/ },
  // 书房为谁而开？为下了夜班的人。
  { asks: /为了?(?:谁|什么)/, answers: /^(?:就|都|全|只|正)?是?为了?(?!此|什么)/ },
  // 一座馆能不能没有灯？当然不能。
  { asks: /吗[？?]|(?<word>[能会要好行难对是])不\k<word>|有没有|能否|可否/, answers: /^(?:当然|答案|肯定|绝对|显然|绝不|决不|绝非|并非|不能|不会|不行)/ },
]

const ENGLISH: readonly Way[] = [
  // Why do we open at night? Because most readers work by day.
  { asks: /\bwhy\b/i, answers: /^(?:because|the (?:main |only |simple )?reason is|for one reason)\b/i },
  // How do we bring readers back? By leaving the light on.
  { asks: /\bhow\b/i, answers: /^(?:only )?(?:by \w+ing|through|with)\b|^(?:we (?:must|need)|exactly as|just as)\b/i },
  // What does a town owe its readers? The answer is a door that opens.
  { asks: /\b(?:what|which|who|where|when|how|why|whose)\b/i, answers: /^(?:and |but )?(?:the|my|our) answer\b/i },
  // Who do we write for? For whoever comes after us.
  { asks: /\bfor\?$/i, answers: /^for\b/i },
  { asks: /\bwith\?$/i, answers: /^with\b/i },
  // Can a branch live without a lamp? No, it cannot.
  { asks: /^(?:is|are|can|could|do|does|did|will|would|should|must|may)\b/i, answers: /^(?:yes|no|never|certainly|absolutely|of course)\b[,:]? \S/i },
]

/** The verb that an English question asks with, after whom it asks about. */
const ASKED = /^(?:(?:and|but|so|now),? )?(?:what|how|why|where|when|who)\b[^?]{0,40}?\b(?:did|do|does|have|has|had|can|could|should|will|would|must)(?:n['’]t)? (?:I|we|you|they|the \w+|our \w+) (?<verb>[a-z]{3,})/i

/**
 * Whether an answer takes up the verb of its question in its first words.
 *
 *   | What did we learn? We learned that nobody reads a dark shelf.
 *                 ^^^^^      ^^^^^^^
 */
function takesUp(question: string, answer: string): boolean {
  const verb = ASKED.exec(question)?.groups?.['verb']
  return verb !== undefined && verb.length > 3 && new RegExp(`^(?:(?:well|and|so),? )?(?:I|we|you|they|the \\w+|our \\w+) (?:\\w+ ){0,2}?${verb.slice(0, -1)}\\w*\\b`, 'i').test(answer)
}

/** Words that ask for a name: who, what, where. */
const ASKS_NAME = /^(?:who|whose|which|where|when|what(?! (?:about|if|else)\b))\b/i

/** Words that begin no name. */
const NO_NAME = /^(?:well|so|okay|ok|right|now|yes|no|sure|anyway|thanks?|hello|hi|good|great|maybe|perhaps|exactly|and|or|but|then|let|i|we|you|he|she|it|they|that|this|these|those|there|here|if|when|because|as|not)\b|\b(?:i|you|we|they|it)\b|['’](?:s|re|m|ll)\b/i

/**
 * Whether a sentence gives what the question before it asks for, as its first words show: 因为 after 为什么, a bare name after
 * who.
 *
 *   | Who keeps the keys? The night warden.
 */
export function isAnswer(question: string, answer: string): boolean {
  if ([...CHINESE, ...ENGLISH].some(({ asks, answers }) => asks.test(question) && answers.test(answer))) return true
  if (takesUp(question, answer)) return true
  return ASKS_NAME.test(question) && /^\p{Lu}[^,;:?]{4,48}[.!]$/u.test(answer.trim()) && answer.trim().split(/\s+/).length <= 9 && !NO_NAME.test(answer)
}

/** What gives what a question asks for, wherever in the sentence it stands, and how much that tells. */
const GIVES: readonly (Way & { weight: number })[] = [
  // 来的人里有多少办了证？……街坊大多办了，过路人较少。
  { asks: /多少(?!次|遍)|占几|几成/, answers: /\d|百分之|[一二三四五六七八九]成|一半|[多少]数|大多|较[多少]|全部|基本上?都|没有一/, weight: 2 },
  // 是先修路还是先开馆？……应当先修路。
  { asks: /还是.*[？?]$|\bor\b.*\?$/i, answers: /先|首先|应当?|更|主要|都要|两者|\b(?:first|rather|both|should)\b/i, weight: 2 },
  // 怎么留住读者？……关键是把灯开得早一些。
  { asks: /怎么(?!样)|怎样|如何(?![看理]|[？?])|\bhow\b/i, answers: /必须|只有|关键|要靠|主要靠|就要|应该?当?|需要|办法|(?:^|，)[我你他大]?[们家]?要|\b(?:must|need to|have to|by \w+ing)\b/i, weight: 1 },
  // 怎么看夜里开门？……夜里开门是给晚归的人留灯。
  { asks: /怎么样?看|如何(?:看|理解)|怎么理解|什么|哪[里儿个些]|谁|\b(?:what|which|who|where|think of)\b/i, answers: /是|为|靠|就要|意味|\b(?:is|are|means)\b/i, weight: 1 },
]

/** What leads to an answer or away from it: an example, somebody else's words, what is granted, what was or will be at a time. */
const NO_ANSWER = /^(?:(?:现在|大家|我们)?[再来]*[想看]一?[想看]，|比如|例如|譬如|举个?例|有一[个位次篇]|有人|当然|诚然|的确|确实|我?记得|过去|[今去明]年|\d+年|for (?:example|instance)\b|of course\b|it is true\b)|(?:这个|这是个?)[^，]{0,4}问题|文章(?:叫|说)|《[^》]*》$/i

/**
 * What a question sets side by side to choose from, each between marks of its own, and what a sentence gains that judges both.
 *
 *   | 到底是“先点灯再开门”还是“先开门再点灯”？……先点灯再开门、先开门再点灯都行得通，不能两头都不管。
 */
const ALTERNATIVES = /[“"「]([^”"」]{2,12})[”"」]还是(?:应该)?[“"「]([^”"」]{2,12})[”"」]/
const BOTH = 3

/** How plainly a sentence of an answer gives what was asked for: by its first words, by words anywhere in it, by the words of the question that it takes up. */
export function givenBy(question: string, sentence: string): number {
  const said = sentence.trim()
  const gives = isAnswer(question, said) ? 2 : (GIVES.find(({ asks, answers }) => asks.test(question) && answers.test(said))?.weight ?? 0)
  const [, one, other] = ALTERNATIVES.exec(question) ?? []
  const both = one !== undefined && said.includes(one) && said.includes(other!) ? BOTH : 0
  const shared = pairsOf(question).filter((pair) => said.includes(pair)).length
  return gives + both + Math.min(1, shared / 4) - (NO_ANSWER.test(said) ? 3 : 0)
}

/** Two characters in a row, or a word of an alphabet, as far as they carry meaning. */
function pairsOf(text: string): string[] {
  const words = text.match(/[a-z]{4,}/gi) ?? []
  const runs = text.match(/\p{Script=Han}+/gu) ?? []
  return [...words, ...runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)))]
}
