import type { InLanguages } from '@/lib/words';
import { Told } from '../Told';

export type Category = { code: string; title: InLanguages };

type Props = { code: string; categories: readonly Category[] };

/** A cost category by the name its call gives it. */
export function CategoryName({ code, categories }: Props) {
  const category = categories.find((one) => one.code === code);
  return category ? <Told of={category.title} /> : code || '―';
}
