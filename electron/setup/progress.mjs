/** Where progress lines and the output of tools go: file descriptor 1 (stdout) or 2 (stderr). */
let descriptor = 1;

/** Sends every later progress line and tool output to stderr, so that stdout stays clean. */
export function sendProgressToStderr() {
  descriptor = 2;
}

/** The file descriptor a shown child process writes its output to. */
export function progressDescriptor() {
  return descriptor;
}

/**
 * Prints one progress line.
 * @param {string} line the text, without a line end
 */
export function say(line) {
  (descriptor === 1 ? process.stdout : process.stderr).write(`${line}\n`);
}
