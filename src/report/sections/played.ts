import { playerText } from '../../app/models/players';
import { byId } from '../../app/models/facts';
import { num, t } from '../../app/words';
import { lastHash } from '../../engine';
import type { Citations } from '../cite';
import { turnsOf } from '../played';
import type { Claim, Section } from '../types';

/** What was played, by whom, on which luck, and how anybody can check it. */
export function playedSection(cite: Citations): Section {
  const { played } = cite;
  const { scenario, game } = played;
  const { record, setup } = game;
  const title = cite.path('/title');
  const again = cite.run(t('report.played.verify'), `sb replay ${cite.file}`);
  const row = (what: string, ...cells: Claim[]): Claim[] => [cite.text(what), ...cells];
  const seats = setup.seats.flatMap((place) => setup.states[place] ?? []);
  return {
    id: 'played',
    title: cite.text(t('report.played'), title),
    blocks: [
      { kind: 'says', claims: [cite.text(scenario.question, cite.path('/question'))] },
      {
        kind: 'table',
        columns: [{ title: t('report.played.what') }, { title: t('report.played.value') }],
        rows: [
          row(t('report.played.scenario'), cite.text(scenario.title, title)),
          row(
            t('report.played.turns'),
            cite.text(
              t('report.played.turns.value', {
                n: turnsOf(played),
                first: setup.scenario.turns.labels[0] ?? '',
                last: setup.scenario.turns.labels[turnsOf(played) - 1] ?? '',
              }),
              cite.path('/turns'),
              again,
            ),
          ),
          row(t('report.played.seed'), { text: record.seed, refs: [again] }),
          row(t('report.played.hash'), { text: lastHash(record), refs: [again] }),
          row(t('report.played.scenario.hash'), { text: record.scenario.hash, refs: [again] }),
          row(t('report.played.rules'), cite.text(num(record.rules), again)),
        ],
      },
      {
        kind: 'table',
        caption: t('report.played.seats'),
        columns: [
          { title: t('review.standings.seat') },
          { title: t('review.standings.player') },
          { title: t('report.played.wants') },
        ],
        rows: seats.map((state) => [
          cite.text(state.name, cite.path(`/states/${state.id}/seat`)),
          cite.text(playerText(record.seats[state.id]), again),
          cite.text(state.seat?.wants ?? '', cite.path(`/states/${state.id}/seat/wants`)),
        ]),
      },
      {
        kind: 'part',
        title: cite.text(t('report.played.win'), cite.path('/win')),
        blocks: [{ kind: 'list', claims: wins(cite) }],
      },
      { kind: 'note', text: t('report.played.check') },
    ],
  };
}

/** How each pole that has a seat wins. */
function wins(cite: Citations): Claim[] {
  const { setup, scenario } = { setup: cite.account.setup, scenario: cite.played.scenario };
  return (['liberal', 'illiberal', 'hedging'] as const).flatMap((pole) => {
    const seats = setup.seats.filter(
      (place) => byId(setup.states, setup.states[place]?.id ?? '')?.pole === pole,
    );
    if (seats.length === 0) return [];
    return [
      cite.text(t('report.played.win.pole', { pole, win: scenario.win[pole] }), cite.path(`/win/${pole}`)),
    ];
  });
}
