import './words.css';
import { useMemo } from 'react';
import { SmallMultiple } from '../../charts';
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
        <section className="wd-trust">
          <h2 className="type-section">{t('words.trust')}</h2>
          <p className="type-support">{t('words.trust.note')}</p>
          <div>
            {partners.map(({ seat, inMe, inIt }) => (
              <SmallMultiple
                key={seat}
                title={nameOf.state(setup, seat)}
                format={(value) => num(value, 'signed')}
                series={[
                  { id: 'me', label: t('words.trust.in-you'), values: inMe, look: 'played' },
                  { id: 'it', label: t('words.trust.in-it'), values: inIt, look: 'alternative' },
                ]}
              />
            ))}
          </div>
        </section>
      )}
      {!isEmpty && <WordTable />}
    </Plate>
  );
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
