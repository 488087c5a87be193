export function isHtml(_p: string, _b: Uint8Array): boolean { return false }
export async function readHtml(_b: Uint8Array, _e?: string): Promise<never> { throw new Error('x') }
