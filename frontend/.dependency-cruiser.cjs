/** app → features → ui, api, lib: whoever breaks the direction is told by name. */
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('lib-knows-nobody', '^src/lib/', '^src/(app|features|ui|api)/'),
    layer('api-knows-lib-only', '^src/api/', '^src/(app|features|ui)/'),
    layer('ui-knows-lib-only', '^src/ui/', '^src/(app|features|api)/'),
    layer('features-do-not-know-the-app', '^src/features/', '^src/app/'),
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    layer('tests-only', '^src/(app|features|ui|api|lib)/', '^src/testing/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
