import { byId, called, factsOf, line, screen } from '../../app/models/facts';
import { endingStory } from '../../app/models/review';
import { t } from '../../app/words';
import type { Citations } from '../cite';
import type { Claim } from '../types';

/** The finding as the report's headline. */
export function headlineOf(cite: Citations): Claim {
  const { account } = cite;
  return cite.line(
    endingStory(account).headline,
    cite.cell('index', '', account.turn),
    ...factsOf(account, 'ending').map((f) => cite.fact(f)),
  );
}

/** Who won and by which rule, where the needle had to end, and what it is made of. */
export function leadOf(cite: Citations): Claim[] {
  const { account } = cite;
  const ending = factsOf(account, 'ending').map((f) => cite.fact(f));
  const needle = cite.cell('index', '', account.turn);
  const story = endingStory(account).lines.map((said) => cite.line(said, ...ending, needle));
  return [...story, ...thresholds(cite, needle), ...winners(cite), ...parts(cite)];
}

function thresholds(cite: Citations, needle: string): Claim[] {
  const { setup, after } = cite.account;
  const { liberal, illiberal } = setup.scenario.rules.endings;
  const index = screen(after.index.get());
  return [
    cite.text(
      t('report.why.needle', { liberal, illiberal, index }),
      needle,
      cite.path('/rules/endings/liberal'),
      cite.path('/rules/endings/illiberal'),
    ),
  ];
}

/** By which rule the winners won: the first of their pole, or all aims met. */
function winners(cite: Citations): Claim[] {
  const { account } = cite;
  const { setup } = account;
  const won = factsOf(account, 'ending').flatMap((f) => f.winners);
  return (['liberal', 'illiberal', 'hedging'] as const).flatMap((pole) => {
    const own = won.filter((id) => byId(setup.states, id)?.pole === pole);
    if (own.length === 0) return [];
    const of = setup.seats.filter((place) => setup.states[place]?.pole === pole).length;
    const aims = factsOf(account, 'aim').filter((a) =>
      own.includes(byId(setup.scenario.aims, a.aim)?.seat ?? ''),
    );
    return [
      cite.line(
        line('report.why.winner', { states: own.map((id) => called(setup, id)), n: own.length, pole, of }),
        ...own.map((id) => cite.cell('score', id, account.turn)),
        ...(pole === 'hedging' ? aims.map((a) => cite.fact(a)) : [cite.path(`/win/${pole}`)]),
      ),
    ];
  });
}

/** What the needle came to is made of. */
function parts(cite: Citations): Claim[] {
  const { account } = cite;
  const { after, turn } = account;
  const made = (
    [
      ['indexBase', 'base'],
      ['indexStandards', 'standards'],
      ['indexAlignment', 'alignment'],
    ] as const
  ).map(([measure, part]) => ({ measure, part, value: screen(after[measure].get()) }));
  const told = made.filter(({ value }) => Math.abs(value) >= 0.05);
  if (told.length < 2) return [];
  const said = told.map(({ part, value }) => line(`report.why.part.${part}`, { value }));
  return [
    cite.line(
      line('report.why.parts', { parts: said }),
      ...told.map(({ measure }) => cite.cell(measure, '', turn)),
    ),
  ];
}
