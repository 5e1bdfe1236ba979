import { hashText } from '../../engine';

/** A UUID (RFC 4122) that follows from a name, so that the same statement of the same game has the same id wherever it is written. */
export function uuidOf(name: string): string {
  const hex = hashText(`a ${name}`) + hashText(`b ${name}`);
  // Version 5, “made from a name”, and the variant of the RFC.
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
