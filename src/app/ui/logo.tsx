import './banner.css';
import { useId } from 'react';
import { t } from '../words/first';
import { clothPath } from './banner';

/** The mark in ink with the name beside it; the name can be left out where room is short. */
export function Logo({ name = true }: { name?: boolean }) {
  return (
    <span className="sb-logo">
      <svg
        className="sb-logo-mark"
        viewBox="0 0 20 24"
        style={{ width: '1.25rem', height: '1.5rem' }}
        aria-hidden="true"
      >
        <path d={clothPath('liberal', 17, 8.5)} transform="translate(2 2)" fill="var(--ink)" />
        <path
          d="M0 0H13L10 3.25L13 6.5H0Z"
          transform="translate(2 12.5)"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
        <line x1="1.5" x2="1.5" y1="1" y2="24" stroke="var(--ink)" strokeWidth="2.25" />
      </svg>
      <span className={name ? 'sb-logo-name' : 'sb-sr'}>{t('common.title')}</span>
    </span>
  );
}

/** The title as the title page sets it, with both banners in colour. */
export function LogoTitle() {
  const id = useId();
  return (
    <span className="sb-logo-big">
      <svg className="sb-logo-mark sb-keep-colour" viewBox="0 0 50 140" aria-hidden="true">
        <defs>
          <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="4" fill="var(--ill)" />
            <rect width="4" height="1.6" fill="var(--ill-s2)" />
          </pattern>
        </defs>
        <path
          d="M0 0H45V30H0Z"
          transform="translate(4 5)"
          fill="var(--lib)"
          stroke="var(--ink)"
          strokeWidth="2"
        />
        <path
          d="M0 0H37L29 13L37 26H0Z"
          transform="translate(4 50)"
          fill={`url(#${id})`}
          stroke="var(--ink)"
          strokeWidth="2"
        />
        <rect width="5" height="140" fill="var(--ink)" />
      </svg>
      <span className="type-title">{t('common.title')}</span>
    </span>
  );
}
