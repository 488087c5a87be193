import type { RemovalReason } from '../model/transcript.ts'

/** What a site may say in whole sentences. */
const legal = [
  '(?:this (?:site|website|page) uses|we use) cookies\\b(?=.{0,80}\\b(?:improve|ensure|best|experience|consent|agree|anal|personali|site|website|policy|accept|visit)).{0,200}',
  '(?:copyright\\s*(?:©|\\(c\\)|\\d{4})|©|\\(c\\)\\s*\\d).{0,120}|(?:.{0,60}\\b)?all rights reserved\\b.{0,80}',
  'this (?:article|post|speech|transcript) (?:was|first|originally)\\b.{0,30}\\b(?:published|appeared|posted)\\b.{0,80}',
  '(?:by )?(?:subscribing|signing up|continuing)\\b.{0,20} you (?:agree|accept)\\b.{0,100}',
  '(?:sign up|subscribe) (?:for|to) our\\b.{0,80}|follow us (?:on|at)\\b.{0,80}',
].join('|')

/** Buttons, links and labels of a site. */
const english = [
  'share(?: (?:this|on|via)\\b.{0,40})?|tweet|pin it|print(?: this)?(?: page| article)?',
  'e-?mail(?: this)?(?: article)?|subscribe(?: (?:now|to|for|here|today)\\b.{0,60})?',
  'sign (?:up|in)(?: (?:for|to|here)\\b.{0,60})?|log ?in|register',
  'read (?:more|next|the (?:full|rest)\\b.{0,40})|read more\\b.{0,80}|continue reading\\b.{0,60}',
  '(?:click|tap) (?:here|to)\\b.{0,60}|learn more|see (?:also|more)\\b.{0,60}|show (?:more|less)',
  'load more(?: comments)?|view (?:all|more|comments)\\b.{0,30}',
  '(?:related|recommended|recent|popular|similar|trending) (?:posts?|articles?|stories|reading|content|topics|speeches)\\b.{0,40}',
  'more (?:from|stories|articles|posts)\\b.{0,40}|you (?:may|might) also (?:like|enjoy)\\b.{0,40}',
  '(?:previous|next|older|newer) (?:post|article|story|page|entry)\\b.{0,100}|(?:previous|next)\\s*[:：»›→←].{0,100}',
  '(?:leave|post|write|add) a (?:comment|reply)',
  '\\d+ (?:comments?|shares?|likes?|views?|claps|min(?:ute)? read|retweets)|comments?(?: \\(\\d+\\)| are closed)?',
  'reply|likes?|loading\\.{0,3}|skip to (?:main )?content|back to (?:top|home)|home|menu|search',
  '(?:accept|reject)(?: all)?(?: cookies)?|cookie (?:policy|settings|preferences)|privacy policy',
  'terms (?:of (?:use|service)|and conditions)',
  '(?:(?:privacy|terms|cookies|contact|about|home)(?: policy| us)?[\\s|·•]*){3,8}',
  'powered by .{2,60}|advertisements?|sponsored(?: content)?|story continues below.{0,40}',
  'article continues after.{0,40}|download(?: (?:pdf|now|the app|as pdf)\\b.{0,30})?',
  '(?:follow|like|join|find) us (?:on|at) (?:facebook|twitter|x\\b|instagram|linkedin|youtube|tiktok|telegram|whatsapp|wechat|our|social|https?:|www\\.|@).{0,80}|follow @\\w+',
  '(?:posted|published|updated|last (?:updated|modified)|filed|tagged)(?: (?:on|in|by|under|at))? ?:?.{0,40}(?:\\d{4}|under|tagged|(?<=by) .{2,40})',
  '(?:click to )?share on \\w+(?: \\(opens in new window\\))?|like this:?|like loading\\.*|related(?: posts?)?:?|more speeches|back to \\w+|get the app|«\\s?previous|next\\s?»',
  'posted in\\b.{0,40}|view all posts by\\b.{0,40}|read the original (?:article|post|speech)\\b.{0,40}|listen to (?:this|the) (?:article|speech|post)|watch the (?:full )?(?:video|speech)\\b.{0,30}',
  '(?:(?:twitter|facebook|linkedin|e-?mail|whatsapp|reddit|pinterest|print|instagram|youtube)[\\s|·•,/]*){2,9}|(?:(?:terms(?: of (?:use|service))?|privacy(?: policy)?|cookies?(?: policy)?|contact(?: us)?|sitemap|accessibility)[\\s|·•,/]*){2,9}',
  'your email address will not be published\\b.{0,60}|you are on page \\d+ ?of ?\\d+|.{0,40}\\b\\d+ min(?:ute)?s? read|reading time\\s?:.{1,20}',
  'filed under\\b.{0,60}|tags?\\s*:.{1,100}|categor(?:y|ies)\\s*:.{1,80}|source\\s*:.{1,100}',
].join('|')

