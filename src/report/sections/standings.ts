import { called, byId, factsOf, screen } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { standingRows } from '../../app/models/review';
import { list, num, t } from '../../app/words';
import type { Citations } from '../cite';
import type { Block, Section } from '../types';

/** Every seat by score, against par where that is known, and the aims, now open. */
export function standingsSection(cite: Citations): Section {
  const { account, played } = cite;
  const { setup } = account;
  const rows = standingRows(account, played.pars);
  const full = setup.scenario.rules.ledger === 'full';
  const leaders = rows.filter((row) => row.rank === 1);
  const ending = factsOf(account, 'ending').map((f) => cite.fact(f));
  const pars = cite.run(t('report.par.run'), `sb par ${setup.scenario.id}`);
  return {
    id: 'standings',
    title: cite.text(
      t('review.standings', {
        n: leaders.length,
        first: list(leaders.map((row) => lineText(called(setup, row.state)))),
      }),
      ...leaders.flatMap((row) => cite.target(row.at)),
    ),
    note: `${t(full ? 'review.standings.note.full' : 'review.standings.note')} ${t('review.standings.par.note')}`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t('review.standings.seat') },
          { title: t('review.standings.rank'), figure: true },
          { title: t(full ? 'review.standings.home.full' : 'review.standings.home'), figure: true },
          { title: t('review.standings.score'), figure: true },
          { title: t('review.standings.par'), figure: true },
          { title: t('review.standings.won') },
        ],
        rows: rows.map((row) => {
          const at = cite.target(row.at);
          return [
            cite.text(byId(setup.states, row.state)?.name ?? row.state),
            cite.text(num(row.rank), ...at),
            cite.text(num(screen(row.home)), ...cite.target(row.homeAt)),
            cite.text(num(screen(row.score)), ...at),
            row.par === null
              ? cite.text(t('review.standings.par.none'), pars)
              : cite.text(
                  t('review.standings.par.against', {
                    value: num(screen(row.par)),
                    by: screen(row.score - row.par),
                  }),
                  pars,
                ),
            cite.text(t(row.won ? 'review.standings.yes' : 'review.standings.no'), ...ending),
          ];
        }),
      },
      ...aims(cite),
    ],
  };
}

/** Who wanted what in secret, and what came of it. */
function aims(cite: Citations): Block[] {
  const { account } = cite;
  const { setup } = account;
  const defs = setup.scenario.aims;
  if (defs.length === 0) return [];
  const told = factsOf(account, 'aim');
  return [
    {
      kind: 'part',
      title: cite.text(
        t('review.aims', { met: told.filter((f) => f.met).length, of: defs.length }),
        ...told.map((f) => cite.fact(f)),
      ),
      note: t('review.aims.note'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: t('review.standings.seat') },
            { title: t('report.aim') },
            { title: t('report.aim.result') },
            { title: t('report.aim.points'), figure: true },
          ],
          rows: defs.map((aim) => {
            const fact = told.find((f) => f.aim === aim.id);
            const result = fact === undefined ? [] : [cite.fact(fact)];
            const met = fact?.met === true;
            return [
              cite.text(byId(setup.states, aim.seat)?.name ?? aim.seat),
              cite.text(aim.title, cite.path(`/aims/${aim.id}`)),
              cite.text(t(met ? 'review.aim.met' : 'review.aim.missed'), ...result),
              cite.text(num(met ? aim.points : 0, 'signed'), cite.path(`/aims/${aim.id}/points`), ...result),
            ];
          }),
        },
      ],
    },
  ];
}
