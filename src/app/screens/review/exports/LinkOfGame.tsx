import { useEffect, useState } from 'react';
import type { Packed } from '../../../../report/link/record-link';
import { packRecord, PLACE } from '../../../../report/link/record-link';
import { recordOf } from '../../../../engine';
import { liveGame } from '../../../store';
import { Button, toast } from '../../../ui';
import { num, t } from '../../../words';
import { Section } from '../Section';

/** The game packed into an address: to copy, and to see. */
export function LinkOfGame() {
  const [packed, setPacked] = useState<Packed>();
  useEffect(() => {
    let isHere = true;
    const pack = async (): Promise<void> => {
      const result = await packRecord(recordOf(liveGame()));
      if (isHere) setPacked(result);
    };
    void pack();
    return () => {
      isHere = false;
    };
  }, []);
  if (packed === undefined) return <Section title={t('exports.link')}>{t('exports.link.making')}</Section>;
  if (!packed.ok)
    return (
      <Section title={t('exports.link')}>{t('exports.link.none', { n: num(packed.characters) })}</Section>
    );
  const link = `${location.href.split('#')[0] ?? ''}#${PLACE}/${packed.data}`;
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => toast(t('exports.link.copied')),
      () => toast(t('exports.link.not-copied')),
    );
  };
  return (
    <Section title={t('exports.link')} note={t('exports.link.note', { n: num(link.length) })}>
      {packed.long && <p>{t('exports.link.long')}</p>}
      {location.protocol === 'file:' && <p>{t('exports.link.file')}</p>}
      <p className="sb-exports">
        <Button onClick={copy}>{t('exports.link.copy')}</Button>
      </p>
      <a className="sb-exports-link type-mono" href={link} aria-label={t('exports.link.itself')}>
        {link}
      </a>
    </Section>
  );
}
