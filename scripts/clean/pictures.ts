import { remove, type Sheet } from './sheet.ts'

/** `![words](target)`, the target with one pair of brackets in it at most. */
const images = /!\[([^\]\n]{0,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)|\[[^\]\n]{0,500}\])/g
/** From so many pictures with words on, the words say what is on the speaker's slides. */
const enough = 3
/** Words that say nothing about a picture: what it is, or the name of its file. */
const empty = /^(?:(?:intro|end|title|cover|final|last|closing|first|next)?[ _-]?slide|image|img|picture|photo|figure|screenshot|图片|图像|插图|截图|照片|在这里插入图片描述)?[\s_\-\d]*$|\.(?:png|jpe?g|gif|webp|svg|bmp)$|^[\w-]*\d[\w-]*$/i

/**
 * Takes pictures out of Markdown. Where a talk shows its slides, the words of a picture stay as a cue.
 *
 *   | ![Where readers sit](slides/07.jpg)
 *   |   ^^^^^^^^^^^^^^^^^^  cue
 */
export function markPictures(sheet: Sheet): void {
  const pictures = [...sheet.text.matchAll(images)]
  const speaking = pictures.filter(({ 1: words }) => !empty.test(words!.trim()))
  const isTalk = speaking.length >= enough
  for (const picture of pictures) {
    const { index, 0: whole, 1: words } = picture
    const end = index + whole.length
    if (!isTalk || empty.test(words!.trim())) remove(sheet, index, end, 'markup')
    else {
      const start = index + 2
      sheet.asides.push({ start, end: start + words!.length, kind: 'cue' })
      remove(sheet, index, start, 'markup')
      remove(sheet, start + words!.length, end, 'markup')
    }
  }
}
