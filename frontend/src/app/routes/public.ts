import { directoryRoutes } from './directory';
import { informationRoutes } from './information';
import { projectRoutes } from './projects';

export const publicRoutes = [...informationRoutes, ...directoryRoutes, ...projectRoutes] as const;
