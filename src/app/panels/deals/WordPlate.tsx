import './words.css';
import { useMemo } from 'react';
import { ChartWithTable, SmallMultiple, type ChartTable } from '../../charts';
import { nameOf } from '../../models/facts';
import { partnersOf, tallyOf } from '../../models/wordLedger';
import type { Partner } from '../../models/wordLedger';
import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, EmptyState, Plate, SeatChip } from '../../ui';
import { num, t } from '../../words/whole';
import { WordMark } from './WordMark';
import { WordTable } from './WordTable';

/** The plate in place of the map: every word given and signed, what became of it, and how trust followed. */
export function WordPlate() {
  const { game, setup, view } = usePlan();
  const { show } = useExhibit();
  const partners = useMemo(() => partnersOf(game, view), [game, view]);
  const { to, by } = tallyOf(view);
  const isEmpty = view.promises.length + view.deals.length === 0;
  const trusts = partners.some(({ inMe }) => inMe.length > 1);
  return (
    <Plate
      title={
        to.of + by.of === 0
          ? t('words.finding.none')
          : t('words.finding', { kept: to.kept, of: to.of, mine: by.kept, all: by.of })
      }
      subtitle={t('words.subtitle')}
      controls={
        <Button icon="globe" onClick={() => show({ kind: 'map' })}>
          {t('payoffs.back')}
        </Button>
      }
    >
      {isEmpty && <EmptyState title={t('words.empty')}>{t('words.empty.text')}</EmptyState>}
      {partners.some(({ words, kept, broken }) => words.length + kept + broken > 0) && (
        <ul className="wd-partners">
          {partners
            .filter(({ words, kept, broken }) => words.length + kept + broken > 0)
            .map((one) => (
              <PartnerRow key={one.seat} partner={one} />
            ))}
        </ul>
      )}
      {trusts && (
        <div className="wd-trust">
          <ChartWithTable
            title={t('words.trust')}
            subtitle={t('words.trust.note')}
            table={trustTable(partners, (seat) => nameOf.state(setup, seat))}
          >
            <div className="wd-tracks">
              {partners.map((one) => (
                <SmallMultiple
                  key={one.seat}
                  title={nameOf.state(setup, one.seat)}
                  format={(value) => num(value, 'signed')}
                  series={[
                    { id: 'me', label: t('words.trust.in-you'), values: one.inMe, look: 'played' },
                    { id: 'it', label: t('words.trust.in-it'), values: one.inIt, look: 'alternative' },
                  ]}
                />
              ))}
            </div>
          </ChartWithTable>
        </div>
      )}
      {!isEmpty && <WordTable />}
    </Plate>
  );
}

/** The lines as figures: two rows a partner, a column for the start and for each turn. */
function trustTable(partners: readonly Partner[], name: (seat: string) => string): ChartTable {
  const turns = Math.max(...partners.map(({ inMe }) => inMe.length));
  const row = (seat: string, whose: 'in-you' | 'in-it', values: Partner['inMe']) => ({
    id: `${seat} ${whose}`,
    cells: [
      t('words.trust.row', { state: name(seat), whose: t(`words.trust.${whose}`) }),
      ...Array.from({ length: turns }, (_, turn) => num(values[turn] ?? 0, 'signed')),
    ],
  });
  return {
    columns: [t('chart.label'), ...Array.from({ length: turns }, (_, turn) => num(turn))],
    rows: partners.flatMap(({ seat, inMe, inIt }) => [row(seat, 'in-you', inMe), row(seat, 'in-it', inIt)]),
  };
}

/** A partner with its words to this seat and this seat's to it, one mark a word. */
function PartnerRow({ partner: { seat, words, kept, broken } }: { partner: Partner }) {
  const { setup, view } = usePlan();
  const side = (title: string, from: string) => {
    const its = words.filter((word) => word.from === from);
    return (
      <span className="wd-side">
        <span className="type-label">{title}</span>
        {its.length === 0 ? '–' : its.map((word) => <WordMark key={word.id} word={word} now={view.turn} />)}
      </span>
    );
  };
  return (
    <li>
      <SeatChip name={nameOf.state(setup, seat)} pole={setup.states[setup.state(seat)]?.pole ?? 'hedging'} />
      {side(t('words.to-you'), seat)}
      {side(t('words.by-you'), view.seat)}
      <span className="type-support">
        {kept + broken === 0 ? t('words.unjudged') : t('words.kept', { kept, of: kept + broken })}
      </span>
    </li>
  );
}
