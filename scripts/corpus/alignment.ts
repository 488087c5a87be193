/** Pairs of indices, in order, of two lists that agree: as many as can be (the longest common subsequence). */
export function align<A, B>(
  ones: readonly A[], others: readonly B[], agree: (one: A, other: B) => boolean,
): [one: number, other: number][] {
  const lengths = Array.from({ length: ones.length + 1 }, () => new Uint32Array(others.length + 1))
  for (let one = ones.length - 1; one >= 0; one -= 1) {
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const skipped = Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!)
      const paired = agree(ones[one]!, others[other]!) ? lengths[one + 1]![other + 1]! + 1 : 0
      lengths[one]![other] = Math.max(skipped, paired)
    }
  }
  const pairs: [number, number][] = []
  for (let [one, other] = [0, 0]; one < ones.length && other < others.length;) {
    const best = lengths[one]![other]!
    if (lengths[one + 1]![other] === best) one += 1
    else if (lengths[one]![other + 1] === best) other += 1
    else pairs.push([one++, other++])
  }
  return pairs
}
