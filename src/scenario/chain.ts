import { stringAt, type Located } from './located';
import { duplicateProblems } from './references/duplicates';
import { overlay } from './merge';
import type { Problem } from './problem';
import { read } from './read';
import { suggestions } from './suggest';

/** Finds the text of a shipped scenario (`radio-silence`) or ruleset (`rules/class`) by id. */
export interface Library {
  readonly ids: readonly string[];
  find(id: string): { file: string; text: string } | undefined;
}

/** Bases upon bases that are followed. */
const MAX_CHAIN = 8;

/** A file laid over its bases, in the order they are named; null when the text of one cannot be read. */
export function chain(
  file: string,
  text: string,
  library: Library,
  within: readonly string[] = [],
): { own: Located | null; merged: Located | null; problems: Problem[] } {
  const { root: own, problems } = read(file, text);
  if (own === null) return { own, merged: null, problems };
  problems.push(...duplicateProblems(own));
  let merged: Located | null = null;
  for (const link of basesOf(own)) {
    const base = follow(link, library, within, problems);
    if (base === null) return { own, merged: null, problems };
    merged = merged === null ? base : overlay(merged, base, problems);
  }
  return { own, merged: merged === null ? own : overlay(merged, own, problems), problems };
}

function follow(
  link: Located,
  library: Library,
  within: readonly string[],
  problems: Problem[],
): Located | null {
  const id = link.kind === 'leaf' ? String(link.value) : '';
  const { source, offset } = link.place;
  const refuse = (code: 'SC107' | 'SC108', what: string, why: string, fix: string): null => {
    problems.push({
      file: source.file,
      ...source.at(offset),
      code,
      severity: 'error',
      path: '/extends',
      what,
      why,
      fix,
    });
    return null;
  };
  if (within.includes(id) || within.length >= MAX_CHAIN) {
    return refuse(
      'SC108',
      `"${id}" rests on itself: ${[...within, id].join(' → ')}`,
      'a base must end somewhere',
      'take one link out',
    );
  }
  const base = library.find(id);
  if (base === undefined) {
    const near = suggestions(id, library.ids);
    const known = near.length > 0 ? `did you mean "${near[0]}"?` : `write one of ${library.ids.join(', ')}`;
    return refuse(
      'SC107',
      `there is no scenario or ruleset "${id}"`,
      'everything the file leaves out would be missing',
      known,
    );
  }
  const below = chain(base.file, base.text, library, [...within, id]);
  problems.push(...below.problems);
  return below.merged;
}

/** `extends` is one id or a list of ids; anything else is left to the schema to refuse. */
function basesOf(root: Located): readonly Located[] {
  if (root.kind !== 'object') return [];
  const link = root.members.get('extends');
  if (link?.kind === 'leaf' && stringAt(root, 'extends') !== undefined) return [link];
  return link?.kind === 'array'
    ? link.items.filter((x) => x.kind === 'leaf' && typeof x.value === 'string')
    : [];
}
