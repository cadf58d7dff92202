/** Capacity for at least `length` entries: a power of two, at least 1,024. */
function capacityFor(length: number): number {
  let capacity = 1_024;
  while (capacity < length) capacity *= 2;
  return capacity;
}

/** The array itself when it holds `length` entries, else a larger copy; new entries are 0. */
export function grownUint8(
  array: Uint8Array<ArrayBuffer>,
  length: number,
): Uint8Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = new Uint8Array(capacityFor(length));
  larger.set(array);
  return larger;
}

/** As grownUint8, for 32-bit integers. */
export function grownInt32(
  array: Int32Array<ArrayBuffer>,
  length: number,
): Int32Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = new Int32Array(capacityFor(length));
  larger.set(array);
  return larger;
}

/** As grownUint8, for doubles. */
export function grownFloat64(
  array: Float64Array<ArrayBuffer>,
  length: number,
): Float64Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = new Float64Array(capacityFor(length));
  larger.set(array);
  return larger;
}
