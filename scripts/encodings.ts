/** What `--encoding` takes; apart from the reader, which takes longer to load. */
export { encodingOf, encodings } from './read/encodings.ts'
