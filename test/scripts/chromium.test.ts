import { describe, expect, it } from 'vitest';
import { findChromium, howToInstall, usualPlaces, type Machine } from '../../scripts/chromium/find';

interface Invented {
  readonly machine: Machine;
  readonly said: string[];
  readonly ran: string[];
}

/** A machine that has nothing, but for what a test gives it; `starts` are the programs that launch. */
function invent(starts: readonly string[], given: Partial<Machine> = {}): Invented {
  const said: string[] = [];
  const ran: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    arch: 'x64',
    isRoot: false,
    env: {},
    exists: () => false,
    which: () => undefined,
    playwrightPath: () => undefined,
    unpack: () => Promise.reject(new Error('not in node_modules')),
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      return Promise.resolve(false);
    },
    launches: (path) => Promise.resolve(starts.includes(path)),
    say: (line) => void said.push(line),
    ...given,
  };
  return { machine, said, ran };
}

const onPath =
  (...commands: string[]) =>
  (command: string): string | undefined =>
    commands.includes(command) ? `/usr/bin/${command}` : undefined;

describe('the Chromium for the browser tests', () => {
  it('is the one SB_CHROMIUM names, before any other', async () => {
    const { machine, said } = invent(['/mine', '/usr/bin/chromium'], {
      env: { SB_CHROMIUM: '/mine', CHROME_PATH: '/other' },
      which: onPath('chromium'),
    });
    expect(await findChromium(machine)).toBe('/mine');
    expect(said).toEqual(['Chromium for the browser tests: /mine (SB_CHROMIUM or CHROME_PATH).']);
  });

  it('is the one CHROME_PATH names when SB_CHROMIUM is not set', async () => {
    const { machine } = invent(['/other'], { env: { CHROME_PATH: '/other' } });
    expect(await findChromium(machine)).toBe('/other');
  });

  it('is an installed one, and nothing is downloaded then', async () => {
    const { machine, ran } = invent(['/usr/bin/chromium'], { which: onPath('chromium'), isRoot: true });
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  it('is the next one when an installed one does not start', async () => {
    const { machine, said } = invent(['/usr/bin/chromium'], { which: onPath('google-chrome', 'chromium') });
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
    expect(said[0]).toBe('/usr/bin/google-chrome (installed google-chrome) does not start; looking further.');
  });

  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\P86' }, 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['linux', {}, '/opt/google/chrome/chrome'],
  ] as const)('is found where installers put it on %s %j', async (platform, env, path) => {
    expect(usualPlaces(platform, env)).toContain(path);
    const { machine } = invent([path], { platform, env, exists: (asked) => asked === path });
    expect(await findChromium(machine)).toBe(path);
  });

  it("is Playwright's own when it was downloaded before", async () => {
    const { machine, ran } = invent(['/cache/chrome'], {
      playwrightPath: () => '/cache/chrome',
      exists: (path) => path === '/cache/chrome',
    });
    expect(await findChromium(machine)).toBe('/cache/chrome');
    expect(ran).toEqual([]);
  });

  it('is the one of the npm package where none is installed, and it says so', async () => {
    const { machine, said, ran } = invent(['/unpacked'], { unpack: () => Promise.resolve('/unpacked') });
    expect(await findChromium(machine)).toBe('/unpacked');
    expect(said[0]).toContain('unpacking the one of the npm package');
    expect(ran).toEqual([]);
  });

  it('is the one of the npm package when installed ones are to be left alone', async () => {
    const { machine } = invent(['/usr/bin/chromium', '/unpacked'], {
      env: { SB_CHROMIUM_SKIP_INSTALLED: '1' },
      which: onPath('chromium'),
      unpack: () => Promise.resolve('/unpacked'),
    });
    expect(await findChromium(machine)).toBe('/unpacked');
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('is not unpacked on %s %s, for which the npm package has none', async (platform, arch) => {
    const { machine } = invent(['/unpacked'], { platform, arch, unpack: () => Promise.resolve('/unpacked') });
    expect(await findChromium(machine)).toBeUndefined();
  });

  it("is Playwright's download when the npm package's does not start", async () => {
    let downloaded = false;
    const { machine, said } = invent(['/cache/chrome'], {
      unpack: () => Promise.resolve('/unpacked'),
      playwrightPath: () => '/cache/chrome',
      exists: (path) => downloaded && path === '/cache/chrome',
      run: () => Promise.resolve((downloaded = true)),
    });
    expect(await findChromium(machine)).toBe('/cache/chrome');
    expect(said.join('\n')).toContain("Downloading Playwright's Chromium");
  });

  it("is Debian's package as root when nothing else can be had", async () => {
    let installed = false;
    const commands: string[] = [];
    const { machine, said } = invent(['/usr/bin/chromium'], {
      isRoot: true,
      which: (command) => onPath('apt-get', ...(installed ? ['chromium'] : []))(command),
      run: (command, args) => {
        commands.push([command, ...args].join(' '));
        if (args.includes('chromium') && command === 'apt-get') installed = true;
        return Promise.resolve(command === 'apt-get');
      },
    });
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([
      'npx playwright-core install chromium',
      'apt-get -o DPkg::Lock::Timeout=900 update',
      'apt-get -o DPkg::Lock::Timeout=900 install -y chromium',
    ]);
    expect(said.join('\n')).toContain("Installing Debian's chromium");
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'is missed on %s with the command to type',
    async (platform) => {
      const { machine, said, ran } = invent([], { platform, which: onPath('apt-get') });
      expect(await findChromium(machine)).toBeUndefined();
      expect(ran).toEqual(['npx playwright-core install chromium']);
      expect(said.slice(-2)).toEqual([
        'No Chromium starts on this machine. Install one, then run the tests again:',
        `  ${howToInstall(platform)}`,
      ]);
    },
  );
});
