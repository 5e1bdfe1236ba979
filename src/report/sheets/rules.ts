import { longest, type Setup } from '../../engine';
import { list, num, t, type MessageId } from '../../app/words';
import { h, table, type El } from './tree';

/** The rules of a scenario on one page: what a turn is, what one decides, how it is resolved, and how it ends. */
export function rulesSheet(setup: Setup): El {
  const { scenario } = setup;
  return h(
    `section.sh-sheet.sh-rules${scenario.rules.ledger === 'full' ? '.sh-tight' : ''}`,
    h('h2', t('sheets.rules.title', { title: scenario.title })),
    h('p.sh-lead', scenario.question),
    h(
      'div.sh-two',
      h(
        'div',
        h('div.sh-story', ...scenario.briefing.map((paragraph) => h('p', paragraph))),
        h('section', h('h3', t('sheets.rules.turn')), turn(setup)),
      ),
      h(
        'div',
        h('section', h('h3', t('sheets.rules.decide')), decisions(setup)),
        h('section', h('h3', t('sheets.rules.resolve')), h('p', phases(setup).join(' → '))),
        h('section', h('h3', t('sheets.rules.end')), ...ending(setup)),
      ),
    ),
    h('section', h('h3', t('sheets.rules.turns')), turns(setup)),
    h('p.sh-foot', t('sheets.rules.not')),
  );
}

function turn({ scenario }: Setup): El {
  return h(
    'ol',
    h('li', t(scenario.rules.deals.open ? 'sheets.rules.talk' : 'sheets.rules.quiet')),
    h('li', t('sheets.rules.order')),
    h('li', t('sheets.rules.open')),
  );
}

/** Each decision with the turn from which it is open, where that is not the first. */
function decisions(setup: Setup): El {
  const { agenda } = setup.scenario;
  const kinds = [...new Set(agenda.flat())];
  return h(
    'ul.sh-decisions',
    ...kinds.map((kind) => {
      const from = agenda.findIndex((of) => of.includes(kind)) + 1;
      const since = from > 1 ? ` (${t('sheets.rules.from', { when: turnName(setup, from) })})` : '';
      const does = hasPart(setup, kind) ? t(`sheets.decide.${kind}`) : t('sheets.decide.supplier');
      return h('li', h('b', t(`agenda.${kind}`) + since), ` ${does}`);
    }),
  );
}

function hasPart(setup: Setup, kind: string): boolean {
  return kind !== 'statecraft' || setup.scenario.rules.statecraft.verbs.length > 0;
}

/** The order of a turn as the engine keeps it, less what the scenario does not have. A test holds it to the engine's own. */
export function phases(setup: Setup): string[] {
  const { scenario } = setup;
  const { rules } = scenario;
  const full = rules.ledger === 'full';
  const has: readonly (readonly [string, boolean])[] = [
    ['events', scenario.events.length > 0],
    ['deals', rules.deals.open],
    ['accords', setup.accords.length > 0],
    ['inspection', setup.accords.some((a) => a.inspection.evidence > 0 || a.inspection.effort)],
    ['institutions', setup.motions.length > 0],
    ['forums', setup.forums.length > 0],
    ['statecraft', rules.statecraft.verbs.length > 0],
    ['access', full],
    ['research', full],
    ['assembly', setup.texts.length > 0],
    ['market', true],
    ['covert', (rules.statecraft.verbs as readonly string[]).includes('espionage')],
    ['trust', full],
    ['hedging', full],
    ['domestic', full],
    ['security', full],
    ['voters', full || setup.states.some((s) => s.elections.length > 0)],
    ['milestones', scenario.milestones.length > 0],
    ['promises', rules.deals.open],
    ['needle', true],
  ];
  return has.flatMap(([id, present]) => (present ? [t(`sheets.phase.${id}` as PhaseWords)] : []));
}

type PhaseWords = Extract<MessageId, `sheets.phase.${string}`>;

function turns(setup: Setup): El {
  const { count, cues } = setup.scenario.turns;
  return table(
    'sh-turns',
    [t('sheets.rules.column.turn'), t('sheets.rules.column.counts'), t('sheets.rules.column.cue')],
    Array.from({ length: longest(setup) }, (_, n) => {
      const hidden = n >= count;
      const name = turnName(setup, n + 1);
      return [
        hidden ? t('sheets.rules.perhaps', { turn: name }) : name,
        counts(setup, n + 1),
        hidden ? t('sheets.rules.perhaps.cue') : (cues[n] ?? ''),
      ];
    }),
  );
}

/** “1, 2021”. */
export function turnName(setup: Setup, turn: number): string {
  const label = setup.scenario.turns.labels[turn - 1];
  return label === undefined ? String(turn) : `${turn}, ${label}`;
}

function counts(setup: Setup, turn: number): string {
  const { stakes } = setup.scenario.turns;
  const stake = (stakes[Math.min(turn, stakes.length) - 1] ?? 1000) / 1000;
  return Number.isInteger(stake)
    ? t('sheets.rules.counts', { n: stake })
    : t('sheets.rules.counts.half', { n: num(stake) });
}

function ending(setup: Setup): El[] {
  const { rules, win } = setup.scenario;
  const { liberal, illiberal } = rules.endings;
  const parts = (['base', 'standards', 'alignment'] as const).filter((part) => rules.index[part] > 0);
  const poles = (['liberal', 'illiberal', 'hedging'] as const).filter((pole) =>
    setup.seats.some((place) => setup.states[place]?.pole === pole),
  );
  return [
    h(
      'p',
      t('sheets.rules.needle', { liberal: num(liberal, 'signed'), illiberal: num(illiberal, 'signed') }),
      parts.length > 1
        ? ` ${t('sheets.rules.reads', {
            parts: list(
              parts.map((part) =>
                t(`sheets.rules.reads.${part}`, { share: num(rules.index[part], 'percent') }),
              ),
            ),
          })}`
        : null,
    ),
    h('ul', ...poles.map((pole) => h('li', h('b', t(`sheets.rules.win.${pole}`)), ` ${win[pole]}`))),
    h('p', scoreText(setup)),
  ];
}

function scoreText({ scenario, seats, pole }: Setup): string {
  const { score } = scenario.rules;
  if (score.kind === 'weighted') {
    const share = (permille: number) => num(permille / 10);
    return t('sheets.rules.score.weighted', {
      prosperity: share(score.prosperity),
      influence: share(score.influence),
      security: share(score.security),
      technology: share(score.technology),
      legitimacy: share(score.legitimacy),
    });
  }
  const dial = num(score.dial / 1000, 'signed');
  return seats.some((place) => pole[place] === 0)
    ? t('sheets.rules.score.standing', { dial, hedging: num(score.hedging / 1000, 'signed') })
    : t('sheets.rules.score.pole', { dial });
}
