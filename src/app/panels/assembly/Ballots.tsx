import type { Options } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { byId, called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import type { Plan } from '../../screens/plan/usePlan';
import { Button, PoleSwatch } from '../../ui';
import { list, t } from '../../words';

type Ballot = Options['elections'][number];

/** The secret ballots of this turn: a ranking, written by pressing one candidate after the other. */
export function Ballots() {
  const { options } = usePlan();
  return options.elections.map((ballot) => <BallotPaper key={ballot.election} ballot={ballot} />);
}

function BallotPaper({ ballot }: { ballot: Ballot }) {
  const plan = usePlan();
  const { setup, draft, change } = plan;
  const election = byId(setup.elections, ballot.election);
  if (!election) return null;
  const written = draft.ballots?.[election.id] ?? [];
  const write = (ranking: readonly string[]): void =>
    change((orders) => {
      const rest = { ...orders.ballots };
      delete rest[election.id];
      orders.ballots = ranking.length === 0 ? rest : { ...rest, [election.id]: [...ranking] };
    });
  return (
    <section className="pl-item" aria-label={election.title}>
      <h4 className="type-row">{election.title}</h4>
      <p className="type-support">
        <Explained>{t('ballot.how', { n: written.length })}</Explained>
      </p>
      <ul className="pl-rows">
        {election.candidates.map((candidate) => {
          const at = written.indexOf(candidate.id);
          const choice = ballot.ranking.find(({ value }) => value === candidate.id);
          return (
            <li key={candidate.id} className="pl-candidate" data-chosen={at >= 0 || undefined}>
              <span className="pl-rank">{at >= 0 ? at + 1 : ''}</span>
              <div>
                <h5 className="type-row pl-text-head">
                  {candidate.direction && <PoleSwatch pole={candidate.direction} named />}
                  {candidate.name}
                </h5>
                <p className="type-support">
                  <Explained>
                    {[
                      t('ballot.sponsor', { state: lineText(called(setup, candidate.sponsor)) }),
                      ...endorsedBy(plan, election.id, candidate.id),
                    ].join(' ')}
                  </Explained>
                </p>
              </div>
              <Button
                blocked={choice?.allowed === false ? reasonText(choice.why) : undefined}
                onClick={() =>
                  write(at >= 0 ? written.filter((id) => id !== candidate.id) : [...written, candidate.id])
                }
              >
                {at >= 0 ? t('ballot.strike') : t('ballot.write', { n: written.length + 1 })}
                <span className="sb-sr"> {candidate.name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Which regions have agreed on a candidate before the ballot; nothing where none has. */
function endorsedBy({ setup, view }: Plan, election: string, candidate: string): string[] {
  const at = setup.elections.findIndex(({ id }) => id === election);
  const regions = setup.regions.filter(
    (_, r) => view.columns.endorsed[r * setup.elections.length + at] === setup.candidate(candidate) + 1,
  );
  return regions.length === 0
    ? []
    : [t('ballot.endorsed', { regions: list(regions.map(({ name }) => name)) })];
}
