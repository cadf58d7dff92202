// The sales of the invented firm, line by line, the same at every run.
import { LARGEST, NET_RETURN, otherClients, WITHOUT_SALES } from './sample-clients.mjs';
import { PRODUCTS } from './sample-products.mjs';

const MONTHS = 24;
const FIRST_YEAR = 2024;
const FIRST_MONTH = 10;
/** The register ends on this day of the month after the last whole one. */
export const LAST_DAY = 13;
const MIN_PERIODS = 6;

/** How many clients of each kind below the largest: the matrix the sample is meant to show. */
const KINDS_A = 'YZYZYZY';
const KINDS_B = { X: 14, Y: 19, Z: 26, N: 5 };
const KINDS_C = { X: 18, Y: 27, Z: 37, N: 9 };
const SUM_A_REST = [266_400, 251_300, 238_900, 221_750, 204_600, 177_300, 152_800];
const SUM_B = 4_010_000;
const SUM_C = 1_330_000;

const OWNERS = {
  PL: ['Ewa Lis', 'Marek Zięba'],
  RU: ['Olga Sorokina'],
  ZA: ['Pieter Naudé', 'Thandi Mokoena'],
};

/** Clients and lines of the sample. Lines are in order of date and document. */
export function makeRegister() {
  const random = mulberry32(20_261_013);
  const clients = makeClients(random);
  const drafts = [];
  for (const client of clients) draftClient(client, drafts, random);
  // Every register of this firm ends with a document on the last day.
  drafts.at(-1).last = true;
  const lines = numberDocuments(drafts);
  return { clients: clients.toSorted((a, b) => (a.code < b.code ? -1 : 1)), lines };
}

function makeClients(random) {
  const others = otherClients();
  const take = () => others.shift();
  const clients = LARGEST.map(([name, city, country, sales, active]) => ({
    name,
    city,
    country,
    sales,
    kind: kindOf(active),
    active,
    start: 0,
  }));
  const add = (sales, kind) => {
    const [name, city, country] = take();
    clients.push({ name, city, country, sales, kind, active: null, start: null });
  };
  SUM_A_REST.forEach((sales, i) => add(sales, KINDS_A[i]));
  const b = descending(64, 136_000, 30_500, SUM_B);
  const c = descending(91, 27_900, 2_600, SUM_C);
  for (const [sums, kinds] of [
    [b, KINDS_B],
    [c, KINDS_C],
  ]) {
    const order = shuffled(
      Object.entries(kinds).flatMap(([kind, n]) => Array(n).fill(kind)),
      random,
    );
    sums.forEach((sales, i) => add(sales, order[i]));
  }
  for (const [name, city, country, bought, returned] of NET_RETURN) {
    clients.push({ name, city, country, sales: 0, kind: 'return', bought, returned });
  }
  for (const [name, city, country] of WITHOUT_SALES) {
    clients.push({ name, city, country, sales: 0, kind: 'none' });
  }
  // Codes say nothing of size: they were given as the clients came.
  const codes = shuffled(
    clients.map((_, i) => i),
    random,
  );
  clients.forEach((client, i) => {
    client.code = `C-${String(1001 + codes[i] * 3)}`;
    const owners = OWNERS[client.country];
    client.owner =
      client.sales > 250_000 ? owners[0] : owners[Math.floor(random() * owners.length)];
    if (client.active === null) planMonths(client, random);
  });
  return clients;
}

function kindOf(active) {
  return active / MONTHS >= 0.75 ? 'X' : active / MONTHS >= 0.4 ? 'Y' : 'Z';
}

/** First month and number of months with a purchase, so that the share of active months is that of the kind. */
function planMonths(client, random) {
  const between = (from, to) => from + Math.floor(random() * (to - from + 1));
  if (client.kind === 'N') {
    client.start = MONTHS - between(2, MIN_PERIODS - 1);
    client.active = between(1, MONTHS - client.start);
    return;
  }
  client.start = random() < 0.7 ? 0 : between(1, 9);
  const periods = MONTHS - client.start;
  const [low, high] =
    client.kind === 'X' ? [0.77, 1] : client.kind === 'Y' ? [0.42, 0.72] : [0.08, 0.37];
  client.active = Math.max(1, between(Math.ceil(low * periods), Math.floor(high * periods)));
}

