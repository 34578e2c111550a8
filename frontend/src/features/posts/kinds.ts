import { msg } from '@lingui/core/macro';
import { CalendarDays, NotebookPen } from 'lucide-react';
import type { Post } from '@/api/types';

/** Something to come, or something that was. */
export const KINDS = {
  NEWS: { label: msg`お｜知《し》らせ`, icon: CalendarDays, tone: 'accent' },
  REPORT: { label: msg`｜活動報告《かつどうほうこく》`, icon: NotebookPen, tone: 'soft' },
} as const satisfies Record<Post['kind'], unknown>;
