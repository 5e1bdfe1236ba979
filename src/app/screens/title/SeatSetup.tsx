import { useState } from 'react';
import type { ScenarioCard } from '../../../scenario/shelf-browser';
import type { Level, SeatPlayer } from '../../../engine';
import type { LoadedScenario } from '../../store';
import { startGame } from '../../store';
import { Explained } from '../../glossary/Explained';
import { Button, TextField } from '../../ui';
import { t } from '../../words';
import { Levels, withLevels } from './Levels';
import { SeatBrief } from './SeatBrief';
import { SeatList } from './SeatList';
import { newSeed } from './seed';
import { NoSeats } from './NoSeats';
import { useScenario } from './useScenario';

/** The scenario of a card, as soon as it is here. */
export function SeatSetup({ card }: { card: ScenarioCard }) {
  const { loaded, failed, again } = useScenario(card);
  if (loaded?.scenario.id === card.id) return <Seats key={card.id} loaded={loaded} />;
  return <NoSeats title={card.title} again={failed ? again : undefined} />;
}

/** The chosen scenario: what it asks, who sits where, and the start. */
function Seats({ loaded }: { loaded: LoadedScenario }) {
  const { scenario } = loaded;
  const [seats, setSeats] = useState<Record<string, SeatPlayer>>({ [scenario.start]: { kind: 'person' } });
  const [mine, setMine] = useState(scenario.start);
  const [seed, setSeed] = useState('');
  const [level, setLevel] = useState<Level>('standard');
  const [own, setOwn] = useState<Record<string, Level>>({});
  const persons = Object.values(seats).filter((player) => player.kind === 'person').length;
  const seat = scenario.states.find((state) => state.id === mine);
  return (
    <section className="ti-seats">
      <h2 className="type-plate">{scenario.title}</h2>
      <p className="type-support">
        <strong>{t('title.win')}:</strong> <Explained>{scenario.win[seat?.pole ?? 'liberal']}</Explained>
      </p>
      <p className="type-support">{t('title.seats.hint')}</p>
      <SeatList
        loaded={loaded}
        seats={seats}
        mine={mine}
        onChange={(next, me) => {
          setSeats(next);
          setMine(me);
        }}
      />
      {persons > 1 && <p className="type-support">{t('title.several')}</p>}
      <Levels loaded={loaded} seats={seats} level={level} own={own} onLevel={setLevel} onOwn={setOwn} />
      {seat && <SeatBrief state={seat} />}
      <details className="pl-more">
        <summary>{t('title.more')}</summary>
        <TextField
          label={t('title.seed')}
          hint={t('title.seed.hint')}
          value={seed}
          maxLength={40}
          onChange={setSeed}
        />
        <p className="type-support">
          <strong>{t('title.practises')}</strong> {scenario.practises}
        </p>
        <h3 className="type-row">{t('title.assumptions')}</h3>
        <ul className="pl-lines type-support">
          {scenario.assumptions.map((assumption) => (
            <li key={assumption.id}>{assumption.text}</li>
          ))}
        </ul>
        {loaded.text === undefined && (
          <p className="type-support">
            <a href={`#sheets/${scenario.id}`}>{t('title.sheets')}</a>
          </p>
        )}
      </details>
      <div className="ti-start">
        <Button
          look="primary"
          size="large"
          wide
          blocked={persons === 0 ? t('title.start.nobody') : undefined}
          onClick={() =>
            startGame({
              scenario: loaded,
              seats: withLevels(loaded, seats, level, own),
              seed: seed.trim() || newSeed(),
            })
          }
        >
          {t('title.start', { n: persons, seat: seat?.name ?? '' })}
        </Button>
      </div>
    </section>
  );
}
