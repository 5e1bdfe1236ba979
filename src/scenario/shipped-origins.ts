import { chain, type Library } from './chain';
import { originsOf, type Origins } from './origins';

/**
 * Where each value of a shipped scenario stands in its files. It is known to be good, so that it is read without the schema, which is the larger
 * part of the reader.
 * @throws Error where the library lacks one of its files
 */
export function shippedOrigins(id: string, library: Library): Origins {
  const found = library.find(id);
  const merged = found === undefined ? null : chain(found.file, found.text, library).merged;
  if (merged === null) throw new Error(`the files of "${id}" are not all here`);
  return originsOf(merged);
}
