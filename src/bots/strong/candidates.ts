import type { Act, Clause, Options, Orders, View, Voice } from '../../engine';

/** One decision changed, the rest kept. */
export type Change = (orders: Orders) => Orders;

/** Acts aimed at the same verb that are tried, at most. */
const AIMS = 7;

/**
 * Every single change of a plan that the options offer: an accord, a voice, an act, the supplier. In a fixed order. What the seat has
 * promised for this turn is not touched.
 */
export function changes(view: View, options: Options, plan: Orders): Change[] {
  const sworn = swornClauses(view);
  return [
    ...accordChanges(options, plan, (id) => sworn.some((c) => 'accord' in c && c.accord === id)),
    ...(sworn.some((c) => c.kind === 'supplier') ? [] : suppliers(options, plan)),
    ...acts(options, plan),
    ...(sworn.some((c) => 'text' in c) ? [] : voices(options, plan)),
  ];
}

/** What the seat has promised for this turn, on no condition. */
export function swornClauses(view: View): Clause[] {
  return view.promises.flatMap((p) =>
    p.from === view.seat && p.turn === view.turn && p.status === 'open' && p.unless === undefined
      ? [p.clause]
      : [],
  );
}

/** The other choice in each accord that no promise binds. */
export function accordChanges(options: Options, plan: Orders, sworn: (id: string) => boolean): Change[] {
  return options.accords.flatMap((a) =>
    a.choices
      .filter((c) => !sworn(a.accord) && c.allowed && c.value !== plan.accords?.[a.accord])
      .map((c): Change => (o) => ({ ...o, accords: { ...o.accords, [a.accord]: c.value } })),
  );
}

function suppliers(options: Options, plan: Orders): Change[] {
  return options.supplier
    .filter((c) => c.allowed && c.value !== plan.supplier)
    .map((c): Change => (o) => ({ ...o, supplier: c.value }));
}

/** Each legal act in the place of each of the plan's, diplomacy apart: it changes how many voices there are. */
function acts(options: Options, plan: Orders): Change[] {
  const deeds = options.verbs.flatMap((v): Act[] => {
    if (!v.allowed || v.verb === 'diplomacy') return [];
    if (v.targets.length === 0) return [{ verb: v.verb }];
    return v.targets
      .filter((t) => t.allowed)
      .slice(0, AIMS)
      .map((t) => ({ verb: v.verb, target: t.value }));
  });
  const slots = Array.from({ length: options.acts }, (_, n) => n).filter(
    (n) => plan.acts?.[n]?.verb !== 'diplomacy',
  );
  return slots.flatMap((n) =>
    deeds.map((deed): Change => (o) => {
      const kept = (o.acts ?? []).filter((a, i) => i !== n && !same(a, deed));
      return { ...o, acts: [...kept, deed].slice(0, options.acts) };
    }),
  );
}

function same(a: Act, b: Act): boolean {
  return a.verb === b.verb && a.target === b.target;
}

/** Each stance on each text for each voice, and silence. */
function voices(options: Options, plan: Orders): Change[] {
  const said = plan.voices ?? [];
  const slots = Array.from({ length: Math.max(said.length, options.voices) }, (_, n) => n);
  return slots.flatMap((n) => [
    ...(n < said.length ? [(o: Orders) => ({ ...o, voices: without(o.voices, n) })] : []),
    ...options.texts.flatMap((t) =>
      t.stances
        .filter((c) => c.allowed && c.value !== 'policy')
        .map((c): Change => (o) => ({
          ...o,
          voices: [
            ...without(o.voices, n).filter((v) => v.text !== t.text && !rival(options, v, t.item, c.value)),
            { text: t.text, stance: c.value },
          ],
        })),
    ),
  ]);
}

/** A seat supports one draft of an item. */
function rival(options: Options, voice: Voice, item: string, stance: Voice['stance']): boolean {
  return (
    stance === 'support' &&
    voice.stance === 'support' &&
    options.texts.find((t) => t.text === voice.text)?.item === item
  );
}

function without(voices: readonly Voice[] | undefined, n: number): Voice[] {
  return (voices ?? []).filter((_, i) => i !== n);
}
