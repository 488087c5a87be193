/** Dictionaries of OpenCC as one string: pairs parted by `|`, the two sides of a pair by a space. */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export default pairs
}
