import { type ReactNode, useId } from 'react';
import { classes } from './classes';

export type Column<R> = {
  key: string;
  header: ReactNode;
  cell: (row: R) => ReactNode;
  /** Names the row: one column, the first as a rule. */
  names?: boolean;
  align?: 'right';
  /** Keeps short things on one line. */
  narrow?: boolean;
};

type Props<R> = {
  /** What the table shows; also the name of the place one scrolls in. */
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** What stands there when there is nothing, with the next step. */
  empty?: ReactNode;
};

/** Dense, for people who work with it all day; it scrolls in itself, so the page never does. */
export function Table<R>({ caption, captionHidden, columns, rows, rowKey, empty }: Props<R>) {
  const id = useId();
  if (rows.length === 0 && empty) return empty;
  return (
    <section
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls with the keys.
      tabIndex={0}
      className="relative overflow-x-auto rounded-8 border border-line"
    >
      <table className="w-full border-collapse text-left text-[0.9375rem] leading-150">
        <caption id={id} className={captionHidden ? 'sr-only' : 'px-3 py-2 text-left font-bold text-lg'}>
          {caption}
        </caption>
        <thead className="bg-mist">
          <tr>
            {columns.map(({ key, header, align }) => (
              <th
                key={key}
                scope="col"
                className={classes('whitespace-nowrap px-3 py-2', align === 'right' && 'text-right')}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line border-t align-top hover:bg-mist">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<R>({ column: { cell, names, align, narrow }, row }: { column: Column<R>; row: R }) {
  const style = classes(
    'px-3 py-2',
    align === 'right' && 'text-right tabular-nums',
    narrow ? 'whitespace-nowrap' : 'min-w-32',
  );
  return names ? (
    <th scope="row" className={classes(style, 'font-bold')}>
      {cell(row)}
    </th>
  ) : (
    <td className={style}>{cell(row)}</td>
  );
}
