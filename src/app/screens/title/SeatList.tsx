import { STRATEGIES } from '../../../bots/class';
import type { SeatPlayer } from '../../../engine';
import type { StateDef } from '../../../scenario/types';
import { botText } from '../../models/players';
import type { LoadedScenario } from '../../store';
import { SeatChip, Select } from '../../ui';
import { t } from '../../words';

export interface SeatListProps {
  loaded: LoadedScenario;
  /** Seats that are not played by the bot the scenario names. */
  seats: Readonly<Record<string, SeatPlayer>>;
  /** The seat shown as "you". */
  mine: string;
  onChange: (seats: Record<string, SeatPlayer>, mine: string) => void;
}

/** Every seat with who plays it: you, another person here, a bot by name, or nobody. */
export function SeatList({ loaded, seats, mine, onChange }: SeatListProps) {
  const states = loaded.scenario.states.filter((state) => state.seat);
  const choose = (id: string, value: string): void => {
    const next = { ...seats };
    if (value === 'you') {
      if (next[mine]?.kind === 'person') delete next[mine];
      next[id] = { kind: 'person' };
      onChange(next, id);
      return;
    }
    next[id] = playerOf(value);
    const me = id === mine ? (Object.keys(next).find((seat) => next[seat]?.kind === 'person') ?? '') : mine;
    onChange(next, me);
  };
  const rows = (some: readonly StateDef[], label: string) => (
    <ul className="ti-seatlist" aria-label={label}>
      {some.map((state) => (
        <li key={state.id}>
          <Take state={state} mine={mine} onTake={() => choose(state.id, 'you')} />
          <Select
            label={t('title.seat.player', { seat: state.name })}
            hideLabel
            value={valueOf(seats[state.id], state, state.id === mine)}
            options={choices(state, mine === '')}
            onChange={(value) => choose(state.id, value)}
          />
        </li>
      ))}
    </ul>
  );
  if (states.length <= FEW) return rows(states, t('title.seats'));
  const offered = suggestedSeats(loaded);
  return (
    <>
      <h3 className="type-row">{t('title.suggested')}</h3>
      <div className="ti-offered">
        {offered.map((state) => (
          <Take key={state.id} state={state} mine={mine} onTake={() => choose(state.id, 'you')} />
        ))}
      </div>
      {POLES.map((pole) => {
        const its = states.filter((state) => state.pole === pole);
        const persons = its.filter(({ id }) => seats[id]?.kind === 'person').length;
        const name = t(`title.group.${pole}`);
        return (
          <details className="pl-more" key={pole}>
            <summary>
              {persons > 0
                ? t('title.group.persons', { pole: name, n: its.length, persons })
                : t('title.group', { pole: name, n: its.length })}
            </summary>
            {rows(its, name)}
          </details>
        );
      })}
    </>
  );
}

/** The name of a seat, which takes it. */
function Take({ state, mine, onTake }: { state: StateDef; mine: string; onTake: () => void }) {
  const yours = state.id === mine;
  return (
    <button
      type="button"
      className="ti-take"
      aria-pressed={yours}
      aria-label={t(yours ? 'title.yours' : 'title.take', { seat: state.name })}
      onClick={onTake}
    >
      <SeatChip name={state.name} pole={state.pole} strong={yours} />
    </button>
  );
}

/** So many seats stand in one list; more are folded by camp, under a few good ones. */
const FEW = 15;
const POLES = ['liberal', 'illiberal', 'hedging'] as const;

/** The seat a newcomer is offered, then the two of each camp with the most to spend. */
function suggestedSeats({ scenario }: LoadedScenario): StateDef[] {
  const seats = scenario.states.filter((state) => state.seat);
  const richest = POLES.flatMap((pole) =>
    seats
      .filter((state) => state.pole === pole)
      .toSorted((a, b) => b.budget - a.budget)
      .slice(0, 2),
  );
  const start = seats.filter(({ id }) => id === scenario.start);
  return [...new Set([...start, ...richest])].slice(0, 6);
}

function choices(state: StateDef, alone: boolean): { value: string; label: string }[] {
  const named = state.seat?.bot;
  const bots = STRATEGIES.map(({ id }) => id);
  const first = named ? [named.strategy, ...bots.filter((id) => id !== named.strategy)] : bots;
  return [
    { value: 'you', label: t('title.seat.you') },
    ...(alone ? [] : [{ value: 'person', label: t('title.seat.person') }]),
    ...first.map((strategy) => ({
      value: `${named?.player ?? 'status-quo'}/${strategy}`,
      label: botText(named?.player ?? 'status-quo', strategy),
    })),
    { value: 'caretaker', label: t('title.seat.brief') },
  ];
}

function valueOf(player: SeatPlayer | undefined, state: StateDef, you: boolean): string {
  if (you) return 'you';
  if (player === undefined || player.kind === 'bot') {
    const bot = player ?? state.seat?.bot;
    return `${bot?.player ?? 'status-quo'}/${bot?.strategy ?? 'tit-for-tat'}`;
  }
  return player.kind;
}

function playerOf(value: string): SeatPlayer {
  if (value === 'person' || value === 'caretaker') return { kind: value };
  const [player, strategy] = value.split('/');
  return { kind: 'bot', ...(player ? { player } : {}), ...(strategy ? { strategy } : {}) };
}
