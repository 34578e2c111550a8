// The bill of materials of both halves (CycloneDX 1.6): the web pages' is written here from what pnpm installed and the lockfile
// pins, the backend's by CycloneDX's own plugin for Maven; both are held against the schema and must name version and licence of all.
//   sbom.mjs FOLDER      FOLDER holds backend.cdx.json and licenses.json (pnpm licenses), and receives web.cdx.json
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url).pathname;
const [folder] = process.argv.slice(2);
const read = (file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read(join(ROOT, 'frontend/package.json')));
const lock = parse(read(join(ROOT, 'frontend/pnpm-lock.yaml')));

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
/** name@version without the peers a lockfile writes behind it. */
const plain = (key) => key.replace(/\(.*$/, '');
const split = (key) => [key.slice(0, key.lastIndexOf('@')), key.slice(key.lastIndexOf('@') + 1)];

function license(stated) {
  const text = stated.trim().replace(/^\((.*)\)$/, '$1');
  return / (OR|AND|WITH) /.test(text) ? { expression: text } : { license: { id: text } };
}

function hashes(name, version) {
  const [, digest] = /^sha512-(.+)$/.exec(lock.packages[`${name}@${version}`]?.resolution.integrity ?? '') ?? [];
  return digest ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : undefined;
}

const installed = Object.values(JSON.parse(read(join(folder, 'licenses.json')))).flat();
const components = installed
  .flatMap(({ name, versions, license: stated, description, homepage }) =>
    versions.map((version) => ({
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      description,
      hashes: hashes(name, version),
      licenses: [license(stated)],
      purl: purl(name, version),
      externalReferences: homepage ? [{ type: 'website', url: homepage }] : undefined,
    })),
  )
  .sort((a, b) => (a.purl < b.purl ? -1 : 1));
const listed = new Set(components.map((one) => one.purl));

const uses = new Map();
for (const [key, { dependencies = {}, optionalDependencies = {} }] of Object.entries(lock.snapshots)) {
  const targets = Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, version]) => purl(name, plain(version)));
  const ref = purl(...split(plain(key)));
  uses.set(ref, [...new Set([...(uses.get(ref) ?? []), ...targets])].filter((target) => listed.has(target)).sort());
}
const direct = Object.entries(lock.importers['.'].dependencies).map(([name, { version }]) => purl(name, plain(version)));
const self = purl(manifest.name, manifest.version);

writeFileSync(
  join(folder, 'web.cdx.json'),
  JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${randomUUID()}`,
      version: 1,
      metadata: {
        timestamp: new Date().toISOString(),
        component: {
          type: 'application',
          'bom-ref': self,
          name: manifest.name,
          version: manifest.version,
          licenses: [license(manifest.license)],
          purl: self,
        },
      },
      components,
      dependencies: [
        { ref: self, dependsOn: direct.sort() },
        ...components.map((one) => ({ ref: one.purl, dependsOn: uses.get(one.purl) ?? [] })),
      ],
    },
    null,
    2,
  ),
);

// --- both, as somebody who receives them would look at them

const faults = [];
for (const half of ['backend', 'web']) {
  const file = join(folder, `${half}.cdx.json`);
  const bom = JSON.parse(read(file));
  const wrong = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(read(file));
  if (wrong) faults.push(`${half}: ${JSON.stringify(wrong).slice(0, 2000)}`);
  for (const { name, version, purl: address, licenses = [] } of bom.components) {
    if (!version || !address) faults.push(`${half}: ${name} has no version`);
    if (licenses.length === 0) faults.push(`${half}: the licence of ${name} ${version} is not known`);
  }
  const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])]);
  for (const { ref, dependsOn = [] } of bom.dependencies) {
    for (const target of [ref, ...dependsOn]) if (!refs.has(target)) faults.push(`${half}: ${target} is used and not listed`);
  }
  if (bom.components.length < 20) faults.push(`${half}: lists only ${bom.components.length} parts`);
  console.log(`${file}: ${bom.components.length} parts`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
