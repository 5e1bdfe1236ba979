/** More came out than was allowed: a small file that swells is no record. */
export class TooMuch extends Error {}

/** Raw deflate (RFC 1951), in browsers and on Node alike. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return read(through(bytes, new CompressionStream('deflate-raw')), Infinity);
}

/**
 * The bytes again, read piece by piece, so that what swells is stopped before it fills the memory.
 * @throws TooMuch beyond `most` bytes
 * @throws TypeError where the bytes are damaged or cut off
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  return read(through(bytes, new DecompressionStream('deflate-raw')), most);
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: ReadableWritablePair<Uint8Array, BufferSource>,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(by);
}

async function read(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      throw new TooMuch(`more than ${most} bytes`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
