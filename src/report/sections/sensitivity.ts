import { called, line, nameOf } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { leverLines } from '../../app/models/sensitivity';
import { num, t } from '../../app/words';
import { dialsOf } from '../../lab/experiments/dials';
import type { Tried } from '../../lab/sensitivity/tried';
import type { Citations } from '../cite';
import type { Section } from '../types';

/** Which conclusions of this game flip where one assumption is set otherwise. Left out where none was turned. */
export function sensitivitySection(cite: Citations): Section | null {
  const tried = cite.played.sensitivity ?? [];
  const [first] = tried;
  if (first === undefined) return null;
  const { setup } = cite.account;
  const { decision } = first;
  const flipping = tried.filter(flips);
  const { scenario } = cite.played;
  const words = new Map(dialsOf(scenario, () => true).map((dial) => [dial.path, dial.words]));
  const textOf = (path: string): string =>
    scenario.assumptions.find((a) => a.path === path)?.text ?? words.get(path) ?? path;
  const run = cite.run(t('report.sens.run'), `sb report ${cite.file} --assumptions --format html`);
  const asked =
    decision === null
      ? line('report.sens.asked', { turn: 'none' })
      : line('report.sens.asked', {
          turn: decision.turn,
          state: called(setup, decision.seat),
          accord: nameOf.accord(setup, decision.accord),
        });
  return {
    id: 'sensitivity',
    title: cite.text(t('report.sens.flips', { n: flipping.length, of: tried.length }), run),
    note: t('report.sens.note'),
    blocks: [
      { kind: 'says', claims: [cite.line(asked, run)] },
      {
        kind: 'list',
        // Those that flip something first: they are what a conclusion hangs on.
        claims: [...flipping, ...tried.filter((one) => !flips(one))].map((one) => {
          const { path, value } = one.lever;
          const found = leverLines(setup, one).map(lineText).join(' ');
          return cite.text(
            t('report.sens.lever', { text: textOf(path), value: num(value, 'exact'), found }),
            cite.path(path),
            run,
          );
        }),
      },
    ],
  };
}

function flips({ tried }: Tried): boolean {
  return tried.some((one) => Object.values(one.flips).some(Boolean));
}
