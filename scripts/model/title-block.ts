/** A line that says what follows in the title block, who spoke and where, and is no title of its own: SPEECH BY. */
export const opensBlock = /^(?:(?:opening|keynote|closing|welcome|inaugural) )?(?:speech|address|remarks|statement|lecture) (?:by|of|from)(?: the)?$/i

/** The pattern of a title before the name of somebody who is addressed: Ms, Dr. */
export const courtesyTitle = '(?:Mr|Mrs|Ms|Mdm|Dr|Prof)\\.?'

/** The pattern of a digit of a year in Chinese characters; a typist has a letter for the nought: 二O三一年. */
export const yearDigit = '[一二三四五六七八九〇○零OＯ０]'
