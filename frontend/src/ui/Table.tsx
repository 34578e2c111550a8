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

/**
 * Dense, for people who work with it all day; it scrolls in itself, so the page never does. On a telephone each row
 * becomes a card of its own, whose lines say what they are.
 */
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
      <table className="w-full border-collapse text-left text-[0.9375rem] leading-150 max-sm:block">
        <caption
          id={id}
          className={captionHidden ? 'sr-only' : 'px-3 py-2 text-left font-bold text-lg max-sm:block'}
        >
          {caption}
        </caption>
        <thead className="bg-mist max-sm:sr-only">
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
        <tbody className="max-sm:block">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className="border-line border-t align-top hover:bg-mist max-sm:block max-sm:py-2"
            >
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

function Cell<R>({ column: { cell, header, names, align, narrow }, row }: { column: Column<R>; row: R }) {
  const content = cell(row);
  const nothing = content === null || content === undefined || content === false || content === '';
  const style = classes(
    'px-3 py-2',
    align === 'right' && 'tabular-nums sm:text-right',
    narrow ? 'sm:whitespace-nowrap' : 'sm:min-w-32',
  );
  return names ? (
    <th scope="row" className={classes(style, 'font-bold max-sm:block')}>
      {content}
    </th>
  ) : (
    <td
      className={classes(
        style,
        nothing ? 'max-sm:hidden' : 'max-sm:grid max-sm:grid-cols-[6.5rem_1fr] max-sm:gap-x-3 max-sm:py-1',
      )}
    >
      <span aria-hidden="true" className="text-ink-soft sm:hidden">
        {header}
      </span>
      <div className="min-w-0">{content}</div>
    </td>
  );
}
