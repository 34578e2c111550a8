import { CityApi, Configuration, GroupsApi, NeedsApi, OffersApi, ProjectsApi, ResponseError, TokensApi } from './index.js';

// What somebody else's program does with a client generated from the contract.

const settings = new Configuration({ basePath: process.env.KOMITTO_URL ?? '' });

function require(holds: boolean, what: string) {
  if (!holds) throw new Error(what);
  console.log(`ok  ${what}`);
}

const city = await new CityApi(settings).getCity({ acceptLanguage: 'en' });
require(city.name.length > 0, 'the city has a name');

const groups = new GroupsApi(settings);
const first = await groups.listGroups({ size: 3, acceptLanguage: 'en' });
require(first.items.length === 3, 'a page of groups');
const next = await groups.listGroups({ size: 3, acceptLanguage: 'en', cursor: first.nextCursor ?? '' });
require(next.items.length === 3 && next.items[0]?.id !== first.items[0]?.id, 'the page after it');
const one = await groups.getGroup({ id: first.items[0]?.id ?? '' });
require(one.confirmedOn === null || one.confirmedOn instanceof Date, 'a group, with days as days');

require((await new ProjectsApi(settings).listProjects({ size: 5 })).items.length === 5, 'past projects');
require((await new NeedsApi(settings).listNeeds({ size: 5 })).items.length === 5, 'needs');
require((await new OffersApi(settings).listOffers({ size: 5 })).items.length > 0, 'offers');

const refused = await groups.listGroups({ size: 1000 }).catch((failure: unknown) => failure);
require(refused instanceof ResponseError && refused.response.status === 400, 'a refusal is an error with its status');
if (refused instanceof ResponseError) {
  require(((await refused.response.json()) as { code: string }).code === 'VALUES_INVALID', 'and with its code');
}
const stranger = await new TokensApi(settings)
  .issueToken({ grantType: 'client_credentials', clientId: crypto.randomUUID(), clientSecret: 'kmt_not-a-secret' })
  .catch((failure: unknown) => failure);
require(stranger instanceof ResponseError && stranger.response.status === 401, 'a stranger gets no token');
