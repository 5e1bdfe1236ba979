import { useState } from 'react';
import { ChartWithTable, changeTable, DumbbellChart } from '../../../../src/app/charts';
import {
  Brief,
  Briefs,
  Button,
  CauseChain,
  CauseChip,
  CloseButton,
  ForecastStrip,
  Lead,
  LedgerTable,
  Masthead,
  Nameplate,
  Newspaper,
  Panel,
  PanelHead,
  Plate,
  PlayFrame,
  Story,
  SubmitBar,
  Waterfall,
} from '../../../../src/app/ui';
import { figures, masthead } from './data';

const moved = [
  { id: 'ken', label: 'Kenya', from: 38, to: 44, text: '+6', side: 'liberal' as const },
  { id: 'pol', label: 'Poland', from: 60, to: 63, text: '+3', side: 'liberal' as const },
  { id: 'nga', label: 'Nigeria', from: 28, to: 26, text: '−2', side: 'illiberal' as const },
  { id: 'idn', label: 'Indonesia', from: 36, to: 33, text: '−3', side: 'illiberal' as const },
];

export function NewsScreen() {
  const [at, setAt] = useState(3);
  const [entry, setEntry] = useState('L-112');
  const chip = (reference: string, phrase: string) => (
    <CauseChip reference={reference} active={entry === reference} onOpen={() => setEntry(reference)}>
      {phrase}
    </CauseChip>
  );
  return (
    <PlayFrame
      masthead={<Masthead {...masthead} phase="read" clock="03:00" />}
      plate={
        <Plate bare title="The Plenary, turn 5">
          <Newspaper
            nameplate={
              <Nameplate
                title="The Plenary"
                place="Geneva, end of turn 5, 2025"
                edition="Germany’s edition"
              />
            }
            lead={
              <Lead
                headline="By a single point, Kenya sinks the face-data standard"
                standfirst="A German loan outbid China’s. Without it, F.748.9 passes 18 to 17."
              >
                <CauseChain
                  at={at}
                  onStep={setAt}
                  onPlay={() => undefined}
                  note="The map and hall replay each step as it is read."
                  steps={[
                    { id: '1', kicker: 'Your order', text: 'Loan to Kenya, 2 points', reference: 'L-112' },
                    { id: '2', kicker: 'Rule 12', text: 'Kenya’s stance rises by 9', reference: 'L-112' },
                    { id: '3', kicker: 'Floor', text: 'Your speech +2, China’s −4', reference: 'L-131' },
                    { id: '4', kicker: 'Vote', text: 'Stance +1: Kenya votes Against', reference: 'L-140' },
                    { id: '5', kicker: 'Result', text: 'F.748.9 falls, 17 to 18', reference: 'V-3' },
                  ]}
                />
                <Story>
                  <p>
                    Kenya’s delegation raised a crossed card after {chip('L-112', 'a loan worth 9')} lifted
                    its stance above zero. {chip('L-131', 'China’s speech')} took back 4, and left it at plus
                    1.
                  </p>
                  <p>
                    Japan bought cheaper radios in secret and {chip('A-41', 'was caught')} when audits reached
                    6. Its trust falls to 26.
                  </p>
                </Story>
              </Lead>
            }
            aside={
              <>
                <ChartWithTable
                  title="Networks moved both ways"
                  subtitle="Liberal share of 5G base, points"
                  table={changeTable(moved, (value) => `${value}%`)}
                >
                  <DumbbellChart
                    label="Networks moved both ways"
                    rows={moved}
                    format={(value) => `${value}%`}
                  />
                </ChartWithTable>
                <Brief title="Open interface is done">
                  Radios cost accord members 15% less. {chip('R-207', 'Y.3200')} can be tabled next turn.
                </Brief>
              </>
            }
            briefs={
              <Briefs>
                <Brief title="Japan pays for its radios">Trust falls {chip('A-42', 'from 38 to 26')}.</Brief>
                <Brief title="Sweden joins chip tools">
                  {chip('P-22', 'Two new points')} finish the pool a turn early.
                </Brief>
                <Brief title="Jakarta takes China’s fibre">
                  Indonesia votes Against, then {chip('K-77', 'buys Chinese')}. Its liberal share drops 3
                  points.
                </Brief>
              </Briefs>
            }
          />
        </Plate>
      }
      forecast={
        <ForecastStrip
          title="Your forecast and the result"
          note="Every gap has a cause."
          allLabel="All five"
          figures={figures.map(({ id, label, short, value, note }) => ({
            id,
            label,
            short,
            value,
            note,
            forecast: `forecast ${value}`,
          }))}
        />
      }
      side={
        <>
          <PanelHead
            title="Ledger"
            note={`${entry}, 1 of 63 entries`}
            action={<CloseButton onClose={() => undefined} />}
          />
          <Panel
            title="Why Kenya voted Against"
            note="Above zero, Against. Below zero, For. At zero, abstain."
          >
            <Waterfall
              label="Kenya’s stance, from 8 to 1"
              result="+1: Against"
              below="← For"
              above="Against →"
              rows={[
                { id: 'a', label: 'Start', value: 8, text: '+8', side: 'liberal' },
                { id: 'b', label: 'Cameras', value: -14, text: '−14', side: 'illiberal' },
                { id: 'c', label: 'Your loan', value: 9, text: '+9', side: 'liberal' },
                { id: 'd', label: 'Your speech', value: 2, text: '+2', side: 'liberal' },
                { id: 'e', label: 'China’s speech', value: -4, text: '−4', side: 'illiberal' },
              ]}
            />
            <LedgerTable
              caption="Causes of Kenya’s stance"
              totalLabel="Stance"
              selected="loan"
              opened={['loan']}
              rows={[
                {
                  id: 'start',
                  label: 'Alignment at start of turn',
                  name: 'Alignment',
                  rule: 'R-02',
                  effect: '+8',
                  total: '+8',
                },
                {
                  id: 'cam',
                  label: 'Camera contract with China, year 2',
                  name: 'Cameras',
                  rule: 'R-31',
                  effect: '−14',
                  total: '−6',
                },
                {
                  id: 'loan',
                  label: 'Loan from Germany, 2 points × 4.5',
                  name: 'Loan',
                  rule: 'R-12',
                  effect: '+9',
                  total: '+3',
                  causes: [
                    {
                      id: 'order',
                      label: 'Your order',
                      name: 'Your order',
                      rule: 'O-4',
                      effect: '2',
                      onOpen: () => undefined,
                    },
                    {
                      id: 'k',
                      label: 'Weight of a loan in Kenya',
                      name: 'Weight',
                      rule: 'loanK',
                      effect: '4.5',
                    },
                  ],
                },
                {
                  id: 'us',
                  label: 'Floor speech, Germany',
                  name: 'Speech',
                  rule: 'R-44',
                  effect: '+2',
                  total: '+5',
                },
                {
                  id: 'cn',
                  label: 'Floor speech, China',
                  name: 'Speech',
                  rule: 'R-44',
                  effect: '−4',
                  total: '+1',
                },
              ]}
              result={{ label: 'Kenya votes Against', value: '+1' }}
              without="Take away your loan and it votes For, at −8. Take away your speech and it votes For, at −1."
            />
          </Panel>
        </>
      }
      footer={
        <SubmitBar note="Same orders, same result, every time.">
          <Button icon="link">Copy link</Button>
          <Button>All 63</Button>
        </SubmitBar>
      }
    />
  );
}
