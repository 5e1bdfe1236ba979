import { useEffect, useState, type RefObject } from 'react';
import type { Stage, StageSize } from './stage';
import type { Box } from './useBox';

/** `failed`: no renderer works here, or its code did not load; show the table instead. */
export type StageState = { status: 'loading' } | { status: 'ready'; stage: Stage } | { status: 'failed' };

/** Phaser throws while it loads where there is no 2D canvas, so it is not even asked for there. */
async function open(parent: HTMLElement, size: StageSize): Promise<Stage> {
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('no 2D canvas');
  const { createPhaserStage } = await import('./phaserStage');
  return createPhaserStage(parent, size);
}

/** Opens a stage in the element once its size is known, follows the size, and closes it on unmount. */
export function useStage(target: RefObject<HTMLElement | null>, box: Box | null): StageState {
  const [state, setState] = useState<StageState>({ status: 'loading' });
  const hasBox = box !== null;

  useEffect(() => {
    const parent = target.current;
    if (parent === null || !hasBox) return;
    let closed = false;
    let opened: Stage | null = null;
    const size = {
      width: parent.clientWidth,
      height: parent.clientHeight,
      dpr: window.devicePixelRatio || 1,
    };
    open(parent, size).then(
      (stage) => {
        opened = stage;
        if (closed) stage.destroy();
        else setState({ status: 'ready', stage });
      },
      () => {
        if (!closed) setState({ status: 'failed' });
      },
    );
    return () => {
      closed = true;
      opened?.destroy();
      setState({ status: 'loading' });
    };
  }, [target, hasBox]);

  useEffect(() => {
    if (state.status === 'ready' && box !== null) state.stage.resize(box);
  }, [state, box]);

  return state;
}
