import type { ReactNode } from 'react';

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
  return (
    <section className="sb-review-section">
      <h2 className="type-section">{title}</h2>
      {note !== undefined && <p className="type-support">{note}</p>}
      <div className="sb-review-scroll">{children}</div>
    </section>
  );
}
