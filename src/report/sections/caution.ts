import { num, t } from '../../app/words';
import { dialsOf } from '../../lab/experiments/dials';
import { numberOrNull } from '../../lab/sensitivity/levers';
import type { Citations } from '../cite';
import type { Block, Claim, Section } from '../types';

/** Why nobody should take the game for a forecast, what it assumes, and the numbers that move most. */
export function cautionSection(cite: Citations): Section {
  const { scenario } = cite.played;
  return {
    id: 'caution',
    title: cite.text(t('report.caution'), cite.path('/assumptions')),
    blocks: [
      {
        kind: 'says',
        claims: (['one', 'chosen', 'people', 'turned'] as const).map((why) =>
          cite.text(t(`report.caution.${why}`), cite.path('/assumptions')),
        ),
      },
      {
        kind: 'part',
        title: cite.text(t('report.assumptions'), cite.path('/assumptions')),
        note: t('review.assumptions.note'),
        blocks: [
          {
            kind: 'list',
            claims: scenario.assumptions.map(({ id, text, path }) =>
              cite.text(
                text,
                cite.path(`/assumptions/${id}`),
                ...(path === undefined ? [] : [cite.path(path)]),
              ),
            ),
          },
        ],
      },
      ...dials(cite),
      ...sources(cite),
    ],
  };
}

/** Numbers that the author left free for balancing, and those an assumption names: what another author would set otherwise. */
function dials(cite: Citations): Block[] {
  const { scenario } = cite.played;
  const paths = [
    ...(scenario.balance?.free ?? []),
    ...scenario.assumptions.flatMap((a) => (a.path === undefined ? [] : [a.path])),
  ];
  const words = new Map(dialsOf(scenario, () => true).map((dial) => [dial.path, dial.words]));
  const rows = [...new Set(paths)].flatMap((path): Claim[][] => {
    const value = numberOrNull(scenario, path);
    if (value === null) return [];
    const at = cite.path(path);
    const text = words.get(path) ?? scenario.assumptions.find((a) => a.path === path)?.text ?? path;
    return [[cite.text(text), { text: path, refs: [at] }, cite.text(num(value, 'exact'), at)]];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'part',
      title: cite.text(t('report.dials'), ...rows.flatMap(([, at]) => at?.refs ?? [])),
      note: t('report.dials.note'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: t('report.dials.path') },
            { title: t('report.dials.at') },
            { title: t('report.dials.value'), figure: true },
          ],
          rows,
        },
      ],
    },
  ];
}

function sources(cite: Citations): Block[] {
  const { sources: known } = cite.played.scenario;
  if (known.length === 0) return [];
  return [
    {
      kind: 'part',
      title: cite.text(t('report.sources'), cite.path('/sources')),
      blocks: [
        {
          kind: 'list',
          claims: known.map((s) =>
            cite.text(
              t('report.source', {
                claim: s.claim,
                title: s.title,
                year: s.title.includes(String(s.year)) ? 'none' : String(s.year),
              }),
              cite.path(`/sources/${s.id}`),
            ),
          ),
        },
      ],
    },
  ];
}
