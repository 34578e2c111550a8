import '../catalogues';
import { accountRoutes } from './account';
import { exchangeRoutes } from './exchange';
import { groupWorkRoutes } from './groupWork';
import { postRoutes } from './posts';
import { proposalRoutes } from './proposals';
import { publicRoutes } from './public';
import { registrationRoutes } from './registrations';
import { rootRoute } from './root';
import { staffRoutes } from './staff';
import { wakuwakuRoutes } from './wakuwaku';

/** Every address there is. Whoever adds an area adds its routes here: they cost the first page nothing. */
export const everyRoute = rootRoute.addChildren([
  ...publicRoutes,
  ...postRoutes,
  ...registrationRoutes,
  ...groupWorkRoutes,
  ...exchangeRoutes,
  ...wakuwakuRoutes,
  ...proposalRoutes,
  ...accountRoutes,
  ...staffRoutes,
]);
