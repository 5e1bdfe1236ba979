/**
 * What a drawing may ask of its canvas. Phaser stands behind it (`phaserStage.ts`, loaded lazily); the drawings
 * themselves know only this, so they run against a fake in tests.
 */

/** A size in CSS pixels with the device pixel ratio at which to draw. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
}

/** Where a picture stands, in CSS pixels; `scale` 1 shows it at the size it was painted, `alpha` is 0..1. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly alpha?: number;
}

/** One painted rectangle on the stage. It keeps its pixels until it is painted again. */
export interface Picture {
  /** Repaints: `draw` gets a cleared context in which one unit is one CSS pixel (the device ratio is applied). */
  paint(width: number, height: number, draw: (context: CanvasRenderingContext2D, dpr: number) => void): void;
  /** Moves at once, ending any glide. */
  place(at: Placement): void;
  /** Moves over `ms` milliseconds; `overshoot` lets it spring past its end a little. */
  glide(to: Placement, ms: number, overshoot?: boolean): void;
  show(visible: boolean): void;
  remove(): void;
}

/** The canvas of one exhibit. It renders only after a change and sleeps otherwise. */
export interface Stage {
  readonly renderer: 'webgl' | 'canvas';
  readonly size: StageSize;
  resize(size: StageSize): void;
  /** A new picture; higher `depth` lies in front. */
  picture(depth: number): Picture;
  destroy(): void;
}

/** Makes a stage inside an element. Rejects if no renderer works there. */
export type StageFactory = (parent: HTMLElement, size: StageSize) => Promise<Stage>;
