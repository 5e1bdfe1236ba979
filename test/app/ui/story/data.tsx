import { Menu, Segmented } from '../../../../src/app/ui';
import type { ForecastFigureProps } from '../../../../src/app/ui';
import { useState } from 'react';

/** The mockups' one story: Radio Silence, Germany, turn 5 of 8. */
export const masthead = {
  scenario: 'Radio Silence',
  ruler: { turn: 5, turns: 8 },
  when: '2025',
  seat: { name: 'Germany', pole: 'liberal' as const },
  messages: { count: 2, onOpen: () => undefined },
  menu: (
    <Menu
      items={[
        { id: 'save', label: 'Save a copy', icon: 'download', onSelect: () => undefined },
        { id: 'settings', label: 'Text size, contrast, motion', icon: 'gear', onSelect: () => undefined },
      ]}
    />
  ),
};

export const figures: readonly ForecastFigureProps[] = [
  {
    id: 'share',
    label: 'Liberal share of 5G base',
    short: '5G share',
    value: '44%',
    delta: { direction: 'up', text: '+3 pts', short: '+3' },
    dumbbell: { min: 35, max: 52, from: 41, to: 44, low: 42, high: 47 },
    note: 'Kenya +2, Poland +1',
    range: '42–47',
  },
  {
    id: 'votes',
    label: 'Votes against F.748.9',
    short: 'Against',
    value: '18',
    delta: { direction: 'up', text: '+1' },
    dumbbell: { min: 13, max: 23, from: 17, to: 18, low: 16, high: 20, threshold: 18 },
    note: '18 of 35 blocks it',
    range: '16–20',
  },
  {
    id: 'trust',
    label: 'Accord trust in you',
    short: 'Trust',
    value: '58',
    delta: { direction: 'up', text: '+4' },
    dumbbell: { min: 48, max: 66, from: 54, to: 58 },
    note: 'You honour, on record',
  },
  {
    id: 'home',
    label: 'Support at home',
    short: 'Support',
    value: '55%',
    delta: { direction: 'down', text: '−3 pts', short: '−3' },
    dumbbell: { min: 48, max: 62, from: 58, to: 55, low: 54, high: 55 },
    note: 'Radios −2, loan −1',
    range: '54–55',
  },
  {
    id: 'research',
    label: 'R&D points next turn',
    value: '11',
    delta: { direction: 'up', text: '+1' },
    dumbbell: { min: 8, max: 14, from: 10, to: 11, low: 10, high: 12 },
    note: 'Open interface done',
    range: '10–12',
  },
];

export const seats = 'USA CAN GBR FRA DEU SWE FIN ISR IND JPN KOR AUS CHN RUS'.split(' ').map((code, at) => ({
  code,
  name: code,
  submitted: [0, 1, 2, 5, 6, 9, 11, 12].includes(at),
}));

export function Assume() {
  const [value, setValue] = useState<'repeat' | 'honour' | 'defect'>('repeat');
  return (
    <Segmented
      label="Assume others"
      showLabel
      value={value}
      onChange={setValue}
      options={[
        { value: 'repeat', label: 'Repeat last turn' },
        { value: 'honour', label: 'Honour all' },
        { value: 'defect', label: 'Defect all' },
      ]}
    />
  );
}
