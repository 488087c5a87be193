export async function readDoc(bytes: Buffer): Promise<never> { throw new Error(String(bytes.length)) }
