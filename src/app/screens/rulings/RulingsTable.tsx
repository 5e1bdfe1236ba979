import type { rulingRows } from '../../models/actLog';
import { t } from '../../words';

export interface RulingsTableProps {
  readonly rows: ReturnType<typeof rulingRows>;
  /** The look of the screen it stands on. */
  readonly className: string;
}

/** Rulings on free arguments side by side: like should be ruled alike, while a room plays and when it looks back. */
export function RulingsTable({ rows, className }: RulingsTableProps) {
  return (
    <table className={className}>
      <thead className="type-label">
        <tr>
          <th scope="col">{t('room.ruled.turn')}</th>
          <th scope="col">{t('room.ruled.seat')}</th>
          <th scope="col">{t('room.ruled.argument')}</th>
          <th scope="col">{t('room.ruled.ruling')}</th>
          <th scope="col">{t('room.ruled.did')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <td>{row.turn}</td>
            <th scope="row">{row.seat}</th>
            <td>{row.argument}</td>
            <td>{row.strength}</td>
            <td>{row.did}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
