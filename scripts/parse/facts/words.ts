/** What the patterns of facts are made of. Words are taken to the end of their clause or not at all. */

/** A character within a Chinese clause. */
export const han = '[^，；。！？：,;!?]'
/** Before a Chinese clause. */
export const hanStart = '(?<=^|[，；：。！—])'
/** Before a Chinese clause that opens a sentence or the half of one. */
export const hanOpening = '(?<=^|[；。！])'
/** After a Chinese clause. */
export const hanEnd = '(?=[，；。！：]|——|$)'
/** After a Chinese clause that ends a sentence or the half of one. */
export const hanClose = '(?=[；。！]|$)'

/** A character within an English clause; two hyphens are a dash. */
export const latin = '(?:(?!--| - )[^.,;:!?—()"“”])'
/** Before an English clause; a link word that opens it is passed over. */
export const latinStart = '(?<=^|[,;:.!?—]\\s|—(?!\\s)|--(?!\\s))(?:(?:And|But|So|Now|Yes|Well|and|but),?\\s)?'
/** Before an English sentence. */
export const latinOpening = '(?<=^|[.;!?—]\\s)'
/** After an English clause. */
export const latinEnd = '(?=\\s?(?:[.,;:!?—)]|--| - |$))'
