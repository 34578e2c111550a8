// Whether what production reads is what its readers understand: Dockerfiles, the compose file, what Prometheus and Grafana are told.
// compose-spec.json beside this is the Compose Specification's own schema (Apache-2.0, github.com/compose-spec/compose-go).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser as promql } from '@prometheus-io/lezer-promql';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

const DOCKER = new URL('../', import.meta.url).pathname;
const ROOT = join(DOCKER, '..');
const faults = [];

const read = (file) => readFileSync(join(DOCKER, file), 'utf8');
const yaml = (file) => parse(read(file), { merge: true });

function require(holds, file, sentence) {
  if (!holds) faults.push(`${file}: ${sentence}`);
}

// --- Dockerfiles

const dockerfiles = readdirSync(DOCKER).filter((file) => file.endsWith('.Dockerfile'));
require(dockerfiles.length > 0, 'docker', 'holds no Dockerfile');

// Everything stays here but what .dockerignore lets through.
const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const sent = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
require(ignored[0] === '*', '.dockerignore', 'sends everything it does not name');
for (const path of sent) require(existsSync(join(ROOT, path)), '.dockerignore', `sends ${path}, which is not there`);

for (const file of dockerfiles) {
  for (const found of validate(read(file), {})) {
    faults.push(`${file}:${found.range.start.line + 1}: ${found.message}`);
  }
  const recipe = DockerfileParser.parse(read(file));
  const words = (instruction) => instruction.getArguments().map((argument) => argument.getValue());
  const stages = recipe.getFROMs().map((from) => from.getBuildStage());
  for (const from of recipe.getFROMs().filter((one) => !stages.includes(one.getImage()))) {
    require(/:[^:/]+$/.test(from.getImage()) && !from.getImage().endsWith(':latest'), file, `${from.getImage()} needs a version`);
  }
  for (const copy of recipe.getCOPYs().filter((one) => !one.getFlags().some((flag) => flag.getName() === 'from'))) {
    for (const source of words(copy).slice(0, -1)) {
      require(existsSync(join(ROOT, source)), file, `copies ${source}, which is not there`);
      require(sent.some((path) => source === path || source.startsWith(`${path}/`)), file, `copies ${source}, which .dockerignore holds back`);
    }
  }
  const runs = recipe.getInstructions().filter((one) => one.getKeyword() === 'USER' && words(one)[0] !== 'root');
  require(runs.length > 0 || /unprivileged/.test(recipe.getFROMs().at(-1).getImage()), file, 'the image runs as root');
  require(/org\.opencontainers\.image\.licenses/.test(read(file)), file, 'the image has no labels');
}

// --- compose.yaml

const compose = yaml('compose.yaml');
// The schema asks for what Draft 2020-12 alone can say, and names formats of its own for the people who read it.
const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { ports: true, expose: true, duration: true, 'subnet-ip-address': true } });
formats(ajv);
const fits = ajv.compile(JSON.parse(read('scripts/compose-spec.json')));
if (!fits(compose)) {
  for (const error of fits.errors) faults.push(`compose.yaml${error.instancePath}: ${error.message}`);
}

const list = (some) => (Array.isArray(some) ? some : Object.keys(some ?? {}));
for (const [name, service] of Object.entries(compose.services)) {
  const here = `compose.yaml, ${name}`;
  for (const other of list(service.depends_on)) require(other in compose.services, here, `waits for ${other}, which is not there`);
  for (const network of list(service.networks)) require(network in compose.networks, here, `is in ${network}, which is not there`);
  if (service.build) require(existsSync(join(ROOT, service.build.dockerfile)), here, `is built from ${service.build.dockerfile}, which is not there`);
  for (const volume of service.volumes ?? []) {
    const [source] = volume.split(':');
    require(source.startsWith('.') ? existsSync(join(DOCKER, source)) : source in compose.volumes, here, `mounts ${source}, which is not there`);
  }
  if (!service.build) continue;
  require(service.read_only === true, here, 'can write into its image');
  require(list(service.cap_drop).includes('ALL'), here, 'keeps rights it does not need');
  require(list(service.security_opt).includes('no-new-privileges:true'), here, 'may gain rights');
}

// nginx and Prometheus know the instances by what compose.yaml calls them.
const instances = Object.entries(compose.services).filter(([name]) => /^backend-\d+$/.test(name));
const scraped = yaml('prometheus.yaml').scrape_configs.flatMap((job) => job.static_configs.flatMap((one) => one.targets));
for (const [name, { networks }] of instances) {
  require(read('nginx/instances.conf').includes(`server ${networks.inside.ipv4_address}:8080 `), 'nginx/instances.conf', `does not know ${name}`);
  require(scraped.includes(`${name}:8080`), 'prometheus.yaml', `does not ask ${name}`);
}
require(scraped.length === instances.length, 'prometheus.yaml', 'asks instances that are not there');

// --- Prometheus and Grafana

function expression(file, text) {
  const wrong = [];
  promql.parse(text.replaceAll('$__rate_interval', '5m')).iterate({
    enter(node) {
      if (node.type.isError) wrong.push(node.from);
    },
  });
  require(wrong.length === 0, file, `no expression Prometheus understands, from character ${wrong[0]}: ${text}`);
}

for (const file of yaml('prometheus.yaml').rule_files) {
  const { groups } = yaml(file);
  const names = groups.flatMap((group) => group.rules.map((rule) => rule.alert));
  require(new Set(names).size === names.length && names.length > 0, file, 'two alerts have one name, or there is none');
  for (const rule of groups.flatMap((group) => group.rules)) {
    expression(file, rule.expr);
    require(/^\d+[smh]$/.test(rule.for), file, `${rule.alert} does not say for how long`);
    require(Boolean(rule.annotations?.summary), file, `${rule.alert} does not say what it means`);
  }
}

const dashboard = JSON.parse(read('grafana-dashboard.json'));
require(dashboard.panels.length > 0 && Boolean(dashboard.uid), 'grafana-dashboard.json', 'draws nothing');
const taken = dashboard.panels.map(({ gridPos: { x, y, w, h } }) => ({ x, y, w, h }));
const overlap = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
require(!taken.some((a, n) => taken.slice(n + 1).some((b) => overlap(a, b))), 'grafana-dashboard.json', 'panels lie on each other');
for (const panel of dashboard.panels) {
  require(panel.targets.length > 0, 'grafana-dashboard.json', `${panel.title} draws nothing`);
  for (const target of panel.targets) expression('grafana-dashboard.json', target.expr);
}

for (const fault of faults) console.error(fault);
console.log(`${dockerfiles.length} Dockerfiles, ${Object.keys(compose.services).length} services, ${dashboard.panels.length} panels: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
