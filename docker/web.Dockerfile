# The web pages behind nginx, which passes the API on. Their parts: make sbom, backend/target/sbom/web.cdx.json.
FROM node:22-slim AS build
WORKDIR /komitto/frontend
COPY frontend/package.json frontend/pnpm-lock.yaml frontend/pnpm-workspace.yaml ./
RUN npx --yes "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile
COPY openapi/openapi.yaml ../openapi/openapi.yaml
COPY frontend .
RUN npx --yes "$(node -p 'require("./package.json").packageManager')" run build

FROM nginxinc/nginx-unprivileged:1.28
LABEL org.opencontainers.image.title="Komitto pages" \
    org.opencontainers.image.description="こみっと: the web pages of a city's platform for working together, and its gateway" \
    org.opencontainers.image.version="0.1.0" \
    org.opencontainers.image.licenses="Apache-2.0"
COPY docker/nginx /etc/nginx/komitto
RUN ["ln", "-sf", "/etc/nginx/komitto/komitto.conf", "/etc/nginx/conf.d/default.conf"]
COPY --from=build /komitto/frontend/dist /usr/share/nginx/html
EXPOSE 8080
