import './sheets.css';
import { useEffect, useMemo, useState } from 'react';
import { begin } from '../../../engine';
import { PARTS, seatsOf, sheetsOf, STYLE } from '../../../report/sheets';
import type { Part } from '../../../report/sheets';
import type { Scenario } from '../../../scenario/types';
import type { PlaceProps } from '../../places';
import { shippedCards as shelf } from '../../../scenario/shelf-browser';
import { fetchScenario } from '../../store/scenarios';
import { Button, EmptyState, Select } from '../../ui';
import { Logo } from '../../ui/logo';
import { t } from '../../words/whole';
import { drawn } from './drawn';

const ALL = '';

/** `#sheets/SCENARIO`: everything a class needs on paper, as it will be printed. */
export default function SheetsScreen({ rest: id }: PlaceProps) {
  const scenario = useScenario(id);
  if (scenario === undefined) return <EmptyState title={t('common.loading')} />;
  return scenario === null ? <Unknown /> : <Sheets scenario={scenario} />;
}

function useScenario(id: string): Scenario | null | undefined {
  const [found, setFound] = useState<{ id: string; scenario: Scenario | null }>();
  useEffect(() => {
    let here = true;
    const known = shelf().some((card) => card.id === id);
    const loading = known ? fetchScenario(id) : Promise.resolve(undefined);
    void loading
      .catch(() => undefined)
      .then((loaded) => here && setFound({ id, scenario: loaded?.scenario ?? null }));
    return () => {
      here = false;
    };
  }, [id]);
  return found?.id === id ? found.scenario : undefined;
}

/** No such scenario: the shelf, each a link. */
function Unknown() {
  return (
    <main className="sh-place">
      <Logo />
      <h1 className="type-lead">{t('sheets.none')}</h1>
      <ul>
        {shelf().map(({ id, title }) => (
          <li key={id}>
            <a href={`#sheets/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      <Home />
    </main>
  );
}

function Home() {
  return (
    <p>
      <a href="#title">{t('sheets.back')}</a>
    </p>
  );
}

function Sheets({ scenario }: { scenario: Scenario }) {
  const [seat, setSeat] = useState<string>(ALL);
  const [part, setPart] = useState<Part | typeof ALL>(ALL);
  const game = useMemo(() => begin(scenario, { seed: '', ledger: false, keep: false }), [scenario]);
  const sheets = useMemo(
    () =>
      sheetsOf(
        { game, dealt: false, words: {} },
        { ...(seat === ALL ? {} : { seat }), ...(part === ALL ? {} : { part }) },
      ),
    [game, seat, part],
  );
  const title = t('sheets.title', { title: scenario.title });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <header className="sh-place sh-controls">
        <Logo />
        <h1 className="type-lead">{title}</h1>
        <p className="type-support">{t('sheets.intro')}</p>
        <div className="sh-choices">
          <Select
            label={t('sheets.which')}
            value={part}
            options={[
              { value: ALL, label: t('sheets.part.all') },
              ...PARTS.map((value) => ({ value, label: t(`sheets.part.${value}`) })),
            ]}
            onChange={(value) => setPart(value)}
          />
          <Select
            label={t('sheets.seat')}
            value={seat}
            options={[
              { value: ALL, label: t('sheets.seat.all') },
              ...seatsOf(game.setup).map((value) => ({
                value,
                label: scenario.states.find((state) => state.id === value)?.name ?? value,
              })),
            ]}
            onChange={setSeat}
          />
          <Button look="primary" onClick={() => print()}>
            {t('sheets.print')}
          </Button>
        </div>
        <Home />
      </header>
      <style>{STYLE}</style>
      <main className="sh-sheets">
        {sheets.map((sheet, n) => (
          <Sheet key={`${seat}/${part}/${n}`} sheet={sheet} />
        ))}
      </main>
    </>
  );
}

function Sheet({ sheet }: { sheet: Parameters<typeof drawn>[0] }) {
  return <>{drawn(sheet)}</>;
}
