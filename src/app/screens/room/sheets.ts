import { liveGame } from '../../store';
import { useRoom } from '../../store/room';

/** Hands the room's sheets and role cards, with its words, to the browser as a file that prints by itself. */
export async function saveSheets(): Promise<void> {
  const { words, name, room } = useRoom.getState();
  const { sheetsFile } = await import('../../../report/sheets');
  // A practice turn has cards of its own, and they are thrown away with it.
  const text = sheetsFile({ game: liveGame(), dealt: !room.practice, words });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
