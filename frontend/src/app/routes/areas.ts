import type { Messages } from '@lingui/core';
import { addCatalogues } from '@/lib/i18n';
import { accountRoutes } from './account';
import { postRoutes } from './posts';
import { publicRoutes } from './public';
import { rootRoute } from './root';

// Every address there is, and the words of the work areas. Whoever adds an area adds its routes here:
// they cost the first page nothing.

addCatalogues(
  import.meta.glob<{ messages: Messages }>([
    '../../locales/*/*.po',
    '!**/{shell,ui,home,display,information,directory,projects}.po',
  ]),
);

export const everyRoute = rootRoute.addChildren([...publicRoutes, ...postRoutes, ...accountRoutes]);
