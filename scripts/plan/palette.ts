import type { Outline } from '../model/outline.ts'
import type { Palette } from '../model/palette.ts'

/** Words of official occasions in China: scarlet is their colour, as on the rostrum. */
const OFFICIAL =
  /(?:同志们|各位代表|各位委员|党委|市委|县委|区委|省委|党组|党中央|政府工作报告|人大|政协|全市|全县|全省|全区|干部|群众|会议上的讲话|贯彻|部署)/g

/** `scarlet` for official occasions, `azure` for academic and other ones, told by the words of the speech; `ink` and `plain` are for a person to choose. */
export function paletteOf({ transcript }: Outline): Palette {
  if (!transcript.language.startsWith('zh')) return 'azure'
  const hits = transcript.text.match(OFFICIAL)?.length ?? 0
  return hits * 400 >= transcript.text.length ? 'scarlet' : 'azure'
}
