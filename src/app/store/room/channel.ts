import { boardMessage, type BoardMessage } from '../../../table/room/board';
import { codeOfRoom } from '../../../table/room/standing';
import { liveGame } from '../live';
import { useSession } from '../session';
import { officeIds } from './offices';
import { isOpen, useRoom } from './state';

const NAME = 'standard-bearers/board';

/** What a window asks for when it opens; the room answers with the whole of what it shows. */
interface Hello {
  readonly hello: string;
}

/** What the big screen is to show now; null while no room is open. */
export function boardNow(): BoardMessage | null {
  const { id, name, room } = useRoom.getState();
  if (!isOpen(id)) return null;
  const game = liveGame();
  const code = game.world.ending === null ? codeOfRoom(game) : '';
  return boardMessage({ id, name, game, room, code, officesOf: (seat) => officeIds(game, seat) });
}

let opened: Window | null = null;

/** Opens the window for the projector; one that is open already comes to the front. */
export function openBoard(): void {
  const { id } = useRoom.getState();
  opened = open(
    `${location.pathname}${location.search}#board/${id}`,
    `board-${id}`,
    'popup,width=1280,height=720',
  );
}

/**
 * Tells the big screen of every change, over the channel that windows of one device share and, because pages opened from a disk share
 * none, to the window that was opened from here. @returns ends it
 */
export function tellBoard(): () => void {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  let last = '';
  const send = (again: boolean): void => {
    const message = boardNow();
    if (message === null) return;
    const text = JSON.stringify(message);
    if (text === last && !again) return;
    last = text;
    // A channel has no target: only pages of this origin are on it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel?.postMessage(text);
    if (opened !== null && !opened.closed) opened.postMessage(text, '*');
  };
  const asked = (event: MessageEvent): void => {
    if (isHello(event.data) && event.data.hello === useRoom.getState().id) send(true);
  };
  channel?.addEventListener('message', asked);
  addEventListener('message', asked);
  const ends = [useRoom.subscribe(() => send(false)), useSession.subscribe(() => send(false))];
  send(true);
  return () => {
    for (const end of ends) end();
    channel?.close();
    removeEventListener('message', asked);
  };
}

/** The other end: calls back with what the room sends. @returns ends it */
export function listenToRoom(room: string, told: (message: BoardMessage) => void): () => void {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  const opener = window.opener as Window | null;
  const heard = (event: MessageEvent): void => {
    // A message from anywhere but the window that opened this one is none of its business.
    if (event.currentTarget === window && event.source !== opener) return;
    const message = read(event.data);
    if (message?.room === room) told(message);
  };
  channel?.addEventListener('message', heard);
  addEventListener('message', heard);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage({ hello: room } satisfies Hello);
  opener?.postMessage({ hello: room } satisfies Hello, '*');
  return () => {
    channel?.close();
    removeEventListener('message', heard);
  };
}

function isHello(data: unknown): data is Hello {
  return typeof data === 'object' && data !== null && 'hello' in data;
}

function read(data: unknown): BoardMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as BoardMessage;
    return message.format === 'standard-bearers/board@1' ? message : null;
  } catch {
    return null;
  }
}
