import './exports.css';
import { useState } from 'react';
import type { Format } from '../../../../report/formats';
import type { ReportFile } from '../../../../report/record-file';
import { download } from '../../../store';
import { awaiting } from '../../../store/waiting';
import { announce, Button, Segmented } from '../../../ui';
import { t } from '../../../words';
import type { PartProps } from '../parts';
import { Section } from '../Section';
import { LinkOfGame } from './LinkOfGame';
import { filesOfGame } from './files';

const DATA = ['csv', 'xapi', 'nfg', 'record'] as const;
type Level = 'school' | 'graduate';

/** The game to take along: the report, a link, and files for other programs. */
export function Exports({ account, scenario }: PartProps) {
  const [level, setLevel] = useState<Level>('school');
  const [writing, setWriting] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  /** Writes the game; after a moment the page says how far it is, and the reader may leave it off. */
  const run = (what: string, format: Format, then: (files: ReportFile[]) => void) => (): void => {
    if (writing !== null) return;
    setWriting(what);
    setFailed(false);
    announce(t('exports.writing'));
    void awaiting('files', async (work) => {
      try {
        then(await filesOfGame(scenario, format, level, work));
      } catch {
        setFailed(!work.signal.aborted);
      }
      setWriting(null);
    });
  };
  const save = (format: Format) => run(format, format, (files) => files.forEach(download));
  const read = run('read', 'html', ([page]) => {
    if (page === undefined) return;
    const url = URL.createObjectURL(new Blob([page.text], { type: 'text/html;charset=utf-8' }));
    // Where the browser opens no window, the file is handed over instead.
    if (window.open(url) === null) download(page);
    setTimeout(() => URL.revokeObjectURL(url), 600_000);
  });
  const label = (what: string, words: string): string => (writing === what ? t('exports.writing') : words);
  const dilemmas = account.setup.accords.some(({ members }) => members.length > 1);

  return (
    <>
      <Section title={t('exports.report')} note={t('exports.report.note')}>
        <Segmented
          label={t('exports.level')}
          value={level}
          options={[
            { value: 'school', label: t('exports.level.school') },
            { value: 'graduate', label: t('exports.level.graduate') },
          ]}
          onChange={setLevel}
        />
        <p className="sb-exports">
          <Button look="primary" icon="download" onClick={save('html')}>
            {label('html', t('exports.html'))}
          </Button>
          <Button onClick={read}>{label('read', t('exports.read'))}</Button>
          <Button icon="download" onClick={save('md')}>
            {label('md', t('exports.md'))}
          </Button>
        </p>
        {failed && <p role="alert">{t('exports.failed')}</p>}
      </Section>
      <LinkOfGame />
      <Section title={t('exports.data')} note={t('exports.data.note')}>
        <p className="sb-exports">
          {DATA.map((format) => (
            <Button
              key={format}
              icon="download"
              onClick={save(format)}
              {...(format === 'nfg' && !dilemmas ? { blocked: t('exports.nfg.none') } : {})}
            >
              {label(format, t(`exports.${format}`))}
            </Button>
          ))}
        </p>
      </Section>
    </>
  );
}
