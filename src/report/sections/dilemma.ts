import { nameOf } from '../../app/models/facts';
import { num, t } from '../../app/words';
import { accordXray, accordsIn, memberTable, type AccordXray } from '../../lab/xray/accord';
import { turnNumbers, type Citations } from '../cite';
import type { Block, Claim, Section } from '../types';

/** Seats beyond which the table of every member and turn takes minutes: such a game shows it accord by accord in the review. */
const MOST_SEATS = 8;

/** Each accord as the game that it was: its payoff table, its name, and what each choice brought against the other. */
export function dilemmaSection(cite: Citations): Section | null {
  const { game } = cite.played;
  const { setup } = game;
  if (setup.seats.length > MOST_SEATS) return null;
  const turns = turnNumbers(cite.played);
  const accords = setup.accords.filter(
    ({ id, members }) => members.length > 1 && turns.some((turn) => accordsIn(game, turn).includes(id)),
  );
  if (accords.length === 0) return null;
  return {
    id: 'dilemma',
    title: cite.text(t('report.dilemma'), ...accords.map(({ id }) => cite.path(`/accords/${id}`))),
    note: t('report.dilemma.note'),
    blocks: accords.map(({ id }) => accordPart(cite, id, turns)),
  };
}

function accordPart(cite: Citations, accord: string, turns: readonly number[]): Block {
  const { game } = cite.played;
  const { setup } = game;
  const seen = turns
    .filter((turn) => accordsIn(game, turn).includes(accord))
    .map((turn) => accordXray(game, turn, accord));
  const first = seen[0];
  const seat = first?.members[0]?.seat;
  return {
    kind: 'part',
    title: cite.text(nameOf.accord(setup, accord), cite.path(`/accords/${accord}`)),
    blocks: [
      ...(first === undefined || seat === undefined ? [] : tableOf(cite, accord, first.turn, seat)),
      ...choices(cite, accord, seen),
    ],
  };
}

/** The payoff table of one member in the accord's first turn. */
function tableOf(cite: Citations, accord: string, turn: number, seat: string): Block[] {
  const { game, scenario } = cite.played;
  const table = memberTable(game, turn, accord, seat);
  const run = cite.run(
    t('report.dilemma.run'),
    `sb dilemma ${scenario.id} --accord ${accord}${turn === 1 ? '' : ` --turn ${turn}`}`,
  );
  const row = (choice: 'honour' | 'defect' | 'named', values: readonly number[]): Claim[] => [
    cite.text(t(`report.dilemma.${choice}`)),
    ...values.map((value) => cite.text(num(value, 'signed'), run)),
  ];
  const rows = [row('honour', table.honour), row('defect', table.defect)];
  // A member that is never inspected cannot be named.
  if (table.named.some((value, at) => value !== table.defect[at])) rows.push(row('named', table.named));
  return [
    {
      kind: 'table',
      caption: t('report.dilemma.table', {
        state: nameOf.state(game.setup, seat),
        turn,
        game: t('xray.game.called', { game: table.game }),
      }),
      columns: [
        { title: t('report.dilemma.others') },
        ...table.honour.map((_, n) => ({ title: String(n), figure: true })),
      ],
      rows,
    },
  ];
}

/** What each member's choice brought it more than the other one would have, in that turn. */
function choices(cite: Citations, accord: string, seen: readonly AccordXray[]): Block[] {
  const { setup } = cite.played.game;
  const members = [...new Set(seen.flatMap(({ members: all }) => all.map(({ seat }) => seat)))];
  if (members.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('report.dilemma.choices'),
      columns: [
        { title: t('review.conduct.member') },
        ...seen.map(({ turn }) => ({ title: String(turn), figure: true })),
      ],
      rows: members.map((seat) => [
        cite.text(nameOf.state(setup, seat)),
        ...seen.map(({ turn, members: all }) => {
          const one = all.find((member) => member.seat === seat);
          if (one === undefined)
            return cite.text(t('review.standings.no'), cite.path(`/accords/${accord}/members`));
          const other = one.honoured ? 'defect' : 'honour';
          return cite.text(
            t('report.dilemma.choice', {
              did: one.honoured ? 'honoured' : 'defected',
              by: -one.now,
            }),
            cite.run(
              t('report.dilemma.whatif', { state: nameOf.state(setup, seat), turn }),
              `sb whatif ${cite.file} --turn ${turn} --state ${seat} --set accords.${accord}=${other}`,
            ),
          );
        }),
      ]),
    },
  ];
}
