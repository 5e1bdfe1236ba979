import { playerText } from '../../app/models/players';
import { currentLocale, t } from '../../app/words';
import { POINT, lastHash, standings, type SeatPlayer } from '../../engine';
import type { Played } from '../played';
import { turnsOf } from '../played';
import { uuidOf } from './uuid';

/** Ids that name no server of ours: `.invalid` is reserved (RFC 2606), and an id need not lead anywhere. */
const HOME = 'https://standard-bearers.invalid';
const ADL = 'http://adlnet.gov/expapi';

type LanguageMap = Readonly<Record<string, string>>;

interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: Readonly<Record<string, unknown>> & {
    readonly type: string;
    readonly name: LanguageMap;
  };
}

/** One statement of the Experience API, version 1.0.3. */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/**
 * What each seat did, for a learning record store: that it began, what it chose in each accord and on each text, that the game
 * ended and whether it won. Actors are seats, or the name that a person gave, in an account of the game: no address of anybody. There
 * is no timestamp: the game keeps no clock, and the store sets its own.
 */
export function xapiStatements(played: Played): Statement[] {
  const { game } = played;
  return game.setup.seats.flatMap((place) => {
    const state = game.setup.states[place];
    return state === undefined ? [] : ofSeat(played, state.id, state.name);
  });
}

function ofSeat(played: Played, seat: string, name: string): Statement[] {
  const { game, scenario } = played;
  const { record, setup } = game;
  const player = record.seats[seat];
  const say = (
    what: string,
    verb: string,
    object: Activity,
    turn: number | null,
    result?: Statement['result'],
  ): Statement => ({
    id: uuidOf(`${lastHash(record)} ${seat} ${what}`),
    actor: actorOf(seat, name, player),
    verb: { id: `${ADL}/verbs/${verb}`, display: words(verb) },
    object,
    ...(result === undefined ? {} : { result }),
    context: contextOf(played, player, turn),
  });
  const whole = gameActivity(scenario.id, scenario.title, scenario.question);
  const choices = record.turns.flatMap((step) => {
    const orders = step.kind === 'act' ? step.orders[seat] : undefined;
    if (orders === undefined) return [];
    const why =
      orders.rationale === undefined ? {} : { extensions: { [`${HOME}/rationale`]: orders.rationale } };
    const accords = Object.entries(orders.accords ?? {}).map(([id, choice]) =>
      say(`${step.turn} accords ${id}`, 'answered', accordActivity(played, id), step.turn, {
        response: choice,
        ...why,
      }),
    );
    const voices = (orders.voices ?? []).map(({ text, stance }) =>
      say(`${step.turn} voices ${text}`, 'answered', textActivity(played, text), step.turn, {
        response: stance,
        ...why,
      }),
    );
    const votes = Object.entries(orders.votes ?? {}).map(([id, vote]) =>
      say(`${step.turn} votes ${id}`, 'answered', textActivity(played, id), step.turn, {
        response: vote,
        ...why,
      }),
    );
    return [...accords, ...voices, ...votes];
  });
  const begun = say('initialized', 'initialized', whole, null);
  if (game.world.ending === null) return [begun, ...choices];
  const standing = standings(setup, game.world).find((row) => row.state === seat);
  const ended = say('completed', 'completed', whole, turnsOf(played), {
    completion: true,
    success: standing?.won === true,
    score: { raw: (standing?.score ?? 0) / POINT },
  });
  return [begun, ...choices, ended];
}

function actorOf(seat: string, name: string, player: SeatPlayer | undefined): Statement['actor'] {
  const given = player?.kind === 'person' ? player.name?.trim() : undefined;
  const who = given === undefined || given === '' ? name : given;
  return {
    objectType: 'Agent',
    name: who,
    account: { homePage: HOME, name: given === undefined || given === '' ? seat : `${seat} ${given}` },
  };
}

function words(text: string): LanguageMap {
  return { [currentLocale().code]: text };
}

function gameActivity(id: string, title: string, question: string): Activity {
  return {
    objectType: 'Activity',
    id: `${HOME}/scenarios/${id}`,
    definition: { type: `${ADL}/activities/simulation`, name: words(title), description: words(question) },
  };
}

function accordActivity({ scenario }: Played, id: string): Activity {
  const def = scenario.accords.find((accord) => accord.id === id);
  return choice(scenario.id, `accords/${id}`, def?.name ?? id, def?.summary ?? '', {
    honour: def?.honour ?? 'honour',
    defect: def?.defect ?? 'defect',
  });
}

function textActivity({ scenario }: Played, id: string): Activity {
  const def = scenario.assembly.texts.find((text) => text.id === id);
  const say = (stance: string): string => t('report.xapi.stance', { stance });
  return choice(scenario.id, `texts/${id}`, def?.title ?? id, def?.summary ?? '', {
    support: say('support'),
    object: say('object'),
    policy: say('policy'),
    yes: say('yes'),
    no: say('no'),
    abstain: say('abstain'),
  });
}

/** A question with its answers, as SCORM and the Experience API know one. */
function choice(
  scenario: string,
  path: string,
  name: string,
  description: string,
  choices: Readonly<Record<string, string>>,
): Activity {
  return {
    objectType: 'Activity',
    id: `${HOME}/scenarios/${scenario}/${path}`,
    definition: {
      type: `${ADL}/activities/cmi.interaction`,
      name: words(name),
      ...(description === '' ? {} : { description: words(description) }),
      interactionType: 'choice',
      choices: Object.entries(choices).map(([id, text]) => ({ id, description: words(text) })),
    },
  };
}

function contextOf(
  { game, scenario }: Played,
  player: SeatPlayer | undefined,
  turn: number | null,
): Statement['context'] {
  const { record } = game;
  return {
    registration: uuidOf(`game ${lastHash(record)}`),
    platform: 'Standard Bearers',
    language: currentLocale().code,
    contextActivities: {
      grouping: [gameActivity(scenario.id, scenario.title, scenario.question)],
    },
    extensions: {
      [`${HOME}/seed`]: record.seed,
      [`${HOME}/hash`]: lastHash(record),
      [`${HOME}/player`]: playerText(player),
      ...(turn === null ? {} : { [`${HOME}/turn`]: turn }),
    },
  };
}
