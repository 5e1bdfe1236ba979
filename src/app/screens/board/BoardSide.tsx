import { SeatChip, Icon } from '../../ui';
import { QrCode } from '../../ui/qr-code';
import type { TextDef } from '../../../scenario/types';
import { t } from '../../words';
import { phoneText } from '../room/phone';
import type { BoardShows } from './account';
import { BoardNeedle } from './BoardNeedle';

/** Codes longer than this are scanned, hardly typed. */
const LONG = 60;

/** Beside the map: how to hand in, who has, and what has been announced. Never what. */
export function BoardSide({ shows }: { shows: BoardShows }) {
  const { message, setup } = shows;
  const texts = textsNow(shows);
  const people = message.seats.filter(({ kind }) => kind === 'person');
  const done = people.filter((seat) => seat.in).length;
  return (
    <aside className="bd-side" aria-label={t('board.side')}>
      {message.said.map(({ title, text }, at) => (
        <section className="bd-said" key={at}>
          <h2 className="type-lead">{title}</h2>
          <p className="type-story">{text}</p>
        </section>
      ))}
      <section className="bd-code" data-long={message.code.length > LONG || undefined}>
        <div>
          <h2 className="type-plate">{t('board.code')}</h2>
          <p className="bd-how">{t('board.code.how')}</p>
        </div>
        <QrCode
          text={phoneText(setup.scenario.id, message.code)}
          label={t('room.code.qr', { code: message.code })}
        />
        <p className="bd-code-text">{message.code}</p>
      </section>
      <section>
        <h2 className="type-plate">{t('board.in', { done, all: people.length })}</h2>
        <ul className="bd-seats">
          {people.map(({ seat, in: isIn, signed, of }) => {
            const state = setup.states.find(({ id }) => id === seat);
            return (
              <li key={seat} data-in={isIn || undefined}>
                <Icon name={isIn ? 'checkCircle' : 'circle'} size={20} />
                <SeatChip name={state?.name ?? seat} pole={state?.pole ?? 'hedging'} strong={isIn} />
                <span className="sb-sr">{t(isIn ? 'board.seat.in' : 'board.seat.waiting')}</span>
                {!isIn && signed > 0 && <span>{t('board.signed', { n: signed, all: of })}</span>}
              </li>
            );
          })}
        </ul>
      </section>
      <section className="bd-world">
        <BoardNeedle shows={shows} />
      </section>
      {texts.length > 0 && (
        <section className="bd-texts">
          <h2 className="type-plate">{t('board.texts')}</h2>
          <ul>
            {texts.map((text) => (
              <li key={text.id}>
                <p>
                  <strong>{text.ref}</strong> {text.title}
                </p>
                <p className="bd-text-summary">{text.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** Stages of the docket from here on are behind an item. */
const APPROVED = 99;

/** The texts on the docket this turn that are not decided yet. */
function textsNow({ setup, view }: BoardShows): TextDef[] {
  const { stage, outcome } = view.columns;
  return setup.items.flatMap((_, item) => {
    const at = stage[item] ?? -1;
    if (at < 0 || at >= APPROVED) return [];
    return (setup.textsOf[item] ?? []).flatMap((text) =>
      outcome[text] === 0 ? (setup.texts[text] ?? []) : [],
    );
  });
}
