import { useState } from 'react';
import {
  AgendaItem,
  AgendaList,
  AllocationBar,
  Banner,
  Button,
  ChoiceCards,
  ForecastStrip,
  Masthead,
  PanelHead,
  Plate,
  PlayFrame,
  SeatStrip,
  Segmented,
  Select,
  SubmitBar,
  TabBar,
  TallyBar,
  toast,
} from '../../../../src/app/ui';
import { Assume, figures, masthead, seats } from './data';

export function PlanScreen() {
  const [open, setOpen] = useState(2);
  const [accord, setAccord] = useState<'honour' | 'defect' | undefined>('honour');
  const [view, setView] = useState<'map' | 'table'>('map');
  const [tab, setTab] = useState<'agenda' | 'map' | 'accords' | 'messages'>('agenda');
  const toggle = (n: number) => () => setOpen(open === n ? 0 : n);
  return (
    <PlayFrame
      masthead={<Masthead {...masthead} phase="plan" clock="06:42" />}
      phoneShows={tab === 'map' ? 'plate' : 'both'}
      plate={
        <Plate
          fit="fill"
          title="Seventeen of 19 hedgers now run mostly illiberal 5G"
          subtitle="Alignment of rules in force and installed 5G base at the start of turn 5. Areas are true to size."
          controls={
            <>
              <Segmented
                label="Show as"
                value={view}
                onChange={setView}
                options={[
                  { value: 'map', label: 'Map' },
                  { value: 'table', label: 'Table' },
                ]}
              />
              <Select
                label="Layer"
                hideLabel
                value="5g"
                options={[{ value: '5g', label: '5G networks' }]}
                onChange={() => undefined}
              />
            </>
          }
          legend={
            <>
              <strong>5G base</strong> <Banner pole="liberal" length={2} split={0.6} /> whose kit, how many
              lines
            </>
          }
        >
          <div className="story-map" />
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
            title="Your agenda"
            note="3 of 5 decided"
            action={
              <Button look="text" onClick={() => toast('Order undone')}>
                Undo
              </Button>
            }
          />
          <AgendaList label="Decisions of turn 5">
            <AgendaItem
              number={1}
              title="R&D allocation"
              state="set"
              sentence={
                <>
                  Open interface 4, chip tools 3, AI audit 2, quantum 1.{' '}
                  <strong>Completes open interface.</strong>
                </>
              }
              mini={
                <AllocationBar
                  label="Ten points"
                  parts={[
                    { id: 'open', label: 'Open interface', value: 4 },
                    { id: 'chips', label: 'Chip tools', value: 3 },
                    { id: 'ai', label: 'AI audit', value: 2 },
                    { id: 'quantum', label: 'Quantum', value: 1 },
                  ]}
                />
              }
              onToggle={toggle(1)}
            />
            <AgendaItem
              number={2}
              title="Accord: Trusted 5G"
              state="set"
              sentence="Buy only from audited vendors this turn?"
              open={open === 2}
              onToggle={toggle(2)}
            >
              <ChoiceCards
                label="Trusted 5G"
                hideLabel
                value={accord}
                onChange={setAccord}
                options={[
                  {
                    value: 'honour',
                    label: 'Honour',
                    facts: [
                      ['Cost now', '−2 pts'],
                      ['Trust in you', '+4'],
                      ['Kept by, last turn', '6 of 7'],
                    ],
                  },
                  {
                    value: 'defect',
                    label: 'Defect',
                    facts: [
                      ['Gain now', '+2 pts'],
                      ['If caught, trust', '−12'],
                      ['Audits so far', '4 of 6'],
                    ],
                  },
                ]}
              />
            </AgendaItem>
            <AgendaItem
              number={3}
              title="Assembly: vote on F.748.9"
              state="set"
              sentence={
                <>
                  You vote <strong>Against</strong>. Without your loan, Kenya votes For and it passes 18 to
                  17.
                </>
              }
              mini={
                <TallyBar
                  label="F.748.9"
                  parts={[
                    { label: '17 for', value: 17, tone: 'for' },
                    { label: 'Kenya', value: 1, tone: 'open' },
                    { label: '17 against', value: 17, tone: 'against' },
                  ]}
                />
              }
              onToggle={toggle(3)}
            />
            <AgendaItem
              number={4}
              title="Statecraft"
              state="todo"
              sentence={
                <>
                  Loan to Kenya, 2 pts. <strong>One action left,</strong> 1 pt to spend.
                </>
              }
              onToggle={toggle(4)}
            />
            <AgendaItem
              number={5}
              title="Messages"
              state="optional"
              sentence="Sweden asks you to publish your audit. Kenya has not replied."
              onToggle={toggle(5)}
            />
          </AgendaList>
          <SeatStrip seats={seats} />
        </>
      }
      footer={
        <SubmitBar note="You can change this until the clock ends or all 14 seats submit.">
          <Button look="primary" size="large">
            Submit turn
          </Button>
        </SubmitBar>
      }
      tabs={
        <TabBar
          current={tab}
          onSelect={setTab}
          tabs={[
            { id: 'agenda', label: 'Agenda', icon: 'listNumbers' },
            { id: 'map', label: 'Map', icon: 'globe' },
            { id: 'accords', label: 'Accords', icon: 'handshake' },
            { id: 'messages', label: 'Messages', name: 'Messages, 2 new', icon: 'chat', badge: 2 },
          ]}
        />
      }
    />
  );
}
