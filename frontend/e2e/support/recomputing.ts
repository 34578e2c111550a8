// Somebody with nothing but the published table computes a call's ranking again.

type Row = Record<string, string>;
type Result = { receipt: string; score: number; rank: number; passes: boolean };

/** RFC 4180, with quoted cells; the byte order mark that spreadsheets ask for is left out. */
export function rowsOf(csv: string): Row[] {
  const lines = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => plain(cell ?? '')));
  const [head = [], ...rest] = lines;
  return rest.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ''])));
}

const plain = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

const number = (row: Row, column: string) => Number(row[column]);

/** Half a thousandth and more is rounded up. */
const thousandths = (sum: number, by: number) => Math.floor((2 * 1000 * sum + by) / (2 * by));

type Item = { rows: Row[]; first: Row; score: number; heaviest: number; passes: boolean };

function itemOf(rows: Row[]): Item {
  const first = rows[0] ?? {};
  const counted = rows.filter(({ part }) => part === '参加');
  const members = new Set(counted.map(({ member }) => member)).size;
  const seats = first.recusal_rule === 'FILL_WITH_AVERAGE' ? number(first, 'seats') : 1;
  const points = counted.reduce((sum, row) => sum + number(row, 'mark') * number(row, 'weight'), 0);
  const mine = rows.filter(({ member }) => member === first.member);
  const best = mine.reduce((sum, row) => sum + number(row, 'weight') * number(row, 'highest'), 0);
  const weight = Math.max(...mine.map((row) => number(row, 'weight')));
  const heaviest = mine.find((row) => number(row, 'weight') === weight)?.criterion;
  const marks = counted
    .filter(({ criterion }) => criterion === heaviest)
    .reduce((sum, row) => sum + number(row, 'mark'), 0);
  const score = thousandths(points * seats, members);
  return {
    rows,
    first,
    score,
    heaviest: thousandths(marks, members),
    passes: score >= best * seats * number(first, 'slot_threshold'),
  };
}

const TIES: Record<string, (a: Item, b: Item) => number> = {
  WEIGHTIEST_CRITERION: (a, b) => b.heaviest - a.heaviest,
  SMALLER_REQUEST: (a, b) => number(a.first, 'request') - number(b.first, 'request'),
};

const byReceipt = (a: Item, b: Item) => String(a.first.receipt).localeCompare(String(b.first.receipt));

function grouped<T>(all: readonly T[], by: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups.values()];
}

/** By receipt: what comes out when every mark is added up again and every rule followed. */
export function recomputed(csv: string): Result[] {
  const items = grouped(rowsOf(csv), ({ receipt }) => receipt ?? '').map(itemOf);
  const slots = grouped(items, ({ first }) => first.slot ?? '').map((slot) => {
    const rules = String(slot[0]?.first.tie_rules).split(' ');
    return [...slot].sort(
      (a, b) =>
        b.score - a.score ||
        rules.reduce((order, rule) => order || (TIES[rule]?.(a, b) ?? 0), 0) ||
        byReceipt(a, b),
    );
  });
  return items.sort(byReceipt).map((item) => ({
    receipt: String(item.first.receipt),
    score: item.score,
    rank: (slots.find((slot) => slot.includes(item))?.indexOf(item) ?? -1) + 1,
    passes: item.passes,
  }));
}

/** What the table itself says came out. */
export const told = (csv: string): Result[] =>
  [...new Map(rowsOf(csv).map((row) => [row.receipt, row])).values()]
    .map((row) => ({
      receipt: String(row.receipt),
      score: number(row, 'score_thousandths'),
      rank: number(row, 'rank'),
      passes: row.passes === 'true',
    }))
    .sort((a, b) => a.receipt.localeCompare(b.receipt));
