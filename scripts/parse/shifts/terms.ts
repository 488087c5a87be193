/** Words that say nothing of the subject. */
const empty = new Set([
  'about above after again against all also always among and another any anything are around away back because become been before being',
  'below between both but came can come could did does doing done down each either else enough even ever every everything few first for',
  'from get gets getting give given going gone good got had has have having her here hers him his how however into its itself just keep',
  'kind know last let like little look lot made make makes many may maybe mean might more most much must need never new next not nothing',
  'now off often one only other our ours out over own part people perhaps put quite rather really right said same say says see seem shall',
  'she should since some something sort still such sure take tell than that the their them then there these they thing things think this',
  'those though through time today together too took two under until upon use used very want was way well went were what when where whether',
  'which while who whole whom whose why will with within without would yes yet you your yours',
  '我们 你们 他们 她们 它们 咱们 大家 自己 这个 那个 这些 那些 这样 那样 这里 那里 什么 怎么 如何 为什么 因为 所以 但是 可是 不过 而且 并且 或者 如果 虽然 然后 就是 不是 还是 只是 都是 也是',
  '可以 可能 应该 必须 需要 已经 正在 一个 一些 一种 一样 一定 一直 没有 有些 有的 许多 很多 非常 十分 更加 时候 今天 现在 其实 当然 以及 通过 进行 对于 关于 这种 那种 能够 不能 不会 会有 还有',
  '我們 你們 他們 她們 它們 咱們 這個 那個 這些 這樣 那樣 這裡 那裡 什麼 怎麼 為什麼 因為 雖然 後來 就是 還是 應該 需要 已經 沒有 許多 時候 現在 其實 當然 進行 對於 關於 這種 能夠 不會 還有',
  'こと もの ため よう これ それ あれ この その ここ そこ とき ところ です ます した する いる ある なる れる られる から まで など',
].join(' ').split(' '))

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The words of a text that say what it is about, in a simple common form, with their offsets; `Intl.Segmenter` divides what is
 * written without spaces.
 */
export function termsOf(text: string, language: string): { term: string, at: number }[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const terms: { term: string, at: number }[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike || segment.length < 2 || /^\d/.test(segment)) continue
    const word = segment.toLowerCase()
    if (empty.has(word) || (word.length < 4 && /^[a-z]/.test(word))) continue
    terms.push({ term: stem(word), at: index })
  }
  return terms
}

/** English plurals and participles brought together: enough to count words, not to write them. */
function stem(word: string): string {
  if (!/^[a-z]{5,}/.test(word)) return word
  return word.replace(/['’]s$/, '').replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
}
