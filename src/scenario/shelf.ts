/** The order of the shelf; a shipped scenario that is not named comes after these. */
const SHELF = ['small-rooms', 'radio-silence', 'face-value', 'radio-silence-seminar', 'long-table'];

/** Ids of the scenarios one can play, in shelf order; rulesets and sidecars live in folders and are not among them. */
export function shelfOf({ ids }: { readonly ids: readonly string[] }): string[] {
  const place = (id: string) => (SHELF.includes(id) ? SHELF.indexOf(id) : SHELF.length);
  return ids.filter((id) => !id.includes('/')).toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
