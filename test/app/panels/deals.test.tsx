// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OfferComposer } from '../../../src/app/panels/deals/OfferComposer';
import { OffersNow, WordsNow } from '../../../src/app/screens/plan/OffersNow';
import { t } from '../../../src/app/words';
import { game, type TestGame } from '../../support/game';
import { texts } from '../ui/render';
import { desk } from './desk';

/** Radio Silence in its second turn, the first with talk. */
const second = (): TestGame => game('radio-silence').play();

/** Kenya offers its voice to Germany; the id of the offer and its text. */
function offered(g: TestGame) {
  const [text = ''] = g.options('KEN').deals.texts;
  g.say({
    KEN: {
      offers: [
        {
          to: 'DEU',
          give: [{ kind: 'voice', text, stance: 'object' }],
          take: [{ kind: 'payment', amount: 10_000 }],
        },
      ],
    },
  });
  return { id: g.game.world.deals.at(-1)?.id ?? '', text };
}

const voiceChoice = (place: HTMLElement): HTMLOptionElement | undefined =>
  [
    ...place.querySelectorAll<HTMLOptionElement>(
      `select[aria-label="${t('deals.side.mine')}"] option, option`,
    ),
  ].find((one) => one.textContent === t('deals.thing.voice', { whose: 'mine' }));

describe('what awaits a seat while it plans', () => {
  it('is one closed line with the number of offers and who made them', () => {
    const g = second();
    offered(g);
    const { place } = desk(g, 'DEU', <OffersNow onAll={() => undefined} />);
    expect(texts(place, 'summary')).toEqual(['An offer awaits your answer: from Kenya']);
    expect(place.querySelector('details')?.open).toBe(false);
    expect(texts(place, 'li > p')[0]).toMatch(/^Kenya offers its voice against /);
  });

  it('tells a threat of this turn before the orders are sealed', () => {
    const g = second();
    const [text = ''] = g.options('DEU').deals.texts;
    g.say({
      KEN: {
        promises: [
          { to: 'DEU', turn: 2, clause: { kind: 'silent', text }, unless: { kind: 'object', text } },
        ],
      },
    });
    const { place } = desk(g, 'DEU', <WordsNow />);
    expect(texts(place, 'summary')).toEqual(['A word that was given you: by Kenya']);
    expect(texts(place, 'li')[0]).toMatch(/^Kenya told you: I will stay silent on .+ if you do not object/);
  });

  it('is nothing where nobody has said anything', () => {
    const { place } = desk(
      second(),
      'DEU',
      <>
        <OffersNow onAll={() => undefined} />
        <WordsNow />
      </>,
    );
    expect(place.textContent).toBe('');
  });
});

describe('the form of an offer', () => {
  it('does not offer a voice that is sold, and says why', () => {
    const g = second();
    expect(voiceChoice(desk(g, 'KEN', <OfferComposer />).place)?.disabled).toBe(false);
    const { id } = offered(g);
    g.say({ DEU: { accepts: [id] } });
    const { place } = desk(g, 'KEN', <OfferComposer />);
    expect(voiceChoice(place)?.disabled).toBe(true);
    expect(place.textContent).toContain(t('reason.sold-already'));
  });
});
