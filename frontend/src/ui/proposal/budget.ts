export type Line = {
  category: string;
  description: string;
  unitPrice?: number | null;
  quantity?: number | null;
};

export const amountOf = ({ unitPrice, quantity }: Line): number => (unitPrice ?? 0) * (quantity ?? 0);

export const totalOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + amountOf(line), 0);
