import { useMemo } from 'react';
import { trustTracks } from '../../../../lab/calibration/word';
import { SmallMultiple } from '../../../charts';
import { nameOf, type Account } from '../../../models/facts';
import { useGame } from '../../../store';
import { num, t } from '../../../words';
import { Section } from '../Section';

/** One small chart a seat, all on the same scale by their figures below. */
export function TrustTracks({ account }: { account: Account }) {
  const game = useGame();
  const { kind, tracks } = useMemo(() => trustTracks(game), [game]);
  return (
    <Section title={t(`trust.tracks.${kind}`)} note={t(`trust.tracks.${kind}.note`)}>
      <div className="sb-review-tracks">
        {tracks.map(({ seat, values }) => {
          const name = nameOf.state(account.setup, seat);
          const shown = values.map((value) => value ?? undefined);
          const known = shown.filter((value) => value !== undefined);
          return (
            <div key={seat}>
              <SmallMultiple
                title={name}
                series={[{ id: seat, label: name, values: shown, look: 'played' }]}
                format={(value) => num(Math.round(value))}
              />
              <p className="type-label sb-trust-figures">
                {known.length === 0
                  ? t('trust.tracks.none')
                  : shown
                      .map((value) =>
                        value === undefined ? t('review.standings.no') : num(Math.round(value)),
                      )
                      .join(' · ')}
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