/** English lines that are notices near an end of the file. */
export const englishNotices: readonly (readonly [RegExp, RemovalReason])[] = [
  [new RegExp(`^(?:${english})(?<![a-z][.!?])$`, 'i'), 'site-notice'],
  [new RegExp(`^(?:${legal})$`, 'i'), 'site-notice'],
  [/^this (?:transcript|text|speech|version) (?:has been|was|is) (?:lightly )?(?:edited|condensed|transcribed|abridged)\b.{0,80}$/i, 'metadata'],
  [/^(?:version|revision|rev\.) ?\d+(?:\.\d+)*\b[^.!?]{0,40}$/i, 'metadata'],
  [/^(?:transcribed|transcript|transcription|edited|compiled) by\b.{2,60}$/i, 'metadata'],
  [/^[[(*_]*(?:please )?(?:check(?:ed)? against delivery|embargoed (?:until|till)\b.{0,40}|for (?:immediate )?release\b.{0,40}|not for release\b.{0,40})[.!]?[\])*_]*$/i, 'metadata'],
  [/^(?:press |media )?(?:contact|enquiries|inquiries)\s*:\s*\S*@\S+$/i, 'contact'],
  [/^(?:#\s?#\s?#|-\s?30\s?-|\(end\)|\[end\]|end of (?:the )?(?:(?:presentation|talk|pitch|speech) )?(?:speech|remarks|transcript|script|presentation))$/i, 'site-notice'],
  [/^[*_]{0,2}[—–-]{1,2} ?\[(?:your |speaker(?:['’]s)? )?name\][^.!?]{0,80}$/i, 'metadata'],
]

/** What whoever wrote a talk down says below it of himself and of his pages, at any length. */
export const disclaimed = /^(?:sponsorship|sponsored by|disclaimer|tweet|licen[cs]e|copyright notice)\s*:\s*\S/i

/** A name and where it leads to: The plan of the branch: https://example.org/plan. */
const named = /^[^.!?。！？\n]{2,80}\s*[:：]\s*<?https?:\/\/[\x21-\x7e]+>?$/i

/** What only at the head of a page is none of the speech: what sort of thing the page has. */
export const englishHead: readonly (readonly [RegExp, RemovalReason])[] = [
  [/^(?:(?:full |complete )?(?:speech )?transcripts?|speech(?:es)?(?: transcripts?| text)?|full text|text of (?:the )?speech)\s*:?$/i, 'metadata'],
  [/^(?:(?:\p{Lu}[\p{L}\d.&’'-]*|of|the|and|for) ){0,7}(?:[Mm]edia|[Pp]ress|[Nn]ews) (?:[Rr]elease|[Ss]tatement)$|^(?:MEDIA|PRESS|NEWS) (?:RELEASE|STATEMENT)$/u, 'metadata'],
  [/^use this (?:file|document|script|template|outline) (?:to|for|as)\b.{4,}$/i, 'metadata'],
  [/^(?:approx(?:imately|\.)? |about |[~≈] ?)?\d{1,3}(?: ?[-–] ?\d{1,3})? ?(?:minutes?|mins?)(?:\s*[|·•,+/–—-]+\s*[^.!?]{0,60})?$/i, 'metadata'],
  [named, 'site-notice'],
]

/** What only at the foot of a page is none of the speech: who the speaker was and where he spoke, told of him. */
export const englishFoot: readonly (readonly [RegExp, RemovalReason])[] = [
  [named, 'site-notice'],
  [/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|was) (?:an? |the )[^.!?]{3,120}\..{0,40}\b(?:[Tt]his|[Tt]he|[Hh]is|[Hh]er) (?:speech|address|talk|lecture|remarks|text)\b.{0,160}$/u, 'metadata'],
  [/^this (?:speech|address|talk|lecture) (?:was|is) (?:given|delivered|made|held|adapted|taken)\b.{0,160}$/i, 'metadata'],
]
