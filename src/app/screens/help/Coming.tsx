import './help.css';
import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo';
import { EmptyState } from '../../ui/notes';
import { t } from '../../words/first';

/** A page whose scripts are still on their way: the name, and what is awaited. A quick answer is not announced by a flash. */
export function Coming({ title = t('common.loading'), children }: { title?: string; children?: ReactNode }) {
  return (
    <main className="he-coming" aria-busy="true">
      <Logo />
      <EmptyState title={title}>{children ?? t('common.loading.note')}</EmptyState>
    </main>
  );
}
