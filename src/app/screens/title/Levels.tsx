import { LEVELS } from '../../../engine';
import type { Level, SeatPlayer } from '../../../engine';
import type { LoadedScenario } from '../../store';
import { Segmented, Select } from '../../ui';
import { t } from '../../words';

export interface LevelsProps {
  loaded: LoadedScenario;
  /** Seats that are not played by the bot the scenario names. */
  seats: Readonly<Record<string, SeatPlayer>>;
  /** The level of every bot that has none of its own. */
  level: Level;
  /** Levels of single seats. */
  own: Readonly<Record<string, Level>>;
  onLevel: (level: Level) => void;
  onOwn: (own: Record<string, Level>) => void;
}

/** How well the bots play: one level for all, and behind a disclosure one for each seat. */
export function Levels({ loaded, seats, level, own, onLevel, onOwn }: LevelsProps) {
  const bots = loaded.scenario.states.filter(
    (state) => state.seat && (seats[state.id] === undefined || seats[state.id]?.kind === 'bot'),
  );
  if (bots.length === 0) return null;
  const levels = LEVELS.map((value) => ({ value, label: t(`bots.level.${value}`) }));
  return (
    <div className="ti-levels">
      <Segmented<Level>
        label={t('title.level')}
        showLabel
        wide
        value={level}
        options={levels}
        onChange={onLevel}
      />
      <p className="type-support">{t(`title.level.${level}`)}</p>
      {bots.length > 1 && (
        <details className="pl-more">
          <summary>{t('title.level.each')}</summary>
          {bots.map((state) => (
            <Select<Level | ''>
              key={state.id}
              label={state.name}
              value={own[state.id] ?? ''}
              options={[
                { value: '', label: t('title.level.same', { level: t(`bots.level.${level}`) }) },
                ...levels,
              ]}
              onChange={(value) => {
                const next = { ...own };
                if (value === '') delete next[state.id];
                else next[state.id] = value;
                onOwn(next);
              }}
            />
          ))}
        </details>
      )}
    </div>
  );
}

/** The seats with a level for every bot, the scenario's own included. */
export function withLevels(
  { scenario }: LoadedScenario,
  seats: Readonly<Record<string, SeatPlayer>>,
  level: Level,
  own: Readonly<Record<string, Level>>,
): Record<string, SeatPlayer> {
  return Object.fromEntries(
    scenario.states.flatMap((state): [string, SeatPlayer][] => {
      if (!state.seat) return [];
      const who: SeatPlayer = seats[state.id] ?? { kind: 'bot', ...state.seat.bot };
      const its = own[state.id] ?? level;
      return [[state.id, who.kind !== 'bot' || its === 'standard' ? who : { ...who, level: its }]];
    }),
  );
}
