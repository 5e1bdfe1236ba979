/**
 * Which of Phaser's sources the game takes: one scene that shows textures drawn by the page. Paths are
 * relative to `phaser/src/`.
 */

/** What `import Phaser from 'phaser'` gives: no more than `src/app/canvas/` names. */
export const entry: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  'Core.Events': 'core/events',
  'Scale.ScaleModes': 'scale/const/SCALE_MODE_CONST',
};

/** Parts that a scene finds by name: each enters itself into a register when it is loaded. */
export const registered: readonly string[] = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/GameObjectFactory',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
];

/** Lists of everything in a folder, cut to what those who ask take from them. */
export const narrowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'math/index': { RandomDataGenerator: 'math/random-data-generator/RandomDataGenerator' },
  'renderer/index': { Events: 'renderer/events' },
};

/**
 * What is left out. In its place stands a constructor of things that do nothing: the game makes its managers and a camera its
 * effects, whether they are used or not.
 */
export const absent: readonly RegExp[] = [
  /^animations\//,
  /^cache\/CacheManager$/,
  /^cameras\/2d\/effects\/(?!index)/,
  /^display\/mask\//,
  /^filters\//,
  /^gameobjects\/components\/(?:Crop|ElapseTimer|PathFollower)$/,
  /^gameobjects\/tilesprite\//,
  /^input\//,
  /^loader\/(?!events\/)/,
  /^math\/(?:Vector3|random-data-generator\/RandomDataGenerator)$/,
  /^polyfills\//,
  /^renderer\/snapshot\//,
  /^renderer\/webgl\/renderNodes\/(?:filters|submitter\/(?!SubmitterQuad)|texturer\/(?!TexturerImage)|transformer\/(?!TransformerImage))/,
  /^renderer\/webgl\/renderNodes\/(?:BatchHandler(?:PointLight|Strip|TileSprite|Tri)|DrawLine|DynamicTextureHandler|Fill(?:Path|Tri)|StrokePath)$/,
  /^textures\/(?:DynamicTexture|parsers\/(?!index|Image|Canvas))/,
  /^core\/DebugHeader$/,
  /^device\/(?:Audio|Video|Fullscreen)$/,
];
