import { useState } from 'react';
import {
  Button,
  ChoiceCards,
  ForecastStrip,
  HistoryLegend,
  HistorySquare,
  Masthead,
  Meter,
  Panel,
  PanelHead,
  PayoffTable,
  Plate,
  PlayFrame,
  SeatChip,
  Stepper,
  SubmitBar,
} from '../../../../src/app/ui';
import type { HistoryState } from '../../../../src/app/ui';
import { num } from '../../../../src/app/words';
import { Assume, figures, masthead } from './data';

const cell = (now: number, later: number) => ({
  lines: [
    { label: 'This turn', value: now, text: num(now, 'signed') },
    { label: 'By turn 8', value: later, text: num(later, 'signed') },
  ],
});

const members: readonly [string, readonly HistoryState[], number][] = [
  ['Germany', ['honoured', 'honoured', 'caught', 'says'], 54],
  ['United States', ['honoured', 'honoured', 'honoured', 'honoured'], 81],
  ['United Kingdom', ['honoured', 'says', 'honoured', 'honoured'], 76],
  ['France', ['says', 'honoured', 'says', 'says'], 62],
  ['Japan', ['honoured', 'found', 'suspended', 'caught'], 38],
  ['Australia', ['outside', 'honoured', 'honoured', 'unknown'], 79],
];

export function AccordScreen() {
  const [choice, setChoice] = useState<'honour' | 'defect'>('honour');
  const [audits, setAudits] = useState(1);
  return (
    <PlayFrame
      masthead={<Masthead {...masthead} phase="plan" clock="06:42" />}
      plate={
        <Plate
          title="Defecting pays now in every case. Honouring pays later in two of three"
          subtitle="Trusted 5G accord, seven members. Points to Germany, compared with never having joined."
        >
          <div className="story-stack">
            <PayoffTable
              caption="Points to Germany"
              hideCaption
              corner="Your choice"
              columns={[
                { id: 'all', label: 'All 6 others honour', note: 'Accord holds' },
                { id: 'some', label: '1 or 2 others defect', note: 'Accord holds, weaker' },
                { id: 'few', label: '3 or more defect', note: 'Accord lapses' },
              ]}
              rows={[
                {
                  id: 'honour',
                  label: 'Honour',
                  cells: [cell(-2, 9), cell(-3, 4), cell(-4, -4)],
                  selected: choice === 'honour',
                },
                {
                  id: 'defect',
                  label: 'Defect',
                  note: 'not caught',
                  cells: [cell(2, 5), cell(1, 2), cell(0, -3)],
                  selected: choice === 'defect',
                },
                {
                  id: 'caught',
                  label: 'Defect',
                  note: 'caught',
                  cells: [cell(2, -8), cell(1, -9), cell(0, -5)],
                  outcome: true,
                },
              ]}
            />
            <HistoryLegend states={['honoured', 'says', 'caught', 'found']} />
            <table className="story-table">
              <thead className="type-label">
                <tr>
                  <th scope="col">Member</th>
                  {[1, 2, 3, 4].map((turn) => (
                    <th scope="col" key={turn}>
                      {turn}
                    </th>
                  ))}
                  <th scope="col">Trust in them</th>
                  <th scope="col">Trust</th>
                </tr>
              </thead>
              <tbody>
                {members.map(([name, turns, trust]) => (
                  <tr key={name}>
                    <th scope="row">
                      <SeatChip name={name} pole="liberal" you={name === 'Germany'} />
                    </th>
                    {turns.map((state, at) => (
                      <td key={at}>
                        <HistorySquare state={state} />
                      </td>
                    ))}
                    <td>
                      <Meter share={trust / 100} />
                    </td>
                    <td>{trust}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Plate>
      }
      forecast={
        <ForecastStrip
          title="If you submit this"
          note="Exact for your moves; hatching is what others could change."
          controls={<Assume />}
          figures={figures}
          allLabel="All five, with ranges"
        />
      }
      side={
        <>
          <PanelHead
            title="Honour or defect"
            action="2 of 5"
            back={{ label: 'Agenda', onBack: () => undefined }}
          />
          <Panel>
            <ChoiceCards
              label="Trusted 5G this turn"
              hideLabel
              arrange="rows"
              value={choice}
              onChange={setChoice}
              options={[
                {
                  value: 'honour',
                  label: 'Honour',
                  text: 'Buy only from audited vendors. Radios cost you 2 points more this turn. Trust in you rises from 54 to 58.',
                },
                {
                  value: 'defect',
                  label: 'Defect',
                  text: 'Buy the cheaper kit in secret. You are 4 points better off this turn. If caught, trust falls from 54 to 42.',
                },
              ]}
            />
          </Panel>
          <Panel
            title="Would you be caught?"
            note="No dice. You are caught if members’ audits add up to 6 or more. Four are on record."
          >
            <Meter share={4 / 9} more={5 / 9} ticks={9} line={6 / 9} />
            <Stepper
              label="Your own audits"
              hint="1 point each. Adds to the total other members face."
              value={audits}
              min={0}
              max={3}
              onChange={setAudits}
            />
          </Panel>
        </>
      }
      footer={
        <SubmitBar note="Sealed until all seats submit.">
          <Button look="primary" size="large">
            Set: {choice}
          </Button>
        </SubmitBar>
      }
    />
  );
}
