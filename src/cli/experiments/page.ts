import { EXPERIMENTS } from '../../lab/experiments';
import type { ExperimentResult, Outcome, Shaken, Verdict } from '../../lab/experiments/run';
import type { Experiment } from '../../lab/experiments/types';
import type { Estimate } from '../../lab/stats';
import { figure } from '../figures';

const SAYS: Record<Verdict, string> = {
  supported: 'supported',
  against: 'against the claim',
  'not shown': 'not shown either way',
};

/** What a control is for. */
const HEADS = { claim: 'Where it ought to fail', result: 'What it comes from' } as const;

/** What counts as support, in words. */
function rule({ expects }: Experiment): string {
  if (expects === 'more')
    return 'The claim is supported if the whole interval lies above 0, and the games speak against it if it lies below.';
  if (expects === 'less')
    return 'The claim is supported if the whole interval lies below 0, and the games speak against it if it lies above.';
  return `The claim is supported if the whole interval lies above ${expects.moreThan}, which is what is worth naming here, and the games speak against it if it lies below.`;
}

/** One experiment as a page of docs/experiments. */
export function page(x: Experiment, r: ExperimentResult): string {
  const { name, unit } = x.measure;
  return [
    `# ${x.title}`,
    '',
    `**Claim.** ${x.claim}`,
    '',
    `**In the essay.** ${x.essay}`,
    '',
    `**Result: ${SAYS[r.verdict]}.** ${capital(x.contrast.words)}, ${name}: ${effect(r.effect, unit)}; ${r.games} paired games.`,
    '',
    '## Set-up',
    '',
    `Played on \`${x.scenario}\`, each side with the same keys (\`${r.keys}-0\` to \`${r.keys}-${r.games - 1}\`) and, game by game, the same players, drawn anew for every game.`,
    ...(x.setting === undefined ? [] : ['', x.setting.what]),
    '',
    ...x.sides.map((s) => `- **${s.name}**: ${s.what}`),
    '',
    rule(x),
    '',
    '## Result',
    '',
    ...table(
      ['', ...x.sides.map((s) => s.name)],
      r.outcomes.map((o) => [`${o.name}, ${o.unit}`, ...o.sides.map((e) => figure(e))]),
    ),
    '',
    'Differences, game by game:',
    '',
    ...table(
      ['', x.contrast.words, ...(x.beside ?? []).map((c) => c.words)],
      r.outcomes.map((o) => [`${o.name}, ${o.unit}`, ...o.contrasts.map((e) => figure(e, true))]),
    ),
    '',
    'All with 95 % intervals. The first row is what the claim is judged by; the others are for the reader, and uncorrected for their number.',
    ...control(x, r),
    '',
    '## With the steep numbers turned by a twentieth',
    '',
    `${r.shaken.effect.n} games a side were played again with every number below turned a twentieth up or down at once, half of the games each way. Over all of them the difference is ${effect(r.shaken.effect, unit)}: ${SAYS[r.shaken.verdict]}. The fourth column is what a number by itself does to the needle.`,
    '',
    ...table(
      [
        'number',
        'value',
        'turned to',
        `needle: up less down, ${x.sides[0]?.name ?? ''}`,
        'difference, down',
        'difference, up',
      ],
      r.shaken.dials.map((d) => dialRow(d)),
    ),
    '',
    '## What it does not show',
    '',
    ...x.limits.map((line) => `- ${line}`),
    '- Anything about the world: the sizes are the model’s, and its steep numbers are choices.',
    '',
    `Again: \`npm run sb -- experiment ${x.id} --games ${r.games}\``,
    '',
  ].join('\n');
}

function control(x: Experiment, r: ExperimentResult): string[] {
  if (x.control === undefined || r.control === null) return [];
  const { effect: e, verdict } = r.control;
  return [
    '',
    `**${HEADS[x.control.of]}.** With the mechanism switched off (${x.control.what}) the same difference is ${effect(e, x.measure.unit)}, ${e.n} paired games: ${SAYS[verdict]}.`,
  ];
}

