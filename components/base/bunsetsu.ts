import { ems } from './crowd.ts'

/** What no phrase begins with: an ending, a small kana, the mark of a long vowel. */
const ending = /^(?:です|でし[たょ]|ます|ません|ました|ましょ|だけ(?:で|を|の|に)?$|など(?:の|を|が|は)?$|[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー])/u

/** A particle goes with the quotation or the bracket before it. */
const particle = /^(?:を|に|が|は|の|と|も|で|へ|や|から|まで|より|だけ|という|といった|として)/u
const bracketed = /[」』）)”]$/u

/** Pairs that are said in one breath: うまく｜いった, 役割と｜して, 読んで｜いる. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/く$/u, /^(?:い[かきくけこっ]|な[いっらりるれ]|でき|し[たてま]|す[るれ])/u],
  [/と$/u, /^(?:し[たてま]|する|いう|いっ|なる|なっ|なり|なら)/u],
  [/[てで]$/u, /^(?:い[まるたなく]|しま|く[るだ]|き[たま]|み[るた]|おり|おき|ほし|もら|いただ)/u],
]

/** Longest joined phrase, and the length from which one is broken before a word that only serves, in ems. */
const most = 11
const long = 8
const serving = /(?<=.{3})(?:ように|ことに|ことが|ことで|ことを|ために|ところ|について|における|という|かもしれ)(?=.{2})/u

/**
 * Japanese phrases with their borders where a reader pauses: nothing begins with an ending or a particle that belongs to the quotation
 * before it, an adverb stays with its verb, and a long phrase may break before a word that only serves.
 *
 *   うまく / いったこと   ->   うまくいったこと        始められるようにします   ->   始められる / ようにします
 */
export function bunsetsu(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const belongs = before !== undefined && (ending.test(piece) || (bracketed.test(before) && particle.test(piece)) || (ems(before + piece) <= most && pairs.some(([head, tail]) => head.test(before) && tail.test(piece))))
    if (belongs) joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  return joined.flatMap(broken)
}

function broken(piece: string): string[] {
  const at = ems(piece) > long && !/[「『（(]/u.test(piece) ? piece.search(serving) : -1
  return at < 0 ? [piece] : [piece.slice(0, at), piece.slice(at)]
}
