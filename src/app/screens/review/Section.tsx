import { useId } from 'react';
import type { ReactNode } from 'react';
import { Explained } from '../../glossary/Explained';
import { ScrollBox } from '../../ui';

/** One part of the review, ruled off from the next; wide tables scroll inside it. */
export function Section({
  title,
  note,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  const head = useId();
  return (
    <section className="sb-review-section">
      <h2 className="type-section" id={head}>
        {title}
      </h2>
      {note !== undefined && (
        <p className="type-support">{typeof note === 'string' ? <Explained>{note}</Explained> : note}</p>
      )}
      <ScrollBox className="sb-review-scroll" label={head}>
        {children}
      </ScrollBox>
    </section>
  );
}
