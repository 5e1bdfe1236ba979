import { nfg } from '../../lab/dilemma/nfg';
import {
  MOST_PLAYERS,
  accordForm,
  accordTables,
  draftsForm,
  textTables,
  type AccordTable,
  type DraftsTable,
  type NormalForm,
  type VolunteerTable,
} from '../../lab/dilemma/tables';
import type { Game } from '../../engine';
import { runGame } from '../../lab/run';
import { count, readArgs, required, UsageError } from '../args';
import { json, type Command, type Output } from '../command';
import { table } from '../figures';
import { didYouMean, openScenario, type OpenedScenario } from '../files';

const FORMATS = ['table', 'json', 'nfg'];

/** The payoff tables of an accord or a text, and the name of the game they are. */
export const dilemma: Command = {
  name: 'dilemma',
  usage:
    'dilemma SCENARIO --accord A | --text X [--turn T] [--seed S] [--format table|json|nfg] [--json]   (turns before T are played by the proposed bots)',
  summary: 'payoff tables as the engine computes them, and the game they are',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      accord: { type: 'string' },
      text: { type: 'string' },
      turn: { type: 'string' },
      seed: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean' },
    });
    const format = values.json === true ? 'json' : (values.format ?? 'table');
    if (!FORMATS.includes(format))
      throw new UsageError(`no format "${format}"${didYouMean(format, FORMATS)}`);
    const turn = count('turn', values.turn, 1) ?? 1;
    const opened = openScenario(required('SCENARIO', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const { scenario } = opened;
    const what = asked(opened, values.accord, values.text);
    const game = runGame(scenario, {
      seed: values.seed ?? 'dilemma',
      turns: turn - 1,
      ledger: false,
      keep: false,
    });
    if (game.world.ending !== null || game.world.turn !== turn)
      throw new UsageError(`with seed ${game.record.seed} the game has ended before turn ${turn}`);
    if (format === 'nfg') {
      const form = what.kind === 'accord' ? playable(game, what.id) : draftsForm(game, what.id);
      if (form === null)
        throw new UsageError(
          `"${what.id}" is no rival draft on the docket in turn ${turn}: nothing to write as nfg`,
        );
      io.out(nfg(`${scenario.title}: ${what.id}, turn ${turn}`, form).trimEnd());
      return 0;
    }
    const tables = what.kind === 'accord' ? accordTables(game, what.id) : textTables(game, what.id);
    if (tables.length === 0)
      throw new UsageError(`"${what.id}" is not decided by objections or between drafts in turn ${turn}`);
    if (format === 'json') json(io, { scenario: scenario.id, turn, [what.kind]: what.id, tables });
    else for (const one of tables) print(io, one);
    return 0;
  },
};

interface Asked {
  readonly kind: 'accord' | 'text';
  readonly id: string;
}

function asked({ scenario }: OpenedScenario, accord?: string, text?: string): Asked {
  if ((accord === undefined) === (text === undefined))
    throw new UsageError('name one of --accord and --text');
  const kind = accord === undefined ? 'text' : 'accord';
  const id = accord ?? text ?? '';
  const known = (kind === 'accord' ? scenario.accords : scenario.assembly.texts).map((x) => x.id);
  if (!known.includes(id)) throw new UsageError(`no ${kind} "${id}"${didYouMean(id, known)}`);
  return { kind, id };
}

function playable(game: Game, accord: string): NormalForm {
  const members = game.setup.accords[game.setup.accord(accord)]?.members ?? [];
  if (members.length > MOST_PLAYERS)
    throw new UsageError(
      `"${accord}" has ${members.length} members; a table of every profile is written for up to ${MOST_PLAYERS}`,
    );
  return accordForm(game, accord);
}

const NAMES: Record<AccordTable['game'], string> = {
  'prisoners-dilemma': "prisoner's dilemma",
  'stag-hunt': 'stag hunt',
  chicken: 'chicken',
  'battle-of-the-sexes': 'battle of the sexes',
  'volunteers-dilemma': "volunteer's dilemma",
  'threshold-good': 'threshold good',
  harmony: 'harmony',
  deadlock: 'deadlock',
  mixed: 'mixed: none of the named games',
};

const points = (x: number) => (Object.is(x, -0) ? 0 : x).toFixed(2).replace('-', '−');

function print(io: Output, one: AccordTable | VolunteerTable | DraftsTable): void {
  if ('kind' in one && one.kind === 'drafts') {
    const [a, b] = one.players;
    io.out(`${a} and ${b}: ${NAMES[one.game]} (points for ${a}, ${b})`);
    const rows = one.cells.map((row, i) => [
      `${a} backs ${one.drafts[i]}`,
      ...row.map((pair) => pair.map(points).join(', ')),
    ]);
    for (const line of table([['', ...one.drafts.map((d) => `${b} backs ${d}`)], ...rows])) io.out(line);
    for (const { draft, by } of one.rivals) io.out(`meanwhile ${by} backs ${draft}`);
    return;
  }
  const columns = (n: number) => Array.from({ length: n }, (_, k) => String(k));
  const first = one.rows[0]?.cells.length ?? 0;
  const head = 'kind' in one ? 'others who object' : 'others who honour';
  io.out(`${one.seat}: ${NAMES[one.game]}${'kind' in one ? `, ${one.needs} needed` : ''}`);
  const rows = one.rows.map(({ choice, cells }) => [choice, ...cells.map(points)]);
  for (const line of table([[head, ...columns(first)], ...rows])) io.out(line);
  if ('kind' in one) return;
  const { temptation, visible, sucker } = one.conditions;
  const says = (c: { holds: boolean }) => (c.holds ? 'holds' : 'fails');
  io.out(`T ${points(one.t)}  R ${points(one.r)}  P ${points(one.p)}  S ${points(one.s)}`);
  io.out(`(T−R)/(R−P) ≥ 20 %: ${Math.round(100 * temptation.figure)} %, ${says(temptation)}`);
  io.out(`T−R ≥ 1 point: ${points(visible.figure)}, ${says(visible)}`);
  io.out(`|S|/R ≤ 2: ${points(sucker.figure)}, ${says(sucker)}`);
}
