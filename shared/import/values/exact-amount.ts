const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** A decimal number as digits × 10^-scale. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Shortest decimal of a double with at most 15 significant digits (what Excel keeps and shows of it). */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return { digits: BigInt(mantissa.replace('.', '')), scale: 14 - Number(exponent) };
}

/** digits × 10^-scale → whole ten-thousandths, rounded half away from zero; null beyond ±(2^53 − 1). */
function roundToE4({ digits, scale }: Decimal): number | null {
  if (digits === 0n) return 0;
  const shift = 4 - scale;
  if (shift > 16) return null; // 10^17 alone is beyond 2^53
  let result: bigint;
  if (shift >= 0) result = digits * 10n ** BigInt(shift);
  else {
    const unit = 10n ** BigInt(-shift);
    const magnitude = digits < 0n ? -digits : digits;
    const rounded = (magnitude * 2n + unit) / (unit * 2n);
    result = digits < 0n ? -rounded : rounded;
  }
  return result > SAFE || result < -SAFE ? null : Number(result);
}

/**
 * Exact whole ten-thousandths of an amount. The double is read as its shortest decimal of at most 15
 * significant digits (Excel keeps no more), so 0.1 + 0.2 counts as 0.3; further decimals are rounded half
 * away from zero. Null when not finite or when the result does not fit ±(2^53 − 1).
 * Worked line: `toE4(1234.56)` = 12345600.
 */
export function toE4(value: number): number | null {
  const scaled = value * 10_000;
  const rounded = Math.round(scaled);
  // Below 1e13 the 15-digit reading and the product are together off by less than 0.06, so a distance
  // under 0.4 proves that the decimal rounds to the same whole number.
  if (scaled < 1e13 && scaled > -1e13 && Math.abs(scaled - rounded) < 0.4) return rounded + 0;
  if (!Number.isFinite(value)) return null;
  return roundToE4(decimalOf(value));
}

/** Decimals (0, 2 or 4) that hold the value exactly, -1 when it needs more. */
function shortScale(value: number): number {
  if (Math.abs(value) >= 1e11) return -1;
  if (Number.isInteger(value)) return 0;
  if (Math.round(value * 100) / 100 === value) return 2;
  if (Math.round(value * 10_000) / 10_000 === value) return 4;
  return -1;
}

const POWER = [1, 10, 100, 1_000, 10_000, 1e5, 1e6, 1e7, 1e8] as const;

/** The product in plain whole doubles where every step stays below 2^53; NaN where it would not. */
function shortProductE4(quantity: number, price: number, discount: number): number {
  const quantityScale = shortScale(quantity);
  const priceScale = shortScale(price);
  const discountScale = shortScale(discount);
  if (quantityScale < 0 || priceScale < 0 || discountScale < 0) return NaN;
  const one = POWER[discountScale] ?? NaN;
  const product =
    Math.round(quantity * (POWER[quantityScale] ?? NaN)) *
    Math.round(price * (POWER[priceScale] ?? NaN)) *
    (one - Math.round(discount * one));
  const magnitude = Math.abs(product);
  const shift = 4 - quantityScale - priceScale - discountScale;
  // The product is checked as a double: one that passed 2^53 on the way is at least that large now.
  if (!(magnitude <= Number.MAX_SAFE_INTEGER)) return NaN;
  if (shift >= 0) {
    const result = magnitude * (POWER[shift] ?? NaN);
    return result <= Number.MAX_SAFE_INTEGER ? Math.sign(product) * result : NaN;
  }
  const unit = POWER[-shift] ?? NaN;
  const rest = magnitude % unit;
  return Math.sign(product) * ((magnitude - rest) / unit + (rest * 2 >= unit ? 1 : 0));
}

/**
 * Exact amount of a line, quantity × price × (1 − discount), in whole ten-thousandths, rounded once at the
 * end, half away from zero. `discountFraction` 0.05 = 5 %; null = none. Each factor is read as its shortest
 * decimal of at most 15 significant digits. Null when a factor is not finite or the result does not fit.
 * Worked line: `lineAmountE4(3, 19.99, 0.05)` = 569715 (56.9715).
 */
export function lineAmountE4(
  quantity: number,
  price: number,
  discountFraction: number | null,
): number | null {
  const discount = discountFraction ?? 0;
  const short = shortProductE4(quantity, price, discount);
  if (!Number.isNaN(short)) return short + 0;
  if (!Number.isFinite(quantity) || !Number.isFinite(price) || !Number.isFinite(discount))
    return null;
  const [q, p, d] = [decimalOf(quantity), decimalOf(price), decimalOf(discount)];
  const rest = oneMinus(d);
  return rest === null
    ? null
    : roundToE4({
        digits: q.digits * p.digits * rest.digits,
        scale: q.scale + p.scale + rest.scale,
      });
}

/** 1 − decimal, exact (a discount below 1e-45 counts as none); null for one beyond 1e30, which is no discount. */
function oneMinus({ digits, scale }: Decimal): Decimal | null {
  if (digits === 0n || scale > 60) return { digits: 1n, scale: 0 };
  if (scale < -30) return null;
  if (scale < 0) return { digits: 1n - digits * 10n ** BigInt(-scale), scale: 0 };
  return { digits: 10n ** BigInt(scale) - digits, scale };
}
