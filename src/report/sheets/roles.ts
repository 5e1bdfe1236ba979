import { hasMessage, list, t, type MessageId } from '../../app/words';
import { officesOf, OFFICES, type Office } from '../../table/offices';
import { banner, blank } from './marks';
import { stateOf, type Paper } from './paper';
import { h, type El } from './tree';

/** Cards for those who share a seat, four to a page: what each signs, what it argues for, and what it may not do. */
export function roleSheet(paper: Paper, seat: string): El | null {
  const { setup } = paper.game;
  const offices = officesOf(setup, seat);
  if (offices.length < 2) return null;
  const { name, pole, regime } = stateOf(setup, seat);
  const card = (office: Office): El => {
    const slots = offices.find((x) => x.office === office)?.slots ?? [];
    const signed = slots.map((slot) => `sheets.sign.${slot}`).filter(hasMessage);
    return h(
      'article.sh-card',
      h('h3', banner(pole), h('span', name)),
      h('h4', t(`sheets.office.${office}`)),
      h('p', h('b', t('sheets.office.name')), ' ', blank()),
      h('p', h('b', t('sheets.office.signs')), ` ${list(signed.map((id) => t(id as PlainWords)))}.`),
      h('p', h('b', t('sheets.office.argues')), ` ${t(`sheets.office.${office}.argues`)}`),
      h('p', h('b', t('sheets.office.asks')), ` ${t(`sheets.office.${office}.asks`)}`),
      office === 'head' ? h('p', t(`sheets.office.head.${regime}`)) : null,
    );
  };
  const present = OFFICES.filter((office) => offices.some((x) => x.office === office));
  return h('section.sh-sheet.sh-roles', ...present.map(card), h('p.sh-foot', t('sheets.office.fewer')));
}

type PlainWords = Extract<MessageId, `sheets.sign.${string}`>;
