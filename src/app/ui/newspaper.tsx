import './newspaper.css';
import type { ReactNode } from 'react';

export interface NameplateProps {
  /** The paper's name. */
  title: ReactNode;
  /** Place and date, left. */
  place: ReactNode;
  /** Whose edition, right. */
  edition: ReactNode;
}

/** The head of the paper. */
export function Nameplate({ title, place, edition }: NameplateProps) {
  return (
    <header className="sb-nameplate">
      <span className="type-support">{place}</span>
      <span className="sb-nameplate-title">{title}</span>
      <span className="type-support">{edition}</span>
    </header>
  );
}

export interface LeadProps {
  headline: ReactNode;
  /** One sentence: why it came so. */
  standfirst?: ReactNode;
  /** A cause chain, then a `Story`. */
  children?: ReactNode;
}

export function Lead({ headline, standfirst, children }: LeadProps) {
  return (
    <article className="sb-lead">
      <h1 className="type-lead">{headline}</h1>
      {standfirst !== undefined && <p className="sb-standfirst">{standfirst}</p>}
      {children}
    </article>
  );
}

/** Story text, in two columns where there is room. Its children are paragraphs. */
export function Story({ children }: { children: ReactNode }) {
  return <div className="sb-story type-story">{children}</div>;
}

export interface BriefProps {
  title: ReactNode;
  children: ReactNode;
}

/** A short item. */
export function Brief({ title, children }: BriefProps) {
  return (
    <article className="sb-brief">
      <h2 className="type-section">{title}</h2>
      <div className="type-story">{children}</div>
    </article>
  );
}

/** Briefs side by side under a rule. */
export function Briefs({ children }: { children: ReactNode }) {
  return <div className="sb-briefs">{children}</div>;
}

/** The page: lead on the left two thirds, `aside` (a chart, briefs) on the right, briefs below. */
export function Newspaper({
  nameplate,
  lead,
  aside,
  briefs,
}: {
  nameplate: ReactNode;
  lead: ReactNode;
  aside?: ReactNode;
  briefs?: ReactNode;
}) {
  return (
    <div className="sb-newspaper">
      {nameplate}
      <div className="sb-newspaper-body">
        {lead}
        {aside !== undefined && <aside>{aside}</aside>}
      </div>
      {briefs}
    </div>
  );
}
