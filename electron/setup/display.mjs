/**
 * Whether windows can be shown: always outside Linux, there when X11 or Wayland is announced.
 * Example: linux with DISPLAY=':0' → true; linux with DISPLAY='' → false
 * @param {Record<string, string | undefined>} env
 * @param {string} platform as process.platform
 */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * The command that runs a program where windows can open: itself with a display, else under a
 * virtual X server.
 * @param {boolean} display result of hasDisplay
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function onDisplay(display, command, args) {
  if (display) return { command, args: [...args] };
  return {
    command: 'xvfb-run',
    args: ['-a', '-s', '-screen 0 1600x1000x24', command, ...args],
  };
}
