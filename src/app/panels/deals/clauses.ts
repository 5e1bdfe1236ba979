import type { Clause, Options, Setup } from '../../../engine';

/** Deeds that a seat can promise, be asked for or be expected to do, with a key for a select. */
export function clausesOf(setup: Setup, options: Options, actor: string): { key: string; clause: Clause }[] {
  const place = setup.states[setup.state(actor)];
  const accords = setup.accords.filter(
    (accord) => accord.members.includes(actor) && accord.from <= options.turn,
  );
  const clauses: Clause[] = [
    ...accords.flatMap((accord) => [
      { kind: 'honour' as const, accord: accord.id },
      { kind: 'defect' as const, accord: accord.id },
    ]),
    ...options.texts.flatMap(({ text }) => [
      { kind: 'object' as const, text },
      { kind: 'support' as const, text },
      { kind: 'silent' as const, text },
    ]),
    ...(place?.pole === 'hedging' &&
    options.supplier !== undefined &&
    setup.scenario.rules.market === 'simple'
      ? (['open', 'closed', 'both'] as const).map((side) => ({ kind: 'supplier' as const, side }))
      : []),
    ...(place?.pole === 'illiberal' && setup.scenario.rules.statecraft.verbs.includes('squeeze')
      ? [{ kind: 'no-act' as const, verb: 'squeeze', target: options.seat }]
      : []),
  ];
  return clauses.map((clause) => ({ key: JSON.stringify(clause), clause }));
}

export function clauseOf(key: string): Clause {
  return JSON.parse(key) as Clause;
}
