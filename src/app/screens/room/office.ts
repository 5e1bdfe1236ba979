import { OFFICES, type Office } from '../../../table/offices';
import { t } from '../../words';

/** The name of an office of a seat. */
export function officeText(office: string): string {
  const known: Office | undefined = OFFICES.find((one) => one === office);
  return known === undefined ? office : t(`room.office.${known}`);
}