/** Sums that fall evenly on a logarithmic scale from `top` to `bottom`, bent so that they add up to `total`. */
function descending(count, top, bottom, total) {
  const at = (power) =>
    Array.from(
      { length: count },
      (_, i) => bottom + (top - bottom) * (1 - i / (count - 1)) ** power,
    );
  let [low, high] = [0.1, 12];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((sum, value) => sum + value, 0) > total) low = middle;
    else high = middle;
  }
  return at(low).map((value) => Math.round(value));
}

function draftClient(client, drafts, random) {
  if (client.kind === 'none') {
    // A sample free of charge: the client is known and has bought nothing.
    const gift = makeLine(client, {}, 7 + Math.floor(random() * 12), 11, 8, random);
    drafts.push(priced({ ...gift, day: workday(gift.month, gift.day, 28), discount: 100 }));
    return;
  }
  if (client.kind === 'return') {
    const [part] = PRODUCTS.filter(([name]) => name === 'Ball valve DN25');
    if (client.bought > 0) drafts.push(exactLine(client, part, client.bought, 3, 12));
    drafts.push(exactLine(client, part, -client.returned, 5, 8));
    return;
  }
  const months = pickMonths(client, random);
  const season = Math.floor(random() * 12);
  const swing = client.kind === 'X' ? 0.25 : 0.55;
  const trend = (random() - 0.4) * 0.03;
  const weights = months.map((month) => {
    const wave = 1 + swing * 0.5 * Math.cos(((month - season) / 12) * 2 * Math.PI);
    return wave * (1 + trend * month) * (1 - swing / 2 + random() * swing);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let owed = 0;
  months.forEach((month, i) => {
    owed = draftMonth(
      client,
      month,
      (client.sales * weights[i]) / whole + owed,
      28,
      drafts,
      random,
    );
  });
  const isLive = months.at(-1) >= MONTHS - 6;
  if (isLive && random() < (client.active / (MONTHS - client.start)) * 0.6) {
    draftMonth(client, MONTHS, (client.sales / client.active) * 0.4, LAST_DAY, drafts, random);
  }
}

/** The first month and the right number of later ones. */
function pickMonths(client, random) {
  const rest = Array.from({ length: MONTHS - client.start - 1 }, (_, i) => client.start + 1 + i);
  return [client.start, ...shuffled(rest, random).slice(0, client.active - 1)].toSorted(
    (a, b) => a - b,
  );
}

/** Documents of one client in one month; returns what the rounding of quantities left over. */
function draftMonth(client, month, amount, lastDay, drafts, random) {
  const documents = Math.max(
    1,
    Math.min(6, Math.round(Math.sqrt(Math.abs(amount)) / 70 + random() * 1.5)),
  );
  let owed = Math.max(amount, 25);
  for (let d = 0; d < documents; d++) {
    const day = workday(month, 1 + Math.floor(random() * lastDay), lastDay);
    const share = d === documents - 1 ? owed : (owed / (documents - d)) * (0.7 + random() * 0.6);
    const count = Math.max(1, Math.min(5, Math.round(random() * 2.2 + Math.log10(share) - 1.6)));
    let left = share;
    const document = {};
    for (let l = 0; l < count; l++) {
      const part = l === count - 1 ? left : (left / (count - l)) * (0.5 + random());
      const line = makeLine(client, document, month, day, part, random);
      drafts.push(line);
      left -= line.net;
    }
    owed = owed - share + left;
    if (random() < 0.035) {
      const sold = drafts.at(-1);
      const quantity = -Math.max(1, Math.ceil(sold.quantity * random() * 0.5));
      const returned = priced({
        ...sold,
        document: { isReturn: true },
        day: workday(month, day + 2, lastDay),
        quantity,
      });
      drafts.push(returned);
      owed -= returned.net;
    }
  }
  return owed;
}

function makeLine(client, document, month, day, amount, random) {
  const fitting = PRODUCTS.filter(
    ([, , price]) => price <= Math.max(amount, 4) && price * 90 >= amount,
  );
  const choice =
    fitting.length > 0 ? fitting : PRODUCTS.filter(([, , price]) => price < 10 || price > 3_000);
  const [product, category, list, costPart] = choice[Math.floor(random() * choice.length)];
  const price = Math.round(list * (month >= 15 ? 1.04 : 1) * 100) / 100;
  const discounts =
    client.sales > 400_000
      ? [8, 10, 12, 12.5, 15]
      : client.sales > 60_000
        ? [0, 3, 5, 7.5]
        : [0, 0, 0, 2];
  const discount = discounts[Math.floor(random() * discounts.length)];
  const quantity = Math.max(1, Math.round(Math.max(amount, 0) / (price * (1 - discount / 100))));
  const unitCost = Math.round(list * costPart * (0.96 + random() * 0.08) * 100) / 100;
  return priced({
    client,
    document,
    month,
    day,
    product,
    category,
    price,
    discount,
    unitCost,
    quantity,
  });
}

function exactLine(client, [product, category, , costPart], amount, month, day) {
  const price = Math.abs(amount);
  const quantity = Math.sign(amount);
  const unitCost = Math.round(price * costPart * 100) / 100;
  const document = { isReturn: amount < 0 };
  return priced({
    client,
    document,
    month,
    day: workday(month, day, 28),
    product,
    category,
    price,
    discount: 0,
    unitCost,
    quantity,
  });
}

function priced(line) {
  const net = Math.round(line.quantity * line.price * (100 - line.discount)) / 100;
  return { ...line, net, cost: Math.round(line.quantity * line.unitCost * 100) / 100 };
}

function serialDay(month, day) {
  return Math.floor(Date.UTC(FIRST_YEAR, FIRST_MONTH - 1 + month, day) / 86_400_000);
}

/** The day itself or the next that is neither Saturday nor Sunday; before the last day rather than after it. */
function workday(month, day, lastDay) {
  const isFree = (d) => [2, 3].includes(((serialDay(month, d) % 7) + 7) % 7);
  let d = Math.min(day, lastDay);
  while (isFree(d) && d < lastDay) d++;
  while (isFree(d)) d--;
  return d;
}

/** Sorts by date and gives each document its number: FV for invoices, KFV for corrections, from 1 in every month. */
function numberDocuments(drafts) {
  const lines = drafts.map((line, i) => ({
    ...line,
    i,
    date: line.last ? serialDay(MONTHS, LAST_DAY) : serialDay(line.month, line.day),
  }));
  const dayOf = new Map();
  for (const line of lines)
    dayOf.set(line.document, Math.max(dayOf.get(line.document) ?? 0, line.date));
  for (const line of lines) line.date = dayOf.get(line.document);
  lines.sort((a, b) => a.date - b.date || a.i - b.i);
  const counters = new Map();
  const numbers = new Map();
  for (const line of lines) {
    const when = new Date(line.date * 86_400_000);
    const prefix = `${line.document.isReturn ? 'KFV' : 'FV'}/${when.getUTCFullYear()}/${String(when.getUTCMonth() + 1).padStart(2, '0')}/`;
    if (!numbers.has(line.document)) {
      const next = (counters.get(prefix) ?? 0) + 1;
      counters.set(prefix, next);
      numbers.set(line.document, prefix + String(next).padStart(4, '0'));
    }
    line.number = numbers.get(line.document);
  }
  // Lines of one document stand together although others are of the same day.
  return lines.sort(
    (a, b) => a.date - b.date || (a.number < b.number ? -1 : a.number > b.number ? 1 : a.i - b.i),
  );
}

function shuffled(items, random) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** Repeatable numbers in [0, 1). */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
