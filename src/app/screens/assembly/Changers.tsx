import type { HallModel } from '../../hall/model';
import { Explained } from '../../glossary/Explained';
import type { Account } from '../../models/facts';
import { bestSway, saidOf } from '../../models/drafts';
import { byId, called, factsOf, nameOf, stakeTimes } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import type { HallCase } from '../../models/hall';
import { SeatChip } from '../../ui';
import { list, t } from '../../words';
import { ChangeHead } from './ChangeHead';

/** From so many rows on, this seat's own stands alone and the others wait behind one tap. */
const MANY = 6;

interface Row {
  readonly fact: HallCase['facts'][number];
  readonly id: string;
}

/** Who could each have turned the result alone, what they did, and what would have come of the other choice. */
export function Changers({ account, hall, model }: { account: Account; hall: HallCase; model: HallModel }) {
  const rows = hall.facts.flatMap((fact) => fact.pivotal.map((id): Row => ({ fact, id })));
  if (rows.length === 0) return <p className="type-support">{nobodyText(account, hall)}</p>;
  if (rows.length <= MANY) return <Rows account={account} hall={hall} model={model} rows={rows} />;
  const own = rows.filter(({ id }) => id === account.seat);
  const others = rows.filter(({ id }) => id !== account.seat);
  return (
    <>
      <p className="type-support">
        <Explained>{t('hall.change.any', { n: rows.length })}</Explained>
      </p>
      {own.length > 0 && <Rows account={account} hall={hall} model={model} rows={own} />}
      <details>
        <summary>{t('hall.change.others', { n: others.length })}</summary>
        <Rows account={account} hall={hall} model={model} rows={others} />
      </details>
    </>
  );
}

/** Nobody by a voice for or against; a single claim that the text is policy has turned it all the same. */
function nobodyText(account: Account, { facts }: HallCase): string {
  const claims = factsOf(account, 'voice').filter(
    (v) => v.stance === 'policy' && facts.some((f) => f.text === v.text),
  );
  const [only] = claims;
  return only !== undefined && claims.length === 1
    ? t('hall.change.claim', { state: lineText(called(account.setup, only.state)) })
    : t('hall.change.none');
}

function Rows({
  account,
  hall,
  model,
  rows,
}: {
  account: Account;
  hall: HallCase;
  model: HallModel;
  rows: readonly Row[];
}) {
  const rivals = hall.facts.length > 1;
  return (
    <table className="sb-if">
      <ChangeHead />
      <tbody>
        {rows.map(({ fact, id }) => {
          const state = byId(account.setup.states, id);
          const text = nameOf.text(account.setup, fact.text);
          const seat = model.seats.find((one) => one.id === id);
          return (
            <tr key={`${fact.text}-${id}`}>
              <th scope="row">
                <SeatChip
                  name={state?.name ?? id}
                  pole={state?.pole ?? 'hedging'}
                  you={id === account.seat}
                />
              </th>
              <td>
                {rivals ? didText(account, hall, id) : model.labels.stanceNames[seat?.stance ?? 'silent']}
              </td>
              <td>{rivals ? swayText(account, hall, id) : otherwise(hall, fact.result, text)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What a delegation said on rival drafts: “supports P1 and objects to C1”. */
function didText({ setup }: Account, { facts }: HallCase, id: string): string {
  const said = saidOf(setup, facts, id).map(lineText);
  return said.length > 0 ? list(said) : t('hall.stance.silent');
}

/** The change with the best result for the delegation itself. */
function swayText({ setup }: Account, { facts }: HallCase, id: string): string {
  const found = bestSway(setup, facts, id);
  if (found === null) return t('hall.change.other');
  const { text, stance, winner } = found.sway;
  return t('hall.change.sway', {
    stance,
    text: nameOf.text(setup, text),
    winner: winner === null ? 'none' : nameOf.text(setup, winner),
  });
}

function otherwise({ stage }: HallCase, result: string, text: string): string {
  // Where success only leads to another stage, the other choice led there, or not.
  if (stage.next !== 'approved') return t('hall.change.other');
  if (result === 'approved') return t('hall.change.falls', { text });
  return result === 'fell' ? t('hall.change.passes', { text }) : t('hall.change.other');
}

/** States with a stake of their own in the texts: who wants them, and whose standing they move. */
export function Wanting({ account, hall }: { account: Account; hall: HallCase }) {
  const { setup, turn } = account;
  const times = stakeTimes(setup, turn);
  const rows = hall.texts.flatMap((text) => {
    const ids = [...new Set([...text.wantedBy, ...Object.keys(text.prizes)])];
    return ids.map((id) => ({ text, id, wants: text.wantedBy.includes(id), prize: text.prizes[id] }));
  });
  if (rows.length === 0)
    return (
      <p className="type-support">
        <Explained>{t('hall.wants.nobody')}</Explained>
      </p>
    );
  return (
    <ul className="sb-wants">
      {rows.map(({ text, id, wants, prize }) => {
        const state = byId(setup.states, id);
        return (
          <li key={`${text.id}-${id}`}>
            <SeatChip name={state?.name ?? id} pole={state?.pole ?? 'hedging'} you={id === account.seat} />
            <span className="type-support">
              {[
                ...(hall.texts.length > 1 ? [text.ref] : []),
                ...(wants ? [t('hall.wants.wants')] : []),
                ...(prize === undefined ? [] : [t('hall.wants.prize', { by: prize * times })]),
              ].join(t('common.list.comma'))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
