import type { FlipResult } from '../../../../lab/whatif/whatif';
import type { TrackPoint } from '../../../../lab/whatif/track';
import { SmallMultiple } from '../../../charts';
import type { Account } from '../../../models/facts';
import { num, t } from '../../../words';
import { Section } from '../Section';

interface Measure {
  readonly id: string;
  readonly title: string;
  readonly of: (point: TrackPoint) => number | undefined;
}

/** What else would have moved: small charts of both games, with the same two lines. */
export function Also({ account, result: { question, tracks } }: { account: Account; result: FlipResult }) {
  const { setup } = account;
  const full = setup.scenario.rules.ledger === 'full';
  const measures: Measure[] = [
    {
      id: 'support',
      title: t(full ? 'whatif.also.support' : 'whatif.also.home'),
      of: (p) => p.support,
    },
    ...(full
      ? [{ id: 'trust', title: t('whatif.also.trust'), of: (p: TrackPoint) => p.trust ?? undefined }]
      : []),
    ...(setup.accords.length > 0
      ? [{ id: 'honoured', title: t('whatif.also.honoured'), of: shareHonoured }]
      : []),
    ...(setup.texts.length > 0
      ? [{ id: 'texts', title: t('whatif.also.texts'), of: (p: TrackPoint) => p.texts }]
      : []),
  ];
  return (
    <Section title={t('whatif.also')}>
      <div className="sb-review-tracks">
        {measures.map(({ id, title, of }) => (
          <SmallMultiple
            key={id}
            title={title}
            series={[
              {
                id: 'played',
                label: t('whatif.chart.played'),
                values: tracks.asPlayed.map(of),
                look: 'played',
              },
              { id: 'if', label: t('whatif.chart.if'), values: tracks.whatIf.map(of), look: 'alternative' },
            ]}
            format={(value) => num(value)}
            eventTurn={question.turn}
          />
        ))}
      </div>
    </Section>
  );
}

function shareHonoured({ honoured: { kept, of } }: TrackPoint): number | undefined {
  return of === 0 ? undefined : (100 * kept) / of;
}
