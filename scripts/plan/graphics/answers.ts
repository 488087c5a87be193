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
  { asks: /怎么|怎样|如何|怎能/, answers: /^(?:只有|只能|必须|唯一的办法|出路|办法(?:只有|就?是)|答案|关键(?:是|在|靠|要)|就是要|就要|要(?![是求说])|靠)/ },
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
