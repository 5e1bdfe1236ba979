import { useRef, useState } from 'react';
import { WHOLE } from '../../../table/room/room';
import type { Reading } from '../../../table/room/standing';
import { nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { useGame } from '../../store';
import { enterCodes } from '../../store/room';
import { announce, Button, Icon, PanelHead } from '../../ui';
import type { Setup } from '../../../engine';
import { Scanner, canScan } from '../../ui/scanner';
import { list, t } from '../../words';
import { tickProblemText } from '../ballot/problems';
import { OpenOffers } from './OpenOffers';
import { officeText } from './office';
import { RoomCode } from './RoomCode';

/** Lines of what was read that stay in sight. */
const SHOWN = 12;

/** Where order codes come in: typed, pasted, or from a scanner that types; each line says what became of it. */
export function CodesPanel({ code }: { code: string }) {
  const { setup } = useGame();
  const [text, setText] = useState('');
  const [readings, setReadings] = useState<readonly (Reading & { readonly key: number })[]>([]);
  const [scanning, setScanning] = useState(0);
  const scanned = useRef('');
  const field = useRef<HTMLTextAreaElement>(null);
  const read = (said: string): void => {
    const fresh = enterCodes(said);
    if (fresh.length === 0) return;
    setReadings((old) =>
      [...fresh.toReversed().map((one, n) => ({ ...one, key: old.length + fresh.length - n })), ...old].slice(
        0,
        60,
      ),
    );
    // What could not be read stays to be mended.
    setText(fresh.flatMap((one) => (one.ok ? [] : [one.text])).join('\n'));
    announce(fresh.map((one) => readingText(setup, one)).join(' '));
    field.current?.focus();
  };
  return (
    <>
      <PanelHead title={t('room.codes')} note={t('room.codes.note')} />
      <form
        className="rm-entry"
        onSubmit={(event) => {
          event.preventDefault();
          read(text);
        }}
      >
        <label htmlFor="rm-codes" className="type-row">
          {t('room.codes.label')}
        </label>
        <textarea
          id="rm-codes"
          ref={field}
          rows={3}
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          aria-describedby="rm-codes-hint"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // A scanner types a code and presses Enter; Shift with it makes a new line.
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            read(text);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (!pasted.trim().includes('\n')) return;
            event.preventDefault();
            read(pasted);
          }}
        />
        <p id="rm-codes-hint" className="type-support">
          {t('room.codes.hint')}
        </p>
        <div className="pl-buttons">
          <Button submit look="primary" blocked={text.trim() === '' ? t('room.codes.none') : undefined}>
            {t('room.codes.enter')}
          </Button>
          {canScan() && scanning === 0 && (
            <Button icon="camera" onClick={() => setScanning(1)}>
              {t('room.scan')}
            </Button>
          )}
        </div>
      </form>
      {scanning > 0 && (
        <div className="rm-scan">
          {/* A scanner reads one code; the next one begins anew. */}
          <Scanner
            key={scanning}
            label={t('room.scanning')}
            onText={(code) => {
              // The same square is held there for a while.
              if (code !== scanned.current) read(code);
              scanned.current = code;
              setScanning((n) => n + 1);
            }}
            onClose={() => setScanning(0)}
          />
        </div>
      )}
      {readings.length > 0 && (
        <ul className="rm-readings" aria-label={t('room.codes.read')}>
          {readings.slice(0, SHOWN).map((one) => (
            <li key={one.key} data-ok={one.ok || undefined}>
              <Icon name={one.ok ? 'checkCircle' : 'error'} size={18} />
              <span>
                <span className={one.ok ? undefined : 'rm-wrong'}>{readingText(setup, one)}</span>
                <span className="type-mono">{one.text}</span>
                {!one.ok && one.problem.code === 'mistyped' && one.problem.meant !== undefined && (
                  <Button look="text" onClick={() => read(meantOf(one.problem))}>
                    {t('room.wrong.take', { code: one.problem.meant })}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <RoomCode code={code} />
      <OpenOffers />
    </>
  );
}

function meantOf(problem: (Reading & { ok: false })['problem']): string {
  return problem.code === 'mistyped' ? (problem.meant ?? '') : '';
}

/** “Germany is in.”, or what is wrong with the code and what to do. */
function readingText(setup: Setup, read: Reading): string {
  if (read.ok) {
    const seat = nameOf.state(setup, read.seat);
    return read.office === WHOLE
      ? t('room.read', { seat })
      : t('room.read.office', { seat, office: officeText(read.office) });
  }
  const { problem } = read;
  switch (problem.code) {
    case 'character':
      return t('room.wrong.character', { ...problem });
    case 'short':
      return t('room.wrong.short');
    case 'mistyped':
      return problem.meant === undefined
        ? t('room.wrong.mistyped')
        : t('room.wrong.meant', { code: problem.meant });
    case 'kind':
      return t('room.wrong.kind', { kind: problem.kind });
    case 'scenario':
      return t('room.wrong.scenario', { scenario: problem.scenario });
    case 'seat':
      return t('room.wrong.seat');
    case 'turn':
      return t('room.wrong.turn', {
        seat: nameOf.state(setup, problem.seat),
        turn: problem.turn,
        now: problem.now,
      });
    case 'stale':
      return t('room.wrong.stale', { seat: nameOf.state(setup, problem.seat) });
    case 'word':
      return t('room.wrong.word', { seat: nameOf.state(setup, problem.seat) });
    case 'ticks':
      return t('ballot.tick.sheet', {
        seat: nameOf.state(setup, problem.seat),
        what: problem.problems.map((one) => tickProblemText(one)).join(' '),
      });
    case 'illegal':
      return t('room.wrong.illegal', {
        seat: nameOf.state(setup, problem.seat),
        why: list([...new Set(problem.problems.map((p) => reasonText(p.reason) ?? p.path))]),
      });
  }
}
