import { extname } from 'node:path'

/** The bytes that files of a format begin with. */
export const signatures = {
  /** `PK` and the mark of a part. */
  zip: Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
  /** `PK` and the mark of an archive without parts. */
  emptyZip: Uint8Array.of(0x50, 0x4b, 0x05, 0x06),
  /** A compound file, as Microsoft's programs wrote them before 2007 ([MS-CFB], 2.2). */
  ole: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  /** `{\rtf` */
  rtf: Uint8Array.of(0x7b, 0x5c, 0x72, 0x74, 0x66),
}

/** Whether a file begins with a signature. */
export function beginsWith(bytes: Uint8Array, signature: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Tells the files that begin with a signature. */
export function isSigned(signature: Uint8Array): (bytes: Uint8Array) => boolean {
  return bytes => beginsWith(bytes, signature)
}

/** Whether a file is a PDF: its header stands within the first 1024 bytes (PDF 1.7 reference, implementation note 13). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Whether a file is a web page, by its ending or by how it begins. */
export function isHtml(bytes: Uint8Array, path: string): boolean {
  if (/^\.x?html?$/i.test(extname(path))) return true
  const head = headOf(bytes).replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, '')
  return /^\s*<(?:!doctype\s+html|html)[\s>]/i.test(head)
}

/** How much of a web page is looked at to tell what it is; Word puts its names of styles first. */
const headLength = 4096

/** The start of a file as letters, whatever its encoding: what matters there is ASCII. */
export function headOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength)).replaceAll('\u0000', '')
}
