import type { Call } from '@/api/calls';
import { Told } from '@/ui/Told';

type Props = { code: string; call: Call | undefined };

/** A cost category by the name its call gives it. */
export function CategoryName({ code, call }: Props) {
  const category = call?.rules.costCategories.find((one) => one.code === code);
  return category ? <Told of={category.title} /> : code;
}
