import { isLong } from '../../models/agenda';
import { CardHere } from '../../screens/plan/CardNote';
import { usePlan } from '../../screens/plan/usePlan';
import { AccordChoiceCards } from './AccordChoiceCards';
import { AccordRows } from './AccordRows';

/** Honour or defect, for each accord the seat is a member of. */
export function AccordPanel() {
  const { setup, options } = usePlan();
  return (
    <>
      <CardHere kind="accords" />
      {isLong(setup) ? (
        <AccordRows />
      ) : (
        options.accords.map((option) => (
          <AccordChoiceCards key={option.accord} option={option} alone={options.accords.length === 1} />
        ))
      )}
    </>
  );
}
