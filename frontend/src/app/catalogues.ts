import type { Messages } from '@lingui/core';
import { addCatalogues } from '@/lib/i18n';

/** Where the words of the work areas are: known once the first of them is entered. */
addCatalogues(
  import.meta.glob<{ messages: Messages }>([
    '../locales/*/*.po',
    '!**/{shell,ui,home,display,information,directory,projects}.po',
  ]),
);
