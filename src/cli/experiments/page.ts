import type { Estimate } from '../../lab/stats';
import type { ExperimentResult, Verdict } from '../../lab/experiments/run';
import type { Experiment } from '../../lab/experiments/types';
import { figure } from '../figures';

const SAYS: Record<Verdict, string> = {
  supports: 'supports the claim',
  against: 'speaks against the claim',
  undecided: 'undecided',
};

/** What counts as support, in words. */
function rule({ expects }: Experiment): string {
  if (expects === 'more')
    return 'The claim is supported if the whole interval lies above 0, refuted if it lies below.';
  if (expects === 'less')
    return 'The claim is supported if the whole interval lies below 0, refuted if it lies above.';
  return `The claim is supported if the whole interval lies below ${expects.lessThan}, refuted if it lies above.`;
}

/** One experiment as a page of docs/experiments. */
export function page(x: Experiment, r: ExperimentResult): string {
  const unit = x.measure.unit;
  const shaken = r.dials.flatMap((d) =>
    d.turned.map(
      (t) =>
        `| ${d.name} (\`${d.path}\`) | ${d.value} | ${t.value} | ${figure(t.without)} | ${figure(t.effect, true)} | ${t.verdict} |`,
    ),
  );
  const games = r.dials[0]?.turned[0]?.effect.n ?? 0;
  return [
    `# ${x.title}`,
    '',
    `**Claim.** ${x.claim}`,
    '',
    `**Result: ${SAYS[r.verdict]}.** With less without: ${figure(r.effect, true)} ${unit} (95 % interval, ${r.games} paired games).`,
    '',
    '| | games | ' + x.measure.name + ' |',
    '|---|---|---|',
    `| without: ${x.without.what} | ${r.games} | ${figure(r.without)} |`,
    `| with: ${x.with.what} | ${r.games} | ${figure(r.with)} |`,
    '',
    `Both sides are played on \`${x.scenario}\` with the same keys (\`${r.keys}-0\` …) and the same mixed players; intervals of the difference are paired. ${rule(x)}`,
    '',
    `## Steep dials, turned by a twentieth`,
    '',
    `${games} paired games each; the first column of figures says what the dial alone does.`,
    '',
    '| dial | value | turned to | without | with less without | |',
    '|---|---|---|---|---|---|',
    ...shaken,
    '',
    `**Caution.** ${x.caution} Nothing follows for the world from a balance that one number moves.`,
    '',
    `Again: \`npm run sb -- experiment ${x.id} --games ${r.games}\``,
    '',
  ].join('\n');
}

/** The page that lists them all. */
export function indexPage(list: readonly { x: Experiment; r: ExperimentResult }[]): string {
  return [
    '# Experiments',
    '',
    'Claims of the essay that the game rests on, put so that games may come out against them. Every page is written by',
    '`npm run sb -- experiment --all --write`; what it says of the model it does not say of the world.',
    '',
    '| experiment | claim | with less without | |',
    '|---|---|---|---|',
    ...list.map(
      ({ x, r }) =>
        `| [${x.title}](${x.id}.md) | ${x.claim} | ${figure(r.effect, true)} ${x.measure.unit} | ${SAYS[r.verdict]} |`,
    ),
    '',
  ].join('\n');
}

/** For the terminal: the same figures in a few lines. */
export function lines(x: Experiment, r: ExperimentResult): string[] {
  const side = (what: string, e: Estimate) => `  ${what}: ${figure(e)}`;
  return [
    `${x.title}: ${x.claim}`,
    side(`without (${x.without.what})`, r.without),
    side(`with (${x.with.what})`, r.with),
    `  ${x.measure.name}, with less without: ${figure(r.effect, true)} ${x.measure.unit}, ${r.games} paired games: ${SAYS[r.verdict]}`,
    ...r.dials.map(
      (d) =>
        `  ${d.path} is ${d.value}; ${d.turned.map((t) => `at ${t.value} ${figure(t.effect, true)} (${t.verdict})`).join('; ')}`,
    ),
  ];
}
