import arrowLeft from '@phosphor-icons/core/assets/regular/arrow-left.svg?raw';
import bank from '@phosphor-icons/core/assets/regular/bank.svg?raw';
import bookOpen from '@phosphor-icons/core/assets/regular/book-open.svg?raw';
import camera from '@phosphor-icons/core/assets/regular/camera.svg?raw';
import caretDown from '@phosphor-icons/core/assets/regular/caret-down.svg?raw';
import caretRight from '@phosphor-icons/core/assets/regular/caret-right.svg?raw';
import chat from '@phosphor-icons/core/assets/regular/chat-text.svg?raw';
import check from '@phosphor-icons/core/assets/bold/check-bold.svg?raw';
import checkCircle from '@phosphor-icons/core/assets/fill/check-circle-fill.svg?raw';
import circle from '@phosphor-icons/core/assets/regular/circle.svg?raw';
import close from '@phosphor-icons/core/assets/regular/x.svg?raw';
import download from '@phosphor-icons/core/assets/regular/download-simple.svg?raw';
import error from '@phosphor-icons/core/assets/fill/x-circle-fill.svg?raw';
import expand from '@phosphor-icons/core/assets/regular/corners-out.svg?raw';
import eye from '@phosphor-icons/core/assets/regular/eye.svg?raw';
import eyeOff from '@phosphor-icons/core/assets/regular/eye-slash.svg?raw';
import folder from '@phosphor-icons/core/assets/regular/folder-open.svg?raw';
import gear from '@phosphor-icons/core/assets/regular/gear.svg?raw';
import globe from '@phosphor-icons/core/assets/regular/globe-hemisphere-west.svg?raw';
import handshake from '@phosphor-icons/core/assets/regular/handshake.svg?raw';
import link from '@phosphor-icons/core/assets/regular/link.svg?raw';
import list from '@phosphor-icons/core/assets/regular/list.svg?raw';
import listNumbers from '@phosphor-icons/core/assets/regular/list-numbers.svg?raw';
import lock from '@phosphor-icons/core/assets/regular/lock-simple.svg?raw';
import minus from '@phosphor-icons/core/assets/regular/minus.svg?raw';
import newspaper from '@phosphor-icons/core/assets/regular/newspaper.svg?raw';
import pause from '@phosphor-icons/core/assets/fill/pause-fill.svg?raw';
import pencil from '@phosphor-icons/core/assets/regular/pencil-simple.svg?raw';
import play from '@phosphor-icons/core/assets/fill/play-fill.svg?raw';
import plus from '@phosphor-icons/core/assets/regular/plus.svg?raw';
import question from '@phosphor-icons/core/assets/regular/question.svg?raw';
import redo from '@phosphor-icons/core/assets/regular/arrow-u-up-right.svg?raw';
import skipBack from '@phosphor-icons/core/assets/fill/skip-back-fill.svg?raw';
import skipForward from '@phosphor-icons/core/assets/fill/skip-forward-fill.svg?raw';
import table from '@phosphor-icons/core/assets/regular/table.svg?raw';
import timer from '@phosphor-icons/core/assets/regular/timer.svg?raw';
import undo from '@phosphor-icons/core/assets/regular/arrow-u-up-left.svg?raw';
import user from '@phosphor-icons/core/assets/regular/user.svg?raw';
import users from '@phosphor-icons/core/assets/regular/users.svg?raw';
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw';

/** Phosphor icons (MIT), the few that are used; fills only for a state. */
const drawings = {
  arrowLeft,
  bank,
  bookOpen,
  camera,
  caretDown,
  caretRight,
  chat,
  check,
  checkCircle,
  circle,
  close,
  download,
  error,
  expand,
  eye,
  eyeOff,
  folder,
  gear,
  globe,
  handshake,
  link,
  list,
  listNumbers,
  lock,
  minus,
  newspaper,
  pause,
  pencil,
  play,
  plus,
  question,
  redo,
  skipBack,
  skipForward,
  table,
  timer,
  undo,
  user,
  users,
  warning,
} as const;

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** Pixels at normal text size: 14, 16, 18 or 20. */
  size?: number;
}

/** A drawing beside words; it has no name of its own, so a button that shows only an icon needs a label. */
export function Icon({ name, size = 16 }: IconProps) {
  const shapes = drawings[name].matchAll(/ d="([^"]+)"/g);
  return (
    <svg
      className="sb-icon"
      viewBox="0 0 256 256"
      fill="currentColor"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      aria-hidden="true"
    >
      {Array.from(shapes, ([, shape]) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
