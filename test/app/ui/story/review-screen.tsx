import { ChartWithTable, LineChart, SmallMultiple, turnTable } from '../../../../src/app/charts';
import {
  Button,
  Masthead,
  Panel,
  PanelHead,
  Plate,
  PlayFrame,
  SentenceSelect,
  SubmitBar,
} from '../../../../src/app/ui';
import { masthead } from './data';

const turns = ['Turn 1', '2', '3', '4', '5', '6', '7', '8'];
const series = [
  { id: 'played', label: 'As played:', look: 'played' as const, values: [46, 45, 43, 41, 43, 45, 47, 49] },
  {
    id: 'if',
    label: 'If honoured:',
    look: 'alternative' as const,
    values: [undefined, 45, 45, 46, 50, 52, 55, 57],
  },
];
const percent = (value: number): string => `${value}%`;
const pick = (label: string, value: string) => (
  <SentenceSelect
    label={label}
    value={value}
    options={[{ value, label: value }]}
    onChange={() => undefined}
  />
);

export function ReviewScreen() {
  return (
    <PlayFrame
      masthead={
        <Masthead
          {...masthead}
          ruler={{ turn: 9, turns: 8 }}
          when="2028, final"
          heading="After-action review"
        />
      }
      plate={
        <Plate
          title={
            <>
              What if {pick('Who', 'Germany')} had {pick('What', 'honoured')} {pick('Accord', 'Trusted 5G')}{' '}
              in {pick('When', 'turn 3')}?
            </>
          }
          controls={<Button>Run again</Button>}
        >
          <div className="story-review">
            <ChartWithTable
              title="One kept promise would have been worth eight points of the world’s networks"
              subtitle="Liberal share of installed 5G base, %. Solid: as played. Dashed: the same game with one order changed."
              table={turnTable(turns, series, percent)}
            >
              <LineChart
                label="One kept promise would have been worth eight points"
                turns={turns}
                series={series}
                format={percent}
                area={['played', 'if']}
                gap="+8 points"
                event={{ turn: 2, label: 'Turn 3: Germany defects and is caught' }}
                threshold={{ value: 50, label: 'Half of the world' }}
                points={[
                  { id: 'a', turn: 2, series: 'played', number: 1 },
                  { id: 'b', turn: 3, series: 'played', number: 2 },
                  { id: 'c', turn: 4, series: 'played', number: 3 },
                  { id: 'd', turn: 6, series: 'played', number: 4 },
                ]}
              />
            </ChartWithTable>
            <div className="story-multiples">
              {[
                'Trust inside the accord',
                'Votes won by illiberal bloc',
                'R&D points pooled',
                'Mean support at home',
              ].map((title) => (
                <SmallMultiple
                  key={title}
                  title={title}
                  eventTurn={2}
                  format={String}
                  series={[
                    { id: 'a', label: 'As played', look: 'played', values: [70, 71, 60, 56, 58, 59, 60, 61] },
                    {
                      id: 'b',
                      label: 'If honoured',
                      look: 'alternative',
                      values: [undefined, 71, 74, 76, 78, 80, 82, 83],
                    },
                  ]}
                />
              ))}
            </div>
          </div>
        </Plate>
      }
      side={
        <>
          <PanelHead title="Turning points" action="swing by turn 8" />
          <Panel title="For the debrief">
            <p className="type-story">
              Germany gained 2 points in turn 3. What would it have needed to know to honour?
            </p>
          </Panel>
        </>
      }
      footer={
        <SubmitBar>
          <Button>CSV</Button>
          <Button>Replay link</Button>
        </SubmitBar>
      }
    />
  );
}
