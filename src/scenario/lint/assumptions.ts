import type { Check, Finding } from './types';

/** An assumption opens the number it is about. */
export const pathless: Check = {
  code: 'SC308',
  find: (s) =>
    s.assumptions
      .filter((x) => x.path === undefined)
      .map((x) => ({
        path: `/assumptions/${x.id}`,
        what: `the assumption "${x.id}" does not say which number it is about`,
        why: 'players open the number from it',
        fix: 'add "path", like "/accords/fund/due/home"',
      })),
};

/** Paths of assumptions and of values that may be tuned lead somewhere. */
export const lostPath: Check = {
  code: 'SC314',
  find(s) {
    const look = (from: string, path: string): Finding[] =>
      leads(s, path)
        ? []
        : [
            {
              path: from,
              what: `the path "${path}" leads nowhere`,
              why: 'it is meant to open a value',
              fix: 'use ids, like "/states/KEN/tilt"',
            },
          ];
    return [
      ...s.assumptions.flatMap((x) =>
        x.path === undefined ? [] : look(`/assumptions/${x.id}/path`, x.path),
      ),
      ...(s.balance?.free ?? []).flatMap((path, i) => look(`/balance/free/${i}`, path)),
    ];
  },
};

/** Whether a JSON pointer with ids leads to a value of the parsed scenario. */
function leads(root: unknown, pointer: string): boolean {
  let at: unknown = root;
  for (const part of pointer.split('/').slice(1)) {
    const list = Array.isArray(at) ? (at as { id?: string; kind?: string }[]) : null;
    at =
      list === null
        ? memberOf(at, part)
        : (list.find((x) => x.id === part || x.kind === part) ?? list[Number(part)]);
    if (at === undefined) return false;
  }
  return pointer.startsWith('/');
}

function memberOf(x: unknown, key: string): unknown {
  return typeof x === 'object' && x !== null && Object.hasOwn(x, key)
    ? (x as Record<string, unknown>)[key]
    : undefined;
}
