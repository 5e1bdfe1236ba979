import './exports.css';
import { useState } from 'react';
import type { Format } from '../../../../report/formats';
import { download } from '../../../store';
import { announce, Button, Segmented } from '../../../ui';
import { t } from '../../../words';
import type { PartProps } from '../parts';
import { Section } from '../Section';
import { LinkOfGame } from './LinkOfGame';
import { playedHere, playedWithTurning } from './played';

const DATA = ['csv', 'xapi', 'nfg', 'record'] as const;
type Level = 'school' | 'graduate';

/** The game to take along: the report, a link, and files for other programs. */
export function Exports({ account, scenario }: PartProps) {
  const [level, setLevel] = useState<Level>('school');
  const [writing, setWriting] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const name = scenario.scenario.id;

  const written = async (format: Format) => {
    const { filesOf } = await import('../../../../report/formats');
    const told = format === 'html' || format === 'md';
    const played = await (told ? playedWithTurning(scenario) : playedHere(scenario));
    return filesOf(played, format, { level, name });
  };
  const run = (what: string, work: () => Promise<void>) => (): void => {
    setWriting(what);
    setFailed(false);
    announce(t('exports.writing'));
    work()
      .catch(() => setFailed(true))
      .finally(() => setWriting(null));
  };
  const save = (format: Format) =>
    run(format, async () => {
      for (const file of await written(format)) download(file);
    });
  const read = run('read', async () => {
    const [page] = await written('html');
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
