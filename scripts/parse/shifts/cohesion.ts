/** Terms on either side of a gap that are compared. */
const window = 100

type Bag = ReadonlyMap<string, number>

/**
 * For each gap between neighbouring units, how deep the cohesion of the words falls there, 0 or more: block comparison and
 * depth scores of TextTiling (Hearst 1997).
 */
export function depthsOf(units: readonly (readonly string[])[]): number[] {
  const similarities = units.slice(1).map((_, gap) => cosine(before(units, gap), after(units, gap + 1)))
  return similarities.map((here, at) => {
    let left = here
    for (let i = at - 1; i >= 0 && similarities[i]! >= left; i -= 1) left = similarities[i]!
    let right = here
    for (let i = at + 1; i < similarities.length && similarities[i]! >= right; i += 1) right = similarities[i]!
    return left - here + right - here
  })
}

function before(units: readonly (readonly string[])[], last: number): Bag {
  const bag = new Map<string, number>()
  for (let at = last, size = 0; at >= 0 && size < window; at -= 1) size += add(bag, units[at]!)
  return bag
}

function after(units: readonly (readonly string[])[], first: number): Bag {
  const bag = new Map<string, number>()
  for (let at = first, size = 0; at < units.length && size < window; at += 1) size += add(bag, units[at]!)
  return bag
}

function add(bag: Map<string, number>, terms: readonly string[]): number {
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1)
  return terms.length
}

function cosine(one: Bag, other: Bag): number {
  let product = 0
  for (const [term, count] of one) product += count * (other.get(term) ?? 0)
  return product ? product / (norm(one) * norm(other)) : 0
}

function norm(bag: Bag): number {
  let sum = 0
  for (const count of bag.values()) sum += count * count
  return Math.sqrt(sum)
}
