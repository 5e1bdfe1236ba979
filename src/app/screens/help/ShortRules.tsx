import './help.css';
import { sentence } from '../../words/sentence';
import type { MessageId } from '../../words/first';

/** The rules in short, a heading and a few sentences for each chapter. */
const CHAPTERS: readonly (readonly [MessageId, ...MessageId[]])[] = [
  ['help.turn', 'help.turn.1', 'help.turn.2', 'help.turn.3'],
  ['help.accords', 'help.accords.1', 'help.accords.2', 'help.accords.3'],
  ['help.assembly', 'help.assembly.1', 'help.assembly.2', 'help.assembly.3'],
  ['help.statecraft', 'help.statecraft.1', 'help.statecraft.2'],
  ['help.deals', 'help.deals.1', 'help.deals.2'],
  ['help.markets', 'help.markets.1', 'help.markets.2'],
  ['help.winning', 'help.winning.1', 'help.winning.2'],
];

export function ShortRules() {
  return (
    <div className="he-rules">
      {CHAPTERS.map(([heading, ...sentences]) => (
        <section key={heading}>
          <h3 className="type-section">{sentence(heading)}</h3>
          {sentences.map((id) => (
            <p key={id}>{sentence(id)}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
