/**
 * Which Chromium the browser tests use, tried in this order: the one that SB_CHROMIUM or CHROME_PATH names, an
 * installed one, Playwright's own, the one inside an npm package (Linux x64), Playwright's download, Debian's package.
 * Each is started once before it is accepted.
 */

/** What the finder may ask of the machine; the tests hand it an invented one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** The full path of a command on PATH. */
  which(command: string): string | undefined;
  /** Where Playwright keeps, or would keep, its Chromium. */
  playwrightPath(): string | undefined;
  /** Unpacks the Chromium of the npm package @sparticuz/chromium; throws where there is none. */
  unpack(): Promise<string>;
  /** Runs a command to its end, showing its output; false when it fails or takes longer than `seconds`. */
  run(command: string, args: readonly string[], seconds: number): Promise<boolean>;
  /** Whether this program starts, opens a page and closes. */
  launches(path: string): Promise<boolean>;
  say(line: string): void;
}

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where installers put Chrome, Chromium and Edge when they do not put them on PATH. */
export function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
      (vendor) => `${vendor}\\Application\\${vendor.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
    );
    return folders.flatMap((folder) => (folder ? programs.map((program) => `${folder}\\${program}`) : []));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

/** One place to get a Chromium from: what it is called, and how to get its path. */
interface Source {
  readonly name: string;
  path(machine: Machine): Promise<string | undefined>;
}

const fromEnvironment: Source = {
  name: 'SB_CHROMIUM or CHROME_PATH',
  path: async ({ env }) => env['SB_CHROMIUM'] ?? env['CHROME_PATH'],
};

const installed = (command: string): Source => ({
  name: `installed ${command}`,
  path: async (machine) => machine.which(command),
});

const usualPlace = (path: string): Source => ({
  name: 'installed program',
  path: async (machine) => (machine.exists(path) ? path : undefined),
});

const playwrightCache: Source = {
  name: "Playwright's Chromium",
  async path(machine) {
    const path = machine.playwrightPath();
    return path && machine.exists(path) ? path : undefined;
  },
};

const npmPackage: Source = {
  name: 'the npm package @sparticuz/chromium',
  async path(machine) {
    if (machine.platform !== 'linux' || machine.arch !== 'x64') return undefined;
    machine.say('No installed Chromium: unpacking the one of the npm package @sparticuz/chromium.');
    return machine.unpack();
  },
};

const playwrightDownload: Source = {
  name: "Playwright's download",
  async path(machine) {
    machine.say("Downloading Playwright's Chromium (npx playwright-core install chromium).");
    const done = await machine.run('npx', ['playwright-core', 'install', 'chromium'], 300);
    return done ? playwrightCache.path(machine) : undefined;
  },
};

const debianPackage: Source = {
  name: "Debian's package",
  async path(machine) {
    if (machine.platform !== 'linux' || !machine.isRoot || !machine.which('apt-get')) return undefined;
    machine.say("Installing Debian's chromium (apt-get install -y chromium).");
    await machine.run('apt-get', ['-o', 'DPkg::Lock::Timeout=900', 'update'], 1200);
    await machine.run('apt-get', ['-o', 'DPkg::Lock::Timeout=900', 'install', '-y', 'chromium'], 1800);
    return machine.which('chromium');
  },
};

function sources(machine: Machine): Source[] {
  const present = [
    ...ON_PATH.map(installed),
    ...usualPlaces(machine.platform, machine.env).map(usualPlace),
    playwrightCache,
  ];
  return [
    fromEnvironment,
    ...(machine.env['SB_CHROMIUM_SKIP_INSTALLED'] ? [] : present),
    npmPackage,
    playwrightDownload,
    debianPackage,
  ];
}

/** What a person types to get a browser by hand. */
export function howToInstall(platform: NodeJS.Platform): string {
  if (platform === 'linux')
    return 'sudo apt-get install -y chromium   (or: npx playwright-core install chromium)';
  return 'npx playwright-core install chromium';
}

/**
 * The path of a Chromium that starts on this machine, or undefined after having tried every source and printed the
 * command to type.
 */
export async function findChromium(machine: Machine): Promise<string | undefined> {
  for (const source of sources(machine)) {
    const path = await source.path(machine).catch((error: unknown) => {
      machine.say(`${source.name}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    });
    if (!path) continue;
    if (await machine.launches(path)) {
      machine.say(`Chromium for the browser tests: ${path} (${source.name}).`);
      return path;
    }
    machine.say(`${path} (${source.name}) does not start; looking further.`);
  }
  machine.say('No Chromium starts on this machine. Install one, then run the tests again:');
  machine.say(`  ${howToInstall(machine.platform)}`);
  return undefined;
}
