import Phaser from 'phaser';
import { enter, spring } from './easing';
import type { Picture, Placement, Stage, StageSize } from './stage';

/** Software WebGL is slower than the 2D canvas, so only a real GPU counts. */
function hasFastWebGl(): boolean {
  const probe = document.createElement('canvas');
  const context = probe.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (context === null) return false;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software/i.test(renderer);
}

function gameConfig(parent: HTMLElement, size: StageSize, scene: Phaser.Scene): Phaser.Types.Core.GameConfig {
  return {
    type: hasFastWebGl() ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    transparent: true,
    banner: false,
    disableContextMenu: false,
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.ScaleModes.NONE,
      width: Math.max(1, Math.round(size.width * size.dpr)),
      height: Math.max(1, Math.round(size.height * size.dpr)),
      zoom: 1 / size.dpr,
    },
    render: { antialias: true, roundPixels: false },
    scene,
  };
}

/** Starts a game and resolves when its one scene can draw. */
function startScene(parent: HTMLElement, size: StageSize): Promise<Phaser.Scene> {
  return new Promise((resolve, reject) => {
    const scene = new Phaser.Scene('stage');
    Object.assign(scene, { create: () => resolve(scene) });
    try {
      new Phaser.Game(gameConfig(parent, size, scene));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** How a picture stands on the canvas, in device pixels. */
type Standing = Record<'x' | 'y' | 'scale' | 'alpha', number>;

/** A glide under way; where to, its picture knows. */
interface Flight {
  readonly from: Standing;
  readonly ms: number;
  elapsed: number;
  readonly ease: (time: number) => number;
}

const between = (from: Standing, to: Standing, share: number): Standing => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  scale: from.scale + (to.scale - from.scale) * share,
  alpha: from.alpha + (to.alpha - from.alpha) * share,
});

class PhaserPicture implements Picture {
  private static made = 0;
  private readonly image: Phaser.GameObjects.Image;
  private texture: Phaser.Textures.CanvasTexture | null = null;
  private at: Placement = { x: 0, y: 0 };
  private flight: Flight | null = null;
  private isRemoved = false;
  private readonly stage: PhaserStage;

  constructor(stage: PhaserStage, depth: number) {
    this.stage = stage;
    this.image = stage.scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  /** A drawing that is told too late, after its picture or its stage has gone, does no harm. */
  private get isGone(): boolean {
    return this.isRemoved || this.stage.isGone;
  }

  paint(width: number, height: number, draw: (context: CanvasRenderingContext2D, dpr: number) => void): void {
    if (this.isGone) return;
    const { dpr } = this.stage.size;
    const context = this.surface(Math.max(1, Math.ceil(width * dpr)), Math.max(1, Math.ceil(height * dpr)));
    if (context === null) return;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.scale(dpr, dpr);
    draw(context, dpr);
    context.restore();
    this.texture?.refresh();
    this.image.setVisible(true);
    this.stage.wake();
  }

  /** The picture's own canvas at a size in device pixels; a new texture only when the size changes. */
  private surface(width: number, height: number): CanvasRenderingContext2D | null {
    const present = this.texture?.canvas;
    if (present?.width === width && present.height === height) return present.getContext('2d');
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    const old = this.texture;
    this.texture = this.stage.scene.textures.addCanvas(`picture-${(PhaserPicture.made += 1)}`, canvas);
    if (this.texture !== null) this.image.setTexture(this.texture.key);
    if (old !== null) this.stage.scene.textures.remove(old);
    return context;
  }

  place(at: Placement): void {
    if (this.isGone) return;
    this.flight = null;
    this.at = at;
    this.stand(this.target(at));
    this.stage.wake();
  }

  glide(to: Placement, ms: number, overshoot = false): void {
    if (ms <= 0 || this.isGone) {
      this.place(to);
      return;
    }
    this.at = to;
    const { x, y, scale, alpha } = this.image;
    this.flight = { from: { x, y, scale, alpha }, ms, elapsed: 0, ease: overshoot ? spring : enter };
    this.stage.wake();
  }

  /** Goes on with a glide by the time of one frame, in ms. @returns false when there is none */
  advance(delta: number): boolean {
    const { flight } = this;
    if (flight === null || this.isGone) return false;
    flight.elapsed += delta;
    const share = Math.min(1, flight.elapsed / flight.ms);
    const target = this.target(this.at);
    this.stand(share < 1 ? between(flight.from, target, flight.ease(share)) : target);
    if (share === 1) this.flight = null;
    return true;
  }

  show(visible: boolean): void {
    if (this.isGone) return;
    this.image.setVisible(visible && this.texture !== null);
    this.stage.wake();
  }

  remove(): void {
    if (this.isGone) return;
    this.isRemoved = true;
    this.image.destroy();
    if (this.texture !== null) this.stage.scene.textures.remove(this.texture);
    this.stage.forget(this);
    this.stage.wake();
  }

  /** Sends what is painted to the graphics card again. */
  refresh(): void {
    if (!this.isGone) this.texture?.refresh();
  }

  /** Puts the picture back after the device ratio changed. */
  settle(): void {
    this.place(this.at);
  }

  private target(at: Placement): Standing {
    const { dpr } = this.stage.size;
    return {
      x: Math.round(at.x * dpr),
      y: Math.round(at.y * dpr),
      scale: at.scale ?? 1,
      alpha: at.alpha ?? 1,
    };
  }

  private stand({ x, y, scale, alpha }: Standing): void {
    this.image.setPosition(x, y).setScale(scale).setAlpha(alpha);
  }
}

class PhaserStage implements Stage {
  readonly renderer: 'webgl' | 'canvas';
  private readonly pictures = new Set<PhaserPicture>();
  private isGliding = false;
  /** The frame in which the loop wakes; 0 while nothing was told. */
  private frame = 0;
  /** Nothing may be drawn any more; a drawing that is told too late does no harm. */
  isGone = false;
  size: StageSize;
  readonly scene: Phaser.Scene;

  constructor(scene: Phaser.Scene, size: StageSize) {
    this.scene = scene;
    this.size = size;
    this.renderer = scene.game.config.renderType === Phaser.WEBGL ? 'webgl' : 'canvas';
    scene.game.events.on(Phaser.Core.Events.STEP, this.glide);
    scene.game.events.on(Phaser.Core.Events.POST_RENDER, this.sleepWhenIdle);
    // After Phaser's own listener, which makes its programs anew.
    scene.game.canvas.addEventListener('webglcontextrestored', this.redraw);
  }

  resize(size: StageSize): void {
    const { width, height, dpr } = this.size;
    if (this.isGone || (size.width === width && size.height === height && size.dpr === dpr)) return;
    this.size = size;
    const { scale } = this.scene.game;
    scale.setZoom(1 / size.dpr);
    scale.resize(
      Math.max(1, Math.round(size.width * size.dpr)),
      Math.max(1, Math.round(size.height * size.dpr)),
    );
    for (const picture of this.pictures) picture.settle();
    this.wake();
  }

  picture(depth: number): Picture {
    const made = new PhaserPicture(this, depth);
    this.pictures.add(made);
    return made;
  }

  forget(picture: PhaserPicture): void {
    this.pictures.delete(picture);
  }

  /** The loop draws as soon as it wakes, so that it is woken once for all that is told before the next frame. */
  wake(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.isGone) this.scene.game.loop.wake(true);
    });
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.scene.game.events.off(Phaser.Core.Events.STEP, this.glide);
    this.scene.game.events.off(Phaser.Core.Events.POST_RENDER, this.sleepWhenIdle);
    this.scene.game.canvas.removeEventListener('webglcontextrestored', this.redraw);
    this.scene.game.destroy(true);
    // Phaser destroys itself at the start of its next step, so the loop must run once more.
    this.scene.game.loop.wake();
  }

  private readonly glide = (_time: number, delta: number): void => {
    this.isGliding = false;
    for (const picture of this.pictures) if (picture.advance(delta)) this.isGliding = true;
  };

  /** The graphics card has been taken away and given back: what is painted is sent to it again. */
  private readonly redraw = (): void => {
    for (const picture of this.pictures) picture.refresh();
    this.wake();
  };

  /** What was told before this frame is on the screen now, and whatever is told later wakes the loop again. */
  private readonly sleepWhenIdle = (): void => {
    if (!this.isGliding) this.scene.game.loop.sleep();
  };
}

/** A stage drawn by Phaser: WebGL where a GPU does it, otherwise the 2D canvas. */
export async function createPhaserStage(parent: HTMLElement, size: StageSize): Promise<Stage> {
  return new PhaserStage(await startScene(parent, size), size);
}
