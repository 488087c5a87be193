/** A line that says what follows in the title block, who spoke and where, and is no title of its own: SPEECH BY. */
export const opensBlock = /^(?:(?:opening|keynote|closing|welcome|inaugural) )?(?:speech|address|remarks|statement|lecture) (?:by|of|from)(?: the)?$/i

/** The pattern of a title before the name of somebody who is addressed: Ms, Dr. */
export const courtesyTitle = '(?:Mr|Mrs|Ms|Mdm|Dr|Prof)\\.?'
