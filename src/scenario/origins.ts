import { nearest, pathOf, type Located } from './located';

export interface Where {
  file: string;
  line: number;
  col: number;
}

/** The line of a scenario, or of a base it rests on, that a value comes from. */
export interface Origins {
  /**
   * @param pointer JSON pointer with ids (`/accords/fund/due/home`).
   * @returns where the value is written; where it is a default that no file writes, the object that would hold it.
   */
  where(pointer: string): Where;
  /** False when no file writes the value: the schema's default stands. */
  written(pointer: string): boolean;
}

export function originsOf(root: Located): Origins {
  return {
    where(pointer) {
      const { found } = nearest(root, pathOf(pointer));
      const { source, offset } = found.keyPlace ?? found.place;
      return { file: source.file, ...source.at(offset) };
    },
    written: (pointer) => nearest(root, pathOf(pointer)).whole,
  };
}
