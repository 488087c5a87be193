/** A regular file of an archive. */
export interface ArchivedFile {
  /** As written in the archive, with forward slashes. */
  name: string
  content: Buffer
}

const block = 512

/**
 * The regular files of a tar archive (POSIX ustar) in order; directories, links and other entries are left out.
 * Enough for the archives that npm packages ship; names over 100 characters need the ustar prefix.
 *
 *   | header 512: name 0..100, size 124..136 octal, type 156, prefix 345..500 | content, padded to 512 | header …
 */
export function filesInTar(archive: Buffer): ArchivedFile[] {
  const files: ArchivedFile[] = []
  for (let at = 0; at + block <= archive.length;) {
    const header = archive.subarray(at, at + block)
    if (header[0] === 0) break
    const size = Number.parseInt(field(header, 124, 12), 8)
    const prefix = field(header, 345, 155)
    const name = field(header, 0, 100)
    if (field(header, 156, 1) === '0' || header[156] === 0) {
      files.push({ name: prefix ? `${prefix}/${name}` : name, content: archive.subarray(at + block, at + block + size) })
    }
    at += block + Math.ceil(size / block) * block
  }
  return files
}

function field(header: Buffer, start: number, length: number): string {
  const raw = header.subarray(start, start + length)
  const end = raw.indexOf(0)
  return raw.toString('utf8', 0, end < 0 ? length : end).trim()
}
