import formsOfHongKong from 'opencc-js/dict/HKVariants'
import simplifiedToTraditional from 'opencc-js/dict/STCharacters'
import traditionalToSimplified from 'opencc-js/dict/TSCharacters'
import formsOfTaiwan from 'opencc-js/dict/TWVariants'

/** OpenCC's tables of characters: each traditional with its simplified form, the other way round, and the forms of two regions. */
export const dictionaries = {
  formsOfHongKong: pairsOf(formsOfHongKong),
  formsOfTaiwan: pairsOf(formsOfTaiwan),
  simplifiedToTraditional: pairsOf(simplifiedToTraditional),
  traditionalToSimplified: pairsOf(traditionalToSimplified),
}

/** The pairs of single characters of a dictionary, those apart that stay as they are. */
function pairsOf(pairs: string): [from: string, to: string][] {
  return pairs.split('|').map(pair => pair.split(' ') as [string, string]).filter(([from, to]) => (
    from.length === 1 && to.length === 1 && from >= '\u4e00' && from !== to
  ))
}
