import { useState } from 'react';
import { BarRow } from '../../../../src/app/charts';
import {
  Banner,
  Button,
  Checkbox,
  ChoiceCards,
  Curtain,
  Dialog,
  DivergingBar,
  EmptyState,
  ErrorNote,
  HistoryLegend,
  IconButton,
  LogoTitle,
  Masthead,
  PageFrame,
  PoleSwatch,
  Popover,
  ProgressNote,
  SeatChip,
  Segmented,
  Select,
  Stepper,
  Switch,
  TallyBar,
  TextField,
  TurnRuler,
} from '../../../../src/app/ui';
import type { Pole } from '../../../../src/app/ui';
import { masthead } from './data';

const poles: readonly Pole[] = ['liberal', 'hedging', 'illiberal'];

export function Parts() {
  const [on, setOn] = useState(true);
  const [count, setCount] = useState(3);
  const [words, setWords] = useState('');
  const [dialog, setDialog] = useState(false);
  const [curtain, setCurtain] = useState(false);
  const [value, setValue] = useState<'map' | 'table'>('map');
  const [voice, setVoice] = useState<'silent' | 'object' | 'support' | undefined>(undefined);
  return (
    <PageFrame
      masthead={<Masthead {...masthead} ruler={undefined} when={undefined} heading="Parts and states" />}
    >
      <div className="story-parts">
        <section className="story-wide">
          <h1>
            <LogoTitle />
          </h1>
        </section>
        <section>
          <h2 className="type-section">Type</h2>
          <p className="type-lead">Lead headline</p>
          <p className="type-plate">Plate title states a finding</p>
          <p className="type-story">Story text for reading</p>
          <p className="type-row">Row title</p>
          <p>Body and controls</p>
          <p className="type-support">Support text</p>
          <p className="type-label">Axis and label, the floor</p>
          <p className="type-mono">L-112</p>
        </section>
        <section>
          <h2 className="type-section">Pole, in three channels</h2>
          {poles.map((pole) => (
            <div className="story-row" key={pole}>
              <PoleSwatch pole={pole} />
              <SeatChip name={pole} pole={pole} />
              <Banner pole={pole} length={1} />
              <Banner pole={pole} length={2} split={pole === 'liberal' ? 0.8 : 0.4} />
              <Banner pole={pole} length={3} split={0.2} />
            </div>
          ))}
          <HistoryLegend
            states={['honoured', 'says', 'caught', 'found', 'suspended', 'unknown', 'outside']}
          />
          <TurnRuler turn={2} turns={4} stakes={[1, 1, 2, 3]} openEnd />
        </section>
        <section>
          <h2 className="type-section">Controls</h2>
          <div className="story-row">
            <Button look="primary">Submit turn</Button>
            <Button>Even split</Button>
            <Button blocked="Needs 2 points">Needs 2 points</Button>
            <Button look="text">Undo</Button>
            <IconButton icon="chat" label="Messages, 2 new" badge={2} />
            <IconButton framed icon="expand" label="Whole map" />
          </div>
          <div className="story-row">
            <Segmented
              label="Show as"
              value={value}
              onChange={setValue}
              options={[
                { value: 'map', label: 'Map' },
                { value: 'table', label: 'Table' },
              ]}
            />
            <Select
              label="Turn"
              value="3"
              options={[{ value: '3', label: 'turn 3' }]}
              onChange={() => undefined}
            />
            <Popover trigger="What is this?">Trust decays towards its start.</Popover>
          </div>
          <Stepper
            label="Points for chips"
            value={count}
            min={0}
            max={4}
            onChange={setCount}
            hint="2 to go"
          />
          <Checkbox label="Show ranges" checked={on} onChange={setOn} />
          <Switch label="Reduced motion" hint="End states at once" checked={on} onChange={setOn} />
          <TextField
            label="Your name"
            value={words}
            onChange={setWords}
            problem={words ? undefined : 'Write at least one letter.'}
          />
          <div className="story-row">
            <Button onClick={() => setDialog(true)}>Keys</Button>
            <Button onClick={() => setCurtain(true)}>Curtain</Button>
          </div>
        </section>
        <section>
          <h2 className="type-section">A voice</h2>
          <ChoiceCards
            label="Text I1, lawful intercept"
            value={voice}
            onChange={setVoice}
            options={[
              { value: 'silent', label: 'Silent', text: 'Silence approves.' },
              { value: 'object', label: 'Object', text: 'Two must object. It costs you a friend.' },
              { value: 'support', label: 'Support', blocked: 'Your last voice was taken away.' },
            ]}
          />
        </section>
        <section>
          <h2 className="type-section">Bars</h2>
          <TallyBar
            label="F.748.9"
            cells
            words="under"
            threshold={{ at: 18, label: '18 adopts' }}
            parts={[
              { label: '16 for', value: 16, tone: 'for' },
              { label: '4 not yet', value: 4, tone: 'open' },
              { label: '15 against', value: 15, tone: 'against' },
            ]}
          />
          <DivergingBar value={5} max={9} text="+5" mark="best later" />
          <DivergingBar value={-9} max={9} text="−9" />
          <BarRow
            label="How each way of playing does"
            reference={{ value: 50, label: 'Dotted: par' }}
            rows={[
              {
                id: 'a',
                label: <SeatChip name="Germany" pole="liberal" you />,
                value: 71,
                text: '71',
                strong: true,
                side: 'liberal',
              },
              {
                id: 'b',
                label: <SeatChip name="China" pole="illiberal" />,
                value: 52,
                text: '52',
                side: 'illiberal',
              },
              {
                id: 'c',
                label: <SeatChip name="Kenya" pole="hedging" />,
                value: 46,
                text: '46',
                side: 'hedging',
              },
            ]}
          />
        </section>
        <section>
          <h2 className="type-section">Notes</h2>
          <EmptyState title="No messages yet" action={<Button>Write to a seat</Button>}>
            Write to a seat before the turn is submitted.
          </EmptyState>
          <ErrorNote
            title="This file is newer than this game"
            safe="Nothing was changed; your games are as they were."
            details="record v2, known v1"
            action={<Button>Choose another file</Button>}
          />
          <ProgressNote title="Working out turn 5" label="Rules done" done={31} of={63}>
            Rule 31 of 63.
          </ProgressNote>
        </section>
      </div>
      <Dialog
        open={dialog}
        onClose={() => setDialog(false)}
        title="Keys"
        actions={<Button onClick={() => setDialog(false)}>Close</Button>}
      >
        <p>What is said here.</p>
      </Dialog>
      <Curtain
        open={curtain}
        title="Hand the device to Sweden"
        action={
          <Button look="primary" size="large" onClick={() => setCurtain(false)}>
            I am Sweden
          </Button>
        }
      >
        Nobody else should look now.
      </Curtain>
    </PageFrame>
  );
}
