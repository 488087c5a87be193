import type { Severity } from './diagnostic.ts'

interface Message {
  severity: Severity
  /** `$1`, `$2` … stand for the arguments of `diagnose`, in the hint too. */
  text: string
  hint: string
}

/** Every diagnostic there is. A code never changes its meaning; a new meaning gets a new code. */
export const messages = {
  'read/missing': { severity: 'error', text: 'There is no file "$1".', hint: 'check the path and the spelling.' },
  'read/directory': { severity: 'error', text: '"$1" is a directory.', hint: 'name the speech inside it.' },
  'read/empty': { severity: 'error', text: 'The file has no text.', hint: 'export the speech again, as text or Markdown.' },
  'read/binary': { severity: 'error', text: 'The file is not text.', hint: 'save the speech as text, Markdown, Word, OpenDocument, RTF, PDF or HTML.' },
  'read/damaged': { severity: 'error', text: 'The file is damaged: $1.', hint: 'open it in the program that wrote it, and save it again.' },
  'read/encrypted': { severity: 'error', text: 'The file is protected by a password.', hint: 'save a copy without the password.' },
  'read/too-large': { severity: 'error', text: '$1 is more than $2.', hint: 'a speech is smaller: take pictures and other documents out of the file.' },
  'read/too-deep': { severity: 'error', text: 'The parts of the file are nested more than $1 deep.', hint: 'open it in the program that wrote it, and save it again.' },
  'read/bad-bytes': { severity: 'warning', text: 'Places with bytes that stand for no character in $2: $1.', hint: 'they read as \uFFFD; save the speech again as UTF-8, or name its encoding with --encoding.' },
  'read/scanned': { severity: 'error', text: 'The PDF holds pictures of its pages and no text.', hint: 'run text recognition (OCR) over it, for example with ocrmypdf, and read the result.' },
  'read/page-without-text': { severity: 'warning', text: 'Page $1 holds no text that can be read.', hint: 'if it is a picture of text, run text recognition (OCR) over the file, for example with ocrmypdf.' },
  'read/outline': { severity: 'error', text: 'This is the outline of "$1", not a speech.', hint: 'name the speech too: speechdeck build OUTLINE --speech $1.' },
  'clean/nothing-left': { severity: 'error', text: 'Nothing in the file is part of a speech.', hint: 'speechdeck read FILE shows what was found in it.' },
  'clean/mended': { severity: 'info', text: 'Punctuation mended in $1 places.', hint: 'build with --keep-punctuation to leave it as it is.' },
  'clean/removed': { severity: 'info', text: '$1 pieces of the file are not the speech and were left out.', hint: 'speechdeck outline FILE --format json lists them under "removed".' },
  'clean/foreign-title': { severity: 'warning', text: '"$1" is the title of another document and was left out.', hint: 'if it belongs to the speech, put it into the first sentence.' },
  'parse/no-title': { severity: 'warning', text: 'The speech has no title.', hint: 'write one as the first line.' },
  'parse/enumerator-gap': { severity: 'warning', text: '"$2" follows "$1": is one missing?', hint: 'add the heading, or renumber.' },
  'parse/announced-count': { severity: 'warning', text: '"$1" announces $2 parts, $3 were found.', hint: 'add the missing part, or correct the number.' },
  'outline/not-in-speech': { severity: 'error', text: '"$1" is not in the speech.', hint: 'write the words as they are said; $2' },
  'outline/out-of-order': { severity: 'error', text: '"$1" stands in line $2 of the speech, not between its neighbours here.', hint: 'put the headings in the order of the speech.' },
  'audit/numbering-gap': { severity: 'error', text: '"$1" follows "$2": is one missing?', hint: 'add what is missing, or renumber.' },
  'audit/numbering-repeat': { severity: 'error', text: '"$1" comes twice.', hint: 'renumber one of them.' },
  'audit/numbering-mixed': { severity: 'warning', text: '"$1" continues "$2" in another style.', hint: 'number one list in one style.' },
  'audit/announced-count': { severity: 'warning', text: '"$1" announces $2 parts, $3 were found.', hint: 'add the missing part, or correct the number.' },
  'audit/placeholder': { severity: 'error', text: '"$1" was never filled in.', hint: 'write what belongs there, or leave it out.' },
  'audit/unbalanced': { severity: 'error', text: '"$1" has no partner in its paragraph.', hint: 'add the other half of the pair, or take this one away.' },
  'audit/quote-order': { severity: 'info', text: 'The marks of $1 stand the wrong way round.', hint: 'swap the opening mark and the closing one.' },
  'audit/doubled': { severity: 'info', text: '"$1" is said twice in a row.', hint: 'take one away unless it is meant.' },
  'audit/half-width': { severity: 'info', text: 'Half-width "$1" between Chinese characters ($2 in the file).', hint: 'write it full-width; a build does so by itself.' },
  'audit/torn-number': { severity: 'info', text: 'The number "$1" is torn.', hint: 'close the gap.' },
  'audit/wording': { severity: 'warning', text: '"$1" is likely "$2": $3.', hint: 'a synonym machine was here; put the word back, or let speechdeck audit FILE --apply do it in a copy.' },
  'audit/conversion': { severity: 'warning', text: '"$1" is likely "$2": $3.', hint: 'a conversion between simplified and traditional went wrong here; speechdeck audit FILE --apply mends it in a copy.' },
  'audit/rewritten': { severity: 'warning', text: '$1 words look machine-replaced, e.g. $2.', hint: 'speechdeck audit FILE lists them.' },
  'audit/exists': { severity: 'error', text: '"$1" exists already.', hint: 'name another file, or overwrite it with --force.' },
  'plan/too-long': { severity: 'warning', text: 'The speech takes about $1 min at $2 $3 a minute; there are $4.', hint: 'leave out about $5 $3, or ask for more time; the notes keep the whole speech.' },
  'plan/no-such-form': { severity: 'warning', text: 'Slide $1 cannot be "$2".', hint: 'its words allow: $3.' },
  'plan/stands-long': { severity: 'warning', text: 'Slide $1 stands for about $2 s, longer than two minutes.', hint: 'a heading of its own in the outline (speechdeck outline) makes two slides of it.' },
  'plan/flashes-by': { severity: 'warning', text: 'Slide $1 stands for about $2 s, shorter than ten seconds.', hint: 'take its heading out of the outline (speechdeck outline), or say more.' },
  'look/not-a-palette': { severity: 'error', text: 'The palette "$1" cannot be used: $2.', hint: 'write {"primary": "#0b5d3b", "accent": "#c98a1b", "paper": "#fbfaf5"}; speechdeck build --help says what else it may hold.' },
  'look/contrast': { severity: 'warning', text: 'The $1 colour $2 has a contrast of $4 to the paper, too little to be read: words are set in $3.', hint: 'choose a colour that differs more from the paper, or leave it.' },
  'look/not-icons': { severity: 'error', text: 'The icons "$1" cannot be used: $2.', hint: 'write {"园艺师": "plant", "warden": null}: a word of the speech and the name of an icon of Phosphor, or null for none.' },
  'look/no-theme': { severity: 'error', text: 'There is no theme "$1".', hint: 'install it where the deck will lie (npm install $2), or leave --theme out.' },
  'export/no-browser': { severity: 'error', text: 'No browser could be started: $1.', hint: 'install Chrome, Chromium or Edge, or set SPEECHDECK_BROWSER to the path of one; speechdeck doctor shows what was looked for.' },
  'export/no-deck': { severity: 'error', text: 'There is no slides.md in "$1".', hint: 'name the folder of a deck, or build one: speechdeck build SPEECH.' },
  'export/build-failed': { severity: 'error', text: 'Slidev could not build the deck: $1.', hint: 'undo the last change to slides.md, or build the deck again.' },
  'export/page-failed': { severity: 'error', text: 'The slides could not be shown: $1.', hint: 'run speechdeck doctor; if all is well there, undo the last change to slides.md.' },
  'check/not-a-cut': { severity: 'error', text: 'Slide $2: "$1" is not cut from the speech.', hint: 'this is a fault of the program: please report it with the speech.' },
  'check/invented': { severity: 'error', text: 'Slide $2 shows "$1", which is neither in the speech nor a label.', hint: 'take it from the speech word for word; speechdeck labels prints the labels.' },
  'check/not-shown': { severity: 'error', text: 'Slide $2 does not show "$1".', hint: 'this is a fault of the program: please report it with the speech.' },
  'check/not-said': { severity: 'error', text: 'Slide $2: "$1" is missing from the notes.', hint: 'the notes of all slides, joined, are the whole speech: put it back.' },
  'check/said-twice': { severity: 'error', text: 'Slide $2: "$1" is in the notes twice or out of order.', hint: 'the notes of all slides, joined, are the whole speech, once and in order.' },
  'check/note-changed': { severity: 'error', text: 'Slide $2: "$1" in the notes is not what the speech says here.', hint: 'put the words of the speech back; deck.json has them.' },
  'check/overflow': { severity: 'error', text: 'Slide $2: "$1" does not fit.', hint: 'shorten the slide, or split it in two.' },
  'check/overlap': { severity: 'error', text: 'Slide $2: "$1" lies over other words.', hint: 'shorten the slide, or split it in two.' },
  'check/small-type': { severity: 'error', text: 'Slide $2: "$1" is set in $3 px; 18 can be read from the last row.', hint: 'shorten the slide, or split it in two.' },
  'check/contrast': { severity: 'error', text: 'Slide $2: "$1" has a contrast of $3 to its ground; WCAG AA asks for 4.5, or 3 in large type.', hint: 'choose another colour.' },
  'check/orphan': { severity: 'warning', text: 'Slide $2: the last line of "$1" is a single character.', hint: 'shorten it by one character, or leave it.' },
  'build/not-a-folder': { severity: 'error', text: '"$1" is not a folder that can be written to.', hint: 'choose another one with -o DIR.' },
  'build/edited': { severity: 'error', text: '"$1" was edited by hand since it was built.', hint: 'keep it and build elsewhere with -o DIR, or overwrite it with --force.' },
} as const satisfies Record<string, Message>

export type Code = keyof typeof messages
