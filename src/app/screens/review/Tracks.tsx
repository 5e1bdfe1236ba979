import { useState } from 'react';
import type { World } from '../../../engine';
import { SmallMultiple } from '../../charts';
import type { Account } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { tracks } from '../../models/reviewSeries';
import { Select } from '../../ui';
import { num, t } from '../../words';
import { Figure } from '../ledger/Figure';
import { Section } from './Section';

/** Four small charts of one seat's game; every value stands below as a number that opens. */
export function Tracks({ account, history }: { account: Account; history: readonly World[] }) {
  const { setup } = account;
  const seats = setup.seats.flatMap((place) => setup.states[place] ?? []);
  const [seat, setSeat] = useState(account.seat === '' ? (seats[0]?.id ?? '') : account.seat);
  return (
    <Section
      title={t('review.tracks')}
      note={
        <Select
          label={t('review.tracks.seat')}
          value={seat}
          options={seats.map((s) => ({ value: s.id, label: s.name }))}
          onChange={setSeat}
        />
      }
    >
      <div className="sb-review-tracks">
        {tracks(account, history, seat).map((track) => {
          const title = lineText(track.title);
          return (
            <div key={track.id}>
              <SmallMultiple
                title={title}
                series={[{ id: track.id, label: title, values: track.values, look: 'played' }]}
                format={(value) => num(value)}
              />
              <p className="sb-review-figures type-label">
                {track.values.map(
                  (value, at) =>
                    value !== undefined && (
                      <Figure
                        key={at}
                        at={track.at[at] ?? { kind: 'all' }}
                        text={num(value)}
                        label={`${title}, ${at === 0 ? t('review.chart.start') : t('review.chart.turn', { turn: at })}`}
                      />
                    ),
                )}
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
