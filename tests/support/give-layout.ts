/** The test DOM computes no layout; virtual lists then draw nothing. Every element is given one size, in pixels. */
export function giveLayout(width = 1200, height = 600): void {
  const sizes = {
    offsetWidth: width,
    clientWidth: width,
    offsetHeight: height,
    clientHeight: height,
  };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
}
