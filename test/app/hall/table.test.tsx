import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HallTable } from '../../../src/app/hall/HallTable';
import type { Procedure } from '../../../src/app/hall/model';
import { dividedSeats } from '../../../src/app/hall/order';
import { hallModel } from '../../browser/stories/hall-model';

const words = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const rowsOf = (html: string): string[] => html.split('<tr').slice(2).map(words);

describe.each(['aap', 'tap', 'wtsa', 'rivals'] as const)(
  'the table of a hall under %s',
  (procedure: Procedure) => {
    const model = hallModel(procedure, 12);
    const html = renderToStaticMarkup(<HallTable model={model} />);

    it('says of every seat what the hall shows', () => {
      const rows = rowsOf(html);
      for (const [index, seat] of dividedSeats(model).entries()) {
        expect(rows[index]).toContain(seat.name);
        expect(rows[index]).toContain(model.labels.stanceNames[seat.stance]);
        expect(rows[index]).toContain(model.labels.leanNames[seat.lean]);
        const draft = model.board.drafts?.find(({ id }) => id === seat.draft);
        if (draft !== undefined) expect(rows[index]).toContain(draft.label);
      }
    });

    it('says the result', () => {
      expect(words(html)).toContain(model.board.resultLabel);
    });

    it('keeps cards that are not turned and the result to itself', () => {
      const early = renderToStaticMarkup(<HallTable model={model} reveal={2} />);
      const rows = rowsOf(early);
      expect(rows.filter((row) => row.includes(model.labels.notTurned)).length).toBe(model.seats.length - 2);
      expect(words(early)).not.toContain(model.board.resultLabel);
    });
  },
);
