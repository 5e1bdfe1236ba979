/**
 * How the tests start Chromium: without the sandbox (containers run as root), without a GPU (the canvas renderer is smooth
 * in software, WebGL is not), and without anything that goes to the network by itself.
 */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
