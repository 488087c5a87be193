import { ems } from './crowd.ts'

/** What no phrase begins with: an ending, a small kana, the mark of a long vowel. */
const ending = /^(?:です|でし[たょ]|ます|ません|ました|ましょ|だけ(?:で|を|の|に)?$|など(?:の|を|が|は)?$|[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー])/u

/** A particle goes with the quotation or the bracket before it. */
const particle = /^(?:を|に|が|は|の|と|も|で|へ|や|から|まで|より|だけ|という|といった|として)/u
const bracketed = /[」』）)”]$/u

/** Pairs that are said in one breath: うまく｜いった, 役割と｜して, 読んで｜いる. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/く$/u, /^(?:い[かきくけこっ]|な[いっらりるれ]|でき|し[たてま]|す[るれ])/u],
  [/^\p{Script=Han}[いきしちにみりえけせてねめれ]$/u, /^\p{Script=Han}/u],
  [/[うくぐすつぬぶむるいたなの]$/u, /^(?:こと|もの)(?:$|[をがはにでも、・])/u],
  [/(?:うま|[よ早遅強深高長近広]|正し|楽し|新し|優し)く$/u, /^\p{Script=Han}/u],
  [/という$/u, /^(?:こと|もの|わけ)/u],
  [/と$/u, /^(?:し[たてま]|する|いう|いっ|なる|なっ|なり|なら)/u],
  [/[てで]$/u, /^(?:い[まるたなく]|しま|く[るだ]|き[たま]|み[るた]|おり|おき|ほし|もら|いただ)/u],
]

/** A particle and the verb that goes with it: 棚に｜よる. */
const compound: readonly [RegExp, RegExp] = [/に$/u, /^(?:よ[るっり]|おけ|おい|つい|対し|関[しす])/u]

/** Longest joined phrase, and the length from which one is broken before a word that only serves, in ems. */
const most = 11
const long = 8
const serving = /(?<=.{3})(?:ように|ことに|ことが|ことで|ことを|ために|ところ|という|かもしれ)(?=.{2})/u

/**
 * Japanese phrases with their borders where a reader pauses: nothing begins with an ending or a particle that belongs to the quotation
 * before it, an adverb stays with its verb, and a long phrase may break before a word that only serves.
 *
 *   うまく / いったこと   ->   うまくいったこと        始められるようにします   ->   始められる / ようにします
 */
export function bunsetsu(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const whole of pieces.flatMap((piece) => piece.split(/(?<=\p{Script=Hiragana}{2}・)/u))) {
    const before = joined.at(-1)
    const mark = before === undefined ? '' : /^[・、。]*/u.exec(whole)![0]
    const piece = whole.slice(mark.length)
    if (before === undefined) joined.push(whole)
    else if (mark !== '') joined.splice(-1, 1, before + mark, ...piece === '' ? [] : [piece])
    else if (belongs(before, piece)) joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  return joined.flatMap(broken)
}

/** Whether a phrase is said in one breath with the one before it. */
function belongs(before: string, piece: string): boolean {
  if (ending.test(piece) || (bracketed.test(before) && particle.test(piece))) return true
  const width = ems(before + piece)
  return (width <= most && pairs.some(([head, tail]) => head.test(before) && tail.test(piece))) || (width <= most + 4 && compound[0].test(before) && compound[1].test(piece))
}

function broken(piece: string): string[] {
  const at = ems(piece) > long && !/[「『（(]/u.test(piece) ? piece.search(serving) : -1
  return at < 0 ? [piece] : [piece.slice(0, at), piece.slice(at)]
}
