import { screen } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { deedOf, type Offers } from '../../app/models/flipWords';
import { ifLine, movedLine, rationaleLine, turningLine } from '../../app/models/turning';
import { t } from '../../app/words';
import type { TurningPoint } from '../../lab/turning/settle';
import type { Citations } from '../cite';
import { considerations } from '../orders';
import type { Claim, Section } from '../types';

/** The few decisions that the game turned on, each with what would have come of it turned round. Left out where none was sought. */
export function turningSection(cite: Citations): Section | null {
  const found = cite.played.turning;
  if (found === undefined) return null;
  const search = cite.run(t('report.turning.run'), `sb turning ${cite.file}`);
  return {
    id: 'turning',
    title: cite.text(t('report.turning', { n: found.points.length }), search),
    note: t('report.turning.note', { tried: found.tried, of: found.decisions }),
    blocks: [{ kind: 'list', numbered: true, claims: found.points.map((point) => pointClaim(cite, point)) }],
  };
}

function pointClaim(cite: Citations, point: TurningPoint): Claim {
  const { setup, after, facts: told } = cite.account;
  const { turn, seat, kind, path, was, value, moved, impossible } = point;
  const offers = offersOf(cite);
  const key = path.includes('.') ? path.slice(path.indexOf('.') + 1) : '';
  const other = deedOf(setup, { kind, key }, value, was, offers);
  const why = rationaleLine(setup, point, told);
  const said = [
    `${t('turning.point', { turn, what: lineText(turningLine(setup, point, offers)) })}.`,
    t('report.turning.if', { question: lineText(ifLine(setup, turn, seat, other)) }),
    lineText(movedLine(point, screen(after.index.get()))),
    t('turning.score', { by: moved.score }),
    ...(impossible === 0 ? [] : [t('turning.impossible', { n: impossible })]),
    ...(why === null ? [] : [lineText(why)]),
  ];
  const { facts, cells } = point.evidence;
  const sets = point.flips.map((flip) => `--set ${flip.path}=${flip.value}`).join(' ');
  return cite.text(
    said.join(' '),
    ...cells.map((cell) => cite.cell(cell.measure, cell.subject, cell.turn)),
    ...facts.flatMap((at) => {
      const fact = told[at];
      return fact === undefined ? [] : [cite.fact(fact)];
    }),
    cite.orders(turn, seat),
    cite.run(
      t('report.turning.whatif', { n: turn }),
      `sb whatif ${cite.file} --turn ${turn} --state ${seat} ${sets}`,
    ),
  );
}

/** Who offered what to whom, by the deal's name. */
function offersOf(cite: Citations): Offers {
  const { setup } = cite.account;
  return (id) => {
    const deal = cite.played.game.history.flatMap((world) => world.deals).find((d) => d.id === id);
    if (deal === undefined) return undefined;
    const [give, take] = [considerations(setup, deal.give), considerations(setup, deal.take)];
    return { from: deal.from, to: deal.to, terms: t('whatif.thing.terms.of', { give, take }) };
  };
}
