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
