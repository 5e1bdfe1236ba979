/** A case's file and the id it gives itself. */
export interface Numbered {
  readonly file: string;
  readonly id: string;
}

/**
 * Cases are numbered by folder from 001 without gaps, no id stands twice, and a file is named by its number and what it shows:
 * `assembly/017-two-states-object.json`.
 * @returns what is wrong, each beginning with the file
 */
export function misnumbered(cases: readonly Numbered[]): string[] {
  const next = new Map<string, number>();
  const seen = new Map<string, string>();
  return [...cases]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, id }) => {
      const [name = '', folder = ''] = file.replaceAll('\\', '/').split('/').toReversed();
      const n = (next.get(folder) ?? 0) + 1;
      next.set(folder, n);
      const number = String(n).padStart(3, '0');
      const other = seen.get(id);
      seen.set(id, file);
      return [
        ...(other === undefined ? [] : [`${file}: id: "${id}" is taken by ${other}`]),
        ...(id === `${folder}-${number}`
          ? []
          : [`${file}: id: expected "${folder}-${number}", found "${id}"`]),
        ...(new RegExp(`^${number}-[a-z0-9-]+\\.json$`).test(name)
          ? []
          : [`${file}: its name must be ${number}-, what it shows, and .json`]),
      ];
    });
}