function dialRow({ path, words, value, turned, alone, down, up }: Shaken): string[] {
  return [
    `${words} (\`${path}\`)`,
    minus(value),
    turned.map(minus).join(' and '),
    figure(alone, true),
    figure(down, true),
    figure(up, true),
  ];
}

/**
 * The page that lists them all.
 * @param list experiments that were just played
 * @param before the page as it stands: what was not played now keeps its line
 */
export function indexPage(list: readonly { x: Experiment; r: ExperimentResult }[], before = ''): string {
  const rows = new Map(before.split('\n').flatMap((text) => named(text)));
  for (const { x, r } of list)
    rows.set(
      x.id,
      line([
        `[${x.title}](${x.id}.md)`,
        x.claim,
        x.measure.name,
        effect(r.effect, x.measure.unit),
        SAYS[r.verdict],
      ]),
    );
  return [
    '# Experiments',
    '',
    'Claims that the game rests on, most of them from Jared Cohen and Richard Fontaine, “Uniting the Techno-Democracies”, Foreign',
    'Affairs, 13 October 2020, put so that games may come out against them. Every page is written by',
    '`npm run sb -- experiment --all --write`, or alone by its id; what it says of the model it does not say of the world.',
    '',
    ...table(['experiment', 'claim', 'measured by', 'difference (95 %)', ''], []),
    ...EXPERIMENTS.flatMap(({ id }) => rows.get(id) ?? []),
    '',
    `“Not shown” means that the interval holds both answers, not that there is no effect. At 95 %, one claim in twenty with nothing to it comes out as supported or refuted by chance; there are ${rows.size} here.`,
    '',
  ].join('\n');
}

/** A line of the list, by the experiment that it is about. */
function named(text: string): (readonly [string, string])[] {
  const id = /^\| \[[^\]]*\]\(([\w-]+)\.md\)/.exec(text)?.[1];
  return id === undefined ? [] : [[id, text]];
}

/** For the terminal: the same figures in a few lines. */
export function lines(x: Experiment, r: ExperimentResult): string[] {
  const side = (o: Outcome) =>
    `  ${o.name} (${o.unit}): ${x.sides.map((s, k) => `${s.name} ${figure(o.sides[k] as Estimate)}`).join('; ')}`;
  const beside = (x.beside ?? []).map(
    (c, k) => `  ${c.words}: ${effect(r.outcomes[0]?.contrasts[k + 1] as Estimate, x.measure.unit)}`,
  );
  return [
    `${x.title}: ${x.claim}`,
    ...r.outcomes.map(side),
    `  ${x.contrast.words}: ${effect(r.effect, x.measure.unit)}, ${r.games} paired games: ${SAYS[r.verdict]}`,
    ...beside,
    ...(r.control === null || x.control === undefined
      ? []
      : [
          `  ${HEADS[x.control.of].toLowerCase()} (${x.control.what}): ${effect(r.control.effect, x.measure.unit)}: ${SAYS[r.control.verdict]}`,
        ]),
    `  all steep numbers turned by a twentieth: ${effect(r.shaken.effect, x.measure.unit)}, ${r.shaken.effect.n} games: ${SAYS[r.shaken.verdict]}`,
    ...r.shaken.dials.map(
      (d) =>
        `  ${d.path} is ${d.value}; alone ${figure(d.alone, true)}; at ${d.turned[0]} ${figure(d.down, true)}; at ${d.turned[1]} ${figure(d.up, true)}`,
    ),
  ];
}

/** `+1.2 points (+0.3 to +2.1)`. */
function effect(e: Estimate, unit: string): string {
  return figure(e, true).replace(' (', ` ${unit} (`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function minus(x: number): string {
  return String(x).replace('-', '−');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
