import type { Fact, Foreshown, Intervention, Measure, Setup } from '../../engine';
import type { EffectDef } from '../../scenario/types';
import { POINT, subjectOf } from '../../engine';
import { called, line, nameOf, type Line, type Value } from './facts';
import { measureLine, shownValue } from './ledgerNames';

/** What a director does or did, in a sentence without the reason. */
export function actLine(setup: Setup, act: Intervention): Line {
  switch (act.type) {
    case 'inject':
      return line('act.inject', { event: nameOf.event(setup, act.event) });
    case 'improvise':
      return line('act.improvise', { title: act.title });
    case 'ruling':
      return line('act.ruling', { seat: called(setup, act.seat), strength: act.strength });
    case 'edit':
      return line('act.edit', {
        measure: measureLine(setup, {
          measure: act.measure,
          subject: subjectOf(setup, act.measure, act.at),
        }),
        value: shownValue(act.measure, act.value),
      });
    case 'reseat':
      return line('act.reseat', {
        seat: called(setup, act.seat),
        kind: act.to?.kind ?? 'person',
        name: act.to?.name ?? act.player ?? '',
        named: (act.to?.name ?? act.player ?? '') === '' ? 'no' : 'yes',
      });
    case 'pause':
      return line('act.pause', { seconds: act.seconds ?? 0 });
  }
}

/** What an effect of the scenario format does, in a phrase. */
export function effectLine(setup: Setup, effect: EffectDef): Line {
  const at = (id: string): Value => (id === 'all' ? line('act.effect.all') : called(setup, id));
  const cell = (measure: Measure, subject: string): Line => measureLine(setup, { measure, subject });
  const by = (what: Value, points: number): Line => line('act.effect.by', { what, by: points });
  const e = effect;
  if (e.tilt)
    return by(
      e.tilt.at === undefined
        ? line('act.effect.markets', { domain: nameOf.domain(setup, e.tilt.domain) })
        : cell('tilt', `${e.tilt.domain}/${e.tilt.at}`),
      e.tilt.by,
    );
  if (e.standard) return by(cell('standard', e.standard.domain), e.standard.by);
  if (e.home) return by(cell('home', e.home.at), e.home.by);
  if (e.approval) return by(cell('approval', e.approval.at), e.approval.by);
  if (e.damage) return by(line('act.effect.damage', { state: at(e.damage.at) }), e.damage.by);
  if (e.level) return by(cell('level', `${e.level.domain}/${e.level.at}`), e.level.by);
  if (e.trust) return by(cell('trust', `${e.trust.from}/${e.trust.in}`), e.trust.by);
  if (e.capital) return line('act.effect.by', { what: cell('capital', e.capital.at), by: e.capital.by });
  if (e.accordPush)
    return line('act.effect.push', {
      accord: nameOf.accord(setup, e.accordPush.accord),
      n: e.accordPush.factor / 1000,
    });
  if (e.inspection)
    return line('act.effect.evidence', {
      accord: nameOf.accord(setup, e.inspection.accord),
      share: e.inspection.evidence / 10,
    });
  if (e.appeal) return by(cell('appeal', e.appeal.candidate), e.appeal.by);
  if (e.arrears) return line('act.effect.arrears', { state: at(e.arrears.at), n: e.arrears.years });
  if (e.credentials)
    return line('act.effect.credentials', { state: at(e.credentials.at), as: e.credentials.as });
  return line('act.effect.docket', { item: itemName(setup, e.docket?.item ?? '') });
}

/** A docket item by its own title, or by its text. */
export function itemName(setup: Setup, id: string): string {
  const item = setup.items.find((x) => x.id === id);
  return item?.title ?? nameOf.text(setup, item?.texts[0] ?? id);
}

/** The preview of acts, a line a number that they would move. */
export function foreshownLines(setup: Setup, shown: Foreshown): Line[] {
  return [
    ...shown.changes.map(({ measure, subject, before, after }) =>
      line('act.change', {
        what: measureLine(setup, { measure, subject }),
        before: shownValue(measure, before),
        after: shownValue(measure, after),
      }),
    ),
    ...shown.pushes.map(({ domain, state, by }) =>
      line('act.pushed', {
        what:
          state === undefined
            ? line('act.effect.markets', { domain: nameOf.domain(setup, domain) })
            : measureLine(setup, { measure: 'tilt', subject: `${domain}/${state}` }),
        by: (by * shown.stake) / 1000 / POINT,
      }),
    ),
    ...shown.accords.flatMap(({ accord, push, evidence }) => [
      ...(push === undefined
        ? []
        : [line('act.effect.push', { accord: nameOf.accord(setup, accord), n: push / 1000 })]),
      ...(evidence === undefined
        ? []
        : [line('act.effect.evidence', { accord: nameOf.accord(setup, accord), share: evidence / 10 })]),
    ]),
  ];
}

type ActFact = Extract<Fact, { kind: 'intervention' }>;

/** What everybody may read of an act afterwards: the headline, and a line or two with the reason. */
export function toldLines(setup: Setup, fact: ActFact): { title: Line; lines: Line[] } {
  const reason = line('act.told.reason', { reason: fact.reason });
  switch (fact.type) {
    case 'inject':
      return { title: line('act.inject', { event: nameOf.event(setup, fact.event ?? '') }), lines: [reason] };
    case 'improvise':
      return {
        title: line('news.plain', { text: fact.title ?? '' }),
        lines: [
          line('news.plain', { text: fact.text ?? '' }),
          line('act.told.written', { reason: fact.reason }),
        ],
      };
    case 'ruling':
      return {
        title: line('act.ruling', {
          seat: called(setup, fact.seat ?? ''),
          strength: fact.strength ?? 'none',
        }),
        lines: [
          ...(fact.argument === undefined ? [] : [line('act.told.argument', { argument: fact.argument })]),
          reason,
        ],
      };
    case 'edit': {
      const { measure = 'home', subject = '', before, after } = fact;
      const what = measureLine(setup, { measure, subject });
      return {
        title: line('act.told.edit', { what }),
        lines: [
          ...(before === undefined || after === undefined
            ? []
            : [
                line('act.change', {
                  what,
                  before: shownValue(measure, before),
                  after: shownValue(measure, after),
                }),
              ]),
          reason,
        ],
      };
    }
    case 'reseat':
      return {
        title: line('act.reseat', {
          seat: called(setup, fact.seat ?? ''),
          kind: fact.kindOf ?? 'person',
          name: fact.name ?? '',
          named: (fact.name ?? '') === '' ? 'no' : 'yes',
        }),
        lines: [reason],
      };
  }
}

/** What a free argument is found to be worth, points: so that like is ruled alike. */
export const WORTH = { none: 0, weak: 2, fair: 4, strong: 6 } as const;
