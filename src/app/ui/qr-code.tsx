import './qr-code.css';
import { useMemo } from 'react';
import encodeQR from 'qr';

export interface QrCodeProps {
  /** What a phone reads. */
  text: string;
  /** What it is, for who cannot see it: the same words stand beside it as text. */
  label: string;
}

/** A code for a camera: always dark on white, whatever the theme, because phones look for that. */
export function QrCode({ text, label }: QrCodeProps) {
  const { path, size } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className="sb-qr sb-keep-colour"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="sb-qr-ground" width={size} height={size} />
      <path className="sb-qr-ink" d={path} />
    </svg>
  );
}

function drawn(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { border: 3, ecc: 'medium' });
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { path, size: rows.length };
}
