/** A sound's notes: start and length in seconds, pitch at start and end in hertz, loudness 0..1, and the kind of wave. */
type Note = readonly [
  at: number,
  long: number,
  from: number,
  to: number,
  loud: number,
  wave: OscillatorType | 'noise',
];

/** Three short sounds, made here and loaded from nowhere: a card laid down, a page turned, a gavel. */
const SOUNDS = {
  card: [[0, 0.05, 420, 180, 0.25, 'triangle']],
  page: [[0, 0.18, 1800, 500, 0.12, 'noise']],
  gavel: [
    [0, 0.09, 190, 80, 0.6, 'sine'],
    [0, 0.03, 900, 300, 0.25, 'noise'],
    [0.22, 0.12, 170, 70, 0.5, 'sine'],
  ],
} as const satisfies Readonly<Record<string, readonly Note[]>>;

export type Sound = keyof typeof SOUNDS;

let context: AudioContext | undefined;

/** Plays a sound; a browser that has no sound, or does not let the page make any yet, stays silent. */
export function play(sound: Sound): void {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
    for (const note of SOUNDS[sound]) strike(context, note);
  } catch {
    // Silence is no error: nothing is said by sound alone.
  }
}

function strike(audio: AudioContext, [at, long, from, to, loud, wave]: Note): void {
  const start = audio.currentTime + at;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(loud, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + long);
  volume.connect(audio.destination);
  if (wave === 'noise') {
    const source = audio.createBufferSource();
    source.buffer = noise(audio, long);
    const filter = audio.createBiquadFilter();
    filter.type = 'bandpass';
    filter.frequency.setValueAtTime(from, start);
    filter.frequency.exponentialRampToValueAtTime(to, start + long);
    source.connect(filter).connect(volume);
    source.start(start);
    return;
  }
  const tone = audio.createOscillator();
  tone.type = wave;
  tone.frequency.setValueAtTime(from, start);
  tone.frequency.exponentialRampToValueAtTime(to, start + long);
  tone.connect(volume);
  tone.start(start);
  tone.stop(start + long);
}

/** The same rustle each time: luck has no place even here. */
function noise(audio: AudioContext, long: number): AudioBuffer {
  const buffer = audio.createBuffer(1, Math.max(1, Math.ceil(audio.sampleRate * long)), audio.sampleRate);
  const data = buffer.getChannelData(0);
  let state = 22222;
  for (let at = 0; at < data.length; at += 1) {
    state = (state * 16807) % 2147483647;
    data[at] = (state / 2147483647) * 2 - 1;
  }
  return buffer;
}
