import type { PdfMeta } from './finish.ts'

/** What a PDF says of itself in the words of XMP (ISO 16684-1), as archives and search engines read it. */
export function xmpOf({ title, author, subject, keywords }: PdfMeta, date: Date, language: string): string {
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z')
  const properties = [
    `<dc:format>application/pdf</dc:format>`,
    title === null ? '' : `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject === null ? '' : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>`,
    keywords.length === 0 ? '' : `<dc:subject><rdf:Bag>${keywords.map(word => `<rdf:li>${escaped(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    keywords.length === 0 ? '' : `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`,
    `<pdf:Producer>speechdeck</pdf:Producer><xmp:CreatorTool>speechdeck</xmp:CreatorTool>`,
    `<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>`,
  ].filter(property => property !== '')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${properties.join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

const references: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

function escaped(words: string): string {
  return words.replace(/[<>&]/g, sign => references[sign] ?? sign)
}
