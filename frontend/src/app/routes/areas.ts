import '../catalogues';
import { accountRoutes } from './account';
import { exchangeRoutes } from './exchange';
import { postRoutes } from './posts';
import { publicRoutes } from './public';
import { rootRoute } from './root';
import { staffRoutes } from './staff';

/** Every address there is. Whoever adds an area adds its routes here: they cost the first page nothing. */
export const everyRoute = rootRoute.addChildren([
  ...publicRoutes,
  ...postRoutes,
  ...exchangeRoutes,
  ...accountRoutes,
  ...staffRoutes,
]);
