# The API without web pages and without its own database. Its parts: make sbom, backend/target/sbom/backend.cdx.json.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /komitto/backend
COPY backend/pom.xml .
RUN mvn --batch-mode --quiet dependency:go-offline
COPY backend/src src
RUN mvn --batch-mode --quiet package -Dmaven.test.skip=true -Dquarkus.package.jar.aot.enabled=true

FROM eclipse-temurin:25-jre AS untrained
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /komitto --no-create-home --shell /usr/sbin/nologin komitto
WORKDIR /komitto
# They belong to root: whoever takes over the process cannot change what it runs.
COPY docker/java.options .
COPY --from=build /komitto/backend/target/quarkus-app .
# By number, so that orchestrators can see that it is not root.
USER 10001

# Starts here once, so that every later start finds its classes read and linked: by the same Java, from the same files.
FROM untrained AS trained
COPY backend/scripts/train.sh /usr/local/bin/train.sh
RUN train.sh /tmp/app.aot java @java.options -jar quarkus-run.jar

FROM untrained
LABEL org.opencontainers.image.title="Komitto API" \
    org.opencontainers.image.description="こみっと: the API of a city's platform for working together" \
    org.opencontainers.image.version="0.1.0" \
    org.opencontainers.image.licenses="Apache-2.0"
COPY --from=trained /tmp/app.aot .
EXPOSE 8080
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=app.aot", "-jar", "quarkus-run.jar"]
CMD ["serve"]
