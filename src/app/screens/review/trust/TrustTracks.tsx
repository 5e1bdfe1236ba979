import { useMemo } from 'react';
import { trustTracks } from '../../../../lab/calibration/word';
import { SmallMultiple } from '../../../charts';
import { nameOf, type Account } from '../../../models/facts';
import { useGame } from '../../../store';
import { num, t } from '../../../words';
import { Section } from '../Section';

/** One small chart a seat, all on one scale, with the figures below. */
export function TrustTracks({ account }: { account: Account }) {
  const game = useGame();
  const { kind, tracks } = useMemo(() => trustTracks(game), [game]);
  const known = tracks.flatMap(({ values }) => values.filter((value) => value !== null));
  const domain: [number, number] = [Math.min(0, ...known) - 2, Math.max(0, ...known) + 2];
  return (
    <Section title={t(`trust.tracks.${kind}`)} note={t(`trust.tracks.${kind}.note`)}>
      <div className="sb-review-tracks">
        {tracks.map(({ seat, values }) => {
          const name = nameOf.state(account.setup, seat);
          const shown = values.map((value) => value ?? undefined);
          return (
            <div key={seat}>
              <SmallMultiple
                title={name}
                domain={domain}
                series={[{ id: seat, label: name, values: shown, look: 'played' }]}
                format={(value) => num(Math.round(value))}
              />
              <p className="type-label sb-trust-figures">
                {shown.every((value) => value === undefined)
                  ? t('trust.tracks.none')
                  : shown
                      .map((value) =>
                        value === undefined ? t('review.standings.no') : num(Math.round(value)),
                      )
                      .join('\u00a0· ')}
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
